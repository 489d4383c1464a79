"""Whether there is a screen to open a window on, found without Qt (which ends the process where there is none)."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SECONDS = 2.0


def available(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> bool:
    """Whether a window can be shown here.

    Args:
        environment: Environment variables; None takes the process's own.
        platform: As in ``sys.platform``; Windows and macOS always have a screen.
    """
    given = os.environ if environment is None else environment
    if platform in ("win32", "darwin"):
        return True
    if chosen := given.get("QT_QPA_PLATFORM"):
        return any(_plugin_works(name.split(":")[0], given) for name in chosen.split(";"))
    return _x11(given) or _wayland(given)


def _plugin_works(name: str, given: Mapping[str, str]) -> bool:
    if name.startswith("wayland"):
        return _wayland(given)
    return _x11(given) if name == "xcb" else True  # offscreen, vnc, eglfs … need no server


def _wayland(given: Mapping[str, str]) -> bool:
    name = given.get("WAYLAND_DISPLAY")
    return bool(name) and _connects(socket.AF_UNIX, str(Path(given.get("XDG_RUNTIME_DIR", "/run")) / str(name)))


def _x11(given: Mapping[str, str]) -> bool:
    """Whether the X server of DISPLAY (":0", "localhost:10.0") answers."""
    match = re.fullmatch(r"(?:unix|[^:]+/unix)?([^:]*):(\d+)(?:\.\d+)?", given.get("DISPLAY", ""))
    if not match:
        return False
    host, number = match[1], int(match[2])
    if host:
        return _connects(socket.AF_INET, (host, 6000 + number)) or _connects(socket.AF_INET6, (host, 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(SECONDS)
            connection.connect(address)
            return True
    except OSError:
        return False
