"""The paired comparison against hand-worked cases and scipy."""

import numpy as np
import pytest
from scipy import stats

from posttrain_gui.evaluation import compare


def paired(up: int, down: int, n: int, right_both: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Answers of n images: ``up`` newly right, ``down`` newly wrong, the rest the same."""
    before, after = np.zeros(n, dtype=bool), np.zeros(n, dtype=bool)
    after[:up] = True
    before[up : up + down] = True
    before[up + down : up + down + right_both] = after[up + down : up + down + right_both] = True
    return before, after


def test_mcnemar_by_hand() -> None:
    # Six changed, all newly right: 2/2⁶; the mid-p takes off the probability 1/64 of what was seen.
    assert compare.mcnemar(6, 0) == pytest.approx((2 / 64, 1 / 64))
    # Three changed, 2 to 1: 2 · (1 + 3)/8 = 1; less C(3,1)/8.
    assert compare.mcnemar(2, 1) == pytest.approx((1.0, 1 - 3 / 8))
    # One to one: 1; the middle is counted once, its half is taken off: 1 − ½·½.
    assert compare.mcnemar(1, 1) == pytest.approx((1.0, 0.75))
    assert compare.mcnemar(0, 0) == (1.0, 1.0)


def test_mcnemar_of_a_published_table() -> None:
    # Fagerland, Lydersen & Laake 2013, table 1 (airway hyper-responsiveness): 1 and 7 changed: 0.0703 and 0.0391.
    assert compare.mcnemar(1, 7) == pytest.approx((0.0703, 0.0391), abs=5e-5)


@pytest.mark.parametrize(("up", "down"), [(5, 2), (31, 6), (0, 9), (40, 40)])
def test_mcnemar_is_symmetric_and_mid_p_is_smaller(up: int, down: int) -> None:
    assert compare.mcnemar(up, down) == pytest.approx(compare.mcnemar(down, up))
    exact, mid = compare.mcnemar(up, down)
    assert 0 < mid < exact <= 1


@pytest.mark.parametrize(("up", "down", "n"), [(31, 6, 520), (12, 10, 150), (3, 20, 400), (30, 1, 40)])
def test_bootstrap_agrees_with_scipy(up: int, down: int, n: int) -> None:
    before, after = paired(up, down, n)
    difference = after.astype(float) - before
    theirs = stats.bootstrap((difference,), np.mean, n_resamples=10_000, rng=np.random.default_rng(1), method="BCa")
    ours = compare.paired_bootstrap(before, after)
    spread = difference.std() / np.sqrt(n)
    assert ours == pytest.approx(tuple(theirs.confidence_interval), abs=max(0.15 * spread, 1.01 / n))


def test_bootstrap_depends_only_on_the_changes_and_the_seed() -> None:
    once = compare.paired_bootstrap(*paired(200, 50, 2000), resamples=200)
    assert once == compare.paired_bootstrap(*paired(200, 50, 2000, right_both=1500), resamples=200)
    assert once != compare.paired_bootstrap(*paired(200, 50, 2000), resamples=200, seed=1)


def test_bootstrap_mirrors() -> None:
    low, high = compare.paired_bootstrap(*paired(20, 5, 200))
    mirrored = compare.paired_bootstrap(*paired(5, 20, 200))
    assert mirrored == pytest.approx((-high, -low), abs=0.01)


@pytest.mark.parametrize(
    ("up", "down", "n", "point"), [(0, 0, 50, 0.0), (7, 0, 7, 1.0), (0, 4, 4, -1.0), (0, 0, 1, 0.0), (1, 0, 1, 1.0)]
)
def test_where_all_images_behave_alike_the_interval_is_a_point(up: int, down: int, n: int, point: float) -> None:
    assert compare.paired_bootstrap(*paired(up, down, n)) == (point, point)


@pytest.mark.parametrize(("up", "down", "n"), [(1, 0, 10_000), (1, 1, 2), (0, 1, 3), (9_999, 0, 10_000)])
def test_extreme_counts_give_an_ordered_finite_interval(up: int, down: int, n: int) -> None:
    low, high = compare.paired_bootstrap(*paired(up, down, n))
    assert -1 <= low <= (up - down) / n <= high <= 1


def test_bootstrap_covers_the_truth() -> None:
    chance = np.random.default_rng(0)
    gain, shares, n = 0.04, [0.08, 0.04, 0.88], 400
    covered = 0
    for up, down, _ in chance.multinomial(n, shares, size=300):
        low, high = compare.paired_bootstrap(*paired(up, down, n), resamples=2_000)
        covered += low <= gain <= high
    # 95 % nominal; 300 draws of a true 0.95 lie above 0.91 with probability 0.999.
    assert covered / 300 > 0.91


def test_smallest_detectable_difference() -> None:
    assert compare.smallest_detectable(200, 0.03) == pytest.approx(0.0343, abs=5e-5)
    assert compare.smallest_detectable(200, 0.0) == 6 / 200  # the exact test needs six changes
    assert compare.smallest_detectable(4, 0.5) == 1.0


@pytest.mark.parametrize(("before", "after"), [([True], [True, False]), ([], [])])
def test_unpaired_answers_are_refused(before: list[bool], after: list[bool]) -> None:
    with pytest.raises(ValueError, match="equally long"):
        compare.changes(before, after)
