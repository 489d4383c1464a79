"""Learning-rate schedules against torch's own, and warm-up."""

import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch.optim import lr_scheduler

from posttrain_gui.events import EpochDone
from posttrain_gui.plan import Training
from posttrain_gui.training.rates import rate_factor
from posttrain_gui.training.schedules.base import schedules
from posttrain_gui.training.schedules.one_cycle import OneCycle
from posttrain_gui.training.schedules.reduce_on_plateau import ReduceOnPlateau

STEPS = 4


def factors(schedule: dict[str, object], epochs: int) -> list[float]:
    settings = Training.model_validate({"epochs": epochs, "schedule": schedule})
    return [rate_factor(settings, step, STEPS) for step in range(epochs * STEPS)]


def of_torch(make: Callable[[torch.optim.Optimizer], Any], steps: int) -> list[float]:
    """The learning rates that a scheduler of torch gives an optimizer of rate 1."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make(optimizer)
    rates = []
    for _ in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return rates


def test_every_schedule_is_compared_here() -> None:
    assert set(schedules()) == {"constant", "cosine", "step", "one-cycle", "reduce-on-plateau"}


def test_constant() -> None:
    assert factors({"kind": "constant"}, 3) == [1.0] * 12


def test_cosine_equals_torch() -> None:
    expected = of_torch(lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=3 * STEPS), 3 * STEPS)
    assert factors({"kind": "cosine"}, 3) == pytest.approx(expected, abs=1e-9)


def test_step_equals_torch() -> None:
    by_epoch = of_torch(lambda o: lr_scheduler.StepLR(o, step_size=2, gamma=0.1), 7)
    expected = [rate for rate in by_epoch for _ in range(STEPS)]
    assert factors({"kind": "step", "every": 2, "gamma": 0.1}, 7) == pytest.approx(expected)


@pytest.mark.parametrize(("start", "div", "final_div"), [(0.3, 25.0, 1e4), (0.5, 10.0, 100.0), (0.05, 1.0, 1.0)])
def test_one_cycle_equals_torch(start: float, div: float, final_div: float) -> None:
    # Torch reaches the lowest rate at its last step, we right after ours, as all schedules here: one step more for it.
    # Its rise ends one step early: pct_start · total − 1.
    steps = 5 * STEPS
    pct = (start * steps + 1) / (steps + 1)
    expected = of_torch(
        lambda o: lr_scheduler.OneCycleLR(
            o, 1.0, steps + 1, pct_start=pct, div_factor=div, final_div_factor=final_div, cycle_momentum=False
        ),
        steps,
    )
    found = factors({"kind": "one-cycle", "pct_start": start, "div": div, "final_div": final_div}, 5)
    assert found == pytest.approx(expected, abs=1e-9)


def test_one_cycle_begins_peaks_and_ends_where_it_says() -> None:
    cycle = OneCycle(pct_start=0.25, div=20.0, final_div=1000.0)
    assert cycle.factor(0.0, 4) == pytest.approx(1 / 20)
    assert cycle.factor(0.125, 4) == pytest.approx((1 + 1 / 20) / 2)
    assert cycle.factor(0.25, 4) == 1.0
    assert cycle.factor(1.0, 4) == pytest.approx(1 / 20_000)
    assert cycle.factor(1.5, 4) == cycle.factor(1.0, 4), "after its end it stays"


def epochs_with(losses: list[float]) -> list[EpochDone]:
    return [EpochDone(n, 0.0, 0.0, loss, 0.5, 1.0, 1.0, False, 0, 0, 0) for n, loss in enumerate(losses)]


LOSSES = {
    "falls and stalls": [1.0, 0.8, 0.7, 0.7, 0.7, 0.7, 0.7, 0.69, 0.69, 0.69, 0.69, 0.69, 0.69],
    "rises at once": [1.0] + [2.0] * 11,
    "falls too little": [1.0 - 0.004 * n for n in range(12)],
    "always falls": [0.9**n for n in range(12)],
}


@pytest.mark.parametrize("losses", LOSSES.values(), ids=LOSSES.keys())
@pytest.mark.parametrize(("gamma", "patience", "threshold"), [(0.1, 3, 1e-4), (0.5, 0, 0.01), (0.3, 1, 0.0)])
def test_reduce_on_plateau_equals_torch(losses: list[float], gamma: float, patience: int, threshold: float) -> None:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    # eps: torch ignores changes of less than 1e-8, which nobody could notice
    scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, factor=gamma, patience=patience, threshold=threshold, eps=0.0)
    schedule = ReduceOnPlateau(gamma=gamma, patience=patience, threshold=threshold)
    done = epochs_with(losses)
    for count, loss in enumerate(losses, start=1):
        scheduler.step(loss)
        assert schedule.feedback(done[:count]) == pytest.approx(optimizer.param_groups[0]["lr"]), count


def test_reduce_on_plateau_starts_with_the_full_rate() -> None:
    assert ReduceOnPlateau().feedback([]) == 1.0
    assert factors({"kind": "reduce-on-plateau"}, 2) == [1.0] * 8


@pytest.mark.parametrize("kind", sorted(set(schedules()) - {"one-cycle"}))
def test_warm_up_rises_linearly_and_then_the_schedule_begins_at_its_start(kind: str) -> None:
    found = factors({"kind": kind, "warmup": 1}, 3)
    assert found[:STEPS] == [0.25, 0.5, 0.75, 1.0]
    assert found[STEPS] == 1.0


def test_after_warm_up_the_schedule_has_what_is_left() -> None:
    assert factors({"kind": "cosine", "warmup": 1}, 3)[-1] == pytest.approx(0.5 * (1 + math.cos(math.pi * 7 / 8)))


def test_steps_are_whole_epochs_after_a_warm_up_that_is_none() -> None:
    rates = factors({"kind": "step", "every": 2, "gamma": 0.1, "warmup": 0.5}, 5)
    drops = [step for step in range(1, 5 * STEPS) if rates[step] < rates[step - 1]]
    assert drops == [2 + 2 * STEPS, 2 + 4 * STEPS], "two epochs after the warm-up of two steps, and four"
