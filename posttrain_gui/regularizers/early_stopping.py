"""Early stopping."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class EarlyStopping(Regularizer):
    """Early stopping (Prechelt 1998): end when no epoch was the best for some epochs.

    The best epoch is the one that is kept in any case: most right answers on the validation images, then least loss.
    """

    title: ClassVar[str] = "Early stopping"
    summary: ClassVar[str] = "Ends training when the validation images no longer gain; saves time and overfitting."
    reference: ClassVar[str] = 'Prechelt 1998, "Early stopping – but when?"'
    group: ClassVar[str] = "Stopping"
    order: ClassVar[int] = 20

    kind: Literal["early-stopping"] = "early-stopping"
    patience: int = setting(
        7,
        title="Patience",
        help=(
            "Training ends after this many epochs without a better one (more right answers on the validation images, "
            "or as many and less loss). Higher waits longer. Where layers are thawed in turn, counting begins with the "
            "last turn. Default 7."
        ),
        unit="epochs",
        ge=1,
        le=1000,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds the rule to those asked after every epoch."""
        from functools import partial

        from posttrain_gui.regularizers.functions.stopping import no_improvement

        hooks.patience = self.patience
        hooks.stop_rules.append(partial(no_improvement, patience=self.patience))
