"""Temperature scaling: against hand-worked numbers and its two promises."""

import math

import numpy as np
import pytest
import torch

from posttrain_gui.evaluation import calibration
from posttrain_gui.evaluation.metrics import answers, calibration_error, confidences, cross_entropy, is_right, scores


def softmax(logits: np.ndarray) -> np.ndarray:
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


def random_case(seed: int, images: int = 60, classes: int = 4) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    truth = chance.integers(0, classes, images)
    logits = chance.normal(size=(images, classes)) * chance.uniform(0.2, 6)
    logits[np.arange(images), truth] += chance.uniform(0, 3)
    return logits, truth


def test_two_classes_worked_out_by_hand() -> None:
    """Answers with 90 % of which 3 in 4 are right: the best logit is ln 3, so T = ln 9 / ln 3 = 2."""
    rows = np.array([[0.9, 0.1]] * 4)
    labels = np.array([0, 0, 0, 1])
    found = calibration.fit_temperature(rows, labels)
    assert found == pytest.approx(2.0, abs=1e-4)
    assert calibration.tempered(rows, found)[0] == pytest.approx([0.75, 0.25], abs=1e-4)


@pytest.mark.parametrize("seed", range(20))
def test_no_answer_changes_and_validation_loss_never_rises(seed: int) -> None:
    logits, truth = random_case(seed)
    rows = softmax(logits)
    found = calibration.fit_temperature(rows, truth)
    mended = calibration.tempered(rows, found)
    assert (answers(mended) == answers(rows)).all()
    assert cross_entropy(mended, truth) <= cross_entropy(rows, truth)
    np.testing.assert_allclose(mended, softmax(logits / found), atol=1e-9)


def test_the_minimum_is_that_of_a_gradient_search_by_torch() -> None:
    logits, truth = random_case(7, images=200)
    beta = torch.ones((), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([beta], max_iter=200, line_search_fn="strong_wolfe")
    values, labels = torch.from_numpy(logits), torch.from_numpy(truth)

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        value = torch.nn.functional.cross_entropy(values * beta, labels)
        value.backward()
        return value

    optimizer.step(loss)
    assert calibration.fit_temperature(softmax(logits), truth) == pytest.approx(1 / beta.item(), rel=1e-4)


def test_where_every_answer_is_right_nothing_is_fitted() -> None:
    rows = np.array([[0.8, 0.2], [0.3, 0.7]])
    assert calibration.fit_temperature(rows, np.array([0, 1])) == 1.0


def test_rows_that_are_no_numbers_are_left_out_and_stay_so() -> None:
    rows = np.array([[0.9, 0.1]] * 4 + [[math.nan, math.nan]])
    labels = np.array([0, 0, 0, 1, 1])
    assert calibration.fit_temperature(rows, labels) == pytest.approx(2.0, abs=1e-4)
    assert np.isnan(calibration.tempered(rows, 2.0)[-1]).all()
    assert calibration.fit_temperature(rows[-1:], labels[-1:]) == 1.0


def test_the_bars_of_the_diagram_give_the_calibration_error() -> None:
    logits, truth = random_case(5, images=300)
    rows = softmax(logits)
    bars = calibration.reliability(rows, truth)
    assert [bar.count for bar in bars] == [
        int(((confidences(rows) > bar.low) & (confidences(rows) <= bar.high)).sum()) for bar in bars
    ]
    gaps = sum(bar.count * abs(bar.accuracy - bar.confidence) for bar in bars if bar.count)
    assert gaps / 300 == pytest.approx(calibration_error(confidences(rows), is_right(rows, truth)))


def test_an_overconfident_model_is_mended_on_the_test_images() -> None:
    chance = np.random.default_rng(0)
    logits = chance.normal(size=(4000, 3)) * 1.5
    truth = np.array([chance.choice(3, p=row) for row in softmax(logits)])
    sure = softmax(3 * logits)
    judged, fitted = slice(2000, None), slice(None, 2000)
    made = calibration.calibrate(softmax(logits)[judged], sure[judged], truth[judged], sure[fitted], truth[fitted])
    before = scores(sure[2000:], truth[2000:])
    assert made.temperature == pytest.approx(3.0, rel=0.1)
    assert made.calibrated.ece < 0.03 < before.ece
    assert made.calibrated.accuracy == before.accuracy
    assert "too sure" in made.sentence
    assert f"{before.ece * 100:.1f} → {made.calibrated.ece * 100:.1f} points" in made.sentence


def test_a_gain_that_may_be_luck_is_not_kept() -> None:
    logits, truth = random_case(11, images=12)
    rows = softmax(logits)
    fitted = calibration.fit_temperature(rows, truth)
    made = calibration.calibrate(rows, rows, truth, rows, truth)
    assert fitted != 1
    assert made.temperature == 1
    assert made.val_loss_after == made.val_loss_before
    assert "not reliably" in made.sentence


def test_where_it_does_not_help_on_the_test_images_the_sentence_says_so() -> None:
    """Too sure on validation, not sure enough on the test: the temperature of the one does harm on the other."""
    sure, right = np.array([[0.95, 0.05]] * 200), np.zeros(200, dtype=np.int64)
    half = np.arange(200) % 2
    made = calibration.calibrate(sure, sure, right, sure, half)
    assert made.temperature > 1
    assert made.calibrated.loss > 0.05
    assert "so on these it did not help" in made.sentence


@pytest.mark.parametrize("sure", [0.6, 0.9, 0.999999])
def test_where_every_validation_image_is_right_nothing_is_made_surer(sure: float) -> None:
    """The loss falls all the way to T = 0, where every answer would be given with 100 %."""
    rows = np.tile([sure, 1 - sure], (120, 1))
    assert calibration.fit_temperature(rows, [0] * 120) == 1
    made = calibration.calibrate(rows[:4], rows[:4], [0, 0, 1, 0], rows, [0] * 120)
    assert made.temperature == 1
    assert "none lowers their loss" in made.sentence
