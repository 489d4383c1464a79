"""Learning-rate schedules against torch's own, and warm-up."""

import math

import pytest
import torch

from posttrain_gui.plan import Training
from posttrain_gui.training.rates import rate_factor

STEPS = 4


def factors(schedule: dict[str, object], epochs: int) -> list[float]:
    settings = Training.model_validate({"epochs": epochs, "schedule": schedule})
    return [rate_factor(settings, step, STEPS) for step in range(epochs * STEPS)]


def test_constant() -> None:
    assert factors({"kind": "constant"}, 3) == [1.0] * 12


def test_cosine_equals_torch() -> None:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=3 * STEPS)
    expected = []
    for _ in range(3 * STEPS):
        expected.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    assert factors({"kind": "cosine"}, 3) == pytest.approx(expected, abs=1e-9)


def test_step_equals_torch() -> None:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.1)
    expected = []
    for _ in range(7):
        expected += [optimizer.param_groups[0]["lr"]] * STEPS
        optimizer.step()
        scheduler.step()
    assert factors({"kind": "step", "every": 2, "gamma": 0.1}, 7) == pytest.approx(expected)


def test_warm_up_rises_linearly_and_then_the_schedule_begins_at_its_start() -> None:
    found = factors({"kind": "cosine", "warmup": 1}, 3)
    assert found[:STEPS] == [0.25, 0.5, 0.75, 1.0]
    assert found[STEPS] == 1.0
    assert found[-1] == pytest.approx(0.5 * (1 + math.cos(math.pi * 7 / 8)))
