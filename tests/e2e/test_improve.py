"""Whole runs from plan to report, with a tiny real network on small real pictures."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from posttrain_gui.control import Control
from posttrain_gui.errors import PlanError, RunError
from posttrain_gui.events import (
    EpochDone,
    Event,
    PhaseChanged,
    RunDone,
    RunFailed,
    RunStarted,
    RunStopped,
    StepDone,
    ends,
)
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from posttrain_gui.training import checkpoint
from posttrain_gui.training.prefix import Cut, find_cut

Go = Callable[..., tuple[Report, list[Event]]]
MakePlan = Callable[..., Plan]


def numbers(report: Report) -> dict[str, Any]:
    """Everything in a report that has to be the same when a run is repeated."""
    told = report.model_dump(exclude={"run_id", "seconds", "images_per_second", "model_path"})
    for epoch in told["epochs"]:
        epoch.pop("seconds")
    told["verdict"].pop("look")
    told["verdict"].pop("sentence")
    return told


def same(a: Report, b: Report) -> None:
    assert json.dumps(numbers(a), sort_keys=True) == json.dumps(numbers(b), sort_keys=True)
    first, second = load_file(a.model_path), load_file(b.model_path)
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_a_run_tells_its_story_in_order_and_ends_once(make_plan: MakePlan, go: Go, history: History) -> None:
    report, events = go(make_plan())
    assert isinstance(events[0], RunStarted)
    phases = [event.phase for event in events if isinstance(event, PhaseChanged)]
    assert phases == ["data", "model", "baseline", "training", "judging", "writing"]
    assert [event.epoch for event in events if isinstance(event, EpochDone)] == [0, 1, 2, 3]
    assert [event for event in events if ends(event)] == [events[-1]]
    assert isinstance(events[-1], RunDone)
    assert any(
        isinstance(event, StepDone) and event.phase == "training" and event.images_per_second > 0 for event in events
    )
    assert report.status == "done"
    assert history.report(report.run_id) == Report.model_validate_json(report.model_dump_json())
    assert history.row(report.run_id).status == "done"


def test_the_report_adds_up(make_plan: MakePlan, go: Go) -> None:
    report, _ = go(make_plan())
    assert report.data is not None
    assert report.verdict is not None
    assert report.baseline is not None
    assert report.final is not None
    assert (report.data.train, report.data.val, report.data.test) == (30, 12, 18)
    assert report.verdict.n == 18 == len(report.answers)
    assert report.verdict.gain == pytest.approx(report.final.accuracy - report.baseline.accuracy)
    assert report.verdict.newly_right - report.verdict.newly_wrong == round(report.verdict.gain * 18)
    assert sum(answer.truth == answer.after for answer in report.answers) == round(report.final.accuracy * 18)
    assert report.validation is not None
    kept = next(row for row in report.epochs if row.epoch == report.best_epoch)
    assert report.validation.accuracy == pytest.approx(kept.val_accuracy), "the scores are of the weights that are kept"
    assert report.validation.loss == pytest.approx(kept.val_loss, rel=1e-4)
    assert report.baseline.kind == "prototype-head", "the model knows digits, not shapes"
    assert report.trained_parameters == report.parameters
    assert 0 <= report.best_epoch <= 3


def test_the_same_plan_gives_identical_numbers(make_plan: MakePlan, go: Go) -> None:
    plan = make_plan(regularizers=[{"kind": k} for k in ("dropout", "crop", "flip", "trivial-augment", "l2")])
    same(go(plan)[0], go(plan)[0])


def test_another_seed_gives_other_numbers(make_plan: MakePlan, go: Go) -> None:
    first, second = go(make_plan())[0], go(make_plan(training={"seed": 1}))[0]
    assert numbers(first)["epochs"] != numbers(second)["epochs"]


@pytest.mark.parametrize("tune", ["head", "last-blocks"])
def test_kept_and_recomputed_beginnings_give_identical_results(
    tune: str, make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan(strategy={"kind": "fine-tune", "tune": tune}, regularizers=[{"kind": "dropout"}])
    kept, _ = go(plan)
    used: list[bool] = []

    def no_cut(network: torch.nn.Module, probe: torch.Tensor) -> Cut:
        cut = find_cut(network, probe)
        used.append(cut.rest is not None)
        return Cut(cut.units)

    monkeypatch.setattr("posttrain_gui.training.fitting.find_cut", no_cut)
    recomputed, _ = go(plan)
    assert used == [True], "there was nothing to compare with"
    first, second = load_file(kept.model_path), load_file(recomputed.model_path)
    for name in first:
        assert torch.allclose(first[name], second[name], rtol=1e-4, atol=1e-6), name
    assert [e.val_accuracy for e in kept.epochs] == [e.val_accuracy for e in recomputed.epochs]


class Cable(BaseException):
    """Somebody pulled the plug."""


def cut_off_after(epoch: int) -> Callable[[Event], None]:
    def watch(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == epoch:
            raise Cable

    return watch


@pytest.mark.parametrize("tune", ["head", "all"])
def test_a_run_that_was_cut_off_goes_on_with_the_numbers_of_one_that_was_not(
    tune: str, make_plan: MakePlan, go: Go, history: History
) -> None:
    regularizers = [{"kind": "dropout"}, {"kind": "rotation"}] if tune == "all" else [{"kind": "dropout"}]
    plan = make_plan(
        strategy={"kind": "fine-tune", "tune": tune},
        regularizers=regularizers,
        training={"epochs": 4, "schedule": {"kind": "cosine", "warmup": 1}, "frozen_batchnorm": False},
    )
    whole, _ = go(plan)
    run = history.begin(plan)
    with pytest.raises(Cable):
        go(plan, watch=cut_off_after(2), run=run)
    run.close()
    row = history.row(run.id)
    assert (row.status, row.resumable) == ("interrupted", True)
    again, events = go(history.plan(run.id), run=history.reopen(run.id))
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [3, 4], "resume that silently starts anew"
    same(whole, again)
    assert [event.epoch for event in history.curve(run.id)] == [0, 1, 2, 3, 4]


def test_finish_now_keeps_the_best(make_plan: MakePlan, go: Go) -> None:
    control = Control()

    def watch(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            control.finish()

    report, events = go(make_plan(training={"epochs": 500}), control, watch)
    assert report.status == "stopped"
    assert report.verdict is not None
    assert Path(report.model_path).exists()
    assert isinstance(events[-1], RunStopped)
    assert events[-1].kept
    assert max(epoch.epoch for epoch in report.epochs) == 1


@pytest.mark.parametrize("phase", ["data", "baseline", "training", "judging"])
def test_discard_ends_any_phase_and_keeps_nothing(phase: str, make_plan: MakePlan, go: Go, history: History) -> None:
    control = Control()

    def watch(event: Event) -> None:
        if isinstance(event, PhaseChanged) and event.phase == phase:
            control.discard()

    report, events = go(make_plan(), control, watch)
    assert report.status == "stopped"
    assert report.verdict is None
    assert report.model_path == ""
    assert events[-1] == RunStopped(report.run_id, kept=False)
    assert history.row(report.run_id).status == "stopped"


def test_a_loss_that_is_not_finite_stops_and_keeps_the_best_so_far(make_plan: MakePlan, go: Go) -> None:
    hot = {
        "optimizer": {"kind": "sgd", "learning_rate": 100.0, "momentum": 0.99},
        "schedule": {"kind": "constant"},
        "epochs": 30,
    }
    report, events = go(make_plan(training=hot, regularizers=[{"kind": "l2", "strength": 10}]))
    assert report.status == "failed"
    assert "infinite or not a number" in report.error
    assert report.verdict is not None
    assert math.isfinite(report.final.loss)
    assert isinstance(events[-1], RunFailed)
    assert "ten times smaller" in events[-1].next


def test_the_model_file_is_a_checkpoint_that_is_understood_again(make_plan: MakePlan, go: Go) -> None:
    first, _ = go(make_plan())
    again, _ = go(
        make_plan(model={"source": "file", "path": first.model_path}, strategy={"kind": "fine-tune", "tune": "head"})
    )
    assert again.baseline is not None
    assert first.final is not None
    assert again.baseline.kind == "as-is"
    assert again.baseline.accuracy == first.final.accuracy
    assert again.baseline.loss == pytest.approx(first.final.loss, rel=1e-5)
    assert again.verdict is not None
    assert again.verdict.look == 2, "the second look at the same test images"


def test_a_disk_that_is_full_at_a_checkpoint_fails_the_run_in_words(
    make_plan: MakePlan, go: Go, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, count = checkpoint.save, []

    def save(state: dict[str, Any], path: Path) -> None:
        count.append(path.name)
        if count.count("last.pt") == 3:
            raise RunError(
                "The checkpoint last.pt could not be written.", "No space left on device", "Free some space."
            )
        real(state, path)

    monkeypatch.setattr(checkpoint, "save", save)
    report, events = go(make_plan())
    assert report.status == "failed"
    assert "No space left" in report.error
    assert isinstance(events[-1], RunFailed)
    assert history.row(report.run_id).status == "failed"


def test_bad_input_is_told_before_anything_begins(make_plan: MakePlan, go: Go, history: History) -> None:
    with pytest.raises(PlanError):
        go(make_plan(data={"source": "folder", "path": "/there/is/no/such/folder"}))
    assert history.rows() == []


def test_data_that_cannot_be_used_fails_as_bad_input(make_plan: MakePlan, go: Go, shapes: Path) -> None:
    import shutil

    for name in ("disc", "bar"):
        shutil.rmtree(shapes / name)
    report, events = go(make_plan())
    assert (report.status, report.bad_input) == ("failed", True)
    assert isinstance(events[-1], RunFailed)
