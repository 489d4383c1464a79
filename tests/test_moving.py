"""Another data folder: copied whole, compared, and nothing lost where that fails."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from posttrain_gui import moving, verified_copy
from posttrain_gui.errors import InputError, UserError


def quiet(_stage: str, _done: int, _total: int) -> None:
    """Nobody looks at the progress."""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A data folder with two runs, a history that is still open, and what need not come along."""
    folder = tmp_path / "here"
    for name, content in {
        "runs/one/report.json": b"{}",
        "runs/one/model/best.safetensors": bytes(range(256)) * 9000,  # more than one block
        "runs/two/plan.toml": b"version = 1",
        "labels/ants.json": b"[1]",
        "window.ini": b"[General]",
        "cache/scans/x": b"made again",
        "logs/posttrain-gui.log": b"told",
        "settings.toml": b"version = 1",
        "unsaved.posttrain.toml": b"version = 1",
        "history.lock": b"",
        ".unsaved.posttrain.toml.lock": b"",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    (folder / "runs" / "one" / "empty").mkdir()
    with closing(sqlite3.connect(folder / "history.sqlite3")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE runs (id TEXT)")
        database.executemany("INSERT INTO runs VALUES (?)", [("one",), ("two",)])
        database.commit()
    return folder


def content(folder: Path) -> dict[str, bytes]:
    """File → bytes, of all that counts as the person's."""
    skip = ("history.", "cache", "logs", "settings.", "unsaved", ".")
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not str(file.relative_to(folder)).startswith(skip)
    }


def test_a_copy_is_whole_and_leaves_the_original_alone(here: Path, tmp_path: Path) -> None:
    before, told = content(here), []
    names = moving.copy(here, tmp_path / "there", lambda *of: told.append(of))
    assert content(tmp_path / "there") == content(here) == before
    assert names == ["history.sqlite3", "labels", "runs", "window.ini"]
    assert sorted(entry.name for entry in (tmp_path / "there").iterdir()) == names
    assert (tmp_path / "there" / "runs" / "one" / "empty").is_dir()
    size = moving.survey(here, tmp_path).size
    assert told[0] == ("copy", 0, size)
    assert told[-1] == ("copy", size, size)
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)


def test_what_is_not_yet_written_back_is_copied(here: Path, tmp_path: Path) -> None:
    """A copy of the database's file alone would miss what stands in its log."""
    with closing(sqlite3.connect(here / "history.sqlite3")) as open_elsewhere:
        open_elsewhere.execute("INSERT INTO runs VALUES ('three')")
        open_elsewhere.commit()
        moving.copy(here, tmp_path / "there", quiet)
    with closing(sqlite3.connect(tmp_path / "there" / "history.sqlite3")) as database:
        assert [run for (run,) in database.execute("SELECT id FROM runs")] == ["one", "two", "three"]


def test_links_stay_links(here: Path, tmp_path: Path) -> None:
    (here / "runs" / "two" / "images").symlink_to(tmp_path)
    moving.copy(here, tmp_path / "there", quiet)
    assert (tmp_path / "there" / "runs" / "two" / "images").readlink() == tmp_path
    moving.remove(here, ["runs"])
    assert tmp_path.is_dir()


def test_a_copy_that_came_out_another_one_is_found(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = moving.shutil.copystat

    def damage(source: Path, target: Path) -> None:
        real(source, target)
        if target.suffix == ".safetensors":
            with target.open("r+b") as file:
                file.seek(2_000_000)
                file.write(b"?")

    monkeypatch.setattr(moving.shutil, "copystat", damage)
    with pytest.raises(UserError, match="not the same as what was read"):
        moving.copy(here, tmp_path / "there", quiet)
    assert not (tmp_path / "there").exists()


def test_a_history_that_came_out_with_fewer_runs_is_found(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = iter([{"runs": 2}, {"runs": 1}])
    monkeypatch.setattr(verified_copy, "_rows", lambda _database: next(rows))
    with pytest.raises(UserError, match="not the same as what was read"):
        moving.copy(here, tmp_path / "there", quiet)
    assert not (tmp_path / "there").exists()


def test_a_copy_becomes_a_data_folder_last_of_all(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever ends the program while it is put in its place leaves no folder that looks whole."""
    there, real, whole = tmp_path / "there", Path.rename, []

    def rename(place: Path, target: Path) -> Path:
        moved = real(place, target)
        whole.append(moving.has_runs(there))
        return moved

    monkeypatch.setattr(Path, "rename", rename)
    moving.copy(here, there, quiet)
    assert whole == [False, False, False, True]


@pytest.mark.parametrize("after", [0, 3, 5])
def test_a_cancelled_copy_leaves_nothing(here: Path, tmp_path: Path, after: int) -> None:
    class Stop(Exception):  # noqa: N818 - a person's wish
        pass

    def stop(_stage: str, _done: int, _total: int) -> None:
        nonlocal after
        after -= 1
        if after < 0:
            raise Stop

    before = content(here)
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / ".mine").write_text("stays")
    with pytest.raises(Stop):
        moving.copy(here, tmp_path / "there", stop)
    assert [entry.name for entry in (tmp_path / "there").iterdir()] == [".mine"]
    assert content(here) == before


def test_a_copy_that_was_cut_off_is_no_data_folder(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed program cleans nothing up. The half of a copy had a history already, of runs that were not there."""
    there = tmp_path / "there"
    with monkeypatch.context() as killed:
        killed.setattr(moving, "remove", lambda *_: [])
        killed.setattr(verified_copy, "copy_file", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            moving.copy(here, there, quiet)
    assert list(there.rglob("history.sqlite3"))
    assert not moving.has_runs(there)
    assert moving.inside(there) == there
    assert sorted(moving.copy(here, there, quiet)) == sorted(entry.name for entry in there.iterdir())
    assert content(there) == content(here)


@pytest.mark.parametrize("change", ["a new file", "a longer file", "a new row"])
def test_what_came_after_the_copy_is_noticed(here: Path, tmp_path: Path, change: str) -> None:
    """A run that another program began meanwhile was deleted with the originals."""
    names = moving.copy(here, tmp_path / "there", quiet)
    assert moving.all_there(here, tmp_path / "there", names)
    if change == "a new row":
        with closing(sqlite3.connect(here / "history.sqlite3")) as database:
            database.execute("INSERT INTO runs VALUES ('three')")
            database.commit()
    else:
        name = "runs/one/report.json" if change == "a longer file" else "runs/three/plan.toml"
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text("{...}")
    assert not moving.all_there(here, tmp_path / "there", names)


def test_what_is_there_already_is_neither_mixed_nor_deleted(here: Path, tmp_path: Path) -> None:
    (tmp_path / "there" / "labels").mkdir(parents=True)
    (tmp_path / "there" / "runs").mkdir()  # empty: harmless
    (tmp_path / "there" / "labels" / "ants.json").write_text("theirs")
    with pytest.raises(InputError, match=r"something in .* already"):
        moving.copy(here, tmp_path / "there", quiet)
    assert (tmp_path / "there" / "labels" / "ants.json").read_text() == "theirs"


def test_a_full_disk_is_an_error_with_a_way_out(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device", "best.safetensors")

    monkeypatch.setattr(verified_copy.os, "fsync", full)
    with pytest.raises(InputError, match="No space left on device: best") as caught:
        moving.copy(here, tmp_path / "there", quiet)
    assert caught.value.next.startswith("Free some space there")
    assert not (tmp_path / "there").exists()
    assert (here / "runs" / "one" / "report.json").exists()


def test_a_damaged_history_is_not_passed_on(here: Path, tmp_path: Path) -> None:
    (here / "history.sqlite3").write_bytes(b"no database at all" * 100)
    for ending in ("-wal", "-shm"):
        (here / f"history.sqlite3{ending}").unlink(missing_ok=True)
    with pytest.raises(UserError, match="history could not be copied"):
        moving.copy(here, tmp_path / "there", quiet)
    assert not (tmp_path / "there").exists()


def test_after_a_move_only_what_belongs_to_the_place_is_left(here: Path, tmp_path: Path) -> None:
    names = moving.copy(here, tmp_path / "there", quiet)
    assert moving.remove(here, names) == []
    assert content(here) == {}
    assert (here / "logs" / "posttrain-gui.log").exists()
    assert not list(here.glob("history.sqlite3*"))


def test_survey(here: Path, tmp_path: Path) -> None:
    found = moving.survey(here, tmp_path / "not" / "yet" / "made")
    assert found.runs == 2
    database = (here / "history.sqlite3").stat().st_size
    assert found.size == database + sum(len(data) for data in content(here).values())
    assert found.free > 0
    assert not found.occupied
    assert moving.survey(tmp_path / "nothing", here).occupied
    assert moving.survey(tmp_path / "nothing", here).runs == 0


def test_a_disk_has_to_keep_some_room() -> None:
    assert moving.Survey(1, 1000, 1000 + moving.SPARE, occupied=False).fits
    assert not moving.Survey(1, 1001, 1000 + moving.SPARE, occupied=False).fits


def test_among_other_files_the_data_gets_a_folder_of_its_own(here: Path, tmp_path: Path) -> None:
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    full.mkdir()
    (full / "letter.txt").touch()
    assert moving.inside(empty) == empty
    assert moving.inside(tmp_path / "new") == tmp_path / "new"
    assert moving.inside(here) == here
    assert moving.inside(full) == full / "posttrain-gui"


@pytest.mark.parametrize("there", [lambda here: here / "runs" / "new", lambda here: here.parent])
def test_one_inside_the_other_is_refused(here: Path, there: Callable[[Path], Path]) -> None:
    with pytest.raises(InputError, match="inside the other"):
        moving.check(here, there(here))


def test_a_folder_below_a_file_is_refused(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moving.check(here, tmp_path / "new" / "one")
    assert not (tmp_path / "new").exists()

    def denied(**_where: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(moving.tempfile, "NamedTemporaryFile", denied)
    with pytest.raises(InputError, match="Permission denied"):
        moving.check(here, tmp_path / "new")
