"""Self-training: what keeps pseudo-labels from being used, or from being of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import MIXING, Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

KIND = "self-training"
GUESSING = 0.5
"""Confidence at and below which most pseudo-labels are used from the first step on, mistakes included."""


def never_so_sure(look: Look) -> Iterator[Remark]:
    """Smoothed labels teach the model to be at most so sure (Szegedy et al. 2016)."""
    threshold, smoothing = look.strategy("threshold", 0.0), look.value("label-smoothing", "share", 0.0)
    if look.plan.strategy.tag() == KIND and 1 - smoothing < threshold:
        yield Remark(
            look.at("label-smoothing"),
            f"Label smoothing of {smoothing:g} teaches the model to be hardly more than {1 - smoothing:.0%} sure, and "
            f"pseudo-labels are used from {threshold:.0%} on: hardly any will be. Switch label smoothing off, or lower "
            "the confidence threshold.".replace("%", " %"),
        )


def less_sure(look: Look) -> Iterator[Remark]:
    """Mixed images are answered with mixed probabilities (Thulasidasan et al. 2019)."""
    if look.plan.strategy.tag() != KIND:
        return
    for kind in look.on(*MIXING, "focal-loss"):
        yield Remark(
            look.at(kind),
            f"{look.title(kind)} makes the model less sure of its answers, so that fewer pseudo-labels reach the "
            "confidence threshold. Lower the threshold with it, or switch it off.",
        )


def every_guess(look: Look) -> Iterator[Remark]:
    """Without a threshold mistakes confirm themselves (Arazo et al. 2020)."""
    threshold = look.strategy("threshold", 1.0)
    if look.plan.strategy.tag() == KIND and threshold <= GUESSING:
        yield Remark(
            "strategy.threshold",
            "At so low a threshold nearly every answer becomes a label, wrong ones too, and the model confirms its own "
            "mistakes. 0.95 is usual.",
        )


def features_stay(look: Look) -> Iterator[Remark]:
    """The gain of consistency is in the features."""
    if look.plan.strategy.tag() == KIND and look.tune == "head":
        yield Remark(
            "strategy.tune",
            "Only the last layer is trained, so what unlabelled images show cannot change the features: they will "
            "bring little. Adjust all layers, or the last stages.",
        )


def never_their_turn(look: Look) -> Iterator[Remark]:
    """A beginning with labels only that never ends."""
    first = look.strategy("warm_up", 0)
    if look.plan.strategy.tag() == KIND and first >= look.epochs:
        yield Remark(
            "strategy.warm_up",
            f"The first {first} epochs learn from labels only, and there are only {look.epochs}: the unlabelled images "
            "never get their turn. Set it lower, or train longer.",
        )


RULES: tuple[Rule, ...] = (never_so_sure, less_sure, every_guess, features_stay, never_their_turn)
