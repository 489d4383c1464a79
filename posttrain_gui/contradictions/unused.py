"""What is switched on and does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

STRENGTHS: dict[str, tuple[str, ...]] = {
    "l1": ("strength",),
    "l2": ("strength",),
    "weight-decay": ("strength",),
    "dropout": ("rate",),
    "stochastic-depth": ("rate",),
    "flip": ("horizontal", "vertical"),
    "rotation": ("degrees",),
}
"""Fields that switch a regularizer off where all of them are 0."""


def nothing_to_hold(look: Look) -> Iterator[Remark]:
    """L2-SP holds the backbone; the head is left out (Li et al. 2018)."""
    if look.on("l2-sp") and not look.trains_body:
        why = "is frozen" if look.tune == "head" else "is not trained itself, only the LoRA adapters beside it"
        yield Remark(
            look.at("l2-sp"),
            f"L2-SP holds the body of the model near its start, but the body {why}: there is nothing to hold. Switch "
            "it off, or adjust more than the head.",
        )


def noise_in_a_frozen_body(look: Look) -> Iterator[Remark]:
    """Frozen stages run in evaluation mode, where dropout and stochastic depth do nothing."""
    if look.tune != "head":
        return
    if look.on("stochastic-depth"):
        yield Remark(
            look.at("stochastic-depth"),
            "Stochastic depth skips layers of the body, but only the head is trained and the body stays as it is: it "
            "has no effect. Switch it off, or adjust more than the head.",
        )
    if look.value("dropout", "where", "head") != "head":
        yield Remark(
            look.at("dropout", "where"),
            "Only the head is trained and the body stays as it is: dropout inside the body has no effect. Choose "
            '"head", or adjust more than the head.',
        )


def rates_of_a_frozen_body(look: Look) -> Iterator[Remark]:
    """Learning rates by stage, where only the head learns."""
    if look.tune == "head" and look.strategy("layer_decay", 1.0) < 1:
        yield Remark(
            "strategy.layer_decay",
            "Layer-wise learning rates have no effect where only the head is trained. Set it to 1, or adjust more "
            "than the head.",
        )


def of_no_strength(look: Look) -> Iterator[Remark]:
    """Switched on, and set to 0."""
    for kind in look.on(*STRENGTHS):
        fields = STRENGTHS[kind]
        if not any(look.value(kind, field, 1.0) for field in fields):
            yield Remark(
                look.at(kind, fields[0]),
                f"{look.title(kind)} is switched on but set to 0: it has no effect. Raise it, or switch it off.",
            )


RULES: tuple[Rule, ...] = (nothing_to_hold, noise_in_a_frozen_body, rates_of_a_frozen_body, of_no_strength)
