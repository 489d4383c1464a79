"""What a search tries: which settings, in which ranges. A table; what the registry does not have is passed over.

A range is what is worth trying when an already trained model is adapted, not what is allowed (that is in the choices
themselves). Values of the plan that lie outside widen their range, so that the plan as it is always takes part.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """Real numbers between two ends, drawn evenly or evenly in the logarithm.

    Attributes:
        low: Smallest.
        high: Largest.
        log: Whether ratios matter, not differences.
    """

    low: float
    high: float
    log: bool = False

    def including(self, value: float) -> Numbers:
        """The same, wide enough for a value (a logarithmic range holds no 0)."""
        if self.log and value <= 0:
            return self
        return Numbers(min(self.low, value), max(self.high, value), self.log)


@dataclass(frozen=True, slots=True)
class Detail:
    """A field of the strategy that is tried with some of its methods.

    Attributes:
        values: What is tried.
        methods: With which values of ``strategy.tune``.
    """

    values: tuple[float, ...]
    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strength:
    """A regularizer that is tried on and off, and the field that sets how strong it is."""

    field: str
    numbers: Numbers


DETAILS: dict[str, Detail] = {
    "blocks": Detail((1, 2), ("last-blocks",)),
    "rank": Detail((4, 8, 16), ("lora",)),
    "layer_decay": Detail((1.0, 0.9, 0.75), ("last-blocks", "all", "gradual", "probe-then-all")),
}
"""Fields of the strategy."""

RATES: dict[str, Numbers] = {
    "sgd": Numbers(1e-4, 3e-2, log=True),
    "adamw": Numbers(2e-5, 5e-3, log=True),
}
"""Optimizers and their learning rates: one of each family. The plan's own takes part besides."""

OTHER_RATES = Numbers(1e-5, 1e-2, log=True)
"""For an optimizer of the plan that is not in the table."""

STRENGTHS: dict[str, Strength] = {
    "label-smoothing": Strength("share", Numbers(0.02, 0.2)),
    "dropout": Strength("rate", Numbers(0.1, 0.5)),
    "weight-decay": Strength("strength", Numbers(1e-3, 0.3, log=True)),
    "l2-sp": Strength("alpha", Numbers(1e-4, 1e-1, log=True)),
    "mixup": Strength("alpha", Numbers(0.1, 0.8)),
}
"""Regularizers that are tried on and off."""

AS_GIVEN = "as given"
RECIPES: dict[str, tuple[str, ...]] = {
    "none": (),
    "flip": ("flip",),
    "flip and crop": ("flip", "crop"),
    "trivial-augment": ("trivial-augment",),
}
"""Sets of augmentations with their defaults, besides the plan's own."""

FIRST: dict[str, dict[str, float]] = {
    "head": {"learning_rate": 1e-3},
    "last-blocks": {"learning_rate": 3e-4, "blocks": 1, "layer_decay": 1.0},
    "bias": {"learning_rate": 1e-3},
    "norm": {"learning_rate": 1e-3},
    "surgical": {"learning_rate": 3e-4},
    "lora": {"learning_rate": 5e-4, "rank": 8},
    "all": {"learning_rate": 1e-4, "layer_decay": 0.75},
    "probe-then-all": {"learning_rate": 1e-4, "layer_decay": 1.0},
    "gradual": {"learning_rate": 1e-4, "layer_decay": 1.0},
}
"""Where each method starts from (with AdamW), the cheap ones first: what is usual for it, so that every method shows
early what it is worth. Only then the search looks around what did well."""
