"""A task lacks many labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

MANY = 0.75
"""Share of labelled training images below which more labels are worth their work."""


class LabelsMissing(Rule):
    """A missing label teaches nothing."""

    urgency: ClassVar[int] = 42
    strategies: ClassVar[tuple[str, ...]] = ("multi-task",)
    source: ClassVar[str] = "Sun et al. 2017, arXiv:1707.02968 (more labels)"

    def look(self, case: Case) -> Advice | None:
        """Label more."""
        train = case.report.data.train if case.report.data else 0
        bare = {name: result.labelled for name, result in case.report.tasks.items() if result.labelled < MANY * train}
        if not bare:
            return None
        told = ", ".join(f"{name} ({labelled:,})" for name, labelled in bare.items())
        reason = f"Of {train:,} training images only some have a label: {told}. The others teach nothing about it."
        return self.advice("Label more of the images", reason)
