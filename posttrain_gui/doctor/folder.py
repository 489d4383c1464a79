"""The data folder: usable, on a fitting disk, its history whole, its settings readable."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import Finding
from posttrain_gui.errors import UserError
from posttrain_gui.paths import prepare
from posttrain_gui.small_files import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from posttrain_gui.paths import Paths

LITTLE_SPACE = 2e9
MOUNTS = Path("/proc/self/mounts")
NETWORK = (
    "nfs",
    "cifs",
    "smb",
    "9p",
    "afs",
    "ceph",
    "lustre",
    "beegfs",
    "gpfs",
    "glusterfs",
    "fuse.sshfs",
    "fuse.s3fs",
)
"""Kinds of file systems that lie on other machines, by their beginnings."""
CHECK_SECONDS = 3.0
MOVE_AWAY = "Move that file away to begin a new history; the runs' folders stay."


def data_folder(places: Paths) -> Iterator[Finding]:
    """Whether things can be kept, and what is kept is whole.

    Args:
        places: The program's folders; made where absent.
    """
    try:
        prepare(places)
    except UserError as error:
        yield Finding("Data folder", "problem", f"{error.what} {error.why}".strip(), error.next)
        return
    yield Finding("Data folder", "ok", str(places.data))
    yield _space(places)
    kind = file_system(places.data)
    if kind.startswith(NETWORK):
        text = f"The data folder lies on a network drive ({kind}): the history can be locked, and training is slower."
        yield Finding("Disk", "note", text, "Choose a folder on a disk of this machine with --data-dir.")
    yield _history(places)
    yield from _settings(places)


def file_system(folder: Path, mounts: Path = MOUNTS) -> str:
    """Kind of the file system a folder lies on ("ext4", "nfs4"); "" where that is not known."""
    try:
        lines = [line.split() for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return ""
    found = [(_unescaped(words[1]), words[2]) for words in lines if len(words) > 2]
    inside = [(len(where), kind) for where, kind in found if folder.resolve().is_relative_to(where)]
    return max(inside, key=lambda entry: entry[0], default=(0, ""))[1]


def _unescaped(where: str) -> str:
    return where.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def _space(places: Paths) -> Finding:
    free = shutil.disk_usage(places.data).free
    few = free < LITTLE_SPACE
    remedy = "Free some, or choose another folder with --data-dir." if few else ""
    return Finding("Free space", "note" if few else "ok", f"{free / 1e9:.1f} GB", remedy)


def _history(places: Paths) -> Finding:
    from posttrain_gui.history.history import History

    try:
        count = len(History(places).rows())
    except UserError as error:
        return Finding("History", "problem", f"{error.what} {error.why}".strip(), error.next)
    damage = damage_of(places.history)
    if damage:
        text = f"The history {places.history} is damaged. SQLite: {damage}."
        return Finding(
            "History", "problem", text, "Move that file away to begin a new history; the runs' folders stay."
        )
    return Finding("History", "ok", f"{count} runs")


def damage_of(database: Path) -> str:
    """What SQLite's own check finds wrong, "" where nothing; an unusually large one is not looked through whole."""
    until = time.monotonic() + CHECK_SECONDS
    try:
        with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.set_progress_handler(lambda: time.monotonic() > until, 10_000)
            found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError as error:
        return "" if "interrupted" in str(error) else str(error)
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else " ".join(found.split())


def _settings(places: Paths) -> Iterator[Finding]:
    """The window's settings, where such a file is kept."""
    file = getattr(places, "settings", None)
    if not isinstance(file, Path) or not file.exists():
        return
    import tomllib

    try:
        tomllib.loads(read_text(file))
    except (OSError, ValueError, RecursionError) as error:
        text = f"The settings {file} cannot be read: {error}."
        yield Finding("Settings", "note", text, "Delete that file; the program then begins with its own defaults.")
    else:
        yield Finding("Settings", "ok", str(file))
