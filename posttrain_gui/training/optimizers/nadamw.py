"""NAdamW."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.training.optimizers.base import OptimizerChoice, beta, decoupled_decay, with_decay

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
    weight_decay: float = decoupled_decay(0.01)
    beta1: float = beta(1, 0.9, "mean")
    beta2: float = beta(2, 0.999, "squared")

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The optimizer of timm; groups marked ``decay = False`` (norm and bias) get no decay."""
        from timm.optim.nadamw import NAdamW as TimmNAdamW

        return TimmNAdamW(with_decay(groups, self.weight_decay), lr=self.learning_rate, betas=(self.beta1, self.beta2))
