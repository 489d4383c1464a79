"""A task is worse off together with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class WorseTogether(Rule):
    """Tasks can stand in each other's way (negative transfer)."""

    urgency: ClassVar[int] = 64
    strategies: ClassVar[tuple[str, ...]] = ("multi-task",)
    source: ClassVar[str] = "Standley et al. 2020, arXiv:1905.07553; Kendall et al. 2018, arXiv:1705.07115"

    def look(self, case: Case) -> Advice | None:
        """Train it alone; or weigh the losses by their uncertainty."""
        worse = {
            name: result.verdict
            for name, result in case.report.tasks.items()
            if result.verdict is not None and result.verdict.outcome == "worse"
        }
        if not worse:
            return None
        told = ", ".join(f"{name} ({points(verdict.gain)})" for name, verdict in worse.items())
        reason = f"On the test images worse together than alone: {told}."
        names = " and ".join(worse)
        weighting = getattr(case.plan.strategy, "weighting", None)
        if weighting is None or weighting.tag() != "equal":
            return self.advice(f"Train {names} alone", f"{reason} A model of its own costs no more to use for it.")
        return self.advice(
            f"Train {names} alone, or weigh the losses",
            f"{reason} A model of its own is the sure way. Uncertainty weighting may help where one loss outweighs the "
            "others.",
            {"strategy.weighting": {"kind": "uncertainty"}},
        )
