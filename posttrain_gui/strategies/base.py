"""The contract of a strategy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.choice import Choice, discover

if TYPE_CHECKING:
    from torch import Tensor, nn

    from posttrain_gui.training.stations import Stations
    from posttrain_gui.training.surroundings import Surroundings

Examples = Callable[[], "tuple[Tensor, Tensor]"]
"""Gives some normalised training images (N, 3, H, W) and their labels int64 (N,); read when asked."""


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of epochs in which the same parameters are trained.

    Attributes:
        first: Its first epoch, counted from 1.
        trained: Names of the parameters as in ``network.named_parameters()``. A later phase trains at least what the
            one before it trained: what a run has once begun to change may no longer be taken for frozen.
        restart: Whether the learning-rate schedule begins anew here and ends where the next restart begins.
    """

    first: int
    trained: tuple[str, ...]
    restart: bool = False


class Strategy(Choice):
    """Base of the strategies: ``[strategy] kind = …`` in a plan."""

    tag_field: ClassVar[str] = "kind"
    searchable: ClassVar[bool] = False
    """Whether its learning rate can be swept and its settings searched (``find-lr``, ``search``)."""
    one_label: ClassVar[bool] = True
    """Whether its images have one label each, of classes that all parts share: what studies ask, and what a model that
    it made answers. Few-shot learning divides the classes instead; multi-task images have several labels each."""

    @property
    def adapting(self) -> Strategy:
        """The strategy whose :meth:`phases` say what is trained when: itself, or one that it leaves that to."""
        return self

    def stations(self, around: Surroundings) -> Stations:
        """The stations of a run of this kind; ``improve.go`` calls them.

        Args:
            around: The plan, the place in the history, who listens.
        """
        raise NotImplementedError

    def prepare(self, network: nn.Module) -> None:
        """Changes the network before it is trained (adapters); the head for the classes is already in place.

        Args:
            network: Changed in place; it must answer as before.
        """

    def when_memory_is_full(self, batch_size: int) -> tuple[str, str]:
        """Why the memory of the device did not suffice, and what to do.

        Args:
            batch_size: Of the plan.
        """
        return (
            f"{batch_size} images of this size at once do not fit.",
            f"Set the batch size to {max(batch_size // 2, 1)}, or choose a smaller image size.",
        )

    def phases(
        self, network: nn.Module, epochs: int, examples: Examples, found: Callable[[str], None]
    ) -> tuple[Phase, ...]:
        """What is trained when; asked of :attr:`adapting`.

        Args:
            network: After :meth:`prepare`.
            epochs: Number of epochs of the run.
            examples: For strategies that look at images before they choose.
            found: Told what was inferred, in a sentence.

        Returns:
            At least one phase; the first begins with epoch 1, and each begins within the run.
        """
        raise NotImplementedError

    def rates(self, network: nn.Module) -> dict[str, float]:  # noqa: ARG002 - the contract of a strategy
        """Learning rates relative to the plan's, by name of parameter; 1 for those not named.

        Args:
            network: After :meth:`prepare`.
        """
        return {}

    def finish(self, network: nn.Module) -> None:
        """Undoes :meth:`prepare`, so that the model file needs nothing of ours; the network must answer as before.

        Args:
            network: With the weights that are kept.
        """


def strategies() -> dict[str, type[Strategy]]:
    """All strategies by their tag."""
    return discover("posttrain_gui.strategies", Strategy)
