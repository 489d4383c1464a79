"""Label smoothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class LabelSmoothing(Regularizer):
    """Label smoothing (Szegedy et al. 2016): a share ε of the target is spread evenly over all classes."""

    title: ClassVar[str] = "Label smoothing"
    summary: ClassVar[str] = "Never asks the model to be wholly sure; its probabilities may then be too cautious."
    reference: ClassVar[str] = "Szegedy et al. 2016, arXiv:1512.00567"
    group: ClassVar[str] = "Noise"
    order: ClassVar[int] = 7

    kind: Literal["label-smoothing"] = "label-smoothing"
    share: float = setting(
        0.1,
        title="Share ε",
        help=(
            "Part of each target that is spread over all classes. Higher makes the model less sure of itself; too high "
            "and classes blur. The training loss then cannot fall to 0. Default 0.1."
        ),
        ge=0,
        lt=1,
    )

    def attach(self, hooks: Hooks) -> None:
        """Softens the targets of the loss."""
        hooks.label_smoothing = self.share
