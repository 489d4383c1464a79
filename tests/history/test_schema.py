import sqlite3

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.history import schema
from posttrain_gui.history.history import History
from posttrain_gui.paths import Paths, prepare
from posttrain_gui.plan import Plan

SECOND = ("ALTER TABLE runs ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'",)


def version(paths: Paths) -> int:
    with sqlite3.connect(paths.history) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_new_database_is_of_the_newest_version_and_in_wal_mode(paths: Paths) -> None:
    History(paths)
    assert version(paths) == len(schema.MIGRATIONS)
    with sqlite3.connect(paths.history) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_migration_keeps_what_is_there(history: History, paths: Paths, plan: Plan) -> None:
    run_id = history.begin(plan).id
    schema.open_database(paths.history, (*schema.MIGRATIONS, SECOND))
    assert version(paths) == len(schema.MIGRATIONS) + 1
    with sqlite3.connect(paths.history) as connection:
        assert connection.execute("SELECT run_id, colour FROM runs").fetchall() == [(run_id, "grey")]


def test_a_migration_that_breaks_off_changes_nothing(paths: Paths) -> None:
    History(paths)
    broken = (*SECOND, "ALTER TABLE nowhere ADD COLUMN x TEXT")
    with pytest.raises(InputError, match="nowhere"):
        schema.open_database(paths.history, (*schema.MIGRATIONS, broken))
    assert version(paths) == len(schema.MIGRATIONS)
    with sqlite3.connect(paths.history) as connection:
        assert "colour" not in [column[1] for column in connection.execute("PRAGMA table_info(runs)")]


def test_a_database_of_a_newer_program_is_refused_and_not_harmed(history: History, paths: Paths, plan: Plan) -> None:
    run_id = history.begin(plan).id
    with sqlite3.connect(paths.history) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(InputError, match="newer version") as caught:
        History(paths)
    assert "99" in caught.value.why
    assert version(paths) == 99
    with sqlite3.connect(paths.history) as connection:
        assert connection.execute("SELECT run_id FROM runs").fetchall() == [(run_id,)]


def test_a_file_that_is_no_database_is_refused_and_not_harmed(paths: Paths) -> None:
    prepare(paths).history.write_bytes(b"my shopping list " * 100)
    with pytest.raises(InputError, match="cannot be read"):
        History(paths)
    assert paths.history.read_bytes().startswith(b"my shopping list")
