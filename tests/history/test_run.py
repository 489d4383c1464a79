import errno
import math
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from posttrain_gui.errors import RunError
from posttrain_gui.events import EpochDone, Event, PhaseChanged, RunDone, StepDone
from posttrain_gui.history.history import History
from posttrain_gui.history.run import Run
from posttrain_gui.plan import Plan
from tests.history.conftest import make_report


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def epoch(number: int, loss: float) -> EpochDone:
    return EpochDone(number, math.nan if number == 0 else loss, 0.5, loss, 0.5, 1e-3, 1.0, True, number, 0)


def fill_the_disk(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """From now on every file opened for writing below ``folder`` meets a full disk."""
    real = Path.open

    def full(path: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        if folder in path.parents and mode[0] in "wa":
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, mode, *more, **named)

    monkeypatch.setattr(Path, "open", full)


def test_events_come_back_in_order(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    told: list[Event] = [PhaseChanged("data"), epoch(1, 0.5), RunDone(run.id, "improved")]
    for event in told:
        run.record(event)
    assert history.events(run.id) == told


def test_steps_are_kept_twice_a_second_and_at_each_phase(history: History, plan: Plan) -> None:
    clock, begun = Clock(), history.begin(plan)
    run = Run(plan, begun.folder, begun._table, begun._lock, clock)
    for tenth in range(21):
        clock.now = tenth / 10
        run.record(StepDone("training", tenth, 100))
    run.record(StepDone("judging", 1, 10))
    kept = [(event.phase, event.step) for event in history.events(run.id) if isinstance(event, StepDone)]
    assert kept == [*(("training", step) for step in (0, 5, 10, 15, 20)), ("judging", 1)]


def test_a_clock_set_back_does_not_silence_the_steps(history: History, plan: Plan) -> None:
    clock, begun = Clock(), history.begin(plan)
    run = Run(plan, begun.folder, begun._table, begun._lock, clock)
    for moment in (7200.0, 3600.0):
        clock.now = moment
        run.record(StepDone("training", 1, 2))
    assert len(history.events(run.id)) == 2


def test_the_curve_counts_an_epoch_done_again_as_it_was_the_last_time(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    for event in (epoch(1, 0.9), epoch(2, 0.8), PhaseChanged("training"), epoch(2, 0.7), epoch(3, 0.6)):
        run.record(event)
    assert [(done.epoch, done.val_loss) for done in history.curve(run.id)] == [(1, 0.9), (2, 0.7), (3, 0.6)]


def test_the_next_epoch_follows_the_last_one_kept(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    assert run.next_epoch == 1
    run.record(epoch(0, 1.0))
    assert run.next_epoch == 1
    run.record(epoch(1, 0.9))
    assert run.next_epoch == 2


def test_a_line_torn_by_a_power_cut_spoils_no_other(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    (run.checkpoints / "last.pt").write_bytes(b"state")
    run.record(PhaseChanged("data"))
    with (run.folder / "events.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"event": "EpochDone", "epo')
    run.close()
    again = history.reopen(run.id)
    again.record(PhaseChanged("training"))
    assert history.events(run.id) == [PhaseChanged("data"), PhaseChanged("training")]


def test_a_full_disk_is_said_in_plain_words(history: History, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    run = history.begin(plan)
    fill_the_disk(monkeypatch, run.folder)
    with pytest.raises(RunError, match=r"The disk is full\.") as caught:
        run.record(PhaseChanged("training"))
    assert "events.jsonl" in caught.value.why
    assert caught.value.next


def test_a_report_that_cannot_be_written_leaves_row_and_lock_in_order(
    history: History, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = history.begin(plan)
    fill_the_disk(monkeypatch, run.folder)
    with pytest.raises(RunError, match="disk is full"):
        run.finish(make_report(run.id, plan))
    assert history.row(run.id).status == "done"
    assert history.report(run.id) is None
    assert [item.name for item in run.folder.iterdir() if item.name.startswith(".")] == []


def test_a_failure_reaches_whoever_listens_even_on_a_full_disk(
    history: History, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = history.begin(plan)
    fill_the_disk(monkeypatch, run.folder)
    run.record(RunDone(run.id, ""))
    run.fail("The disk is full.")
    assert history.row(run.id).status == "failed"


def test_a_write_that_breaks_off_keeps_the_former_report(
    history: History, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = history.begin(plan)
    run.fail("first")

    def power_cut(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("os.fsync", power_cut)
    run.fail("second")
    report = history.report(run.id)
    assert report is not None
    assert report.error == "first"
    assert [item.name for item in run.folder.iterdir() if item.suffix == ".tmp"] == []


def test_a_run_begun_in_one_thread_can_be_closed_in_another(history: History, plan: Plan) -> None:
    with ThreadPoolExecutor(1) as pool:
        run = pool.submit(history.begin, plan).result()
        assert history.row(run.id).status == "running"
        run.close()
        assert history.row(run.id).status == "interrupted"


def test_closing_twice_is_harmless(history: History, plan: Plan) -> None:
    run = history.begin(plan)
    run.close()
    run.close()
    assert history.row(run.id).status == "interrupted"
