"""What a rule gets to see, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from posttrain_gui.choice import Problem

if TYPE_CHECKING:
    from posttrain_gui.choice import Choice
    from posttrain_gui.plan import Plan

MIXING = ("mixup", "cutmix")
"""Regularizers that mix two images and their labels."""
AUGMENTATION = "Data augmentation"
"""The group of regularizers that change training images."""


@dataclass(frozen=True, slots=True)
class Remark(Problem):
    """Two settings that do not go together.

    Attributes:
        path: The field that is the easiest to change, dotted as in the plan file.
        message: What does not go together, why, and what to do, in one to three sentences.
        severity: ``blocks``: the plan cannot be run. ``remark``: it can; one should know.
    """

    severity: Literal["blocks", "remark"] = "remark"

    @property
    def blocks(self) -> bool:
        """Whether the plan cannot be run with it."""
        return self.severity == "blocks"


class Look:
    """A plan, with the questions that rules ask of it.

    Attributes:
        plan: The plan.
        training: Its ``[training]``.
        tune: ``strategy.tune``, or "" where the strategy has no such field.
        method: ``strategy.method`` of few-shot learning, or "" elsewhere.
        frozen: Whether only a head can learn from episodes: ``strategy.backbone``.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan, self.training = plan, plan.training
        self.tune = str(self.strategy("tune", ""))
        self.method = str(self.strategy("method", "")) if plan.strategy.tag() == "few-shot" else ""
        self.frozen = self.strategy("backbone", "") == "frozen"
        self._on = {choice.tag(): (number, choice) for number, choice in enumerate(plan.regularizers)}

    def strategy(self, field: str, otherwise: Any) -> Any:
        """A field of the strategy, where it has it."""
        return getattr(self.plan.strategy, field, otherwise)

    def on(self, *kinds: str) -> list[str]:
        """Which of these regularizers are in the plan."""
        return [kind for kind in kinds if kind in self._on]

    def value(self, kind: str, field: str, otherwise: Any = None) -> Any:
        """A field of a regularizer that is in the plan; ``otherwise`` where either is not there."""
        return getattr(self._on[kind][1], field, otherwise) if kind in self._on else otherwise

    def title(self, kind: str) -> str:
        """How a regularizer that is in the plan is called."""
        return self._on[kind][1].title

    def at(self, kind: str, field: str = "") -> str:
        """The path of a regularizer's field; its first one where none is named."""
        number, choice = self._on[kind]
        return f"regularizers.{number}.{field or _first_field(choice)}"

    @property
    def every(self) -> list[str]:
        """The kinds of all regularizers that are in the plan."""
        return list(self._on)

    @property
    def augmentations(self) -> list[str]:
        """The kinds of those that change single training images."""
        groups = {kind: getattr(choice, "group", "") for kind, (_, choice) in self._on.items()}
        return [kind for kind, group in groups.items() if group == AUGMENTATION and kind not in MIXING]

    @property
    def untrained(self) -> bool:
        """Whether the model starts from random weights."""
        model = self.plan.model
        return model.tag() == "untrained" or str(getattr(model, "weights", "")).strip().lower() == "none"

    @property
    def epochs(self) -> int:
        """Number of epochs."""
        return self.training.epochs

    @property
    def trains_body(self) -> bool:
        """Whether layers besides the head are trained."""
        return self.tune not in ("head", "lora")


Rule = Callable[[Look], Iterator[Remark]]


def _first_field(choice: Choice) -> str:
    return next(iter(choice.settings()), "kind")
