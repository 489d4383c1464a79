"""Every optimizer against torch's or timm's own and against numbers worked out by hand."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import torch
from timm.optim import create_optimizer_v2
from torch import Tensor, nn
from torch.nn import functional
from torch.optim import Optimizer

from posttrain_gui.training import checkpoint
from posttrain_gui.training.optimizers.base import OptimizerChoice, optimizers

RATE = 0.05
INPUTS = torch.randn(5, 4, generator=torch.Generator().manual_seed(1))
LABELS = torch.tensor([0, 1, 2, 0, 1])

Parameters = list[nn.Parameter]


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 3))


def groups(parameters: Iterable[nn.Parameter], rate: float = RATE) -> list[dict[str, Any]]:
    """As the engine makes them: weights with decay, biases without."""
    members = list(parameters)
    return [
        {"params": [p for p in members if p.ndim > 1], "lr": rate, "decay": True},
        {"params": [p for p in members if p.ndim == 1], "lr": rate, "decay": False},
    ]


def decayed(parameters: Parameters, strength: float) -> list[dict[str, Any]]:
    return [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": strength},
        {"params": [p for p in parameters if p.ndim == 1], "weight_decay": 0.0},
    ]


def steps(optimizer: Optimizer, net: nn.Module, count: int) -> list[float]:
    losses = []
    for _ in range(count):
        optimizer.zero_grad()
        loss = functional.cross_entropy(net(INPUTS), LABELS)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def of_timm(name: str, **given: Any) -> Callable[[Parameters], Optimizer]:
    return lambda p: create_optimizer_v2(decayed(p, given["weight_decay"]), opt=name, lr=RATE, **given)


REFERENCES: list[tuple[str, dict[str, Any], Callable[[Parameters], Optimizer]]] = [
    ("sgd", {}, lambda p: torch.optim.SGD(p, lr=RATE, momentum=0.9)),
    ("sgd", {"nesterov": True}, lambda p: torch.optim.SGD(p, lr=RATE, momentum=0.9, nesterov=True)),
    ("sgd", {"nesterov": True, "momentum": 0.0}, lambda p: torch.optim.SGD(p, lr=RATE)),
    ("adam", {"beta1": 0.8}, lambda p: torch.optim.Adam(p, lr=RATE, betas=(0.8, 0.999))),
    ("adamw", {}, lambda p: torch.optim.AdamW(decayed(p, 0.01), lr=RATE)),
    ("rmsprop", {}, lambda p: torch.optim.RMSprop(p, lr=RATE)),
    (
        "rmsprop",
        {"momentum": 0.9, "alpha": 0.9},
        lambda p: torch.optim.RMSprop(p, lr=RATE, momentum=0.9, alpha=0.9),
    ),
    ("nadamw", {}, of_timm("nadamw", weight_decay=0.01)),
    ("lion", {"beta2": 0.95}, of_timm("lion", weight_decay=0.1, betas=(0.9, 0.95))),
]


def test_every_optimizer_has_a_reference() -> None:
    assert {kind for kind, _, _ in REFERENCES} == set(optimizers())


@pytest.mark.parametrize(("kind", "given", "reference"), REFERENCES, ids=lambda value: str(value)[:40])
def test_steps_equal_the_librarys_own(
    kind: str, given: dict[str, Any], reference: Callable[[Parameters], Optimizer]
) -> None:
    ours, theirs = network(), network()
    built = optimizers()[kind](learning_rate=RATE, **given).build(groups(ours.parameters()))
    expected = reference(list(theirs.parameters()))
    assert steps(built, ours, 5) == steps(expected, theirs, 5)
    assert all(torch.equal(a, b) for a, b in zip(ours.parameters(), theirs.parameters(), strict=True))


def walk(choice: OptimizerChoice, gradients: list[float], rate: float = 0.1) -> list[float]:
    """The one weight, 1 at first, after each of these gradients."""
    weight = nn.Parameter(torch.tensor([[1.0]], dtype=torch.float64))
    optimizer = choice.build([{"params": [weight], "lr": rate, "decay": True}])
    places = []
    for gradient in gradients:
        weight.grad = torch.full_like(weight, gradient)
        optimizer.step()
        places.append(weight.item())
    return places


def test_lion_by_hand() -> None:
    # sign(0.1 · 0.5) = +1; then 0.9 · (0.01 · 0.5) + 0.1 · (−0.04) = +0.0005: still +1, against the gradient's sign.
    places = walk(optimizers()["lion"](weight_decay=0.1), [0.5, -0.04])
    assert places == pytest.approx([1 * 0.99 - 0.1, 0.89 * 0.99 - 0.1], abs=1e-12)


def test_nadamw_by_hand() -> None:
    # Looking ahead, the first step counts its gradient 0.9 · 0.1 + 0.1 = 0.19 times; over 1 − 0.9 that is 1.9.
    places = walk(optimizers()["nadamw"](weight_decay=0.1), [0.5])
    assert places == pytest.approx([1 * 0.99 - 0.1 * 1.9], abs=1e-8)


def test_nesterov_by_hand() -> None:
    # v = 1, step g + 0.5 v = 1.5;  v = 0.5 + 1 = 1.5, step 1 + 0.75 = 1.75.
    places = walk(optimizers()["sgd"](momentum=0.5, nesterov=True), [1.0, 1.0])
    assert places == pytest.approx([1 - 0.15, 1 - 0.15 - 0.175], abs=1e-12)


def test_rmsprop_by_hand() -> None:
    # The mean square starts at 0: after one gradient it is 0.01 · 4, so the step is 2 / 0.2 = 10 times the rate.
    assert walk(optimizers()["rmsprop"](), [2.0], rate=0.01) == pytest.approx([0.9], abs=1e-6)


@pytest.mark.parametrize("kind", ["adamw", "nadamw", "lion"])
def test_decay_spares_biases(kind: str) -> None:
    net = network()
    built = optimizers()[kind](weight_decay=0.5).build(groups(net.parameters()))
    assert [group["weight_decay"] for group in built.param_groups] == [0.5, 0.0]


@pytest.mark.parametrize("kind", sorted(optimizers()))
def test_a_tiny_model_learns(kind: str) -> None:
    net = network()
    rate = {"sgd": 0.3, "lion": 0.01}.get(kind, 0.03)
    losses = steps(optimizers()[kind](learning_rate=rate).build(groups(net.parameters(), rate)), net, 60)
    assert losses[-1] < 0.5 * losses[0]


@pytest.mark.parametrize("kind", sorted(optimizers()))
def test_goes_on_from_a_checkpoint_bit_by_bit(kind: str, tmp_path: Path) -> None:
    def made() -> tuple[nn.Module, Optimizer]:
        net = network()
        return net, optimizers()[kind](learning_rate=RATE).build(groups(net.parameters()))

    through, optimizer = made()
    steps(optimizer, through, 3)
    saved: dict[str, Any] = {"network": through.state_dict(), "optimizer": optimizer.state_dict()}
    checkpoint.save(saved, tmp_path / "last.pt")
    expected = steps(optimizer, through, 3)
    again, fresh = made()
    kept = checkpoint.load(tmp_path / "last.pt")
    again.load_state_dict(kept["network"])
    fresh.load_state_dict(kept["optimizer"])
    assert steps(fresh, again, 3) == expected
    assert _tensors(again) == _tensors(through)


def _tensors(net: nn.Module) -> list[list[float]]:
    flat: list[Tensor] = [p.detach().flatten() for p in net.parameters()]
    return [tensor.tolist() for tensor in flat]
