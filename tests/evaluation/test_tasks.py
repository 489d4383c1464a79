"""Tasks judged: means over tasks, paired by image; together against alone, with Holm's correction."""

import math

import numpy as np
import pytest
from scipy import stats

from posttrain_gui.evaluation.tasks import Question, compare_with_alone, holm, judge_together, mean_scores


def sure(answers: list[int], classes: int = 2) -> np.ndarray:
    return np.eye(classes)[answers] * 0.8 + 0.1


SHAPE = Question("shape", "classification", np.arange(4), np.array([0.0, 1, 0, 1]))
SIZE = Question("size", "regression", np.array([1, 3]), np.array([10.0, 20.0]), tolerance=2.0, variance=25.0)


def test_right_answers() -> None:
    assert SHAPE.right(sure([0, 0, 0, 1])).tolist() == [True, False, True, True]
    assert SIZE.right(np.array([[11.9], [17.9]])).tolist() == [True, False]


def test_scores_of_a_measured_value() -> None:
    found = SIZE.scores(np.array([[11.0], [17.0]]))
    assert found.accuracy == 0.5
    assert found.mae == pytest.approx(2.0)
    assert found.loss == pytest.approx((1 + 9) / 2 / 25)
    assert found.r2 == pytest.approx(1 - 5 / 25)
    assert math.isnan(found.balanced_accuracy)


def test_scores_are_means_over_tasks() -> None:
    found = mean_scores([SHAPE, SIZE], [sure([0, 0, 0, 1]), np.array([[11.0], [17.0]])])
    assert found.accuracy == pytest.approx((0.75 + 0.5) / 2)
    assert found.balanced_accuracy == pytest.approx((0.75 + 0.5) / 2)


def test_the_gain_is_the_difference_of_the_mean_accuracies_also_with_missing_labels() -> None:
    before, after = [sure([1, 0, 0, 1]), np.array([[0.0], [0.0]])], [sure([0, 0, 0, 1]), np.array([[10.0], [0.0]])]
    verdict = judge_together([SHAPE, SIZE], before, after, 5)
    old, new = mean_scores([SHAPE, SIZE], before), mean_scores([SHAPE, SIZE], after)
    assert verdict.gain == pytest.approx(new.accuracy - old.accuracy)
    assert verdict.n == 5
    assert (verdict.newly_right, verdict.newly_wrong) == (2, 0)
    assert "Mean over 2 tasks" in verdict.sentence


def test_a_large_difference_is_improved_and_its_reverse_worse() -> None:
    question = Question("q", "classification", np.arange(60), np.zeros(60))
    bad, good = sure([1] * 40 + [0] * 20), sure([0] * 60)
    assert judge_together([question], [bad], [good], 60).outcome == "improved"
    assert judge_together([question], [good], [bad], 60).outcome == "worse"
    assert judge_together([question], [good], [good], 60).outcome == "no reliable difference"


def test_holm_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.6, 0.9]) == pytest.approx([1.0, 1.0])
    assert holm([]) == []


def test_together_against_alone_uses_the_words_of_the_report() -> None:
    question = Question("q", "classification", np.arange(60), np.zeros(60))
    bad, good = sure([1] * 30 + [0] * 30), sure([0] * 60)
    assert [v.outcome for v in compare_with_alone([question] * 3, [bad, good, good], [good, bad, good])] == [
        "better together",
        "worse",
        "no difference",
    ]


def test_a_difference_that_only_one_of_many_tasks_shows_by_chance_does_not_count() -> None:
    """Six answers all in one direction have p = 0.031 alone, and 0.094 among three tasks."""
    question = Question("q", "classification", np.arange(60), np.zeros(60))
    some, good = sure([1] * 6 + [0] * 54), sure([0] * 60)
    assert compare_with_alone([question], [some], [good])[0].outcome == "better together"
    assert compare_with_alone([question] * 3, [some, good, good], [good] * 3)[0].outcome == "no difference"


def test_a_task_without_test_labels_says_so() -> None:
    empty = Question("q", "classification", np.array([], dtype=np.int64), np.array([]))
    nothing = np.zeros((0, 2))
    assert "no test image" in compare_with_alone([empty], [nothing], [nothing])[0].sentence
    assert mean_scores([SHAPE, empty], [sure([0, 1, 0, 1]), nothing]).accuracy == 1.0


def test_a_task_without_test_labels_is_none_of_those_that_are_corrected_for() -> None:
    question = Question("q", "classification", np.arange(60), np.zeros(60))
    empty = Question("e", "classification", np.array([], dtype=np.int64), np.array([]))
    some, good, nothing = sure([1] * 6 + [0] * 54), sure([0] * 60), np.zeros((0, 2))
    first = compare_with_alone([question, empty, empty], [some, nothing, nothing], [good, nothing, nothing])[0]
    assert first.p_value == pytest.approx(2 / 64)
    assert "Holm" not in first.sentence


def test_a_corrected_p_value_is_called_so() -> None:
    question = Question("q", "classification", np.arange(60), np.zeros(60))
    some, good = sure([1] * 6 + [0] * 54), sure([0] * 60)
    first = compare_with_alone([question] * 3, [some, good, good], [good] * 3)[0]
    assert "p = 0.094 after Holm's correction over 3 tasks, 60 test images)." in first.sentence


def test_few_images_show_nothing_and_it_is_said() -> None:
    question = Question("q", "classification", np.arange(1), np.zeros(1))
    sentence = judge_together([question], [sure([1])], [sure([0])], 1).sentence
    assert "With fewer than 6 test images no difference can be shown." in sentence
    assert "nan" not in sentence


@pytest.mark.slow
def test_equal_models_are_seldom_called_different() -> None:
    """A/A: the overall verdict errs in at most about 5 % of 200 simulations."""
    chance, wrong = np.random.default_rng(0), 0
    for _ in range(200):
        questions, olds, news = [], [], []
        for name in ("a", "b"):
            rows = np.flatnonzero(chance.random(80) < 0.9)
            questions.append(Question(name, "classification", rows, np.zeros(len(rows))))
            olds.append(sure((chance.random(len(rows)) < 0.3).astype(int).tolist()))
            news.append(sure((chance.random(len(rows)) < 0.3).astype(int).tolist()))
        wrong += judge_together(questions, olds, news, 80).outcome != "no reliable difference"
    assert wrong <= 18


def test_what_the_test_can_show_is_never_less_than_six_images() -> None:
    question = Question("q", "classification", np.arange(50), np.zeros(50))
    all_right, one_wrong = sure([0] * 50), sure([1] + [0] * 49)
    found = judge_together([question], [all_right], [one_wrong], 50)
    assert found.detectable == pytest.approx(6 / 50)


def test_where_nothing_changed_nothing_is_said_of_how_small_a_difference_shows() -> None:
    question = Question("q", "classification", np.arange(50), np.zeros(50))
    found = judge_together([question], [sure([0] * 50)], [sure([0] * 50)], 50)
    assert math.isnan(found.detectable)
    assert found.sentence.endswith("Not one of the test images came out better or worse.")


def equal_models(seed: int, images: int = 60) -> tuple[list[Question], list[np.ndarray], list[np.ndarray]]:
    """Two models of the same quality; three tasks, as hard as their image is, with gaps."""
    chance = np.random.default_rng(seed)
    ease = 0.3 + 0.6 * chance.random(images)
    questions, answers = [], []
    for known in (1.0, 0.6, 0.9):
        rows = np.flatnonzero(chance.random(images) < known)
        questions.append(Question(str(known), "classification", rows, np.zeros(len(rows))))
        answers.append([sure((chance.random(len(rows)) > ease[rows]).astype(int).tolist()) for _ in range(2)])
    return questions, [pair[0] for pair in answers], [pair[1] for pair in answers]


@pytest.mark.slow
def test_equal_models_are_told_apart_at_most_at_the_stated_rate() -> None:
    mean, each = 0, 0
    for seed in range(200):
        questions, one, other = equal_models(seed)
        mean += judge_together(questions, one, other, 60).outcome != "no reliable difference"
        each += any(task.outcome != "no difference" for task in compare_with_alone(questions, one, other))
    # More than this bound has probability < 0.001 for a test that keeps its rate; Holm's over all three tasks too.
    assert mean <= stats.binom.ppf(0.999, 200, 0.05)
    assert each <= stats.binom.ppf(0.999, 200, 0.05)
