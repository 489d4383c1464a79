"""Timing in turns, by a clock that only what is timed moves."""

import pytest
import torch
from torch import nn

from posttrain_gui.control import Discard
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.distilling import latency
from posttrain_gui.training.distilling.latency import FEWEST, MOST, WARM_UP, medians, milliseconds


class Clock:
    """Moves by what is done; ``order`` notes who was called."""

    def __init__(self) -> None:
        self.now, self.order = 0.0, [""][:0]

    def __call__(self) -> float:
        return self.now

    def work(self, name: str, seconds: list[float]) -> None:
        self.order.append(name)
        self.now += seconds.pop(0) if len(seconds) > 1 else seconds[0]


def test_the_median_without_the_first_turns() -> None:
    clock = Clock()
    slow_at_first = [50.0] * WARM_UP + [3.0, 1.0, 2.0, 40.0] + [2.0]
    made = medians([lambda: clock.work("a", slow_at_first), lambda: clock.work("b", [5.0])], clock)
    assert made == [2.0, 5.0]


def test_they_take_turns_forwards_and_backwards() -> None:
    clock = Clock()
    medians([lambda: clock.work("a", [1.0]), lambda: clock.work("b", [1.0])], clock)
    assert "".join(clock.order) == ("abba" * 100)[: 2 * (WARM_UP + FEWEST)]


def test_quick_ones_are_timed_more_often_but_not_for_ever() -> None:
    clock = Clock()
    medians([lambda: clock.work("a", [1e-6])], clock)
    assert len(clock.order) == WARM_UP + MOST


def test_a_person_can_stop_it() -> None:
    def stop() -> None:
        raise Discard

    with pytest.raises(Discard):
        medians([lambda: None], check=stop)


def test_milliseconds_an_image_in_the_better_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the first layout 8 ms and 4 ms a batch, in the second 2 ms and 6 ms."""
    measured = iter([[0.008, 0.004], [0.002, 0.006]])
    called: list[int] = []

    def fake(contestants: list, **_more: object) -> list[float]:
        for contestant in contestants:
            contestant()
        called.append(len(contestants))
        return next(measured)

    monkeypatch.setattr(latency, "medians", fake)
    networks = [(nn.Conv2d(3, 2, 3), 16), (nn.Conv2d(3, 2, 5), 12)]
    made = milliseconds(networks, 4, Compute(torch.device("cpu"), torch.float32, channels_last=False))
    assert made == pytest.approx([0.5, 1.0])
    assert called == [2, 2]
