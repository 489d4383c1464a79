"""Metrics against hand-worked cases and scikit-learn."""

import numpy as np
import pytest
from sklearn import metrics as reference

from posttrain_gui.evaluation import metrics


def random_answers(seed: int, n: int = 300, classes: int = 5) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    labels = chance.integers(0, classes, n)
    logits = chance.normal(size=(n, classes)) + 1.5 * np.eye(classes)[labels]
    probabilities = np.exp(logits)
    return probabilities / probabilities.sum(axis=1, keepdims=True), labels


@pytest.mark.parametrize("seed", range(5))
def test_agrees_with_scikit_learn(seed: int) -> None:
    probabilities, labels = random_answers(seed)
    answers = probabilities.argmax(axis=1)
    got = metrics.scores(probabilities, labels)
    assert got.accuracy == pytest.approx(reference.accuracy_score(labels, answers), abs=1e-12)
    assert got.balanced_accuracy == pytest.approx(reference.balanced_accuracy_score(labels, answers), abs=1e-12)
    assert got.loss == pytest.approx(reference.log_loss(labels, probabilities, labels=range(5)), abs=1e-9)
    np.testing.assert_array_equal(metrics.confusion(labels, answers, 5), reference.confusion_matrix(labels, answers))
    precision, recall, _, images = reference.precision_recall_fscore_support(labels, answers)
    for label, row in enumerate(metrics.per_class(labels, answers, 5)):
        assert (row.label, row.images) == (label, images[label])
        assert (row.recall, row.precision) == pytest.approx((recall[label], precision[label]))


def test_calibration_error_by_hand() -> None:
    # Bin (0.6, 0.667]: 0.65 and 0.66, one right: |1 − 1.31|. Bin (0.867, 0.933]: 0.9 three times, two right: |2 − 2.7|.
    confidence = [0.65, 0.66, 0.9, 0.9, 0.9]
    right = [True, False, True, False, True]
    assert metrics.calibration_error(confidence, right) == pytest.approx((0.31 + 0.7) / 5, abs=1e-12)


def test_calibration_bins_are_closed_above() -> None:
    # With 2 bins 0.5 belongs to (0, 0.5], 0.51 to (0.5, 1]: the two errors must not cancel.
    assert metrics.calibration_error([0.5, 0.51], [True, False], bins=2) == pytest.approx((0.5 + 0.51) / 2)
    # In one bin they would: |1 − 1.01| / 2.
    assert metrics.calibration_error([0.52, 0.49 + 0.02], [True, False], bins=2) == pytest.approx(abs(1 - 1.03) / 2)


def test_sure_and_right_is_perfectly_calibrated() -> None:
    assert metrics.calibration_error([1.0, 1.0], [True, True]) == 0.0
    assert metrics.calibration_error([1.0, 1.0], [False, False]) == 1.0


def test_balanced_accuracy_leaves_out_classes_that_do_not_occur() -> None:
    probabilities = np.eye(4)[[0, 0, 0, 2]]
    # Class 0: 2 of 2 right; class 2: 1 of 2 right; classes 1 and 3 do not occur.
    got = metrics.scores(probabilities, [0, 0, 2, 2])
    assert got.accuracy == 0.75
    assert got.balanced_accuracy == 0.75
    got = metrics.scores(np.eye(4)[[0, 0, 0, 0]], [0, 0, 0, 2])
    assert (got.accuracy, got.balanced_accuracy) == (0.75, 0.5)


@pytest.mark.parametrize("broken", [np.nan, np.inf, -np.inf])
def test_rows_without_numbers_are_wrong_answers(broken: float) -> None:
    probabilities = np.array([[0.8, 0.2], [broken, 0.2], [0.3, broken]])
    labels = [0, 0, 1]
    np.testing.assert_array_equal(metrics.answers(probabilities), [0, metrics.NO_ANSWER, metrics.NO_ANSWER])
    np.testing.assert_array_equal(metrics.is_right(probabilities, labels), [True, False, False])
    np.testing.assert_array_equal(metrics.confidences(probabilities), [0.8, 1.0, 1.0])
    got = metrics.scores(probabilities, labels)
    assert got.accuracy == pytest.approx(1 / 3)
    assert got.ece == pytest.approx((0.2 + 2.0) / 3)
    assert got.loss == pytest.approx(-(np.log(0.8) + 2 * np.log(np.finfo(float).eps)) / 3)
    np.testing.assert_array_equal(metrics.confusion(labels, metrics.answers(probabilities), 2), [[1, 0], [0, 0]])


def test_a_class_without_images_or_answers_has_no_recall_or_precision() -> None:
    rows = metrics.per_class([0, 0], [0, 1], 3)
    assert (rows[0].recall, rows[0].precision, rows[0].right) == (0.5, 1.0, 1)
    assert np.isnan(rows[1].recall)
    assert rows[1].precision == 0.0
    assert np.isnan(rows[2].recall)
    assert np.isnan(rows[2].precision)


def test_float32_probabilities_and_lists_are_taken() -> None:
    probabilities, labels = random_answers(0)
    exact, coarse = (metrics.scores(p, labels.tolist()) for p in (probabilities, probabilities.astype(np.float32)))
    assert coarse.loss == pytest.approx(exact.loss, rel=1e-6)


@pytest.mark.parametrize(
    ("probabilities", "labels", "message"),
    [
        (np.zeros((0, 2)), [], "no images"),
        (np.zeros((3, 2)), [0, 1], "do not fit"),
        (np.zeros(3), [0, 1, 1], "do not fit"),
        (np.zeros((2, 2)), [0, 2], "2 classes"),
        (np.zeros((2, 2)), [0, -1], "2 classes"),
    ],
)
def test_what_does_not_fit_is_refused(probabilities: np.ndarray, labels: list[int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        metrics.scores(probabilities, labels)
