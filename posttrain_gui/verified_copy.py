"""Copies of single files that are compared with their original before they count."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from posttrain_gui.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHUNK = 1 << 20
"""Bytes that are read at once."""


def copy_file(source: Path, target: Path, told: Callable[[int], None]) -> None:
    """Copies a file and reads the copy again.

    Args:
        source: What is copied.
        target: Where it goes; there must be nothing yet.
        told: Called with the bytes copied so far; may raise to stop.

    Raises:
        UserError: Where the copy is not the same.
        OSError: Where the disk refuses it.
    """
    digest, done = hashlib.blake2b(), 0
    with source.open("rb") as reads, target.open("xb") as writes:
        while block := reads.read(CHUNK):
            digest.update(block)
            writes.write(block)
            done += len(block)
            told(done)
        writes.flush()
        os.fsync(writes.fileno())
    shutil.copystat(source, target)
    with target.open("rb") as reads:
        if hashlib.file_digest(reads, hashlib.blake2b).digest() != digest.digest():
            raise _differs(target)


def copy_database(source: Path, target: Path) -> None:
    """Copies a database by SQLite's own means: whole even where something was not yet written back into the file.

    Raises:
        UserError: Where it cannot be copied, or the copy has other rows.
    """
    try:
        with (
            closing(_reading(source)) as reads,
            closing(sqlite3.connect(target)) as writes,
        ):
            reads.backup(writes)
            sound = writes.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            if not sound or _rows(reads) != _rows(writes):
                raise _differs(target)
    except sqlite3.Error as error:
        raise UserError("The history could not be copied.", f"{source}: {error}.", "Nothing was changed.") from error


def is_there(file: Path, copied: Path) -> bool:
    """Whether a file has not grown since it was copied; a database by its rows."""
    if file.suffix != ".sqlite3" or file.is_symlink():
        return copied.lstat().st_size == file.lstat().st_size
    with closing(_reading(file)) as one, closing(_reading(copied)) as other:
        return _rows(one) == _rows(other)


def _reading(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)


def _rows(database: sqlite3.Connection) -> dict[str, int]:
    names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _differs(file: Path) -> UserError:
    return UserError(
        f"The copy {file} is not the same as what was read.",
        "The disk may be damaged.",
        "Nothing was changed; choose another disk.",
    )
