"""Robustness from paired answers, against numbers worked out by hand."""

import numpy as np
import pytest

from posttrain_gui.evaluation.robustness import judge_robustness

KINDS = [("blur", 1, "σ 1 %"), ("noise", 1, "σ 5 %")]


def test_means_over_disturbances_and_images() -> None:
    before = np.array([[1, 0, 0, 0], [0, 0, 0, 0]], dtype=bool)
    after = np.array([[1, 1, 1, 0], [1, 1, 0, 0]], dtype=bool)
    clean = np.array([1, 1, 0, 0], dtype=bool), np.array([1, 1, 1, 0], dtype=bool)
    made = judge_robustness(KINDS, before, after, clean, seed=5)
    assert (made.before, made.after, made.gain) == (0.125, 0.625, 0.5)
    assert [(point.before, point.after) for point in made.points] == [(0.25, 0.75), (0.0, 0.5)]
    assert (made.clean_before, made.clean_after) == (0.5, 0.75)
    # Four images: all 16 changes of sign; differences ½, 1, ½, 0 reach the seen sum in 4 of them.
    assert made.p_value == pytest.approx(4 / 16)
    assert made.outcome == "no reliable difference"
    assert made.n == 4
    assert made.seed == 5


def test_an_image_counts_once_however_often_it_is_asked() -> None:
    """Ten disturbances of five images are no fifty images: nothing is proven by five."""
    before, after = np.zeros((10, 5), dtype=bool), np.ones((10, 5), dtype=bool)
    kinds = [("blur", 1, "")] * 10
    made = judge_robustness(kinds, before, after, (before[0], after[0]), seed=0)
    assert made.p_value == pytest.approx(2 / 32)
    assert made.outcome == "no reliable difference"


def test_many_images_prove_it() -> None:
    chance = np.random.default_rng(0)
    before = chance.random((15, 200)) < 0.4
    after = chance.random((15, 200)) < 0.6
    made = judge_robustness([("noise", 1, "")] * 15, before, after, (before[0], after[0]), seed=0)
    assert made.outcome == "improved"
    assert "improved, +" in made.sentence
    same = judge_robustness([("noise", 1, "")] * 15, before, before, (before[0], before[0]), seed=0)
    assert same.outcome == "no reliable difference"
