"""The scans of earlier times, in an SQLite file that several programs may use at once."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from typing import TYPE_CHECKING, Any

from posttrain_gui.data.care.picture import Bad, Picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    Identity = tuple[str, int, int]
    Scan = Picture | Bad

VERSION = 1
"""Raise it when a scan would say something else about the same file: old scans are then forgotten."""

_TABLE = """CREATE TABLE IF NOT EXISTS scans (
    key TEXT PRIMARY KEY, size INTEGER, mtime INTEGER,
    sha256 BLOB, phash INTEGER, sketch BLOB, width INTEGER, height INTEGER, reason TEXT) WITHOUT ROWID"""
_FIELDS = "key, size, mtime, sha256, phash, sketch, width, height, reason"
_AT_ONCE = 500
_SIGN = 1 << 63

log = logging.getLogger(__name__)


class Remembered:
    """Scans by file identity. A memory only: where the file is broken or cannot be written, all goes on without it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database = self._opened()

    def find(self, identities: Sequence[Identity]) -> dict[Identity, Scan]:
        """The scans that are still true of these files."""
        found: dict[Identity, Scan] = {}
        for start in range(0, len(identities), _AT_ONCE):
            wanted = {identity[0]: identity for identity in identities[start : start + _AT_ONCE]}
            for row in self._rows(list(wanted)):
                if wanted[row[0]] == row[:3]:
                    found[wanted[row[0]]] = _scan(row)
        return found

    def keep(self, scans: Sequence[tuple[Identity, Scan]]) -> None:
        """Remembers scans, in one transaction."""
        rows = [_row(identity, scan) for identity, scan in scans]
        with self._forgiving(), self._database as transaction:
            transaction.executemany(f"INSERT OR REPLACE INTO scans ({_FIELDS}) VALUES (?,?,?,?,?,?,?,?,?)", rows)

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def _rows(self, keys: list[str]) -> list[tuple[Any, ...]]:
        marks = ",".join("?" * len(keys))
        with self._forgiving():
            return self._database.execute(f"SELECT {_FIELDS} FROM scans WHERE key IN ({marks})", keys).fetchall()
        return []

    @contextlib.contextmanager
    def _forgiving(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            log.warning("The memory of scans %s is not used: %s", self._path, error)

    def _opened(self) -> sqlite3.Connection:
        for attempt in range(2):
            try:
                return self._connected()
            except (sqlite3.DatabaseError, OSError) as error:
                log.warning("The memory of scans %s cannot be opened: %s", self._path, error)
                if attempt == 0 and not isinstance(error, OSError | sqlite3.OperationalError):
                    self._remove()  # no database at all, or a damaged one: it can be made again
        return _prepared(sqlite3.connect(":memory:"))

    def _connected(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self._path, timeout=30)
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            return _prepared(database)
        except BaseException:
            database.close()
            raise

    def _remove(self) -> None:
        for ending in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)


def _prepared(database: sqlite3.Connection) -> sqlite3.Connection:
    with database:
        database.execute("BEGIN IMMEDIATE")
        if database.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            database.execute("DROP TABLE IF EXISTS scans")
            database.execute(_TABLE)
            database.execute(f"PRAGMA user_version = {VERSION}")
    return database


def _row(identity: Identity, scan: Scan) -> tuple[object, ...]:
    if isinstance(scan, Bad):
        return (*identity, None, None, None, None, None, scan.reason)
    # SQLite's integers are signed, the hash is not.
    signed = scan.phash - 2 * _SIGN if scan.phash >= _SIGN else scan.phash
    return (*identity, scan.sha256, signed, scan.sketch, scan.width, scan.height, None)


def _scan(row: tuple[Any, ...]) -> Scan:
    _, _, _, sha256, phash, sketch, width, height, reason = row
    if reason is not None:
        return Bad(str(reason))
    return Picture(sha256, phash % (2 * _SIGN), sketch, width, height)
