"""The words that start this program from anywhere: of a menu, of a file manager."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

from posttrain_gui.launcher.base import PROGRAM


def words() -> list[str]:
    """The program as installed: frozen, pip's script, or the module of this Python.

    On Windows the variant for the desktop, which opens no console beside the window.
    """
    if getattr(sys, "frozen", False):
        return [str(_desktop_variant(Path(sys.executable)))]
    for folder in _script_folders():
        script = folder / _script_name()
        if script.is_file():
            return [str(script)]
    return [_python(), "-m", "posttrain_gui"]


def _script_name() -> str:
    return f"{PROGRAM}-window.exe" if sys.platform == "win32" else PROGRAM


def _script_folders() -> list[Path]:
    """Where pip puts scripts: beside Python, or, with ``--user``, in the person's own folder."""
    user = sysconfig.get_preferred_scheme("user")
    return [Path(sysconfig.get_path("scripts")), Path(sysconfig.get_path("scripts", user))]


def _desktop_variant(executable: Path) -> Path:
    variant = executable.with_name(f"{PROGRAM}-window{executable.suffix}")
    return variant if variant.is_file() else executable


def _python() -> str:
    windowed = Path(sys.executable).with_name("pythonw.exe")
    return str(windowed if windowed.is_file() else sys.executable)
