"""What a rule of the advisor gets to see, and what it gives."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.evaluation.gauge import CLEAR, gauge, made_harder_by, standard_error
from posttrain_gui.report import Advice, Epoch, Report

if TYPE_CHECKING:
    from posttrain_gui.choice import Choice
    from posttrain_gui.plan import Plan

BODY_FROZEN = ("head",)
FEW = 20
"""Training images of a class that are few."""
FAR = 0.7
"""Right validation images with class means below which the model's own features do not tell the classes apart."""


class Case:
    """A finished run, with the questions that rules ask of it.

    Nothing here looks at single answers to test images: what rules learn of the test is what the report says anyway.

    Attributes:
        report: What came out.
        plan: What was done.
        trained: The epochs after the start.
        gauge: The overfitting gauge at the last epoch.
        val_images: Number of answers that a validation accuracy is a share of: the validation images; with episodes
            their query images.
    """

    def __init__(self, report: Report, plan: Plan) -> None:
        self.report, self.plan = report, plan
        self.trained = [row for row in report.epochs if row.epoch > 0]
        self.val_images = _answers_to_choose_by(report, plan)
        self.gauge = gauge(report.epochs, self.val_images, made_harder_by(self.kinds))

    @property
    def kind(self) -> str:
        """Of the strategy."""
        return self.plan.strategy.tag()

    @property
    def chosen_by(self) -> str:
        """What chooses the best epoch: "validation images"."""
        return "validation episodes" if self.report.episodes else "validation images"

    @property
    def kinds(self) -> list[str]:
        """Kinds of the regularizers in the plan."""
        return [choice.tag() for choice in self.plan.regularizers]

    @property
    def start(self) -> Epoch | None:
        """The state before training."""
        return next((row for row in self.report.epochs if row.epoch == 0), None)

    @property
    def last(self) -> Epoch | None:
        """The last epoch that was trained."""
        return self.trained[-1] if self.trained else None

    @property
    def best(self) -> Epoch | None:
        """The epoch whose weights were kept."""
        return next((row for row in self.report.epochs if row.epoch == self.report.best_epoch), None)

    @property
    def tune(self) -> str:
        """``strategy.tune``, or "" where the strategy has none."""
        return str(getattr(self.plan.strategy, "tune", ""))

    @property
    def rate(self) -> float:
        """The learning rate."""
        return self.plan.training.optimizer.learning_rate

    @property
    def outcome(self) -> str:
        """Of the verdict, or ""."""
        return self.report.verdict.outcome if self.report.verdict else ""

    @property
    def ended_by_itself(self) -> bool:
        """Whether all planned epochs were trained."""
        return self.last is not None and self.last.epoch >= self.plan.training.epochs

    @property
    def few_images(self) -> bool:
        """Whether some class has few training images; not where their numbers were not kept."""
        counts = self.report.data.train_counts if self.report.data else []
        return bool(counts) and min(counts) < FEW

    def regularizer(self, kind: str) -> Choice | None:
        """A regularizer of the plan."""
        return next((choice for choice in self.plan.regularizers if choice.tag() == kind), None)

    def noise(self, accuracy: float) -> float:
        """Half the 95 % interval of a validation accuracy, a fraction; 0 where not known."""
        error = standard_error(accuracy, self.val_images)
        return 0.0 if math.isnan(error) else CLEAR * error


def _answers_to_choose_by(report: Report, plan: Plan) -> int:
    if report.episodes:
        return int(getattr(plan.strategy, "val_episodes", 0)) * report.episodes.ways * report.episodes.queries
    return report.data.val if report.data else 0


class Rule:
    """One rule. Subclasses lie in ``rules/``, a file each.

    Attributes:
        urgency: Where its advice stands among others, largest first.
        source: The paper or book behind it.
        silences: Names of less urgent rules that are not asked where this one speaks: their advice would contradict
            it, or be about numbers that mean nothing then.
        strategies: Kinds of runs that it can say something about.
    """

    urgency: ClassVar[int] = 0
    source: ClassVar[str] = ""
    silences: ClassVar[tuple[str, ...]] = ()
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune",)

    def look(self, case: Case) -> Advice | None:
        """The advice for a run, or None where the rule has nothing to say."""
        raise NotImplementedError

    def advice(
        self, title: str, reason: str, changes: dict[str, Any] | None = None, source: str | None = None
    ) -> Advice:
        """An advice with the rule's source, or one of its own."""
        return Advice(title=title, reason=reason, source=source or self.source, changes=changes or {})


def percent(fraction: float) -> str:
    """0.8412 → "84.1 %"."""
    return f"{100 * fraction:.1f} %"


def points(fraction: float) -> str:
    """A difference without its sign: 0.048 → "4.8 points"."""
    return f"{100 * abs(fraction):.1f} points"


def neat(rate: float) -> float:
    """A learning rate or strength with two digits."""
    return float(f"{rate:.2g}")
