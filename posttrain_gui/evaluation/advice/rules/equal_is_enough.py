"""A special weighting that showed no gain."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class EqualIsEnough(Rule):
    """Plain sums of losses hold up against most of what was invented since."""

    urgency: ClassVar[int] = 44
    strategies: ClassVar[tuple[str, ...]] = ("multi-task",)
    source: ClassVar[str] = "Kurin et al. 2022, arXiv:2201.04122 (In Defense of the Unitary Scalarization)"

    def look(self, case: Case) -> Advice | None:
        """Equal weights."""
        weighting = getattr(case.plan.strategy, "weighting", None)
        verdicts = [result.verdict for result in case.report.tasks.values() if result.verdict is not None]
        if weighting is None or weighting.tag() == "equal" or not verdicts:
            return None
        if any(verdict.outcome == "better together" for verdict in verdicts):
            return None
        return self.advice(
            "Weigh the tasks equally",
            f"With {weighting.title} none of {len(verdicts)} tasks is reliably better together than alone on the test "
            "images. The plain sum of the losses is simpler, as fast as can be, and usually as good.",
            {"strategy.weighting": {"kind": "equal"}},
        )
