"""The student is worse than its teacher."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

LONGEST = 200
POLICIES = ("trivial-augment", "randaugment", "augmix")


class BehindTeacher(Rule):
    """A student goes on learning for long, where it sees its images in ever new ways."""

    urgency: ClassVar[int] = 61
    strategies: ClassVar[tuple[str, ...]] = ("distill",)
    silences: ClassVar[tuple[str, ...]] = ("StillImproving",)
    source: ClassVar[str] = "Beyer et al. 2022, arXiv:2106.05237: patient and consistent teaching"

    def look(self, case: Case) -> Advice | None:
        """Twice the epochs, with strong augmentation; at the end a larger student."""
        made = case.report.efficiency
        if made is None or made.outcome != "worse":
            return None
        reason = (
            f"On the test images the student is {points(made.difference)} behind its teacher "
            f"({percent(made.student.accuracy)} against {percent(made.teacher.accuracy)})."
        )
        epochs = case.plan.training.epochs
        changes: dict[str, object] = {}
        if epochs < LONGEST:
            changes["training.epochs"] = min(2 * epochs, LONGEST)
        if not set(case.kinds) & set(POLICIES):
            changes["regularizers.trivial-augment"] = {}
        if not changes:
            return self.advice("Take a larger student", f"{reason} Longer training has been tried.")
        how = "Teaching goes on helping for long, above all where each image is seen in ever new ways."
        return self.advice("Teach longer, with more varied images", f"{reason} {how}", changes)
