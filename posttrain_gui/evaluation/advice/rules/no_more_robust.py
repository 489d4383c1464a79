"""Only clean images are answered better."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

OTHERS = ("trivial-augment", "randaugment")
"""Augmentation policies that AugMix takes the place of."""


class NoMoreRobust(Rule):
    """Disturbed images are answered worse than before, or the model improved and they are answered no better.

    Which disturbance it is says nothing about what to do: that would be a choice by test images.
    """

    urgency: ClassVar[int] = 38
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "self-training")
    source: ClassVar[str] = "Hendrycks et al. 2020, arXiv:1912.02781 (AugMix); Wortsman et al. 2022, arXiv:2109.01903"

    def look(self, case: Case) -> Advice | None:
        """AugMix; where it is on already, a mix of the weights."""
        found = case.report.robustness
        if found is None or found.outcome == "improved":
            return None
        if found.outcome != "worse" and case.outcome != "improved":
            return None
        told = f"fell by {points(found.gain)}" if found.outcome == "worse" else "did not reliably rise"
        reason = (
            f"Under blur, noise, brightness, JPEG and rotation the accuracy {told} ({found.n:,} images): what was "
            "learned holds for clean images."
        )
        how, changes = _remedy(case)
        return self.advice("Make the model more robust", f"{reason} {how}", changes)


def _remedy(case: Case) -> tuple[str, dict[str, Any]]:
    if "augmix" in case.kinds:
        return "AugMix is on already; a mix of the weights before and after (Mix) often keeps more robustness.", {}
    changes: dict[str, Any] = dict.fromkeys((f"regularizers.{kind}" for kind in OTHERS if kind in case.kinds), None)
    return "AugMix shows every training image mixed from several changed ones, which makes models more robust.", {
        **changes,
        "regularizers.augmix": {},
    }
