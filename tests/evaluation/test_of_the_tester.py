"""The tester tested: chance is not called an improvement, and a real gain is found as often as computed."""

from functools import cache

import numpy as np
import pytest
from scipy import stats

from posttrain_gui.evaluation.verdict import judge, judge_answers
from tests.evaluation.test_compare import paired

SIMULATIONS = 400


def simulated(n: int, up: float, down: float, seed: int) -> list[str]:
    """Outcomes of SIMULATIONS runs in which an image becomes right or wrong with these probabilities."""
    counts = np.random.default_rng(seed).multinomial(n, [up, down, 1 - up - down], size=SIMULATIONS)
    return [outcome(int(gained), int(lost), n) for gained, lost, _ in counts]


@cache
def outcome(gained: int, lost: int, n: int) -> str:
    """The same answers are judged the same way: the test says so only once for each."""
    return judge_answers(*paired(gained, lost, n)).outcome


def power(n: int, up: float, down: float) -> float:
    """Probability that the exact McNemar test is significant in the right direction."""
    total, weights = 0.0, stats.binom.pmf(np.arange(n + 1), n, up + down)
    for changed in np.flatnonzero(weights > 1e-12):  # all the others together are less than a millionth
        gained = np.arange(changed + 1)
        tail = np.minimum(1.0, 2 * stats.binom.cdf(changed - gained, changed, 0.5))
        found = (tail < 0.05) & (2 * gained > changed)
        total += weights[changed] * stats.binom.pmf(gained, changed, up / (up + down))[found].sum()
    return total


@pytest.mark.parametrize(("n", "changed"), [(60, 0.2), (300, 0.06), (300, 0.3), (2000, 0.02)])
def test_equal_models_are_called_improved_at_most_at_the_stated_rate(n: int, changed: float) -> None:
    outcomes = simulated(n, changed / 2, changed / 2, seed=n)
    improved, worse = outcomes.count("improved"), outcomes.count("worse")
    # 2.5 % to each side. More than this bound has probability < 0.001 for a test that keeps its rate.
    assert improved <= stats.binom.ppf(0.999, SIMULATIONS, 0.025)
    assert improved + worse <= stats.binom.ppf(0.999, SIMULATIONS, 0.05)


def test_equal_models_through_probabilities() -> None:
    # Two models whose answers are independent noise of equal quality, on the same labels.
    chance = np.random.default_rng(5)
    improved = 0
    for _ in range(200):
        labels = chance.integers(0, 3, 120)
        before, after = (chance.dirichlet(np.ones(3), 120) + 0.4 * np.eye(3)[labels] for _ in range(2))
        improved += judge(before, after, labels).outcome == "improved"
    assert improved <= stats.binom.ppf(0.999, 200, 0.025)


@pytest.mark.parametrize(("n", "up", "down"), [(1000, 0.03, 0.01), (500, 0.05, 0.03), (520, 0.06, 0.012)])
def test_a_planted_gain_is_found_at_its_computed_power(n: int, up: float, down: float) -> None:
    expected = power(n, up, down)
    assert 0.1 < expected < 0.999  # else the test would show nothing
    found = simulated(n, up, down, seed=7).count("improved")
    low, high = stats.binom.ppf([0.0005, 0.9995], SIMULATIONS, expected)
    assert low <= found <= high


def test_the_smallest_detectable_difference_is_detected_at_about_eighty_percent() -> None:
    from posttrain_gui.evaluation.compare import smallest_detectable

    n, changed = 2000, 0.05
    gain = smallest_detectable(n, changed)
    assert power(n, (changed + gain) / 2, (changed - gain) / 2) == pytest.approx(0.8, abs=0.05)
