"""NAdamW."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.optimizers.base import OptimizerChoice, with_decay

if TYPE_CHECKING:
    from torch.optim import Optimizer


class NAdamW(OptimizerChoice):
    """AdamW with Nesterov's momentum (Dozat 2016), as ``timm.optim.NAdamW``, which is the baseline of AlgoPerf.

    ``torch.optim.NAdam`` is something else: it also lets the momentum grow over some thousand steps, which a
    fine-tuning never lives to see the end of. See docs/decisions/0007-optimizers.md.
    """

    title: ClassVar[str] = "NAdamW"
    summary: ClassVar[str] = (
        "AdamW that looks one step ahead; the baseline that new optimizers have to beat in the AlgoPerf benchmark. "
        "Choose it where AdamW learns a little slowly; the same learning rates, 0.00001 to 0.001."
    )
    reference: ClassVar[str] = "Dozat 2016 (ICLR workshop); Dahl et al. 2023, arXiv:2306.07179"
    order: ClassVar[int] = 5

    kind: Literal["nadamw"] = "nadamw"
    weight_decay: float = setting(
        0.01,
        title="Weight decay",
        help=(
            "Each step shrinks the weights by this share of the learning rate; not applied to biases and "
            "normalisation. Higher regularizes more. Default 0.01."
        ),
        widget="log",
        ge=0,
        le=10,
    )
    beta1: float = setting(
        0.9, title="Beta 1", help="Memory of the mean gradient. Default 0.9.", ge=0, lt=1, advanced=True
    )
    beta2: float = setting(
        0.999, title="Beta 2", help="Memory of the squared gradient. Default 0.999.", ge=0, lt=1, advanced=True
    )

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The optimizer of timm; groups marked ``decay = False`` (norm and bias) get no decay."""
        from timm.optim.nadamw import NAdamW as TimmNAdamW

        return TimmNAdamW(with_decay(groups, self.weight_decay), lr=self.learning_rate, betas=(self.beta1, self.beta2))
