"""Another data folder: what lies in the present one, and its copy, compared byte by byte before it is relied on."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from posttrain_gui import verified_copy
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from posttrain_gui.paths import Paths

    Progress = Callable[[str, int, int], None]

STAYS = ("cache", "logs")
"""What can be made again, and what tells of a place only."""
UNDER_WAY = ".posttrain-gui-copy"
"""A copy is made in here and put in its place when it is whole; one that was cut off is no data folder."""
SPARE = 64 * 1024**2
"""Bytes that a disk must have beyond what is copied: a full one serves nobody."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a change of the data folder is about.

    Attributes:
        runs: Runs in the present folder.
        size: Bytes that would be copied.
        free: Bytes free where the other folder is.
        occupied: Whether the other folder has runs of this program already.
    """

    runs: int
    size: int
    free: int
    occupied: bool

    @property
    def fits(self) -> bool:
        """Whether the other disk has room for a copy."""
        return self.size + SPARE <= self.free


def survey(here: Path, there: Path) -> Survey:
    """Looks at both folders.

    Args:
        here: The present data folder.
        there: The other one, perhaps not made yet.
    """
    runs = here / "runs"
    count = sum(folder.is_dir() for folder in runs.iterdir()) if runs.is_dir() else 0
    size = sum(file.lstat().st_size for file in _files(here))
    return Survey(count, size, shutil.disk_usage(_existing(there)).free, has_runs(there))


def has_runs(folder: Path) -> bool:
    """Whether a folder is one of this program's, with a history in it."""
    return (folder / "history.sqlite3").is_file()


def inside(chosen: Path) -> Path:
    """The data folder where a person chose this one: itself where it is empty or one already, else one inside it."""
    if not chosen.is_dir() or has_runs(chosen) or all(entry.name == UNDER_WAY for entry in chosen.iterdir()):
        return chosen
    return chosen / "posttrain-gui"


def check(here: Path, there: Path) -> None:
    """Whether a folder can be the data folder.

    Args:
        here: The present one.
        there: The other one, perhaps not made yet.

    Raises:
        InputError: With the reason where it cannot.
    """
    one, other = here.resolve(), there.resolve()
    if other != one and (other.is_relative_to(one) or one.is_relative_to(other)):
        raise InputError(
            f"{there} cannot be the data folder.",
            "One of the two folders would lie inside the other.",
            "Choose a folder elsewhere.",
        )
    try:
        with tempfile.NamedTemporaryFile(dir=_existing(there), prefix=".posttrain-gui-"):
            pass
    except OSError as error:
        raise _refused(there, error) from error


def copy(here: Path, there: Path, progress: Progress) -> list[str]:
    """Copies all that is worth keeping and compares every byte with what was read. Nothing in ``here`` is touched.

    Where it fails or is cancelled, what was made in ``there`` is taken away again. Where the machine goes off in the
    middle, a folder of its own is left there, which the next copy replaces.

    Args:
        here: The present data folder.
        there: Empty, or not made yet.
        progress: Told ("copy", bytes done, bytes in all); raises to cancel.

    Returns:
        Names of what was copied, of files and folders in ``here``.

    Raises:
        UserError: Where ``there`` has something already, a file cannot be read or written, or came out another one.
    """
    names = [entry.name for entry in _entries(here)]
    new = not there.exists()
    if any(_holds_something(there / name) for name in names):
        raise InputError(f"There is something in {there} already.", "", "Choose an empty folder, or a new one.")
    try:
        remove(there, [UNDER_WAY])
        _copy_all(here, there / UNDER_WAY, progress)
        _put_in_place(there, names)
    except BaseException as error:
        remove(there, [UNDER_WAY, *names])
        if new:
            with suppress(OSError):
                there.rmdir()
        if isinstance(error, OSError):
            raise _refused(there, error) from error
        raise
    return names


def all_there(here: Path, there: Path, names: list[str]) -> bool:
    """Whether a copy still has all of what it is a copy of: something else may have been written there meanwhile.

    Args:
        here: The former data folder.
        there: The copy.
        names: Of the files and folders in ``here`` that are meant.
    """
    try:
        files = ((file, file.relative_to(here)) for file in _files(here))
        return all(verified_copy.is_there(file, there / inside) for file, inside in files if inside.parts[0] in names)
    except (OSError, sqlite3.Error):
        return False


def remove(folder: Path, names: list[str]) -> list[str]:
    """Deletes these files and folders of a data folder; gives the names of those that could not be."""
    for name in names:
        place = folder / name
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
        else:
            with suppress(OSError):
                place.unlink(missing_ok=True)
            for ending in ("-wal", "-shm"):
                with suppress(OSError):
                    place.with_name(place.name + ending).unlink(missing_ok=True)
    return [name for name in names if (folder / name).exists()]


def take_window_along(here: Paths, there: Paths) -> None:
    """The other folder's window looks like this one's, where there was none yet."""
    with suppress(OSError):
        if not (there.data / "window.ini").exists():
            shutil.copyfile(here.data / "window.ini", there.data / "window.ini")


def _copy_all(here: Path, there: Path, progress: Progress) -> None:
    there.mkdir(parents=True, exist_ok=True)
    files = list(_files(here))
    total, done = sum(file.lstat().st_size for file in files), 0
    for folder in _folders(here):
        (there / folder.relative_to(here)).mkdir(parents=True, exist_ok=True)
    for file in files:
        progress("copy", done, total)
        target = there / file.relative_to(here)
        if file.is_symlink():
            target.symlink_to(file.readlink())
        elif file.suffix == ".sqlite3":
            verified_copy.copy_database(file, target)
        else:
            verified_copy.copy_file(file, target, partial(_told, progress, done, total))
        done += file.lstat().st_size
    progress("copy", total, total)


def _put_in_place(there: Path, names: list[str]) -> None:
    """The history last: with it the folder is a data folder."""
    for name in sorted(names, key=lambda name: name == "history.sqlite3"):
        target = there / name
        if target.is_dir() and not target.is_symlink():
            target.rmdir()  # an empty one; anything else was refused
        (there / UNDER_WAY / name).rename(target)
    remove(there, [UNDER_WAY])


def _told(progress: Progress, before: int, total: int, more: int) -> None:
    progress("copy", before + more, total)


def _entries(folder: Path) -> Iterator[Path]:
    """What is worth keeping at the top of a data folder: no caches, logs, locks, nothing that only this start has."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        hidden = entry.name.startswith((".", "settings.", "unsaved")) or entry.name in STAYS
        if not hidden and not entry.name.endswith((".lock", "-wal", "-shm", "-journal")):
            yield entry


def _files(folder: Path) -> Iterator[Path]:
    for entry in _entries(folder):
        if entry.is_dir() and not entry.is_symlink():
            yield from (p for p in sorted(entry.rglob("*")) if p.is_symlink() or p.is_file())
        else:
            yield entry


def _folders(folder: Path) -> Iterator[Path]:
    for entry in _entries(folder):
        if entry.is_dir() and not entry.is_symlink():
            yield entry
            yield from (p for p in sorted(entry.rglob("*")) if p.is_dir() and not p.is_symlink())


def _holds_something(place: Path) -> bool:
    return any(place.iterdir()) if place.is_dir() else place.exists()


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next(place for place in (folder, *folder.parents) if place.is_dir())


def _refused(folder: Path, error: OSError) -> InputError:
    remedy = "Free some space there, or choose another folder."
    return InputError(
        f"The folder {folder} cannot be used.",
        f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}.",
        remedy if error.errno in (errno.ENOSPC, errno.EDQUOT) else "Choose a folder that you may write to.",
    )
