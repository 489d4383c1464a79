"""Whole runs of the engine, looked at from inside: what stays as it was, what is kept, and who is obeyed when."""

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from posttrain_gui.control import Control
from posttrain_gui.events import EpochDone, Event, PhaseChanged, RunFailed, RunStopped, StepDone
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from posttrain_gui.training import checkpoint, fitting, reading
from posttrain_gui.training.fitting import Fitted
from posttrain_gui.training.parts import Parts, PartsMaker
from posttrain_gui.training.sources import FromImages, FromKept
from tests.e2e.test_improve import Cable, cut_off_after, numbers, same

Go = Callable[..., tuple[Report, list[Event]]]
MakePlan = Callable[..., Plan]


TINY_RESNET = {"source": "timm", "name": "test_resnet", "weights": "none"}
"""Stages and BatchNorm of a ResNet in a thirtieth of the smallest one's size."""


def torchvision(name: str) -> dict[str, Any]:
    return {"source": "torchvision", "name": name, "weights": "none"}


@pytest.fixture
def fitted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Fitted, dict[str, torch.Tensor]]]:
    """Every model that a run fits, with a copy of its tensors as they were before anything was measured."""
    seen: list[tuple[Fitted, dict[str, torch.Tensor]]] = []
    real = fitting.fit

    def fit(*given: Any) -> Fitted:
        made = real(*given)
        seen.append((made, {name: tensor.clone() for name, tensor in made.network.state_dict().items()}))
        return made

    monkeypatch.setattr("posttrain_gui.training.session.fit", fit)
    return seen


@pytest.mark.parametrize("frozen_batchnorm", [True, False])
@pytest.mark.parametrize("tune", ["head", "last-blocks"])
def test_what_is_frozen_is_bit_for_bit_as_it_was(
    tune: str,
    frozen_batchnorm: bool,
    make_plan: MakePlan,
    go: Go,
    fitted: list[tuple[Fitted, dict[str, torch.Tensor]]],
) -> None:
    plan = make_plan(
        model=torchvision("resnet18"),
        strategy={"kind": "fine-tune", "tune": tune},
        regularizers=[{"kind": "flip"}],
        training={"epochs": 2, "frozen_batchnorm": frozen_batchnorm},
    )
    plan = plan.model_copy(update={"data": plan.data.model_copy(update={"image_size": 32})})
    report, _ = go(plan)
    assert report.best_epoch > 0 or tune == "last-blocks", "nothing was trained"
    (model, before), after = fitted[0], load_file(report.model_path)
    last = checkpoint.load(Path(report.model_path).parents[1] / "checkpoints" / "last.pt")["weights"]
    changed = {name for name in before if not torch.equal(before[name], last.get(name, after[name]))}
    statistics = {name for name in before if name.startswith("layer4.") and ("running" in name or "tracked" in name)}
    expected = set(model.trained) | (statistics if tune == "last-blocks" and not frozen_batchnorm else set())
    assert changed == expected
    assert {name for name in before if not torch.equal(before[name], after[name])} <= expected


def test_a_convolutional_head_goes_all_through_a_run(make_plan: MakePlan, go: Go) -> None:
    plan = make_plan(
        model=torchvision("squeezenet1_1"),
        strategy={"kind": "fine-tune", "tune": "head"},
        regularizers=[{"kind": "dropout"}, {"kind": "l2"}],
    )
    plan = plan.model_copy(update={"data": plan.data.model_copy(update={"image_size": 64})})
    report, _ = go(plan)
    assert report.status == "done"
    assert report.baseline is not None
    assert report.baseline.kind == "prototype-head"
    assert load_file(report.model_path)["classifier.1.weight"].shape[0] == 3
    again, _ = go(
        plan.model_copy(update={"model": make_plan(model={"source": "file", "path": report.model_path}).model})
    )
    assert again.baseline is not None
    assert report.final is not None
    assert again.baseline.accuracy == report.final.accuracy


@pytest.mark.parametrize("tune", ["head", "last-blocks"])
def test_features_from_the_store_and_computed_ones_give_identical_runs(
    tune: str, make_plan: MakePlan, go: Go, history: History
) -> None:
    plan = make_plan(strategy={"kind": "fine-tune", "tune": tune}, regularizers=[{"kind": "dropout"}])
    computed, _ = go(plan)
    store = history.paths.cache / "kept"
    written = {path.name: path.stat().st_ino for path in store.iterdir()}
    assert len(written) == 3, "train, val and test"
    found, _ = go(plan)
    assert {path.name: path.stat().st_ino for path in store.iterdir()} == written, "computed again, not found"
    same(computed, found)


def test_channels_last_features_from_the_store_and_computed_ones_give_identical_runs(
    make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    from posttrain_gui.training.compute import Compute

    def last(*_: Any, **_more: Any) -> Compute:
        return Compute(torch.device("cpu"), torch.float32, channels_last=True)

    monkeypatch.setattr(fitting, "choose", last)
    plan = make_plan(model=TINY_RESNET, strategy={"kind": "fine-tune", "tune": "last-blocks"})
    plan = plan.model_copy(update={"data": plan.data.model_copy(update={"image_size": 64})})
    same(go(plan)[0], go(plan)[0])


def test_dropout_works_on_kept_features(make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[type] = []
    real = FromKept.shuffled
    monkeypatch.setattr(FromKept, "shuffled", lambda self, *given: used.append(type(self)) or real(self, *given))
    head = {"kind": "fine-tune", "tune": "head"}
    plain, _ = go(make_plan(strategy=head))
    noisy, _ = go(make_plan(strategy=head, regularizers=[{"kind": "dropout", "rate": 0.5}]))
    assert used == [FromKept, FromKept], "features were not kept"
    assert plain.baseline == noisy.baseline, "measured without noise"
    assert numbers(plain)["epochs"][1:] != numbers(noisy)["epochs"][1:]


def test_memory_that_is_too_small_for_features_changes_nothing_but_the_speed(
    make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan(strategy={"kind": "fine-tune", "tune": "head"})
    kept, _ = go(plan)
    monkeypatch.setattr("posttrain_gui.training.memory.available", lambda: 0)
    recomputed, _ = go(plan)
    assert [e.val_accuracy for e in kept.epochs] == [e.val_accuracy for e in recomputed.epochs]
    assert kept.final is not None
    assert recomputed.final is not None
    assert kept.final.loss == pytest.approx(recomputed.final.loss, rel=1e-4)


def test_more_stages_than_there_are_is_bad_input(make_plan: MakePlan, go: Go) -> None:
    report, events = go(make_plan(strategy={"kind": "fine-tune", "tune": "last-blocks", "blocks": 90}))
    assert (report.status, report.bad_input) == ("failed", True)
    end = events[-1]
    assert isinstance(end, RunFailed)
    assert "90 stages" in end.what
    assert "strategy.blocks" in end.next


def test_the_same_classes_in_another_order_are_known(make_plan: MakePlan, go: Go, shapes: Path) -> None:
    first, _ = go(make_plan())
    assert first.final is not None
    for old, new in (("bar", "Z-bar"), ("square", "A square")):
        (shapes / old).rename(shapes / new)
    names = Path(first.model_path).with_suffix(".json")
    text = names.read_text().replace('"bar"', '"z bar"').replace('"square"', '"a_square"')
    names.write_text(text)
    again, _ = go(make_plan(model={"source": "file", "path": first.model_path}))
    assert again.baseline is not None
    assert again.data is not None
    assert again.data.classes == ["A square", "disc", "Z-bar"]
    assert again.baseline.kind == "as-is"
    assert again.baseline.accuracy > 0.6, "the rows of the head were not put in order"


def test_a_run_that_was_cut_off_counts_all_its_time(make_plan: MakePlan, go: Go, history: History) -> None:
    plan = make_plan(training={"epochs": 3})
    run = history.begin(plan)
    with pytest.raises(Cable):
        go(plan, watch=cut_off_after(2), run=run)
    run.close()
    last = run.checkpoints / "last.pt"
    state = checkpoint.load(last)
    assert state["seconds"] > 0
    assert state["work"]["images"] == 2 * 30
    checkpoint.save(state | {"seconds": 10_000.0}, last)
    report, events = go(plan, run=history.reopen(run.id))
    assert 10_000 < report.seconds < 10_600
    assert report.images_per_second > 0
    steps = [event for event in events if isinstance(event, StepDone) and event.phase == "training"]
    assert (steps[-1].step, steps[-1].total) == (12, 12), "steps over all epochs"
    assert all(event.step > 8 for event in steps)


def test_a_run_that_goes_on_computes_as_it_began_even_without_the_cache(
    make_plan: MakePlan, go: Go, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan(training={"epochs": 3, "precision": "auto"})
    whole, _ = go(plan)
    run = history.begin(plan)
    with pytest.raises(Cable):
        go(plan, watch=cut_off_after(1), run=run)
    run.close()
    (history.paths.cache / "precision.json").unlink()
    monkeypatch.setattr("posttrain_gui.training.precision._time", lambda *_: pytest.fail("measured again"))
    again, _ = go(plan, run=history.reopen(run.id))
    same(whole, again)


def wish_in(phase: str, wish: Callable[[], None]) -> Callable[[Event], None]:
    """Wishes something once, when a phase begins."""

    def watch(event: Event) -> None:
        if isinstance(event, PhaseChanged) and event.phase == phase:
            wish()

    return watch


@pytest.mark.parametrize("phase", ["data", "model", "baseline", "training"])
def test_finish_before_training_began_leaves_at_once_and_keeps_nothing(phase: str, make_plan: MakePlan, go: Go) -> None:
    control = Control()
    report, events = go(make_plan(), control, wish_in(phase, control.finish))
    assert report.status == "stopped"
    assert report.verdict is None
    assert events[-1] == RunStopped(report.run_id, kept=False)
    begun = [event.phase for event in events if isinstance(event, PhaseChanged)]
    assert begun[-1] == phase
    assert not any(isinstance(event, EpochDone) for event in events)


def test_finish_while_a_run_goes_on_again_keeps_its_best(make_plan: MakePlan, go: Go, history: History) -> None:
    plan = make_plan(training={"epochs": 50})
    run = history.begin(plan)
    with pytest.raises(Cable):
        go(plan, watch=cut_off_after(2), run=run)
    run.close()
    control = Control()
    report, events = go(plan, control, wish_in("baseline", control.finish), history.reopen(run.id))
    assert report.status == "stopped"
    assert report.verdict is not None
    assert isinstance(events[-1], RunStopped)
    assert events[-1].kept
    assert [epoch.epoch for epoch in report.epochs] == [0, 1, 2]


class Held(Control):
    """Notes in which phase the run was held, and says that an hour went by."""

    def __init__(self) -> None:
        super().__init__()
        self.phases: list[str] = []
        self.held: list[str] = []

    def _wait(self) -> float:
        if not self.paused:
            return 0.0
        self.held.append(self.phases[-1])
        self.resume()
        return 3600.0


@pytest.mark.parametrize("phase", ["data", "model", "baseline", "training", "judging"])
@pytest.mark.parametrize("tune", ["head", "all"])
def test_a_pause_holds_every_phase_and_is_no_work(tune: str, phase: str, make_plan: MakePlan, go: Go) -> None:
    control = Held()

    def watch(event: Event) -> None:
        if isinstance(event, PhaseChanged):
            control.phases.append(event.phase)
            if event.phase == phase:
                control.pause()

    report, events = go(make_plan(strategy={"kind": "fine-tune", "tune": tune}), control, watch)
    assert control.held == [phase]
    assert report.status == "done"
    assert all(event.eta_seconds < 600 for event in events if isinstance(event, StepDone) and event.eta_seconds)
    assert all(epoch.seconds < 600 for epoch in report.epochs)


def test_reading_tells_and_asks_for_every_file(make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = reading.Progress.__call__

    def count(self: reading.Progress, stage: str, done: int, total: int) -> None:
        asked.append(stage)
        real(self, stage, done, total)

    monkeypatch.setattr(reading.Progress, "__call__", count)
    go(make_plan(training={"epochs": 1}))
    assert set(asked) == {"reading", "comparing", "splitting"}, "where so few files are indexed at once"


def test_batchnorm_is_trained_where_one_image_is_left_over(make_plan: MakePlan, go: Go) -> None:
    """Its last layers see maps of one pixel: one image alone has no variance there, and torch refuses it."""
    plan = make_plan(
        model=torchvision("mobilenet_v3_small"), training={"epochs": 1, "batch_size": 29, "frozen_batchnorm": False}
    )
    plan = plan.model_copy(update={"data": plan.data.model_copy(update={"image_size": 32})})
    report, _ = go(plan)
    assert report.data is not None
    assert report.data.train % 29 == 1, "no image is left over"
    assert report.status == "done", report.error


def test_a_size_that_the_model_cannot_take_is_bad_input(make_plan: MakePlan, go: Go) -> None:
    plan = make_plan(model=torchvision("squeezenet1_1"), training={"epochs": 1})
    report, _ = go(plan.model_copy(update={"data": plan.data.model_copy(update={"image_size": 8})}))
    assert (report.status, report.bad_input) == ("failed", True)
    assert report.error.startswith("squeezenet1_1 cannot take images of 8 × 8 px.")
    assert report.error.endswith("Set data.image_size to 224, or leave it out.")


@pytest.mark.parametrize("augmented", [True, False])
def test_a_frozen_backbone_computes_in_the_arithmetic_of_the_run(
    augmented: bool, make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the head on kept features is worth float32; images that are augmented go through all of the network."""
    halved: list[bool] = []
    forward = {kind: kind.forward for kind in (FromImages, FromKept)}

    def watched(self: Any, inputs: torch.Tensor) -> torch.Tensor:
        if torch.is_grad_enabled():
            halved.append(torch.is_autocast_enabled("cpu"))
        return forward[type(self)](self, inputs)

    for kind in forward:
        monkeypatch.setattr(kind, "forward", watched)
    regularizers = [{"kind": "flip"}] if augmented else []
    plan = make_plan(
        strategy={"kind": "fine-tune", "tune": "head"},
        regularizers=regularizers,
        training={"epochs": 1, "precision": "bfloat16"},
    )
    assert go(plan)[0].status == "done"
    assert set(halved) == {augmented}


def test_a_phase_that_is_over_takes_no_memory(make_plan: MakePlan, go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[weakref.ref[Any]] = []
    real = PartsMaker.make

    def make(self: PartsMaker, *given: Any) -> Parts:
        parts = real(self, *given)
        made.extend(weakref.ref(source) for source in (parts.train, parts.val))
        return parts

    left: list[int] = []

    def watch(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 4:
            gc.collect()
            left.append(sum(source() is not None for source in made))

    monkeypatch.setattr(PartsMaker, "make", make)
    go(make_plan(strategy={"kind": "fine-tune", "tune": "gradual"}, training={"epochs": 4}), watch=watch)
    assert len(made) == 8
    assert left == [2], "images or features of an earlier phase are still there"
