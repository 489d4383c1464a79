"""The database of runs: connections and the versions of its schema."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from filelock import FileLock

from posttrain_gui.errors import InputError, RunError, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE runs (
            run_id TEXT PRIMARY KEY, name TEXT NOT NULL, model TEXT NOT NULL, data TEXT NOT NULL,
            strategy TEXT NOT NULL, status TEXT NOT NULL, baseline REAL, final REAL, gain REAL, ci_low REAL,
            ci_high REAL, outcome TEXT, seconds REAL, created TEXT NOT NULL, note TEXT NOT NULL DEFAULT '')""",
        # Not tied to runs: a test set stays looked at when the run is deleted.
        "CREATE TABLE looks (test_key TEXT NOT NULL, run_id TEXT NOT NULL, PRIMARY KEY (test_key, run_id))",
    ),
)
"""Each entry leads from the version before it to the next; entries are added, never changed."""

BUSY_SECONDS = 15.0
SMALL = 64 * 1024
"""Bytes; SQLite calls a disk with less room than its log needs an I/O error."""


@contextmanager
def connect(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection for one piece of work; each piece opens its own, so threads and programs need no agreement.

    Raises:
        RunError: Where the database cannot be used.
        InputError: Where it is damaged.
    """
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
            connection.row_factory = sqlite3.Row
            yield connection
    except sqlite3.OperationalError as error:
        raise _cannot_use(path, error) from error
    except sqlite3.DatabaseError as error:
        raise _damaged(path, error) from error


def _cannot_use(path: Path, error: sqlite3.OperationalError) -> UserError:
    text = str(error)
    if "no such table" in text or "already exists" in text or "no such column" in text:
        return _damaged(path, error)
    if "full" in text or (path.parent.is_dir() and shutil.disk_usage(path.parent).free < SMALL):
        return RunError("The disk is full.", f"There was no room for the history {path}.", "Free some space.")
    what = f"The history {path} cannot be used."
    if "locked" in text:
        return RunError(what, "Another program keeps it locked.", "Close that program, or try again in a moment.")
    return RunError(what, f"SQLite: {error}.", "See that its folder is on a disk that can be written to.")


def _damaged(path: Path, error: sqlite3.Error) -> InputError:
    next_step = "Move that file away to begin a new history; the runs' folders stay."
    return InputError(f"The history {path} cannot be read.", f"SQLite: {error}.", next_step)


def open_database(path: Path, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Makes the database, or brings it to this program's version.

    Raises:
        InputError: Where it is no database, or was written by a newer program; it is not changed then.
    """
    with connect(path) as connection:
        version = _version(connection)
        if version > len(migrations):
            raise _too_new(path, version, len(migrations))
        if version < len(migrations):
            _migrate(path, connection, migrations)


def _migrate(path: Path, connection: sqlite3.Connection, migrations: tuple[tuple[str, ...], ...]) -> None:
    # Two programs that start at once must not both migrate; SQLite does not wait when the journal mode changes.
    with FileLock(path.with_suffix(".lock"), timeout=60):
        connection.execute("PRAGMA journal_mode = WAL")
        for number in range(_version(connection), len(migrations)):
            _apply(connection, migrations[number], number + 1)


def _apply(connection: sqlite3.Connection, statements: tuple[str, ...], version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself takes back what a full disk refused
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _too_new(path: Path, version: int, known: int) -> InputError:
    return InputError(
        f"The history {path} was written by a newer version of this program.",
        f"Its schema is number {version}, this program knows {known}.",
        "Install the newer version, or choose another folder with --data-dir.",
    )
