"""Some classes have far more images than others."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


MUCH = 3.0
"""Largest class over smallest."""
REMEDIES = ("class-weights", "balanced-sampler", "focal-loss")


class Imbalance(Rule):
    """The loss is the mean over images, so rare classes hardly count."""

    urgency: ClassVar[int] = 58
    source: ClassVar[str] = (
        "Cui et al. 2019, arXiv:1901.05555 (class weights); Buda et al. 2018, arXiv:1710.05381 (sampling)"
    )

    def look(self, case: Case) -> Advice | None:
        """Class weights."""
        data = case.report.data
        counts = data.train_counts if data else []
        if data is None or len(counts) < 2 or min(counts) == 0 or set(case.kinds) & set(REMEDIES):
            return None
        most, least = max(counts), min(counts)
        if most / least < MUCH:
            return None
        names = data.classes[counts.index(most)], data.classes[counts.index(least)]
        return self.advice(
            "Give rare classes more weight",
            f'There are {most:,} training images of "{names[0]}" and {least:,} of "{names[1]}", {most / least:.1f} '
            "times fewer. Class weights make each class count alike; the balanced sampler is the other way to it. "
            "Judge it by balanced accuracy.",
            {"regularizers.class-weights": {}},
        )
