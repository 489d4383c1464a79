"""Meta-training brought nothing over nearest class means."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class AsGoodBefore(Rule):
    """Nearest class means of the features as they were answer as well."""

    urgency: ClassVar[int] = 74
    strategies: ClassVar[tuple[str, ...]] = ("few-shot",)
    silences: ClassVar[tuple[str, ...]] = ("EarlyBest",)
    source: ClassVar[str] = "Chen et al. 2019, arXiv:1904.04232; Tian et al. 2020, arXiv:2003.11539"

    def look(self, case: Case) -> Advice | None:
        """Leave pre-trained features as they are; else take some."""
        verdict = case.report.verdict
        if verdict is None or verdict.outcome == "improved":
            return None
        found = "worse than" if verdict.outcome == "worse" else "not reliably better than"
        reason = (
            f"Over {verdict.n:,} test episodes the model after training is {found} nearest class means of its features "
            "before it, which need no training and are hard to beat where the features are good."
        )
        if case.plan.model.tag() == "untrained":
            how = "Features that were trained on a thousand everyday things are a nearly free start for photographs."
            return self.advice("Begin with a pre-trained model", f"{reason} {how}")
        return self.advice("Leave the features as they were", f"{reason} Class means alone are the cheapest model.")
