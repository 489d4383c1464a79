"""The contract of a regularizer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.choice import Choice, discover

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Regularizer(Choice):
    """Base of the regularizers: one ``[[regularizers]] kind = …`` each in a plan.

    Attributes:
        group: The heading it stands under in the window ("Penalties", "Noise", "Data augmentation", "Stopping",
            "Averaging", "Imbalance").
    """

    tag_field: ClassVar[str] = "kind"
    group: ClassVar[str] = ""

    def attach(self, hooks: Hooks) -> None:
        """Places what this regularizer does at its points of the loop (drawn in ``training/loop.py``)."""
        raise NotImplementedError


def regularizers() -> dict[str, type[Regularizer]]:
    """All regularizers by their tag."""
    return discover("posttrain_gui.regularizers", Regularizer)
