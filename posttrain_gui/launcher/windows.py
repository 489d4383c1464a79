"""Windows: a shortcut in the Start menu, and the file type of plans in the person's own part of the registry.

Windows looks at the last ending of a name alone. ``.posttrain`` is therefore ours; ``.toml`` belongs to editors, and
gets an entry under "Open with". The keys are those of packaging/windows/posttrain-gui.iss.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.launcher.base import OPENING, PROGRAM, Launcher, ask_system, home_folder, refused
from posttrain_gui.paths import asset

if TYPE_CHECKING:
    from collections.abc import Sequence

CLASSES = "Software\\Classes"
PLAN_CLASS = "PosttrainGui.Plan"
OPEN_WITH = f"{CLASSES}\\.toml\\OpenWithProgids"


@dataclass(frozen=True, slots=True)
class Value:
    """A value below HKEY_CURRENT_USER; the name "" is the key's default."""

    key: str
    name: str
    text: str


def add(program: Sequence[str]) -> Launcher:
    """Writes the shortcut and the file type.

    Args:
        program: The words that start this program.

    Raises:
        RunError: Where they cannot be written.
    """
    link = shortcut()
    try:
        link.parent.mkdir(parents=True, exist_ok=True)
        written = ask_system("powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", script(link, program))
        if not written:
            raise OSError(None, "PowerShell could not write the shortcut", str(link))
        _register(values(program))
    except OSError as error:
        raise refused(error) from error
    where = f"{PROGRAM} is in the Start menu, and opens plans (*.posttrain); plans that end in .toml: Open with."
    return Launcher((str(link), f"HKEY_CURRENT_USER\\{CLASSES}\\{PLAN_CLASS}"), where)


def remove() -> Launcher:
    """Takes away what ``add`` wrote.

    Raises:
        RunError: Where it cannot be removed.
    """
    link = shortcut()
    gone = [str(link)] if link.is_file() else []
    try:
        link.unlink(missing_ok=True)
        if _unregister():
            gone.append(f"HKEY_CURRENT_USER\\{CLASSES}\\{PLAN_CLASS}")
    except OSError as error:
        raise refused(error) from error
    return Launcher(tuple(gone), f"{PROGRAM} is no longer in the Start menu." if gone else "")


def shortcut() -> Path:
    """The file in the Start menu."""
    roaming = os.environ.get("APPDATA") or str(home_folder() / "AppData" / "Roaming")
    return Path(roaming) / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{PROGRAM}.lnk"


def script(link: Path, program: Sequence[str]) -> str:
    """What PowerShell is asked to do, in the form of its -EncodedCommand: no quotation mark is lost on the way."""
    values = {
        "TargetPath": program[0],
        "Arguments": subprocess.list2cmdline([*program[1:], *OPENING]),
        "IconLocation": str(asset("icons/app/posttrain-gui.ico")),
    }
    lines = [f"$link = (New-Object -ComObject WScript.Shell).CreateShortcut({_literal(str(link))})"]
    lines += [f"$link.{name} = {_literal(value)}" for name, value in values.items()]
    text = "\n".join(["$ErrorActionPreference = 'Stop'", *lines, "$link.Save()"])
    return base64.b64encode(text.encode("utf-16-le")).decode("ascii")


def values(program: Sequence[str]) -> list[Value]:
    """What the registry is told about plans."""
    command = f'{subprocess.list2cmdline([*program, *OPENING])} "%1"'
    plan = f"{CLASSES}\\{PLAN_CLASS}"
    return [
        Value(plan, "", "Training plan"),
        Value(f"{plan}\\DefaultIcon", "", str(asset("icons/app/plan.ico"))),
        Value(f"{plan}\\shell\\open\\command", "", command),
        Value(f"{CLASSES}\\.posttrain", "", PLAN_CLASS),
        Value(OPEN_WITH, PLAN_CLASS, ""),
    ]


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _register(told: list[Value]) -> None:
    if sys.platform == "win32":
        import winreg

        for value in told:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                winreg.SetValueEx(key, value.name, 0, winreg.REG_SZ, value.text)
        _tell_the_explorer()


def _unregister() -> bool:
    """Whether there was something to take away."""
    found = False
    if sys.platform == "win32":
        import winreg

        plan = f"{CLASSES}\\{PLAN_CLASS}"
        ours = [plan, f"{plan}\\DefaultIcon", f"{plan}\\shell", f"{plan}\\shell\\open", f"{plan}\\shell\\open\\command"]
        for key in (*reversed(ours), f"{CLASSES}\\.posttrain"):  # a key goes only after those below it
            with suppress(FileNotFoundError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
                found = True
        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, OPEN_WITH, 0, winreg.KEY_WRITE) as key,
        ):
            winreg.DeleteValue(key, PLAN_CLASS)
        _tell_the_explorer()
    return found


def _tell_the_explorer() -> None:
    """File types have changed (SHChangeNotify with SHCNE_ASSOCCHANGED): icons are drawn anew without a new log-in."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)
