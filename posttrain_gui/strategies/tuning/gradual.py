"""Gradual unfreezing: stage after stage, from the answer towards the image."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.strategies.base import Phase
from posttrain_gui.strategies.tuning.base import Method, in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn

    from posttrain_gui.strategies.base import Examples
    from posttrain_gui.strategies.tuning.base import StageFacts


class Gradual(Method):
    """Gradual unfreezing (Howard & Ruder 2018, section 3.3): the head first, then one stage more at a time."""

    tag: ClassVar[str] = "gradual"
    title: ClassVar[str] = "Gradual unfreezing"
    summary: ClassVar[str] = (
        "Begins with the head and thaws one stage after another, the last first: early layers are touched when the "
        "later ones have settled, so less is forgotten."
    )
    when_not: ClassVar[str] = "In a run of few epochs the first stages have hardly any time to learn."
    reference: ClassVar[str] = "Howard & Ruder 2018, arXiv:1801.06146"
    images: ClassVar[str] = "from some 500 images"
    uses: ClassVar[tuple[str, ...]] = ("stage_epochs",)
    order: ClassVar[int] = 11

    def one_line(self) -> str:
        """What is trained, in a few words."""
        each = self.settings.stage_epochs
        return f"stage after stage, {'evenly' if each == 0 else 'every epoch' if each == 1 else f'every {each} epochs'}"

    def phases(
        self,
        network: nn.Module,
        epochs: int,
        examples: Examples,  # noqa: ARG002 - the contract of a method
        found: Callable[[str], None],
    ) -> tuple[Phase, ...]:
        """One phase more for each stage, from the last towards the first."""
        from posttrain_gui.models.anatomy.stages import stages

        parts = stages(network)[::-1]
        thawed: dict[int, set[str]] = {}
        chosen: set[str] = set()
        for first, stage in zip(self.thaws(len(parts), epochs), parts, strict=False):
            chosen |= set(stage.parameters)
            thawed[first] = set(chosen)  # where several are thawed in the same epoch, that is one phase
        left = len(parts) - len(self.thaws(len(parts), epochs))
        if left:
            found(_never(left, 1 + (len(parts) - 1) * self.settings.stage_epochs))
        return tuple(Phase(first, tuple(in_order(network, names))) for first, names in thawed.items())

    def thaws(self, stages: int, epochs: int) -> list[int]:
        """The epochs (from 1) with which the stages are thawed, the head first; those beyond the run left out.

        Args:
            stages: Number of stages, the head included.
            epochs: Of the run.
        """
        each = self.settings.stage_epochs
        firsts = [1 + (place * each if each else place * epochs // stages) for place in range(stages)]
        return [first for first in firsts if first <= epochs]

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """Everything, in the end."""
        return tuple(stage.count for stage in stages)

    def turns(self, stages: int) -> tuple[int, ...]:
        """The head first, the first stage last."""
        return tuple(range(stages, 0, -1))

    def hint(self) -> str:
        """What the numbers mean."""
        return "The numbers say in which order the stages are thawed."


def _never(left: int, needed: int) -> str:
    which = "The first stage stays" if left == 1 else f"The first {left} stages stay"
    return f"{which} frozen: to thaw all of them the run needs {needed} epochs (or strategy.stage_epochs = 0)."
