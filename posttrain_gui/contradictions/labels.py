"""What changes the targets or the weight of an image: mixing, smoothing, focal loss, imbalance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import MIXING, Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator


def mixing_with_focal_loss(look: Look) -> Iterator[Remark]:
    """Focal loss (Lin et al. 2017) is made for one true class and looks for images that are hard to tell."""
    for mixing in look.on(*MIXING) if look.on("focal-loss") else []:
        yield Remark(
            look.at("focal-loss"),
            f"Focal loss gives the most weight to images the model is unsure of, and {look.title(mixing)} makes every "
            "image unsure on purpose: the two work against each other. Switch one of them off.",
        )


def mixing_with_smoothing(look: Look) -> Iterator[Remark]:
    """Both move the targets away from 0 and 1 (Müller et al. 2019; Zhang et al. 2018)."""
    for mixing in look.on(*MIXING) if look.on("label-smoothing") else []:
        yield Remark(
            look.at("label-smoothing"),
            f"{look.title(mixing)} and label smoothing both soften the labels; together the model may become too "
            "unsure of itself. One of them is usually enough.",
        )


def corrected_twice(look: Look) -> Iterator[Remark]:
    """Drawing rare classes more often and weighting them more multiply."""
    if len(look.on("class-weights", "balanced-sampler")) == 2:
        yield Remark(
            look.at("class-weights"),
            "Class weights and the balanced sampler both make up for rare classes; together they count twice, and the "
            "rare classes are answered too often. Switch one of them off.",
        )


RULES: tuple[Rule, ...] = (mixing_with_focal_loss, mixing_with_smoothing, corrected_twice)
