"""Exponential moving average of the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Ema(Regularizer):
    """Exponential form of Polyak averaging (Polyak & Juditsky 1992): after every update a ← d·a + (1 − d)·w.

    Validation, the best epoch and the model file use the averages a, training goes on from w.
    """

    title: ClassVar[str] = "Moving average (EMA)"
    summary: ClassVar[str] = (
        "Averages the weights of the last steps, which smooths out their jitter; costs almost nothing."
    )
    reference: ClassVar[str] = "Polyak & Juditsky 1992, SIAM J. Control Optim. 30"
    group: ClassVar[str] = "Averaging"
    order: ClassVar[int] = 30

    kind: Literal["ema"] = "ema"
    decay: float = setting(
        0.999,
        title="Decay d",
        help=(
            "How much of the average is kept at every step: it reaches back about 1 / (1 − d) steps. Higher is "
            "smoother and lags behind more. Default 0.999 (1,000 steps)."
        ),
        ge=0,
        lt=1,
    )
    warm_up: bool = setting(
        True,
        title="Warm up",
        help=(
            "On: the average reaches back less at first, so that a short run is not held at its start: after n steps "
            "the decay is at most 1 − (1 + n)^−2/3, as in timm. Off: the full decay from the first step. Default on."
        ),
    )

    def attach(self, hooks: Hooks) -> None:
        """Averages after every update.

        Raises:
            posttrain_gui.errors.InputError: Where weights are averaged in another way already.
        """
        from functools import partial

        from posttrain_gui.regularizers.functions.averages import moving_average, set_averaging
        from posttrain_gui.training.hooks import Averaging

        set_averaging(hooks, Averaging(partial(moving_average, decay=self.decay, warm_up=self.warm_up)))
