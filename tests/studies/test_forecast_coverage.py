"""The interval of what more images would bring holds the truth about as often as it says, on learners of known law."""

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.stats import norm

from posttrain_gui.studies import curve_points
from posttrain_gui.studies.label_curve import Forecast

LEARNERS = {
    "slow": ((0.98, 1.1, 0.22), 10, (1, 2, 5, 10, 25, 50), 800, 500, 0.15),
    "rising": ((0.95, 1.5, 0.35), 5, (1, 2, 5, 10, 25), 200, 1000, 0.3),
    "small": ((0.9, 1.0, 0.5), 3, (1, 2, 5, 10), 45, 100, 0.3),
}
"""Law, classes, counts, all images, judged images, and √n times the spread of draws of n images."""
TIMES = 60


def learner(
    chance: np.random.Generator, law: tuple[float, float, float], sizes: list[int], judged: int, spread: float
) -> list[NDArray[np.bool_]]:
    """Answers of three nested draws, and of all images: each image as hard for all of them, each draw a bit lucky."""
    a, b, c = law
    hard, luck, whim = chance.standard_normal(judged), chance.standard_normal(3), chance.standard_normal((3, judged))
    answers, before = [], sizes[0]
    for size in sizes:
        draws, same = 1 if size == sizes[-1] else 3, np.sqrt(before / size)
        luck = same * luck + np.sqrt(1 - same**2) * chance.standard_normal(3)
        whim = 0.7 * whim + np.sqrt(1 - 0.49) * chance.standard_normal((3, judged))
        share = np.clip(a - b * size**-c + spread / np.sqrt(size) * luck[:draws], 0.02, 0.999)
        answers.append(np.sqrt(0.7) * hard + np.sqrt(0.3) * whim[:draws] < norm.ppf(share)[:, None])
        before = size
    return answers


def forecast_of(answers: list[NDArray[np.bool_]], sizes: list[int], more: int) -> Forecast | None:
    points = [curve_points.point(size, rows, size) for rows, size in zip(answers, sizes, strict=True)]
    return curve_points.forecast(answers, points, more)[1]


@pytest.mark.parametrize("name", LEARNERS)
def test_the_interval_holds_the_truth(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(curve_points, "RESAMPLES", 200)
    law, classes, counts, images, judged, spread = LEARNERS[name]
    sizes, chance = [*(count * classes for count in counts), images], np.random.default_rng(1)
    truth = law[0] - law[1] * (images + 100) ** -law[2] - (law[0] - law[1] * images ** -law[2])
    found = [forecast_of(learner(chance, law, sizes, judged, spread), sizes, 100) for _ in range(TIMES)]
    said = [forecast for forecast in found if forecast is not None]
    assert len(said) >= 0.9 * TIMES  # noise alone is no reason to say nothing
    held = [forecast.ci95[0] <= truth <= forecast.ci95[1] for forecast in said]
    assert np.mean(held) >= 0.88  # 95 %, less three standard deviations of so few trials
    assert np.median([forecast.ci95[1] - forecast.ci95[0] for forecast in said]) < 4 * truth  # and it says something


def test_a_curve_that_follows_no_law_is_not_forecast() -> None:
    sizes = [10, 20, 50, 100, 200]
    answers = [
        np.arange(200)[None].repeat(1 if size == 200 else 3, axis=0) < 200 * share
        for size, share in zip(sizes, (0.3, 0.8, 0.4, 0.9, 0.5), strict=True)
    ]
    assert forecast_of(answers, sizes, 100) is None
