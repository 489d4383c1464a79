"""Draws of labelled images, and the power law through a curve."""

import numpy as np
import pytest

from posttrain_gui.studies.functions.draws import Draw
from posttrain_gui.studies.functions.power_law import fit_power_laws

LABELS = [0, 1, 0, 1, 1, 0, 0, 1, 0]


def test_draws_are_stratified_nested_and_seeded() -> None:
    draw = Draw(LABELS, 2, seed=3)
    small, large = draw.take(2), draw.take(4)
    assert sorted(LABELS[place] for place in small) == [0, 0, 1, 1]
    assert set(small) < set(large)
    assert small == sorted(small) == Draw(LABELS, 2, seed=3).take(2)
    assert len({tuple(Draw(LABELS, 2, seed).take(1)) for seed in range(10)}) > 3


def test_no_more_can_be_drawn_than_there_are() -> None:
    with pytest.raises(ValueError, match="fewer than 5"):
        Draw(LABELS, 2, seed=0).take(5)


SIZES = np.array([2, 4, 10, 20, 50, 100, 200])


@pytest.mark.parametrize(("a", "b", "c"), [(0.95, 0.6, 0.5), (1.0, 0.8, 0.2), (0.9, 0.3, 1.5)])
def test_a_planted_law_is_found(a: float, b: float, c: float) -> None:
    found = fit_power_laws(SIZES, a - b * SIZES**-c, np.ones(7))
    assert (found.a[0], found.b[0], found.c[0]) == pytest.approx((a, b, c), abs=1e-3)
    assert found.at(300)[0] == pytest.approx(a - b * 300**-c, abs=1e-5)


def test_it_is_as_good_as_a_general_optimiser() -> None:
    from scipy.optimize import least_squares

    rows = 0.9 - 0.5 * SIZES**-0.4 + 0.02 * np.random.default_rng(0).standard_normal(7)
    weights = np.arange(1.0, 8.0)
    found = fit_power_laws(SIZES, rows, weights)
    bounds = ([0, 0, 0.05], [1, np.inf, 3])
    other = least_squares(
        lambda p: np.sqrt(weights / weights.sum()) * (p[0] - p[1] * SIZES ** -p[2] - rows),
        (0.8, 0.5, 0.5),
        bounds=bounds,
    )
    assert found.rms[0] <= np.sqrt(2 * other.cost) + 1e-6


def test_it_never_falls_nor_ends_above_one() -> None:
    falling, steep = fit_power_laws(SIZES, [np.linspace(0.9, 0.7, 7), 0.2 * np.log10(SIZES) + 0.5], np.ones(7)).b
    assert falling == 0
    assert steep > 0
    assert fit_power_laws(SIZES, 0.2 * np.log10(SIZES) + 0.53, np.ones(7)).a[0] <= 1


def test_three_points_are_too_few() -> None:
    with pytest.raises(ValueError, match="3 points"):
        fit_power_laws(SIZES[:3], [0.5, 0.6, 0.7], np.ones(3))
