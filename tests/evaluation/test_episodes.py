"""The verdict over episodes: numbers worked out by hand, scipy as reference, and a test of the tester."""

import itertools
import math

import numpy as np
import pytest
from numpy.typing import ArrayLike
from scipy import stats

from posttrain_gui.evaluation.episodes import (
    Setting,
    accuracies,
    between_classes,
    differences_of_classes,
    interval,
    judge_episodes,
    mean_scores,
)
from posttrain_gui.evaluation.means import detectable, sign_flip
from posttrain_gui.report import Verdict

SETTING = Setting(ways=5, shots=1, classes=106)


def judged(before: ArrayLike, after: ArrayLike, setting: Setting = SETTING, look: int = 1) -> Verdict:
    """As if each episode were of a class of its own."""
    same = len(np.asarray(before)) == len(np.asarray(after))
    return judge_episodes(before, after, np.subtract(after, before) if same else [0.0], setting, look)


def sure_of(answers: list[int], classes: int, share: float = 0.8) -> np.ndarray:
    rows = np.full((len(answers), classes), (1 - share) / (classes - 1))
    rows[np.arange(len(answers)), answers] = share
    return rows


def test_accuracy_is_the_mean_over_episodes_not_over_images() -> None:
    small = (sure_of([0, 1], 2), np.array([0, 1]))  # 2 of 2
    large = (sure_of([0, 0, 0, 0], 2), np.array([0, 1, 1, 1]))  # 1 of 4
    assert accuracies([small, large]).tolist() == [1.0, 0.25]
    got = mean_scores([small, large])
    assert got.accuracy == pytest.approx(0.625)
    assert got.balanced_accuracy == pytest.approx((1.0 + 0.5) / 2)
    of_large = -(math.log(0.8) + 3 * math.log(0.2)) / 4
    assert got.loss == pytest.approx((-math.log(0.8) + of_large) / 2)
    assert got.ece == pytest.approx(0.8 - 3 / 6)  # one bin: sure 0.8, right 3 of 6


def test_interval_is_students() -> None:
    values = [0.5, 0.7, 0.9, 0.6]
    expected = stats.t.interval(0.95, 3, loc=np.mean(values), scale=stats.sem(values))
    assert interval(values) == pytest.approx(expected)
    assert interval([0.99, 1.0, 1.0])[1] == 1.0
    assert all(math.isnan(end) for end in interval([0.5]))


def test_sign_flip_is_exact_for_few_episodes() -> None:
    differences = np.array([0.1, 0.2, 0.3, -0.05])
    sums = [
        abs(sum(s * d for s, d in zip(signs, differences, strict=True)))
        for signs in itertools.product((1, -1), repeat=4)
    ]
    assert sign_flip(differences) == pytest.approx(np.mean([s >= 0.55 - 1e-9 for s in sums]))
    assert sign_flip(np.full(6, 0.2)) == pytest.approx(2 / 64)
    assert sign_flip(np.zeros(5)) == 1.0


def test_sign_flip_agrees_with_scipy_for_many() -> None:
    differences = np.random.default_rng(3).normal(0.02, 0.1, 80)
    reference = stats.permutation_test(
        (differences,), lambda x, axis: x.mean(axis=axis), permutation_type="samples", n_resamples=20_000, rng=1
    )
    assert sign_flip(differences) == pytest.approx(reference.pvalue, abs=0.012)


def test_the_interval_agrees_with_scipys_bca() -> None:
    generator = np.random.default_rng(5)
    before = generator.integers(8, 20, 200) / 25
    after = np.minimum(before + generator.integers(-1, 6, 200) / 25, 1)
    reference = stats.bootstrap((after - before,), np.mean, n_resamples=10_000, method="BCa", rng=1).confidence_interval
    assert judged(before, after).ci95 == pytest.approx(tuple(reference), abs=0.0015)


def test_words_and_counts() -> None:
    before = np.array([0.4, 0.6, 0.6, 0.5, 0.5, 0.6, 0.7, 0.6])
    after = np.array([0.8, 1.0, 0.9, 0.8, 0.9, 0.5, 0.7, 1.0])
    verdict = judged(before, after, Setting(5, 1, 106, transductive=True), look=2)
    assert (verdict.newly_right, verdict.newly_wrong, verdict.n, verdict.look) == (6, 1, 8, 2)
    assert verdict.outcome == "improved"
    assert verdict.sentence.startswith("56.2 % → 82.5 %: improved, gain +26.2 points (95 % interval +")
    assert "8 test episodes of 5 ways and 1 shot; 6 better, 1 worse)." in verdict.sentence
    assert "transductive" in verdict.sentence
    low, high = (100 * end for end in stats.t.interval(0.95, 7, (after - before).mean(), stats.sem(after - before)))
    assert f"for a sample of such classes, the gain is +{low:.1f} to +{high:.1f} points." in verdict.sentence
    assert "All episodes are made of these 106 classes." in verdict.sentence
    told = judged(before, after, Setting(5, 1, 6, images=48)).sentence
    assert "these 6 classes and their 48 images." in told
    assert "look number 2" in verdict.sentence
    assert "transductive" not in judged(before, after).sentence


def test_few_episodes_show_nothing_and_it_is_said() -> None:
    verdict = judged([0.2] * 5, [0.9] * 5)
    assert verdict.outcome == "no reliable difference"
    assert "fewer than 6 test episodes" in verdict.sentence
    same = judged([0.2, 0.4] * 10, [0.2, 0.4] * 10)
    assert (same.outcome, same.p_value, same.ci95) == ("no reliable difference", 1.0, (0.0, 0.0))
    worse = judged([0.9, 0.8, 0.9] * 10, [0.5, 0.6, 0.4] * 10)
    assert worse.outcome == "worse"


def test_rows_that_do_not_fit_are_refused() -> None:
    for before, after in (([], []), ([0.1], [0.1, 0.2])):
        with pytest.raises(ValueError, match="equally long"):
            judged(before, after)
    with pytest.raises(ValueError, match="no episodes"):
        mean_scores([])


def simulated(gain: float, runs: int, episodes: int = 60) -> list[str]:
    """Two models on 5-way episodes of 25 queries, which differ in skill from episode to episode."""
    generator = np.random.default_rng(11)
    found = []
    for _ in range(runs):
        hard = generator.normal(0.7, 0.1, episodes).clip(0.05, 0.9)
        before = generator.binomial(25, hard) / 25
        after = generator.binomial(25, hard + gain) / 25
        found.append(judged(before, after).outcome)
    return found


def test_equal_models_are_called_improved_at_most_at_the_stated_rate() -> None:
    found = simulated(0.0, 240)
    # 2.5 % of 240 are 6; a binomial count of 13 or more has a chance of 1 %
    assert found.count("improved") <= 12
    assert found.count("worse") <= 12


def test_a_planted_gain_is_found_about_as_often_as_said() -> None:
    # s of a difference: √(2 · 0.7 · 0.3 / 25) = 0.13; so 60 episodes show 2.8 · 0.13 / √60 = 4.7 points in 80 %
    rows = np.random.default_rng(0).normal(0.047, 0.13, 60)
    assert detectable(rows) == pytest.approx(0.047, abs=0.008)
    found = simulated(0.047, 100)
    assert 68 <= found.count("improved") <= 92


def lucky(generator: np.random.Generator, classes: int, images: int, episodes: int) -> Verdict:
    """Two equally good models, each right on an image with its own luck, which stays in all episodes of the image."""
    skill = generator.normal(0.7, 0.1, classes).clip(0.1, 0.95)
    right = [generator.random((classes, images)) < skill[:, None] for _ in range(2)]
    old, new, drawn = [], [], []
    for _ in range(episodes):
        chosen = generator.permutation(classes)[:5]
        places = np.stack([generator.permutation(images)[:5] for _ in chosen])
        label = np.repeat(np.arange(5), 5)
        for found, good in ((old, right[0]), (new, right[1])):
            answer = np.where(good[chosen[:, None], places].ravel(), label, (label + 1) % 5)
            found.append((np.eye(5)[answer], label))
        drawn.append(np.repeat(chosen, 5))
    by_class = differences_of_classes(old, new, drawn)
    return judge_episodes(accuracies(old), accuracies(new), by_class, Setting(5, 1, classes))


def several(classes: int, images: int, runs: int = 200) -> object:
    return pytest.param(classes, images, runs, marks=pytest.mark.slow)


@pytest.mark.parametrize(("classes", "images", "runs"), [(6, 8, 60), several(6, 8), several(20, 20)])
def test_luck_on_few_images_is_not_made_into_proof_by_many_episodes(classes: int, images: int, runs: int) -> None:
    generator = np.random.default_rng(4)
    found = [lucky(generator, classes, images, 150) for _ in range(runs)]
    outcomes = [verdict.outcome for verdict in found]
    # Exceeded by a binomial count of 5 % with a chance of 1 %: 7 of 60, 18 of 200
    assert len(outcomes) - outcomes.count("no reliable difference") <= stats.binom.isf(0.01, runs, 0.05)
    assert sum("does not hold from class to class" in verdict.sentence for verdict in found) > runs / 10


def test_differences_of_classes_by_hand() -> None:
    labels = np.array([0, 1])
    right, wrong = np.eye(2), np.eye(2)[::-1]
    before, after = [(wrong, labels), (right, labels)], [(right, labels), (np.eye(2)[[0, 0]], labels)]
    classes = [np.array([7, 3]), np.array([3, 9])]
    # class 3: wrong → right, right → right; class 7: wrong → right; class 9: right → wrong
    assert differences_of_classes(before, after, classes).tolist() == [0.5, 1.0, -1.0]


def test_between_classes_is_students_interval() -> None:
    row = np.array([0.1, 0.3, 0.2, 0.4])
    wanted = stats.t.interval(0.95, 3, row.mean(), stats.sem(row))
    assert between_classes(row) == pytest.approx(wanted)
    assert all(np.isnan(between_classes([0.5])))


def test_a_single_test_class_shows_nothing_of_others() -> None:
    verdict = judge_episodes([0.2] * 20, [0.8] * 20, [0.6], Setting(2, 1, 1))
    assert verdict.outcome == "no reliable difference"
    assert "single test class" in verdict.sentence
