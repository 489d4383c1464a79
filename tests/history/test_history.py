import re
import sqlite3
from pathlib import Path

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.paths import Paths
from posttrain_gui.plan import Plan
from tests.history.conftest import make_plan, make_report


def finished(history: History, name: str, status: str = "done") -> str:
    run = history.begin(make_plan(name))
    run.finish(make_report(run.id, run.plan, status))
    return run.id


def with_checkpoint(history: History, plan: Plan) -> str:
    run = history.begin(plan)
    (run.checkpoints / "last.pt").write_bytes(b"state")
    run.close()
    return run.id


def test_a_new_run_has_an_id_a_folder_and_a_row(history: History, paths: Paths, plan: Plan) -> None:
    run = history.begin(plan)
    assert re.fullmatch(r"\d{8}-\d{6}-ants-and-bees-[a-z2-9]{3}", run.id)
    assert run.folder == paths.runs / run.id
    assert run.checkpoints.is_dir()
    assert run.model_folder.is_dir()
    row = history.row(run.id)
    assert (row.status, row.name, row.gain, row.resumable) == ("running", "Ants and bees", None, False)
    assert row.strategy == "Fine-tune · the head only"
    assert history.plan(run.id) == plan


def test_relative_paths_in_the_kept_plan_lead_where_they_led(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = history.begin(make_plan("here", path="photos"))
    assert history.plan(run.id).data.path == str(tmp_path / "photos")


def test_a_finished_run_says_its_result_and_frees_its_lock(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    run.finish(make_report(run.id, plan))
    row = history.row(run.id)
    assert (row.status, row.baseline, row.final, row.gain) == ("done", 0.5, 0.9, 0.4)
    assert (row.ci_low, row.ci_high, row.outcome, row.seconds) == (0.3, 0.5, "improved", 12.5)
    assert history.report(run.id) == make_report(run.id, plan)


def test_a_failed_run_says_why(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    report = run.fail("It broke.\nBecause.", seconds=3)
    assert history.report(run.id) == report
    assert history.row(run.id).status == "failed"


def test_a_run_let_go_without_an_end_counts_as_interrupted(history: History, paths: Paths, plan: Plan) -> None:
    run = history.begin(plan)
    run.close()
    assert history.row(run.id).status == "interrupted"
    with sqlite3.connect(paths.history) as connection:
        assert connection.execute("SELECT status FROM runs").fetchone() == ("interrupted",)


def test_looking_at_an_interrupted_run_does_not_end_one_that_goes_on(history: History, plan: Plan) -> None:
    running, cut_off = history.begin(plan), history.begin(plan)
    cut_off.close()
    assert {row.run_id: row.status for row in history.rows()} == {running.id: "running", cut_off.id: "interrupted"}


def test_a_run_that_ends_while_it_is_looked_at_keeps_its_end(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    seen_before = history.row(run.id)
    run.finish(make_report(run.id, plan))
    assert seen_before.status == "running"
    assert history._settled(seen_before).status == "done"


def test_an_interrupted_run_with_a_checkpoint_goes_on(history: History, plan: Plan) -> None:
    run_id = with_checkpoint(history, plan)
    assert history.row(run_id).resumable
    run = history.reopen(run_id)
    assert (run.id, run.plan) == (run_id, plan)
    assert history.row(run_id).status == "running"
    run.finish(make_report(run_id, plan))
    assert history.row(run_id).status == "done"


def test_going_on_forgets_the_former_result(history: History) -> None:
    run_id = finished(history, "cut", status="failed")
    (history.row(run_id).folder / "checkpoints" / "last.pt").write_bytes(b"state")
    history.reopen(run_id)
    row = history.row(run_id)
    assert (row.final, row.gain, row.outcome, row.seconds) == (None, None, "", None)


def test_what_cannot_go_on_says_why(history: History, plan: Plan) -> None:
    with pytest.raises(InputError, match="is done"):
        history.reopen(finished(history, "done"))
    half_written = history.begin(plan)
    (half_written.checkpoints / "last.pt.part").write_bytes(b"half")
    half_written.close()
    with pytest.raises(InputError, match="no checkpoint") as caught:
        history.reopen(half_written.id)
    assert "posttrain-gui run" in caught.value.next
    running = history.reopen(with_checkpoint(history, plan))
    with pytest.raises(InputError, match="is running"):
        history.reopen(running.id)


def test_rows_are_newest_first(history: History, paths: Paths) -> None:
    ids = [finished(history, name) for name in ("a", "b", "c")]
    with sqlite3.connect(paths.history) as connection:
        for day, run_id in enumerate(ids, start=1):
            connection.execute(
                "UPDATE runs SET created = ? WHERE run_id = ?", (f"2026-01-0{day}T00:00:00+00:00", run_id)
            )
    assert [row.name for row in history.rows()] == ["c", "b", "a"]


def test_search_wants_every_word_somewhere(history: History) -> None:
    first, second = finished(history, "Ameisen GRÖSSE"), finished(history, "100%_other")
    history.set_note(second, "the good lamp")
    assert [row.run_id for row in history.rows("größe improved")] == [first]
    assert [row.run_id for row in history.rows("lamp fine-tune")] == [second]
    assert [row.run_id for row in history.rows("%_")] == [second]
    assert history.rows("lamp ameisen") == []
    assert len(history.rows("  ")) == 2


def test_a_beginning_or_ending_is_enough_where_it_is_unique(history: History) -> None:
    first, second = finished(history, "alpha"), finished(history, "beta")
    assert history.row(first[:-1]).run_id == first
    assert history.row(second[-8:].split("-", 1)[1]).run_id == second
    with pytest.raises(InputError, match=r'2 runs begin or end with "20'):
        history.row("20")
    with pytest.raises(InputError, match=re.escape(first)) as caught:
        history.row(first.replace("alpha", "alpah"))
    assert "Did you mean" in caught.value.why
    with pytest.raises(InputError, match='no run ""'):
        history.row("")


def test_rename_and_note_stay(history: History, paths: Paths) -> None:
    run_id = finished(history, "old")
    history.rename(run_id, "  new ")
    history.set_note(run_id, "look at the bees")
    row = History(paths).row(run_id)
    assert (row.name, row.note) == ("new", "look at the bees")
    with pytest.raises(InputError, match="needs a name"):
        history.rename(run_id, " ")


def test_looks_at_a_test_set_are_counted_once_a_run_and_outlive_it(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("send2trash.send2trash", no_trash)
    first, second = finished(history, "a"), finished(history, "b")
    for run_id in (first, first, second):
        history.note_look(run_id, "test-set")
    assert history.looks("test-set") == 2
    assert history.looks("another") == 0
    assert history.looks("test-set", but=first) == 1, "a run that goes on after it was judged is no further look"
    history.delete(first)
    assert history.looks("test-set") == 2


def test_deleting_goes_through_the_systems_trash(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = tmp_path / "system-trash"
    monkeypatch.setattr("send2trash.send2trash", lambda path: Path(path).rename(trash))
    run_id = finished(history, "old")
    history.delete(run_id)
    assert (trash / "report.json").exists()
    assert history.rows() == []


def test_without_a_system_trash_the_folder_is_kept_in_our_own(
    history: History, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("send2trash.send2trash", no_trash)
    run_id = finished(history, "old")
    history.delete(run_id)
    assert (paths.data / "trash" / run_id / "report.json").exists()
    assert not (paths.runs / run_id).exists()
    assert history.rows() == []


def test_a_running_run_is_not_deleted(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    with pytest.raises(InputError, match="is running"):
        history.delete(run.id)
    assert (run.folder / "plan.toml").exists()
    assert history.row(run.id).status == "running"


def test_a_folder_taken_away_by_hand_leaves_a_line_that_can_be_deleted(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    run.close()
    run.folder.rename(run.folder.with_name("elsewhere"))
    row = history.row(run.id)
    assert (row.status, row.resumable, history.report(run.id), history.events(run.id)) == (
        "interrupted",
        False,
        None,
        [],
    )
    assert not run.folder.exists()  # looking does not bring it back
    with pytest.raises(InputError, match="no plan file"):
        history.plan(run.id)
    history.delete(run.id)
    assert history.rows() == []


def no_trash(_path: str) -> None:
    raise OSError("no trash here")
