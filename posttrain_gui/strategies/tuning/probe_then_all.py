"""LP-FT: the head first, then everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.errors import InputError
from posttrain_gui.strategies.base import Phase
from posttrain_gui.strategies.tuning.base import Method, all_names, head_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn

    from posttrain_gui.strategies.base import Examples
    from posttrain_gui.strategies.tuning.base import StageFacts


class ProbeThenAll(Method):
    """LP-FT (Kumar et al. 2022): a linear probe, then full fine-tuning from there with a schedule of its own.

    Fine-tuning from an unfit head pulls the features to where that head wants them; from a fit one they stay nearer to
    what they were, which keeps the answers to unusual images right.
    """

    tag: ClassVar[str] = "probe-then-all"
    title: ClassVar[str] = "Probe, then all (LP-FT)"
    summary: ClassVar[str] = (
        "Trains the head first and the whole network afterwards: adapts like full fine-tuning, but distorts what the "
        "model knew less."
    )
    when_not: ClassVar[str] = "Needs as many images as full fine-tuning, and at least two epochs."
    reference: ClassVar[str] = "Kumar et al. 2022, arXiv:2202.10054"
    images: ClassVar[str] = "from some 500 images"
    uses: ClassVar[tuple[str, ...]] = ("probe",)
    order: ClassVar[int] = 12

    def one_line(self) -> str:
        """What is trained, in a few words."""
        return f"the head for {100 * self.settings.probe:g} % of the epochs, then all layers"

    def phases(
        self,
        network: nn.Module,
        epochs: int,
        examples: Examples,  # noqa: ARG002 - the contract of a method
        found: Callable[[str], None],  # noqa: ARG002
    ) -> tuple[Phase, ...]:
        """The head, then everything with the schedule begun anew.

        Raises:
            InputError: Where the run has only one epoch.
        """
        if epochs < 2:
            raise InputError(
                "The head first and then everything cannot be done in one epoch.",
                "Each of the two needs at least one.",
                'Set training.epochs to 2 or more, or strategy.tune = "all".',
            )
        then = 1 + self.probe_epochs(epochs)
        return (Phase(1, tuple(head_names(network))), Phase(then, tuple(all_names(network)), restart=True))

    def probe_epochs(self, epochs: int) -> int:
        """Epochs in which only the head is trained: at least one, and at least one is left."""
        return min(max(round(self.settings.probe * epochs), 1), epochs - 1)

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """Everything, in the end."""
        return tuple(stage.count for stage in stages)

    def turns(self, stages: int) -> tuple[int, ...]:
        """The head first, then all others."""
        return (*(2 for _ in range(stages - 1)), 1)

    def hint(self) -> str:
        """What the numbers mean."""
        return "First (1) the head alone, then (2) everything, with the learning rate begun anew."
