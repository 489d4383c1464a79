"""The table of runs: the only place with SQL over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.history import schema
from posttrain_gui.history.rows import RunRow, from_sql

if TYPE_CHECKING:
    import sqlite3
    from contextlib import AbstractContextManager

    from posttrain_gui.paths import Paths


class RunTable:
    """Rows of runs, by their id. Usable from any thread and by several programs at once."""

    def __init__(self, paths: Paths) -> None:
        self._database, self._runs = paths.history, paths.runs
        schema.open_database(self._database)

    def insert(self, values: dict[str, Any]) -> None:
        """Adds a run; the keys are column names."""
        columns = ", ".join(values)
        marks = ", ".join(f":{key}" for key in values)
        self._execute(f"INSERT INTO runs ({columns}) VALUES ({marks})", values)

    def update(self, run_id: str, values: dict[str, Any], *, only_if: str = "") -> int:
        """Changes a run, where asked for only if its status is ``only_if``; gives the number of rows changed."""
        changes = ", ".join(f"{key} = :{key}" for key in values)
        condition = " AND status = :only_if" if only_if else ""
        where = {"run_id": run_id, "only_if": only_if}
        return self._execute(f"UPDATE runs SET {changes} WHERE run_id = :run_id{condition}", {**values, **where})

    def remove(self, run_id: str) -> None:
        """Takes a run's row out."""
        self._execute("DELETE FROM runs WHERE run_id = :run_id", {"run_id": run_id})

    def all(self) -> list[RunRow]:
        """Every run, newest first."""
        with self._connect() as connection:
            found = connection.execute("SELECT * FROM runs ORDER BY created DESC, rowid DESC").fetchall()
        return [from_sql(row, self._runs / row["run_id"]) for row in found]

    def get(self, run_id: str) -> RunRow | None:
        """The run of exactly this id."""
        with self._connect() as connection:
            found = connection.execute("SELECT * FROM runs WHERE run_id = ?", (run_id,)).fetchone()
        return from_sql(found, self._runs / run_id) if found else None

    def looks(self, test_key: str, but: str = "") -> int:
        """Number of runs judged on these test images, one of them left out."""
        asked = "SELECT count(*) FROM looks WHERE test_key = ? AND run_id != ?"
        with self._connect() as connection:
            found = connection.execute(asked, (test_key, but)).fetchone()
        return int(found[0])

    def note_look(self, run_id: str, test_key: str) -> None:
        """Notes that a run was judged on these test images; twice is once."""
        self._execute("INSERT OR IGNORE INTO looks VALUES (:key, :run_id)", {"key": test_key, "run_id": run_id})

    def _connect(self) -> AbstractContextManager[sqlite3.Connection]:
        if not self._database.exists():  # deleted while this program uses it: a run that goes on must not be lost
            self._database.parent.mkdir(parents=True, exist_ok=True)
            schema.open_database(self._database)
        return schema.connect(self._database)

    def _execute(self, statement: str, values: dict[str, Any]) -> int:
        with self._connect() as connection:
            return connection.execute(statement, values).rowcount
