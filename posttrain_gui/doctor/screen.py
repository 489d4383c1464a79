"""The display, and whether a window can be opened on it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import Finding
from posttrain_gui.doctor.probing import probe
from posttrain_gui.terminal import display

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAMES = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XDG_SESSION_TYPE",
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
)
INSTEAD = "In the terminal: posttrain-gui run PLAN.toml"


def screen() -> Iterator[Finding]:
    """Whether there is a display, and what Qt says to it in a process of its own."""
    there = display.available()
    if there:
        yield Finding("Display", "ok", described(os.environ, sys.platform))
    else:
        yield Finding(
            "Display", "note", f"none: the window cannot open ({described(os.environ, sys.platform)})", INSTEAD
        )
    yield from probe("window" if there else "library")


def described(environment: Mapping[str, str], platform: str) -> str:
    """The variables that say where windows go."""
    set_here = [f"{name}={environment[name]}" for name in NAMES if environment.get(name)]
    return ", ".join(set_here) or ("found" if platform in ("win32", "darwin") else "no DISPLAY or WAYLAND_DISPLAY")
