"""Surgical fine-tuning: one stage and the head."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.strategies.tuning.base import Method, always, in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn

    from posttrain_gui.models.anatomy.stages import Stage
    from posttrain_gui.strategies.base import Examples, Phase
    from posttrain_gui.strategies.tuning.base import StageFacts

AUTO = "auto"


class Surgical(Method):
    """Surgical fine-tuning (Lee et al. 2023): only the stage that the change of images concerns, and the head.

    ``auto`` takes the stage with the largest relative gradient norm ‖g‖ / ‖w‖ on the training images (their
    "Auto-RGN" scales learning rates by it; taking the largest alone is the simplest use of the same figure).
    """

    tag: ClassVar[str] = "surgical"
    title: ClassVar[str] = "Surgical"
    summary: ClassVar[str] = (
        "Adjusts the head and one stage, wherever it lies: the first for blur, noise or colours, the middle for new "
        "looks of known things, the last for new kinds of things."
    )
    when_not: ClassVar[str] = "Where images differ in many ways at once, one stage is too little."
    reference: ClassVar[str] = "Lee et al. 2023, arXiv:2210.11466"
    images: ClassVar[str] = "some 100 to 2,000 images"
    uses: ClassVar[tuple[str, ...]] = ("stage",)
    order: ClassVar[int] = 16

    def one_line(self) -> str:
        """What is trained, in a few words."""
        stage = self.settings.stage
        return f"{'one stage (auto)' if stage == AUTO else f'stage {stage}'} and the head"

    def phases(
        self,
        network: nn.Module,
        epochs: int,  # noqa: ARG002 - the contract of a method
        examples: Examples,
        found: Callable[[str], None],
    ) -> tuple[Phase, ...]:
        """One stage and the head from the first epoch to the last.

        Raises:
            InputError: Where the network has no stage of that name.
        """
        from posttrain_gui.models.anatomy.stages import stages

        parts = stages(network)
        if self.settings.stage == AUTO:
            chosen = _ranked_first(network, parts, examples, found)
        else:
            chosen = _named(self.settings.stage, parts[:-1])
        return always(in_order(network, [*chosen.parameters, *parts[-1].parameters]))

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """The stage and the head; with ``auto`` the stage is not known yet."""
        wanted = self.settings.stage
        return (*(stage.count if stage.name == wanted else 0 for stage in stages[:-1]), stages[-1].count)

    @property
    def undecided(self) -> bool:
        """With ``auto``."""
        return self.settings.stage == AUTO

    def hint(self) -> str:
        """When ``auto`` decides."""
        return "Which stage is found when the run has read its images." if self.undecided else ""

    def trouble(self, stages: Sequence[StageFacts]) -> str:
        """A stage that is not there."""
        wanted = self.settings.stage
        there = wanted == AUTO or any(stage.name == wanted for stage in stages[:-1])
        return "" if there else f'The model has no stage "{wanted}" before its head.'


def _named(name: str, parts: Sequence[Stage]) -> Stage:
    for stage in parts:
        if stage.name == name:
            return stage
    known = [stage.name for stage in parts]
    why = "The head is trained anyway." if name == "head" else nearest(name, known)
    raise InputError(
        f'The model has no stage "{name}" that could be trained with the head.',
        why or f"Its stages: {', '.join(known)}.",
        f"Set strategy.stage to one of {', '.join(known)}, or to auto." if why else "Set strategy.stage, or auto.",
    )


def _ranked_first(
    network: nn.Module, parts: tuple[Stage, ...], examples: Examples, found: Callable[[str], None]
) -> Stage:
    from posttrain_gui.models.anatomy.ranking import relative_gradients

    norms = relative_gradients(network, parts[:-1], *examples())
    ranked = sorted(zip(norms, parts, strict=False), key=lambda pair: pair[0], reverse=True)
    shown = ", ".join(f"{stage.name} {norm:.3g}" for norm, stage in ranked[:3])
    found(f"Stage {ranked[0][1].name} is trained: its relative gradient is the largest ({shown}).")
    return ranked[0][1]
