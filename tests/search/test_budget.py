"""Time budgets: how they are written, spent and kept for judging."""

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.search.budget import Allowance, seconds_of, written


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("10m", 600),
        ("90s", 90),
        ("1h30m", 5400),
        ("1.5h", 5400),
        ("2 h", 7200),
        ("5min", 300),
        ("1m30s", 90),
        (" 8S ", 8),
    ],
)
def test_reads_lengths_of_time(text: str, seconds: float) -> None:
    assert seconds_of(text) == seconds


@pytest.mark.parametrize("text", ["", "10", "ten minutes", "m", "-5m", "5m3h", "1d", "10m!"])
def test_refuses_what_is_no_length_of_time(text: str) -> None:
    with pytest.raises(InputError, match="no length of time"):
        seconds_of(text)


@pytest.mark.parametrize("text", ["0s", "0.5s", "100000h"])
def test_refuses_what_makes_no_sense(text: str) -> None:
    with pytest.raises(InputError, match="cannot be used"):
        seconds_of(text)


@pytest.mark.parametrize("text", ["10m", "1h30m", "45s", "1h1m1s"])
def test_writes_what_it_reads(text: str) -> None:
    assert written(seconds_of(text)) == text


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_keeps_time_for_judging() -> None:
    clock = Clock()
    allowance = Allowance(100, clock)
    clock.now += 40
    assert allowance.left() == 60
    allowance.measured(setting_up=4, first_epoch=6, per_image=0.05, test_images=120)
    assert allowance.reserve == pytest.approx(1.25 * (4 + 2 * 120 * 0.05))  # 20 s
    assert allowance.left() == pytest.approx(40)
    assert allowance.room_for_another()
    clock.now += 31  # 9 s left, a candidate takes 10 to its first epoch
    assert not allowance.room_for_another()
    assert not allowance.over()
    clock.now += 9
    assert allowance.over()


def test_judging_never_takes_more_than_half() -> None:
    allowance = Allowance(100, Clock())
    allowance.measured(setting_up=1, first_epoch=1, per_image=1, test_images=10_000)
    assert allowance.left() == pytest.approx(50)


def test_pauses_do_not_count() -> None:
    clock = Clock()
    allowance = Allowance(100, clock)
    clock.now += 60
    allowance.paused(50)
    assert allowance.left() == pytest.approx(90)


def test_without_a_budget_there_is_always_time() -> None:
    allowance = Allowance(None, Clock())
    allowance.measured(1, 1, 1, 1000)
    assert allowance.room_for_another()
    assert not allowance.over()
