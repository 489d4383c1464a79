"""Augmentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

POLICIES = ("randaugment", "trivial-augment", "augmix")
"""Each is a whole programme of augmentation, tuned to be used alone."""


def several_policies(look: Look) -> Iterator[Remark]:
    """RandAugment, TrivialAugment and AugMix one after the other."""
    on = look.on(*POLICIES)
    if len(on) > 1:
        names = " and ".join(look.title(kind) for kind in on)
        yield Remark(
            look.at(on[-1]),
            f"{names} are whole programmes of augmentation, each strong enough alone; one after the other they can "
            "make images unrecognisable. Keep one of them.",
        )


def crop_of_everything(look: Look) -> Iterator[Remark]:
    """A random crop that may only be the whole image."""
    if look.on("crop") and look.value("crop", "smallest") >= 1:
        yield Remark(
            look.at("crop", "smallest"),
            "Random crop always shows the whole image, squeezed into a square, and hardly varies it. Lower the "
            "smallest part, or switch it off.",
        )


RULES: tuple[Rule, ...] = (several_policies, crop_of_everything)
