"""Where the decisions on labels are kept, and how they are written."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import uuid
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.data.care.decisions import Decision, as_text, read_file
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from posttrain_gui.data.base import DataSource

ENDING = ".labels.csv"
PATIENCE = 10
"""Seconds to wait for another program that writes the same list."""
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class LabelList:
    """The list of decisions of one data source.

    It stands next to the folder, zip or table (``photos.labels.csv``). Where that place cannot be written to, and for
    sets that are the program's own, it stands in the folder ``labels`` of the data dir.

    Args:
        source: The data source of a plan.
    """

    def __init__(self, source: DataSource) -> None:
        self._beside, self._own = _places(source)

    @property
    def file(self) -> Path:
        """The file that holds the decisions, or would."""
        if self._beside is None or self._own.exists():
            return self._own
        return self._beside

    @property
    def there(self) -> bool:
        """Whether there is one."""
        return self.file.is_file()

    @property
    def elsewhere(self) -> bool:
        """Whether it could not be kept beside the images and stands in the data dir."""
        return self._beside is not None and self.file == self._own

    @property
    def spoken(self) -> str:
        """What it is called in sentences: its name beside the images, else where it stands."""
        return self.file.name if self.file == self._beside else str(self.file)

    def name_of(self, path: str) -> str:
        """What the list calls an image: its path relative to the source, with forward slashes."""
        samples = paths.resolve().cache / "samples"
        if Path(path).is_relative_to(samples):
            return Path(path).relative_to(samples).as_posix()
        return path.replace("\\", "/")

    def path_of(self, image: str) -> str:
        """The path of an image that the list calls so; undoes :meth:`name_of`."""
        own = paths.resolve().cache / "samples" / image
        return str(own) if self._beside is None and own.is_file() else image

    def read(self) -> tuple[Decision, ...]:
        """What was decided; nothing where there is no list.

        Raises:
            InputError: Where the file is no such list, naming the line.
        """
        return read_file(self.file) if self.there else ()

    def put(self, decisions: Sequence[Decision]) -> None:
        """Adds decisions; each takes the place of an earlier one on the same picture and label.

        Args:
            decisions: ``when`` is filled in where it is empty.

        Raises:
            InputError: Where it cannot be read or written.
        """
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        stamped = {one.key: one if one.when else replace(one, when=now) for one in decisions}
        with self._alone():
            rows = {one.key: one for one in self.read()}
            for key, one in stamped.items():
                old = rows.get(key)
                rows[key] = replace(one, more=old.more) if old and not one.more else one
            self._write(tuple(rows.values()))

    def take_back(self, decisions: Sequence[Decision]) -> None:
        """Removes decisions; the file goes with the last one.

        Raises:
            InputError: Where it cannot be read or written.
        """
        gone = {one.key for one in decisions}
        with self._alone():
            self._write(tuple(one for one in self.read() if one.key not in gone))

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """The lock lies in the cache: nothing but the list itself stands beside a person's images.

        Raises:
            InputError: Where another program does not let go of it.
        """
        from filelock import FileLock, Timeout

        folder = paths.resolve().cache / "locks"
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / f"{_digest(self._own)}.lock", timeout=PATIENCE)
        try:
            lock.acquire()
        except Timeout as error:
            why = f"Another program has been writing to it for more than {PATIENCE} seconds."
            raise InputError(
                f"The list {self.file.name} is in use.", why, "Wait for that program, or close it."
            ) from error
        try:
            yield
        finally:
            lock.release()

    def _write(self, rows: Sequence[Decision]) -> None:
        try:
            try:
                self._replace(self.file, rows)
            except OSError as error:
                if self.file == self._own or error.errno not in _FORBIDDEN:
                    raise
                self._replace(self._own, rows)
        except OSError as error:
            raise InputError(
                f"The list {self.file.name} cannot be written to {self.file.parent}.",
                error.strerror or str(error),
                "Close it in other programs and free some space there; the images and earlier decisions are unharmed.",
            ) from error

    def _replace(self, file: Path, rows: Sequence[Decision]) -> None:
        """An empty list goes, unless an older one that cannot be removed would speak in its place."""
        if file == self._own:
            file.parent.mkdir(parents=True, exist_ok=True)
        if rows or (file == self._own and self._beside is not None and self._beside.exists()):
            _write_whole(file, as_text(rows))
        else:
            file.unlink(missing_ok=True)


def _write_whole(file: Path, text: str) -> None:
    """Writes beside and renames, so that nobody ever finds half a list."""
    beside = file.with_name(f".{file.name}-{uuid.uuid4().hex[:8]}")
    try:
        # Spreadsheets take a CSV for UTF-8 where it begins with this mark.
        with beside.open("x", encoding="utf-8-sig", newline="") as opened:
            opened.write(text)
        if file.exists():
            beside.chmod(file.stat().st_mode & 0o777)
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _places(source: DataSource) -> tuple[Path | None, Path]:
    """(beside the images or None, in the data dir)."""
    folder = paths.resolve().data / "labels"
    where = source.lies_at()
    if where is None:
        return None, folder / f"{source.tag()}-{getattr(source, 'name', 'images')}{ENDING}"
    stem = where.stem if where.suffix.lower() in (".zip", ".csv", ".tsv", ".txt") and not where.is_dir() else where.name
    own = folder / f"{stem or 'images'}-{_digest(where)}{ENDING}"
    return (where.with_name(f"{stem}{ENDING}") if where.name else None), own


def _digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
