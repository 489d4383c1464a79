"""The teacher has little to teach."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class TeacherNoBetter(Rule):
    """The student has overtaken its teacher."""

    urgency: ClassVar[int] = 66
    strategies: ClassVar[tuple[str, ...]] = ("distill",)
    source: ClassVar[str] = "Hinton, Vinyals & Dean 2015, arXiv:1503.02531"

    def look(self, case: Case) -> Advice | None:
        """A better teacher."""
        made = case.report.efficiency
        if made is None or made.outcome != "improved":
            return None
        return self.advice(
            "Choose a better teacher",
            f"On the test images the student ({percent(made.student.accuracy)}) is reliably better than its teacher "
            f"({percent(made.teacher.accuracy)}). Fine-tune a larger model on these images and let that one teach.",
        )
