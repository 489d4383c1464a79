"""The model was good enough before."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


GOOD = 0.95


class NothingToGain(Rule):
    """Training changed nothing that can be shown, and there was little to gain."""

    urgency: ClassVar[int] = 75
    silences: ClassVar[tuple[str, ...]] = ("Overfits", "LostAtFirst", "Underfits", "StillImproving", "EarlyBest")
    source: ClassVar[str] = "Kornblith et al. 2019, arXiv:1805.08974: a fixed body is enough where the images are alike"

    def look(self, case: Case) -> Advice | None:
        """Leave it, or only a new head."""
        start = case.start
        if case.outcome != "no reliable difference" or start is None or start.val_accuracy < GOOD:
            return None
        reason = (
            f"Before training {percent(start.val_accuracy)} of the {case.val_images:,} validation images were right "
            "already, and training showed no reliable difference on the test images: these images are like those the "
            "model knows."
        )
        if case.tune == "head":
            return self.advice("Leave the model as it was", f"{reason} The start is as good, and costs nothing.")
        return self.advice(
            "Leave the model as it was, or train only a head",
            f"{reason} A new head alone takes a fraction of the time.",
            {"strategy.tune": "head"},
        )
