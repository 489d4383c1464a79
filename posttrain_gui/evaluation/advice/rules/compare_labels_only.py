"""Whether unlabelled images helped is seen only beside a run without them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class CompareLabelsOnly(Rule):
    """The verdict compares with before training, not with training on labels alone."""

    urgency: ClassVar[int] = 18
    strategies: ClassVar[tuple[str, ...]] = ("self-training",)
    source: ClassVar[str] = "Oliver et al. 2018, arXiv:1804.09170 (compare with labels alone)"

    def look(self, case: Case) -> Advice | None:
        """The same plan with weight 0."""
        told, data = case.report.self_training, case.report.data
        if told is None or not told.epochs or data is None or case.outcome != "improved":
            return None
        return self.advice(
            "See what the unlabelled images brought",
            f"The gain is that of all training. The same plan with weight 0 learns from the {data.train:,} labelled "
            f"training images alone, in as many steps: the difference is what the {told.images:,} unlabelled ones "
            "brought.",
            {"strategy.weight": 0.0},
        )
