"""The contract of a strategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.choice import Choice, discover

if TYPE_CHECKING:
    from torch import nn


class Strategy(Choice):
    """Base of the strategies: ``[strategy] kind = …`` in a plan."""

    tag_field: ClassVar[str] = "kind"

    def trainable(self, network: nn.Module) -> list[str]:
        """Names of the parameters that are to be trained, in the network's order.

        Args:
            network: The network with the head for the new classes already in place.

        Returns:
            Names as in ``network.named_parameters()``.
        """
        raise NotImplementedError


def strategies() -> dict[str, type[Strategy]]:
    """All strategies by their tag."""
    return discover("posttrain_gui.strategies", Strategy)
