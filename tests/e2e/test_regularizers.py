"""Every regularizer in whole runs: repeated, and cut off and gone on with, to the last bit."""

from collections.abc import Callable
from typing import Any

import pytest

from posttrain_gui.events import Event, RunFailed, Warned
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.report import Report
from tests.e2e.test_improve import Cable, cut_off_after, numbers, same

Go = Callable[..., tuple[Report, list[Event]]]
MakePlan = Callable[..., Plan]

VISIBLE: dict[str, dict[str, Any]] = {
    "l1": {"strength": 1e-3},
    "weight-decay": {"strength": 1.0},
    "l2": {"strength": 1e-2},
    "l2-sp": {"alpha": 0.5},
    "swa": {"start": 0.0},
    "early-stopping": {"patience": 1},
    "class-weights": {"rule": "effective", "beta": 0.9},
}
"""Settings with which two epochs show that a regularizer takes part, where the defaults do too little for that."""
RESIDUAL = {"source": "timm", "name": "test_resnet", "weights": "none"}
"""The smallest network with residual branches and BatchNorm that a model source has."""
NEEDS_BRANCHES = {"stochastic-depth"}
AUGMENTATIONS = [kind for kind, cls in regularizers().items() if cls.group == "Data augmentation"]
TOGETHER = [AUGMENTATIONS[start : start + 4] for start in range(0, len(AUGMENTATIONS), 4)]
ALONE = [[kind] for kind in regularizers() if kind not in AUGMENTATIONS]


def plan_with(make_plan: MakePlan, *kinds: str, residual: bool = False, **changes: Any) -> Plan:
    chosen = [{"kind": kind, **VISIBLE.get(kind, {})} for kind in kinds]
    training = {"epochs": 2, **changes.pop("training", {})}
    if residual:
        changes["model"] = RESIDUAL
    plan = make_plan(regularizers=chosen, training=training, **changes)
    return plan.model_copy(update={"data": plan.data.model_copy(update={"image_size": 32})})


def cut_off_and_gone_on_with(plan: Plan, go: Go, history: History) -> Report:
    run = history.begin(plan)
    with pytest.raises(Cable):
        go(plan, watch=cut_off_after(1), run=run)
    run.close()
    return go(plan, run=history.reopen(run.id))[0]


@pytest.mark.parametrize("kinds", [*ALONE, *TOGETHER], ids=" ".join)
def test_a_run_that_was_cut_off_gives_the_numbers_of_one_that_was_not(
    kinds: list[str], make_plan: MakePlan, go: Go, history: History
) -> None:
    plan = plan_with(make_plan, *kinds, residual=not NEEDS_BRANCHES.isdisjoint(kinds))
    whole, _ = go(plan)
    assert whole.status == "done", whole.error
    same(whole, cut_off_and_gone_on_with(plan, go, history))


@pytest.mark.parametrize("kind", ["l2-sp", "dropout", "stochastic-depth", "ema", "swa"])
def test_the_same_with_batchnorm_that_follows_the_images(
    kind: str, make_plan: MakePlan, go: Go, history: History
) -> None:
    plan = plan_with(make_plan, kind, residual=True, training={"frozen_batchnorm": False})
    same(go(plan)[0], cut_off_and_gone_on_with(plan, go, history))


def test_all_that_go_together_at_once(make_plan: MakePlan, go: Go, history: History) -> None:
    kinds = (
        *("l1", "weight-decay", "l2-sp", "dropout", "stochastic-depth", "label-smoothing"),
        *("ema", "class-weights", "balanced-sampler", "focal-loss", "flip", "mixup"),
    )
    plan = plan_with(make_plan, *kinds, residual=True, training={"accumulate": 2, "clip_norm": 1.0})
    whole, _ = go(plan)
    assert whole.status == "done", whole.error
    same(whole, cut_off_and_gone_on_with(plan, go, history))


PLAIN = sorted(set(regularizers()) - NEEDS_BRANCHES - {"early-stopping"})


@pytest.fixture
def imbalanced(make_plan: MakePlan, shapes: Any) -> MakePlan:
    """Plans for the shapes with few bars."""
    for number in range(8, 20):
        (shapes / "bar" / f"{number}.png").unlink()
    return make_plan


def test_each_of_them_changes_what_is_learned(imbalanced: MakePlan, go: Go) -> None:
    without = numbers(go(plan_with(imbalanced))[0])["epochs"]
    unchanged = [kind for kind in PLAIN if numbers(go(plan_with(imbalanced, kind))[0])["epochs"] == without]
    assert unchanged == []


def test_early_stopping_ends_a_run(make_plan: MakePlan, go: Go) -> None:
    report, _ = go(plan_with(make_plan, "early-stopping", training={"epochs": 60}))
    assert report.status == "done"
    assert len(report.epochs) < 61


def test_a_network_without_residual_branches_says_so_before_it_trains(make_plan: MakePlan, go: Go) -> None:
    report, events = go(plan_with(make_plan, "stochastic-depth"))
    assert (report.status, report.bad_input) == ("failed", True)
    assert isinstance(events[-1], RunFailed)
    assert "residual" in events[-1].why


def test_l1_says_in_the_report_what_is_near_zero(make_plan: MakePlan, go: Go) -> None:
    report, events = go(plan_with(make_plan, "l1"))
    [said] = [sentence for sentence in report.findings if sentence.startswith("L1: ")]
    assert "before training" in said
    assert any(isinstance(event, Warned) and event.message == said for event in events)


@pytest.mark.parametrize("kind", ["ema", "swa"])
def test_an_average_is_what_is_validated_and_training_does_not_feel_it(kind: str, make_plan: MakePlan, go: Go) -> None:
    training = {"epochs": 3, "frozen_batchnorm": False}
    plain, _ = go(plan_with(make_plan, residual=True, training=training))
    averaged, _ = go(plan_with(make_plan, kind, residual=True, training=training))
    figures = [
        [(epoch.train_loss, epoch.train_accuracy) for epoch in report.epochs[1:]] for report in (plain, averaged)
    ]
    assert figures[0] == figures[1]
    assert plain.epochs[-1].val_loss != averaged.epochs[-1].val_loss
