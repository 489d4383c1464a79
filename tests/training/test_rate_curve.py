"""The curve of a learning-rate finder: smoothing, pairing, and which rate is suggested."""

import itertools
import math
import random
from collections.abc import Callable

import pytest

from posttrain_gui.training.rate_curve import FEWEST, RateCurve, has_diverged, judged, paired, smoothed, two_digits
from posttrain_gui.training.rate_finder import spread

RATES = spread(1e-6, 10.0, 100)


def curve(loss: Callable[[float], float], noise: float = 0.0) -> RateCurve:
    """Judged on batches that differ threefold; ``loss`` is of the power of ten of the rate, 1 at the start.

    The first step is that of the untouched weights: it has no noise.
    """
    chance = random.Random(0)
    before = [1.0 + 0.5 * math.cos(3 * step) for step in range(len(RATES))]
    now = [
        old * loss(math.log10(rate)) * math.exp(chance.gauss(0, noise)) for old, rate in zip(before, RATES, strict=True)
    ]
    return judged(RATES, before, now)


def falling(begin: float, end: float, cliff: float, depth: float = 0.8) -> Callable[[float], float]:
    """1 up to 10^begin, then falling evenly to 1 − depth at 10^end, flat, and away from 10^cliff on."""

    def loss(power: float) -> float:
        share = min(max((power - begin) / (end - begin), 0.0), 1.0)
        return 1.0 - depth * share + (10.0 * (power - cliff) if power > cliff else 0.0)

    return loss


def test_smoothing_by_hand() -> None:
    assert smoothed([2.0, 4.0], share=0.5) == pytest.approx([2.0, (0.5 * 1.0 + 0.5 * 4.0) / 0.75])
    assert smoothed([3.0] * 20) == pytest.approx([3.0] * 20)


def test_batches_that_differ_leave_the_curve_flat_where_nothing_is_learned() -> None:
    before = [0.1, 2.0, 0.7, 1.2, 0.05]
    assert paired(before, before) == pytest.approx([sum(before) / 5] * 5, abs=1e-15)
    assert paired(before, [0.5 * loss for loss in before], start=4.0) == pytest.approx([2.0] * 5)


def test_a_loss_of_nothing_is_no_division_by_zero() -> None:
    assert paired([0.0, 0.0], [0.0, 1.0])[0] == 0.0


def test_falls_to_the_brink_a_tenth_of_the_lowest() -> None:
    found = curve(falling(-4.0, -1.0, -1.0))
    assert found.suggestion is not None
    assert 0.007 <= found.suggestion <= 0.02
    assert found.diverged


def test_falls_early_and_stays_where_it_still_falls() -> None:
    found = curve(falling(-5.0, -4.0, -0.5))
    assert found.suggestion is not None
    assert 1e-5 <= found.suggestion <= 4e-4


def test_noise_changes_little() -> None:
    clean, noisy = curve(falling(-4.0, -1.0, -1.0)), curve(falling(-4.0, -1.0, -1.0), noise=0.1)
    assert clean.suggestion is not None
    assert noisy.suggestion is not None
    assert 1 / 3 < noisy.suggestion / clean.suggestion < 3


@pytest.mark.parametrize("noise", [0.0, 0.2])
def test_no_suggestion_where_nothing_is_learned(noise: float) -> None:
    found = curve(falling(-4.0, -1.0, -1.0, depth=0.0), noise)
    assert found.suggestion is None
    assert "hardly" in found.why or "clearly" in found.why


def test_no_suggestion_from_a_handful_of_steps() -> None:
    count = FEWEST - 1
    found = judged(RATES[:count], [1.0] * count, [0.9**step for step in range(count)])
    assert found.suggestion is None
    assert judged([], [], []).suggestion is None


@pytest.mark.parametrize("seed", range(40))
def test_never_near_the_brink(seed: int) -> None:
    chance = random.Random(seed)
    count = chance.randrange(FEWEST, 101)
    now = [1.0]
    for _ in range(count - 1):
        now.append(now[-1] * math.exp(chance.gauss(-0.03, 0.15)))
    found = judged(RATES[:count], [1.0] * count, now)
    if found.suggestion is not None:
        lowest = found.rates[found.losses.index(min(found.losses))]
        assert RATES[0] <= found.suggestion <= two_digits(lowest / 10.0) * 1.001


def test_running_away_is_above_the_start_and_four_times_the_lowest() -> None:
    assert not has_diverged([1.0, 0.1, 0.5]), "a loss that rises again below the start may fall again"
    assert not has_diverged([1.0, 0.9, 3.0])
    assert has_diverged([1.0, 0.2, 1.1])
    assert has_diverged([1.0, math.nan])


def test_the_rates_are_evenly_spread_in_powers_of_ten() -> None:
    assert (RATES[0], RATES[-1], len(RATES)) == (1e-6, 10.0, 100)
    assert {round(b / a, 9) for a, b in itertools.pairwise(RATES)} == {round(10 ** (7 / 99), 9)}
