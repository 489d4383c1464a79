"""Multi-task: is each task better learned together or alone, and did the whole get better? Numpy and scipy only.

Per task the answers are right or wrong (a measured value: within the tolerance), paired by image: McNemar's test, as
everywhere. Over all tasks an image has several answers that hang together, so images are what is resampled and what
changes sign.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from posttrain_gui.data.reading.words import counted
from posttrain_gui.evaluation.compare import changes, mcnemar, paired_bootstrap
from posttrain_gui.evaluation.means import judge_differences, power_in_words
from posttrain_gui.evaluation.metrics import calibration_error, confidences, cross_entropy, is_right, scores
from posttrain_gui.evaluation.verdict import look_in_words, outcome_of, p_in_words, signed
from posttrain_gui.report import Scores, TaskScores, TaskVerdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from posttrain_gui.report import Verdict

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Question:
    """One task and its truth for the test images that have a label for it.

    Attributes:
        name: Of the task.
        kind: ``classification`` or ``regression``.
        rows: (n,) places of these images among all test images.
        truth: (n,) class indices or values.
        tolerance: Regression: largest error that counts as right, in the label's own unit.
        variance: Regression: of the training values.
    """

    name: str
    kind: Literal["classification", "regression"]
    rows: NDArray[np.int64]
    truth: Floats
    tolerance: float = math.nan
    variance: float = 1.0

    def right(self, answers: Floats) -> Bools:
        """Which answers are right.

        Args:
            answers: (n, classes) probabilities, or (n, 1) values.
        """
        if self.kind == "classification":
            return is_right(answers, self.truth.astype(np.int64))
        return np.abs(answers[:, 0] - self.truth) <= self.tolerance

    def scores(self, answers: Floats) -> TaskScores:
        """How well a model does on it; nan where no test image has a label."""
        if not len(self.rows):
            return TaskScores(accuracy=math.nan, loss=math.nan)
        if self.kind == "classification":
            labels = self.truth.astype(np.int64)
            found = scores(answers, labels)
            loss, balanced = cross_entropy(answers, labels), found.balanced_accuracy
            return TaskScores(accuracy=found.accuracy, loss=loss, balanced_accuracy=balanced)
        return self._measured(answers[:, 0] - self.truth, float(self.right(answers).mean()))

    def _measured(self, errors: Floats, accuracy: float) -> TaskScores:
        spread = float(((self.truth - self.truth.mean()) ** 2).mean())
        squared = float((errors**2).mean())
        return TaskScores(
            accuracy=accuracy,
            loss=squared / self.variance,
            mae=float(np.abs(errors).mean()),
            r2=1.0 - squared / spread if spread else math.nan,
        )


def mean_scores(questions: Sequence[Question], answers: Sequence[Floats]) -> Scores:
    """Means over the tasks that have test labels; calibration over the classification tasks.

    Args:
        questions: The tasks.
        answers: For each, as :meth:`Question.right` takes them.
    """
    there = [(question, given) for question, given in zip(questions, answers, strict=True) if len(question.rows)]
    each = [question.scores(given) for question, given in there]
    sure = [_calibration(question, given) for question, given in there if question.kind == "classification"]
    balanced = [one.accuracy if math.isnan(one.balanced_accuracy) else one.balanced_accuracy for one in each]
    return Scores(
        accuracy=_mean([one.accuracy for one in each]),
        balanced_accuracy=_mean(balanced),
        loss=_mean([one.loss for one in each]),
        ece=_mean(sure),
    )


def _calibration(question: Question, answers: Floats) -> float:
    return calibration_error(confidences(answers), question.right(answers))


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if len(values) else math.nan


def judge_together(
    questions: Sequence[Question], before: Sequence[Floats], after: Sequence[Floats], images: int, look: int = 1
) -> Verdict:
    """The mean over tasks, before and after, on the same test images.

    Args:
        questions: The tasks.
        before: Answers before, one array a task.
        after: Answers after.
        images: Number of test images.
        look: The how-manieth run this is that is judged on these very images, from 1.

    Returns:
        The verdict: gain is the mean over tasks of the paired difference; ``ci95`` resamples images; ``p_value`` is a
        sign-flip test over images, since McNemar's takes one answer an image. ``newly_right`` and ``newly_wrong``
        count images with more or fewer right answers.
    """
    there = [i for i, question in enumerate(questions) if len(question.rows)]
    differences, moved, old = np.zeros(images), np.zeros(images), []
    for i in there:
        question = questions[i]
        was, now = question.right(before[i]), question.right(after[i])
        change = now.astype(np.float64) - was
        differences[question.rows] += change * images / (len(there) * len(question.rows))
        moved[question.rows] += change
        old.append(float(was.mean()))
    verdict = judge_differences(differences, moved, look)
    return verdict.model_copy(update={"sentence": _sentence(verdict, _mean(old), len(there))})


def _sentence(verdict: Verdict, before: float, tasks: int) -> str:
    low, high = verdict.ci95
    over = "1 task" if tasks == 1 else f"{tasks} tasks"
    parts = [
        f"Mean over {over}: {before * 100:.1f} % → {(before + verdict.gain) * 100:.1f} %: {verdict.outcome}, "
        f"gain {signed(verdict.gain)} points (95 % interval {signed(low)} to {signed(high)}, "
        f"{p_in_words(verdict.p_value)}, {counted(verdict.n, 'test image')}; {verdict.newly_right} answered better, "
        f"{verdict.newly_wrong} worse)."
    ]
    if verdict.outcome == "no reliable difference":
        parts.append(power_in_words(verdict, "test images"))
    parts += look_in_words(verdict.look)
    return " ".join(parts)


def compare_with_alone(
    questions: Sequence[Question], alone: Sequence[Floats], together: Sequence[Floats]
) -> list[TaskVerdict]:
    """For each task: better together, no difference, or worse; Holm's correction (1979) over the tasks.

    Args:
        questions: The tasks.
        alone: Answers of the model that learned this task only, one array a task.
        together: Answers of the model that learned all.
    """
    rights = [(q.right(a), q.right(t)) for q, a, t in zip(questions, alone, together, strict=True)]
    labelled = [i for i, (own, _) in enumerate(rights) if len(own)]
    corrected = dict(zip(labelled, holm([mcnemar(*changes(*rights[i])[:2])[0] for i in labelled]), strict=True))
    return [_compared(q.name, *rights[i], corrected.get(i, 1.0), len(labelled)) for i, q in enumerate(questions)]


def _compared(name: str, alone: Bools, together: Bools, p_value: float, tasks: int) -> TaskVerdict:
    if not len(alone):
        said = f"{name}: no test image has a label for it."
        nothing = (math.nan, math.nan)
        return TaskVerdict(outcome="no difference", gain=math.nan, ci95=nothing, p_value=1.0, n=0, sentence=said)
    ci95 = paired_bootstrap(alone, together)
    words: dict[str, Literal["better together", "no difference", "worse"]] = {
        "improved": "better together",
        "no reliable difference": "no difference",
        "worse": "worse",
    }
    outcome = words[outcome_of(p_value, ci95)]
    gain = float(together.mean() - alone.mean())
    chance = p_in_words(p_value)
    if tasks > 1:
        chance = f"{chance} after Holm's correction over {tasks} tasks"
    told = "worse together" if outcome == "worse" else outcome
    sentence = (
        f"{name}: alone {alone.mean() * 100:.1f} %, together {together.mean() * 100:.1f} %: {told}, {signed(gain)} "
        f"points (95 % interval {signed(ci95[0])} to {signed(ci95[1])}, {chance}, "
        f"{counted(len(alone), 'test image')})."
    )
    return TaskVerdict(outcome=outcome, gain=gain, ci95=ci95, p_value=p_value, n=len(alone), sentence=sentence)


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's step-down correction (1979): p-values that may each be held against the level of the whole family."""
    order = np.argsort(p_values, kind="stable")
    adjusted, highest = [0.0] * len(p_values), 0.0
    for rank, place in enumerate(order.tolist()):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[place]))
        adjusted[place] = highest
    return adjusted
