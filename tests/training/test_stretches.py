"""Phases of a strategy: which epochs belong together, where a schedule begins anew, what an epoch goes through."""

from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from posttrain_gui.plan import Training
from posttrain_gui.strategies.base import Phase
from posttrain_gui.training.order import batches, count, order, turns
from posttrain_gui.training.stretches import Stretches


class Fitted:
    """Remembers which phase it is in."""

    count = 10

    def __init__(self, phases: tuple[Phase, ...], phase: int = 0) -> None:
        self.phases, self.phase = phases, phase
        self.parameters = [(name, torch.zeros(2)) for name in phases[-1].trained]

    def in_phase(self, phase: int) -> "Fitted":
        return Fitted(self.phases, phase)


def stretches(phases: tuple[Phase, ...], epochs: int = 9) -> tuple[Stretches, list[int], list[str]]:
    made: list[int] = []
    found: list[str] = []

    def make(fitted: Any) -> Any:
        made.append(fitted.phase)
        return SimpleNamespace(train=f"train {fitted.phase}", val=None)

    first: Any = SimpleNamespace(train="train 0", val=None)
    fitted: Any = Fitted(phases)
    return Stretches(Training(epochs=epochs), fitted, first, make, found.append), made, found


GRADUAL = (Phase(1, ("c",)), Phase(4, ("b", "c")), Phase(7, ("a", "b", "c")))
PROBE = (Phase(1, ("c",)), Phase(4, ("a", "b", "c"), restart=True))


def test_each_phase_is_made_ready_once_when_its_first_epoch_comes() -> None:
    ours, made, found = stretches(GRADUAL)
    assert [ours.at(epoch).source for epoch in range(1, 10)] == [f"train {i // 3}" for i in range(9)]
    assert made == [1, 2]
    assert found == [
        "From epoch 4 on 4 of 10 parameters are trained.",
        "From epoch 7 on 6 of 10 parameters are trained.",
    ]


def test_a_run_that_goes_on_enters_a_late_phase_directly() -> None:
    ours, made, _ = stretches(GRADUAL)
    assert ours.at(8).source == "train 2"
    assert made == [2]


@pytest.mark.parametrize(
    ("phases", "expected"), [(GRADUAL, [(1, 9)] * 9), (PROBE, [(1, 3)] * 3 + [(4, 9)] * 6), (GRADUAL[:1], [(1, 9)] * 9)]
)
def test_a_schedule_lasts_from_restart_to_restart(phases: tuple[Phase, ...], expected: list[tuple[int, int]]) -> None:
    ours, _, _ = stretches(phases)
    assert [ours.at(epoch).schedule for epoch in range(1, 10)] == expected


def test_an_epoch_is_a_permutation_unless_a_sampler_draws_it() -> None:
    labels = torch.tensor([0] * 9 + [1])
    plain = order(labels, seed=3, epoch=1)
    assert sorted(plain.tolist()) == list(range(10))
    assert torch.equal(plain, order(labels, seed=3, epoch=1))
    assert not torch.equal(plain, order(labels, seed=3, epoch=2))

    def only_rare(labels: torch.Tensor, numbers: torch.Generator) -> torch.Tensor:
        return torch.multinomial((labels == 1).float(), len(labels), replacement=True, generator=numbers)

    assert Counter(order(labels, 3, 1, only_rare).tolist()) == {9: 10}


@pytest.mark.parametrize(
    ("images", "size", "expected"),
    [(8, 4, [4, 4]), (10, 4, [4, 4, 2]), (9, 4, [4, 5]), (5, 4, [5]), (3, 4, [3]), (1, 4, [1]), (3, 1, [1, 1, 1])],
)
def test_an_image_left_alone_joins_the_batch_before_it(images: int, size: int, expected: list[int]) -> None:
    made = batches(torch.arange(images), size)
    assert [len(batch) for batch in made] == expected
    assert torch.cat(made).tolist() == list(range(images))
    assert count(images, size) == len(expected)


def test_how_often_an_image_came_before() -> None:
    assert turns(torch.tensor([5, 2, 5, 5, 0, 2])).tolist() == [0, 0, 1, 2, 0, 1]
