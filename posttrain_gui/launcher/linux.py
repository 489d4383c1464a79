"""Linux: a desktop entry, a file type and icons in the person's own data folder, as freedesktop.org says.

Desktop Entry Specification 1.5, Shared MIME-info Specification 0.22, Icon Theme Specification 0.13.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.launcher.base import OPENING, PROGRAM, Launcher, ask_system, home_folder, refused
from posttrain_gui.paths import asset

if TYPE_CHECKING:
    from collections.abc import Sequence

ENTRY = Path("applications") / f"{PROGRAM}.desktop"
TYPE = Path("mime") / "packages" / f"{PROGRAM}.xml"
ICONS = Path("icons") / "hicolor"
MIME_ICON = "application-x-posttrain-plan"


def add(program: Sequence[str]) -> Launcher:
    """Writes the entry, the file type of plans and the icons.

    Args:
        program: The words that start this program.

    Raises:
        RunError: Where the folder cannot be written to.
    """
    share = data_home()
    try:
        for place, source in shared_files().items():
            (share / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, share / place)
        (share / ENTRY).write_text(entry(program), encoding="utf-8")
    except OSError as error:
        raise refused(error) from error
    _tell_the_desktop(share)
    files = tuple(str(share / place) for place in shared_files())
    return Launcher(files, f"{PROGRAM} is in the menu, and opens plans (*.posttrain.toml, *.posttrain).")


def remove() -> Launcher:
    """Takes away what ``add`` wrote.

    Raises:
        RunError: Where the folder cannot be written to.
    """
    share = data_home()
    there = [share / place for place in shared_files() if (share / place).is_file()]
    try:
        for file in there:
            file.unlink()
    except OSError as error:
        raise refused(error) from error
    if there:
        _tell_the_desktop(share)
    return Launcher(tuple(map(str, there)), f"{PROGRAM} is no longer in the menu." if there else "")


def shared_files() -> dict[Path, Path]:
    """All files of the entry: place below a data folder (``/usr/share``) → the file it is copied from."""
    files = {ENTRY: asset("launcher/posttrain-gui.desktop"), TYPE: asset("launcher/posttrain-plan.xml")}
    for source, scalable, kind, name in (
        (PROGRAM, "icons/app.svg", "apps", PROGRAM),
        ("plan", "icons/app/plan.svg", "mimetypes", MIME_ICON),
    ):
        files[ICONS / "scalable" / kind / f"{name}.svg"] = asset(scalable)
        for file in sorted(asset("icons/app").glob(f"{source}-*.png")):
            size = file.stem.rpartition("-")[2]
            files[ICONS / f"{size}x{size}" / kind / f"{name}.png"] = file
    return files


def entry(program: Sequence[str]) -> str:
    """The desktop entry for a program that is not on the PATH of the desktop.

    Args:
        program: The words that start it; the first one is looked for, and without it the entry is not shown.
    """
    text = asset("launcher/posttrain-gui.desktop").read_text(encoding="utf-8")
    line = " ".join([*map(quoted, program), *OPENING, "%f"])
    given = f"TryExec={_escaped(program[0])}\nExec={_escaped(line)}"
    return re.sub(r"^Exec=.*$", lambda _: given, text, flags=re.MULTILINE)


def quoted(word: str) -> str:
    """A word of an Exec line: quoted where it holds what the specification reserves; a percent sign is doubled."""
    word = word.replace("%", "%%")
    if re.fullmatch(r"[\w@%+=:,./-]+", word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def _escaped(value: str) -> str:
    """A value of type string: its backslashes are escaped once more."""
    return value.replace("\\", "\\\\")


def data_home() -> Path:
    """The person's data folder: XDG_DATA_HOME where it is absolute, else ~/.local/share (XDG Base Directory 0.8)."""
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else home_folder() / ".local" / "share"


def _tell_the_desktop(share: Path) -> None:
    ask_system("update-desktop-database", "-q", share / ENTRY.parent)
    ask_system("update-mime-database", share / "mime")
    if (share / ICONS / "icon-theme.cache").exists():  # where there is one, icons beside it are not seen
        ask_system("gtk-update-icon-cache", "-f", "-t", "-q", share / ICONS)
