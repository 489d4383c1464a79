"""Updates: parameter groups, decay, cross-entropy, against torch's own."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from posttrain_gui.training.compute import Compute
from posttrain_gui.training.objective import OneLabelObjective
from posttrain_gui.training.optimizers.base import optimizers
from posttrain_gui.training.steps import Stepper, parameter_groups

CPU = Compute(torch.device("cpu"))


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 3))


def test_head_learns_faster_only_where_something_else_is_trained_too() -> None:
    named = list(network().named_parameters())
    both = parameter_groups(named, "2", 0.01, 10.0)
    assert {(bool(g["head"]), bool(g["decay"])): g["lr"] for g in both} == {
        (False, True): 0.01,
        (False, False): 0.01,
        (True, True): pytest.approx(0.1),
        (True, False): pytest.approx(0.1),
    }
    head = parameter_groups([pair for pair in named if pair[0].startswith("2.")], "2", 0.01, 10.0)
    assert {g["lr"] for g in head} == {0.01}


def test_adamw_does_not_decay_biases() -> None:
    chosen = optimizers()["adamw"](learning_rate=0.1, weight_decay=0.5)
    built = chosen.build(parameter_groups(list(network().named_parameters()), "2", 0.1, 1.0))
    for group in built.param_groups:
        assert group["weight_decay"] == (0.5 if group["params"][0].ndim > 1 else 0.0)


@pytest.mark.parametrize("kind", ["sgd", "adam", "adamw"])
def test_a_step_equals_torchs_own(kind: str) -> None:
    ours, theirs = network(), network()
    inputs, labels = torch.randn(5, 4), torch.tensor([0, 1, 2, 0, 1])
    choice = optimizers()[kind](learning_rate=0.05)
    named = list(ours.named_parameters())
    stepper = Stepper(ours, named, choice.build(parameter_groups(named, "none", 0.05, 1.0)), OneLabelObjective(3), CPU)
    reference = {
        "sgd": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9),
        "adam": lambda p: torch.optim.Adam(p, lr=0.05),
        "adamw": lambda p: torch.optim.AdamW(
            [
                {"params": [x for x in p if x.ndim > 1], "weight_decay": 0.01},
                {"params": [x for x in p if x.ndim == 1], "weight_decay": 0.0},
            ],
            lr=0.05,
        ),
    }[kind](list(theirs.parameters()))
    for _ in range(3):
        done = stepper.step(ours, inputs, labels)
        reference.zero_grad()
        expected = functional.cross_entropy(theirs(inputs), labels)
        expected.backward()
        reference.step()
        assert done.updated
        assert done.loss.item() == expected.item()
        assert 0 <= done.right.item() <= 5
    assert all(torch.equal(a, b) for a, b in zip(ours.parameters(), theirs.parameters(), strict=True))
