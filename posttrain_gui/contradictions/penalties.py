"""What pulls at the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

TO_ZERO = ("l1", "l2", "weight-decay")


def decayed_twice(look: Look) -> Iterator[Remark]:
    """An optimizer with a weight decay of its own, and the regularizer."""
    own = getattr(look.training.optimizer, "weight_decay", 0.0)
    if own and look.on("weight-decay"):
        yield Remark(
            "training.optimizer.weight_decay",
            f"{look.training.optimizer.title} has a weight decay of its own ({own:g}), and the regularizer adds "
            f"{look.value('weight-decay', 'strength', 0.0):g} to it. Set this one to 0 to have it only once.",
        )


def shrunk_twice(look: Look) -> Iterator[Remark]:
    """The L2 penalty and decoupled decay are two forms of one thing (Loshchilov & Hutter 2019)."""
    if len(look.on("l2", "weight-decay")) == 2:
        yield Remark(
            look.at("l2"),
            "L2 and weight decay both shrink the weights towards 0, so they are shrunk twice. Keep weight decay, or "
            "L2 where a paper asks for it.",
        )


def two_places(look: Look) -> Iterator[Remark]:
    """L2-SP holds the weights where they started (Li et al. 2018); the others pull them to zero."""
    if not look.on("l2-sp"):
        return
    for kind in look.on(*TO_ZERO):
        yield Remark(look.at(kind), f"{look.title(kind)} pulls the weights to 0, {_HELD} Switch one of them off.")
    own = getattr(look.training.optimizer, "weight_decay", 0.0)
    if own:
        yield Remark(
            "training.optimizer.weight_decay",
            f"The weight decay of {look.training.optimizer.title} ({own:g}) pulls the weights to 0, {_HELD} "
            "Set it to 0.",
        )


_HELD = "L2-SP pulls them to where they started: to two places at once."


RULES: tuple[Rule, ...] = (decayed_twice, shrunk_twice, two_places)
