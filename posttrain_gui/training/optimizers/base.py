"""The contract of an optimizer choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.choice import Choice, discover, setting

if TYPE_CHECKING:
    from torch.optim import Optimizer


class OptimizerChoice(Choice):
    """Base of the optimizers: ``optimizer = { kind = … }`` in ``[training]``."""

    tag_field: ClassVar[str] = "kind"

    learning_rate: float = setting(
        1e-3,
        title="Learning rate",
        help="Size of each step. Higher learns faster; too high and the loss jumps or becomes infinite.",
        widget="log",
        gt=0,
        le=100,
    )

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The torch optimizer for parameter groups that carry their own ``lr``."""
        raise NotImplementedError


def beta(number: int, default: float, of: str) -> Any:
    """The field of one of Adam's two memories: ``beta(1, 0.9, "mean")``."""
    told = f"Memory of the {of} gradient. Default {default}."
    return setting(default, title=f"Beta {number}", help=told, ge=0, lt=1, advanced=True)


def decoupled_decay(default: float) -> Any:
    """The field of decoupled weight decay."""
    told = (
        "Each step shrinks the weights by this share of the learning rate; not applied to biases and normalisation. "
        f"Higher regularizes more. Default {default}."
    )
    return setting(default, title="Weight decay", help=told, widget="log", ge=0, le=10)


def with_decay(groups: list[dict[str, Any]], weight_decay: float) -> list[dict[str, Any]]:
    """The parameter groups, each with its ``weight_decay``: none for those marked ``decay = False`` (norm and bias)."""
    for group in groups:
        group["weight_decay"] = weight_decay if group.get("decay", True) else 0.0
    return groups


def optimizers() -> dict[str, type[OptimizerChoice]]:
    """All optimizers by their tag."""
    return discover("posttrain_gui.training.optimizers", OptimizerChoice)
