"""The images are unlike what the model knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import FAR, Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


LEARNED = 0.9
"""Right validation images after training from which what was trained was enough."""
ENOUGH = 500
"""Training images from which the whole network can be adjusted."""
LITTLE_TRAINED = ("head", "bias", "norm")


class FarFromKnown(Rule):
    """The model's own features tell the classes apart badly, and hardly anything of it was adjusted."""

    urgency: ClassVar[int] = 70
    source: ClassVar[str] = "Kornblith et al. 2019, arXiv:1805.08974; Yosinski et al. 2014, arXiv:1411.1792"

    def look(self, case: Case) -> Advice | None:
        """Adjust more layers."""
        start, best, data, baseline = case.start, case.best, case.report.data, case.report.baseline
        if start is None or best is None or data is None or baseline is None or baseline.kind != "prototype-head":
            return None
        if start.val_accuracy + case.noise(start.val_accuracy) >= FAR or case.tune not in LITTLE_TRAINED:
            return None
        if best.val_accuracy >= LEARNED:
            return None
        whole = data.train >= ENOUGH
        wording = "the whole network after the head" if whole else "the last stage too"
        return self.advice(
            "Adjust more of the model",
            f"Its own features with class means get only {percent(start.val_accuracy)} of the {case.val_images:,} "
            f"validation images right (chance: {percent(1 / max(len(data.classes), 1))}), and after training "
            f"{percent(best.val_accuracy)}: these images are unlike what it knows, and new features have to be "
            f"learned. With {data.train:,} training images: {wording}.",
            {"strategy.tune": "probe-then-all" if whole else "last-blocks"},
        )
