"""Whole searches: real training of the tiny sample model on small pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from posttrain_gui.control import Control
from posttrain_gui.errors import InputError
from posttrain_gui.events import Event, PhaseChanged
from posttrain_gui.history.history import History
from posttrain_gui.search import record
from posttrain_gui.search.events import CandidateBegan, CandidateDone, CandidateEpoch, SearchBegan, WinnerChosen
from posttrain_gui.search.study import Study
from posttrain_gui.training import images
from posttrain_gui.training.session import Session

Go = Callable[..., Any]
SHORT = {"epochs": 1}


def of(kind: type[Event], events: list[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def test_a_search_from_the_plan_to_the_verdict(go: Go, make_plan: Go, history: History) -> None:
    report, events = go(make_plan(), most=3)
    assert report.status == "done"
    assert [row.rank for row in report.trials] == [1, 2, 3]
    best = report.trials[0]
    assert best.val_accuracy == max(row.val_accuracy for row in report.trials)
    assert len({row.method for row in report.trials}) == report.compared == 3
    assert len(of(SearchBegan, events)) == len(of(WinnerChosen, events)) == 1
    assert [event.number for event in of(CandidateBegan, events)] == [1, 2, 3]
    the_winner_says_how_it_was_chosen(report)
    only_the_winner_is_listed_and_takes_room(report, history)
    curve = history.curve(report.winner_run)
    assert len(curve) == best.epochs + 1  # trained once, then only judged
    assert max(done.val_accuracy for done in curve) == best.val_accuracy
    before = events[: events.index(of(WinnerChosen, events)[0])]
    assert sum(event.phase == "data" for event in of(PhaseChanged, before)) == 1  # read once for all candidates
    assert record.kept(history.paths) == [report.model_copy(update={"winner": None})]
    assert record.read(history.paths.data / "nowhere") is None


def the_winner_says_how_it_was_chosen(report: Any) -> None:
    winner = report.winner
    assert winner.verdict is not None
    assert winner.verdict.look == 1
    assert winner.comparison.compared == 3
    assert "too good" in winner.comparison.sentence
    assert winner.comparison.sentence in winner.findings
    assert report.verdict == winner.verdict.sentence


def only_the_winner_is_listed_and_takes_room(report: Any, history: History) -> None:
    rows = history.rows()
    assert [row.run_id for row in rows] == [report.winner.run_id] == [report.winner_run]
    assert 'Winner of the search "s"' in rows[0].note
    assert rows[0].status == "done"
    assert list((record.folder_of(history.paths, "s") / "trials").iterdir()) == []


def test_the_test_images_stay_closed_until_the_winner_is_chosen(
    go: Go, make_plan: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    before: list[set[str]] = []
    real = images.load_base

    def spy(reader: Any, path: str, preprocessing: Any) -> Any:
        opened.append(path)
        return real(reader, path, preprocessing)

    def watch(event: Event) -> None:
        if isinstance(event, WinnerChosen):
            before.append(set(opened))
            opened.clear()

    monkeypatch.setattr(images, "load_base", spy)
    report, _ = go(make_plan(training=SHORT), watch=watch, most=2)
    test = {answer.path for answer in report.winner.answers}
    assert len(test) == report.winner.data.test > 0
    assert len(before) == 1
    assert len(before[0]) > 0
    assert before[0] & test == set()
    assert test <= set(opened)


def test_stop_keeps_the_best_so_far(go: Go, make_plan: Go) -> None:
    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, CandidateDone):
            control.finish()

    report, events = go(make_plan(training=SHORT), control, stop, most=5)
    assert report.status == "stopped"
    assert len(of(CandidateBegan, events)) == 1
    assert report.winner.verdict is not None
    assert report.winner.status == "done"  # its own training came to its end


def test_stop_in_the_middle_keeps_the_epochs_so_far(go: Go, make_plan: Go) -> None:
    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, CandidateEpoch) and event.epoch == 2:
            control.finish()

    report, _ = go(make_plan(training={"epochs": 50}), control, stop)
    (row,) = report.trials
    assert (row.state, row.epochs, row.rank) == ("stopped", 2, 1)
    assert report.winner.verdict is not None
    assert report.winner.epochs[-1].epoch == 2


def test_discard_judges_nothing_and_the_search_goes_on_later(go: Go, make_plan: Go, history: History) -> None:
    control = Control()

    def discard(event: Event) -> None:
        if isinstance(event, CandidateBegan) and event.number == 2:
            control.discard()

    report, events = go(make_plan(training=SHORT), control, discard, most=3)
    assert (report.status, report.winner, report.winner_run) == ("stopped", None, "")
    assert not of(WinnerChosen, events)
    assert [row.number for row in report.trials] == [1]
    assert history.rows() == []
    again, events = go(make_plan(training=SHORT), most=1)
    assert of(SearchBegan, events)[0].tried == 1
    assert [row.rank for row in again.trials] == [1, 2]
    assert again.winner is not None


def test_the_same_winner_is_judged_only_once(go: Go, make_plan: Go, history: History) -> None:
    first, _ = go(make_plan(training=SHORT), most=1)
    control = Control()
    control.finish()
    again, events = go(make_plan(training=SHORT), control)
    assert not of(CandidateBegan, events)
    assert not of(WinnerChosen, events)
    assert again.winner.run_id == first.winner.run_id
    assert len(history.rows()) == 1


def test_a_small_budget_still_gives_the_plan_one_epoch(go: Go, make_plan: Go) -> None:
    report, _ = go(make_plan(training={"epochs": 500}), most=None, budget=1.0)
    (row,) = report.trials
    assert row.state == "stopped"
    assert 1 <= row.epochs < 500
    assert report.status == "done"  # the time was over as agreed; nobody stopped it
    assert report.winner.epochs[-1].epoch == row.epochs


def test_a_failing_candidate_is_a_row_with_its_reason(go: Go, make_plan: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Session.load_model

    def fails(self: Session) -> Any:
        if self.around.plan.strategy.tune == "head":
            raise torch.OutOfMemoryError("no")
        return real(self)

    monkeypatch.setattr(Session, "load_model", fails)
    report, events = go(make_plan(training=SHORT), most=2)
    failed = next(row for row in report.trials if row.state == "failed")
    assert failed.method == "head"
    assert failed.reason.startswith("The memory of the device is full.")
    assert (failed.rank, failed.val_accuracy) == (0, None)
    assert report.compared == 1
    assert len(of(CandidateDone, events)) == 2
    assert report.winner is not None


def test_steps_that_run_away_are_a_failed_row(go: Go, make_plan: Go) -> None:
    wild = make_plan(training={"epochs": 2, "optimizer": {"kind": "sgd", "learning_rate": 100}})
    report, _ = go(wild, most=2)
    first = next(row for row in report.trials if row.number == 1)
    assert first.state == "failed"
    assert "infinite or not a number" in first.reason
    assert report.winner_number == 2


def test_one_who_is_far_behind_is_given_up(go: Go, make_plan: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    import optuna

    monkeypatch.setattr(optuna.Trial, "should_prune", lambda trial: trial.number == 1)
    report, events = go(make_plan(training={"epochs": 4}), most=2)
    second = next(row for row in report.trials if row.number == 2)
    assert (second.state, second.epochs) == ("pruned", 1)
    assert "others were ahead" in second.reason
    assert report.winner_number == 1
    assert not [e for e in of(CandidateEpoch, events) if e.number == 2 and e.epoch > 1]


def test_images_that_cannot_be_used_end_the_search(go: Go, make_plan: Go, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    plan = make_plan(data={"source": "folder", "path": str(tmp_path / "empty")})
    with pytest.raises(InputError):
        go(plan)


def test_a_plan_that_cannot_be_run_is_refused_with_its_own_reason(go: Go, make_plan: Go) -> None:
    plan = make_plan(strategy={"kind": "fine-tune", "tune": "last-blocks", "blocks": 50})
    with pytest.raises(InputError, match="50 stages"):
        go(plan)


def test_another_program_at_work_judges_later(go: Go, make_plan: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    from posttrain_gui.search.workers import Workers

    monkeypatch.setattr(Workers, "alive", lambda _self, _known: {"worker:other"})
    report, events = go(make_plan(training=SHORT), most=1)
    assert report.winner is None
    assert not of(WinnerChosen, events)
    assert "the last one judges" in report.sentence


def test_a_winner_from_another_machine_is_trained_again(go: Go, make_plan: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Study.facts
    monkeypatch.setattr(Study, "facts", lambda self, number: real(self, number) | {"run": "elsewhere"})
    report, _ = go(make_plan(training=SHORT), most=1)
    assert report.winner.verdict is not None
    assert report.winner.best_epoch == report.trials[0].best_epoch


def test_a_search_does_not_go_on_with_other_images(go: Go, make_plan: Go, shapes: Path, history: History) -> None:
    plan = make_plan(training=SHORT)
    first, _ = go(plan, most=1)
    (shapes / "disc" / "0.png").unlink()
    with pytest.raises(InputError, match="its images are no longer those it began with"):
        go(plan, most=2)
    kept = record.read(record.folder_of(history.paths, "s"))
    assert kept is not None
    assert [row.plan for row in kept.trials] == [row.plan for row in first.trials]
    assert len(history.rows()) == 1


def test_a_second_winner_says_that_the_first_was_judged_too(
    go: Go, make_plan: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan(training=SHORT)
    first, _ = go(plan, most=1)
    monkeypatch.setattr(Study, "best", lambda self: next(row for row in self.rows() if row.number == 2))
    second, _ = go(plan, most=1)
    assert first.winner.comparison.judged == 1
    assert second.winner.run_id != first.winner.run_id
    assert second.winner.comparison.judged == 2
    assert second.winner.verdict.look == 2
    assert "an earlier winner was judged on them before" in second.winner.comparison.sentence
    assert "looked at once" not in second.winner.comparison.sentence
