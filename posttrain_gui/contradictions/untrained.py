"""Networks with random weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

WHOLE = ("all", "gradual", "probe-then-all")
"""Ways of fine-tuning that reach every layer."""


def random_features_for_good(look: Look) -> Iterator[Remark]:
    """Features of random weights that nothing will ever change."""
    if look.untrained and look.frozen:
        yield Remark(
            "strategy.backbone",
            "The network is untrained and its backbone is frozen: its features are random and stay so. Let the "
            "backbone be trained, or choose a trained model.",
            "blocks",
        )
    elif look.untrained and look.tune and look.tune not in WHOLE:
        yield Remark(
            "strategy.tune",
            "The network is untrained, and only some of its layers learn: the others stay random. Adjust all layers, "
            "or choose a trained model.",
        )


def head_on_random_features(look: Look) -> Iterator[Remark]:
    """The honest baseline of features that know nothing."""
    if look.untrained and look.method == "fine-tune-head":
        yield Remark(
            "strategy.method",
            "The network is untrained and fine-tuning a head does not change its features: they stay random. Choose "
            "another method, or a trained model.",
        )


def statistics_of_nothing(look: Look) -> Iterator[Remark]:
    """BatchNorm with mean 0 and variance 1 kept for good normalises nothing."""
    if look.untrained and look.tune in WHOLE and look.training.frozen_batchnorm:
        yield Remark(
            "training.frozen_batchnorm",
            "The network is untrained, so its BatchNorm has no statistics worth keeping: it would not normalise at "
            'all. Switch "Keep BatchNorm statistics" off.',
        )


RULES: tuple[Rule, ...] = (random_features_for_good, head_on_random_features, statistics_of_nothing)
