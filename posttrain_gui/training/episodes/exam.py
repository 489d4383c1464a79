"""The test of a few-shot run: the same fixed episodes before meta-training and after it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from posttrain_gui.evaluation.episodes import accuracies, interval
from posttrain_gui.report import CURVE_EPISODES, CurvePoint
from posttrain_gui.strategies.meta.prototypes import Prototypes
from posttrain_gui.training import checkpoint
from posttrain_gui.training.baseline import no_checkpoint, state_of_same
from posttrain_gui.training.episodes.answering import answers, as_state, from_state, paired, uncounted
from posttrain_gui.training.episodes.supply import passes, saved_by_features

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.strategies.meta.base import Method
    from posttrain_gui.training.episodes.answering import Done
    from posttrain_gui.training.episodes.fitting import Pupil
    from posttrain_gui.training.episodes.learner import Learner
    from posttrain_gui.training.episodes.sampler import Drawn
    from posttrain_gui.training.episodes.supply import FixedEpisodes

CURVE = (0, 1, 2, 5, 10)
"""Inner steps at which the adaptation curve is measured."""


@dataclass
class Measured:
    """What a model answered.

    Attributes:
        rows: Probabilities float64 (Q, ways) of each test episode.
        curve: For each of :data:`CURVE` the accuracies of the first test episodes.
        other: Accuracies of all test episodes by other BatchNorm statistics; [] where there are none.
    """

    rows: list[Tensor]
    curve: list[list[float]]
    other: list[float] = field(default_factory=list)


class Exam:
    """Answers the test episodes.

    Args:
        pupil: Learns and answers.
        episodes: Of the test classes.
        done: Called once an episode with the number of its images; may raise to stop.
    """

    def __init__(self, pupil: Pupil, episodes: FixedEpisodes, done: Done) -> None:
        self._pupil, self._episodes, self._done = pupil, episodes, done

    def before(self, saved: Path, data: str) -> Measured:
        """Nearest class mean on the features as they are, and the curve of the method from the weights as they are.

        Measured once a run: one that goes on does not open the test images again before it judges.

        Args:
            saved: The checkpoint that holds it from then on.
            data: Names the images and how they are divided.

        Raises:
            posttrain_gui.errors.RunError: Where the images are no longer those it was measured on.
        """
        if saved.exists():
            return _taken_up(saved, data)
        nearest, learner = Prototypes(self._pupil.settings), self._pupil.judged.with_statistics("running")
        kept = self._episodes.by_features(learner, self._done)
        found = Measured(self._rows(nearest, learner, kept, steps=0), self._curve(kept))
        checkpoint.save({"rows": as_state(found.rows), "curve": found.curve, "data": data}, saved)
        return found

    def after(self, before: Measured) -> Measured:
        """The method, with the weights of the best epoch.

        Args:
            before: Its curve is that of a method that is not meta-trained too.
        """
        pupil = self._pupil
        kept = self._episodes
        if pupil.answers_by_features:
            kept = kept.by_features(pupil.judged, self._done)
        rows = self._rows(pupil.method, pupil.judged, kept)
        curve = self._curve(kept) if pupil.learns else before.curve
        return Measured(rows, curve, self._other())

    def _other(self) -> list[float]:
        """Transductive where the figures are inductive, and vice versa."""
        pupil = self._pupil
        if not pupil.batchnorm:
            return []
        learner = pupil.judged.with_statistics("support" if pupil.transductive else "query")
        return self._accuracies(pupil.method, learner, self._episodes)

    def _curve(self, kept: FixedEpisodes) -> list[list[float]]:
        """After so many inner steps; by the features that were computed for all episodes, where they serve here too."""
        pupil = self._pupil
        episodes = (kept if pupil.answers_by_features else self._episodes).first(CURVE_EPISODES)
        return [self._accuracies(pupil.method, pupil.judged, episodes, steps) for steps in CURVE]

    def _accuracies(
        self, method: Method, learner: Learner, episodes: FixedEpisodes, steps: int | None = None
    ) -> list[float]:
        found = self._rows(method, learner, episodes, steps)
        each: list[float] = accuracies(paired(found, episodes)).tolist()
        return each

    def _rows(
        self, method: Method, learner: Learner, episodes: FixedEpisodes, steps: int | None = None
    ) -> list[Tensor]:
        return answers(method, learner, episodes, uncounted(self._episodes, episodes, self._done), steps)


def work_before(pupil: Pupil, drawn: Sequence[Drawn], pictures: int) -> int:
    """Images that :meth:`Exam.before` counts.

    Args:
        pupil: Learns and answers.
        drawn: The test episodes.
        pictures: Number of test images.
    """
    own = passes(drawn, pictures, by_features=not pupil.frozen)
    return own + _work_of_curve(pupil, drawn, pictures)


def work_after(pupil: Pupil, drawn: Sequence[Drawn], pictures: int) -> int:
    """Images that :meth:`Exam.after` counts; arguments as in :func:`work_before`."""
    own = passes(drawn, pictures, by_features=pupil.answers_by_features)
    curve = _work_of_curve(pupil, drawn, pictures) if pupil.learns else 0
    return own + curve + (sum(map(len, drawn)) if pupil.batchnorm else 0)


def _work_of_curve(pupil: Pupil, drawn: Sequence[Drawn], pictures: int) -> int:
    spared = pupil.answers_by_features and saved_by_features(drawn, pictures)
    return 0 if spared else len(CURVE) * sum(map(len, drawn[:CURVE_EPISODES]))


def curve_points(before: Measured, after: Measured) -> list[CurvePoint]:
    """The adaptation curve."""
    points = []
    for steps, old, new in zip(CURVE, before.curve, after.curve, strict=True):
        (mean_old, ci_old), (mean_new, ci_new) = summed_up(old), summed_up(new)
        points.append(CurvePoint(steps=steps, before=mean_old, before_ci95=ci_old, after=mean_new, after_ci95=ci_new))
    return points


def summed_up(each: list[float]) -> tuple[float, tuple[float, float]]:
    """Mean of accuracies and its interval; nan where there are none."""
    return (sum(each) / len(each), interval(each)) if each else (math.nan, (math.nan, math.nan))


def _taken_up(saved: Path, data: str) -> Measured:
    state: dict[str, Any] = state_of_same(saved, data)
    try:
        return Measured(from_state(state["rows"]), state["curve"])
    except (KeyError, TypeError) as error:
        raise no_checkpoint(saved) from error
