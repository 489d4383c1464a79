"""What the model knew before has suffered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat, percent, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice, Forgetting

STRONGEST = 1.0
"""Pull to the start beyond which hardly more than the head would learn."""
SMALL = 1e-4
"""Learning rate below which a smaller one trains too little."""


class Forgot(Rule):
    """The model answers images of what it knew reliably worse than before training."""

    urgency: ClassVar[int] = 56
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "self-training")
    source: ClassVar[str] = "Wortsman et al. 2022, arXiv:2109.01903 (mixing); Li et al. 2018, arXiv:1802.01483 (L2-SP)"

    def look(self, case: Case) -> Advice | None:
        """A mix, which needs no training; then a pull to the start, a stronger one, smaller steps."""
        found = case.report.forgetting
        if found is None or found.outcome != "forgotten":
            return None
        how, changes = _held_back(case)
        return self.advice("Keep more of what the model knew", f"{_lost(found)} {MIX} {how}", changes)


MIX = (
    "At once and without training, a mix of the weights before and after keeps more of it (Mix, or posttrain-gui "
    "blend)."
)


def _lost(found: Forgetting) -> str:
    return (
        f"On {found.n:,} images of what it knew it fell from {percent(found.before)} to {percent(found.after)}, by "
        f"{points(found.change)}."
    )


def _held_back(case: Case) -> tuple[str, dict[str, Any]]:
    """How the next training forgets less."""
    if case.tune == "head":
        return "Only the head was trained, so there is little else to hold back.", {}
    pull = case.regularizer("l2-sp")
    if pull is None:
        return "In training, L2-SP pulls the weights back to where they started.", {"regularizers.l2-sp": {}}
    alpha = float(getattr(pull, "alpha", STRONGEST))
    if 0 < alpha < STRONGEST:
        stronger = min(neat(10 * alpha), STRONGEST)
        return f"L2-SP can pull harder (α {stronger:g}).", {"regularizers.l2-sp.alpha": stronger}
    if case.rate > SMALL:
        smaller = neat(case.rate / 3)
        return f"Smaller steps stay closer to the start (learning rate {smaller:g}).", {
            "training.optimizer.learning_rate": smaller
        }
    return "The pull to the start is strong and the steps are small already.", {}
