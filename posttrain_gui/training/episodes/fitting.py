"""The second station of a few-shot run: the model, the method, and a learner of both."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from posttrain_gui.training.episodes.learner import Learner
from posttrain_gui.training.fitting import fit
from posttrain_gui.training.goal import OneLabel

if TYPE_CHECKING:
    from posttrain_gui.data.base import Prepared
    from posttrain_gui.strategies.few_shot import FewShot
    from posttrain_gui.strategies.meta.base import Method
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.surroundings import Surroundings


@dataclass(frozen=True)
class Pupil:
    """A model that is ready to learn from episodes.

    Attributes:
        settings: ``[strategy]`` of the plan.
        method: How it learns.
        fitted: Its network, preprocessing and arithmetic; the head has as many outputs as an episode has classes.
        learner: Calls the network, in the arithmetic of training.
        judged: The same in float32, for answers that count.
    """

    settings: FewShot
    method: Method
    fitted: Fitted
    learner: Learner
    judged: Learner

    @property
    def frozen(self) -> bool:
        """Whether episodes hold features instead of pictures."""
        return self.settings.backbone == "frozen"

    @property
    def batchnorm(self) -> str:
        """Whose statistics BatchNorm uses in episodes; "" where the choice makes no difference."""
        return self.settings.batchnorm if self.learner.has_batchnorm and not self.frozen else ""

    @property
    def transductive(self) -> bool:
        """Whether query images are answered with the help of one another."""
        return self.batchnorm == "query"

    @property
    def answers_by_features(self) -> bool:
        """Whether pictures pass the network alone, so that an image's features are the same in every episode."""
        return self.method.head_only and not self.frozen and self.batchnorm in ("running", "")

    @property
    def learns(self) -> bool:
        """Whether there is any meta-training."""
        return self.method.meta_trained and bool(self.fitted.parameters)


def few_shot_of(around: Surroundings) -> FewShot:
    """``[strategy]`` of a few-shot plan."""
    return cast("FewShot", around.plan.strategy)


def way_names(ways: int) -> tuple[str, ...]:
    """What the outputs of a head stand for that belongs to no classes in particular."""
    return tuple(f"way {number}" for number in range(1, ways + 1))


def fit_pupil(around: Surroundings, images: Prepared) -> Pupil:
    """Loads the model, gives it a head for an episode's classes, chooses the arithmetic.

    Gradients of gradients lose too much in half precision, so ``auto`` is float32 here.

    Args:
        around: Of the run.
        images: After care and split.

    Raises:
        posttrain_gui.errors.InputError: Where the model cannot be used as the plan says.
    """
    settings, training = few_shot_of(around), around.plan.training
    exact = "float32" if training.precision == "auto" else training.precision
    plan = around.plan.model_copy(update={"training": training.model_copy(update={"precision": exact})})
    method = settings.learning
    said = "" if method.any_ways else "a new one that every episode begins with"
    fitted = fit(dataclasses.replace(around, plan=plan), images, OneLabel(way_names(settings.ways)), said)
    learner = Learner(fitted.network, settings.batchnorm, training.frozen_batchnorm, fitted.compute)
    return Pupil(settings, method, fitted, learner, learner.with_compute(fitted.compute.exact()))
