"""Mixup."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Mixup(Regularizer):
    """Mixup (Zhang et al. 2018), as ``torchvision.transforms.v2.MixUp``: one mixing share a batch, from Beta(α, α)."""

    title: ClassVar[str] = "Mixup"
    summary: ClassVar[str] = (
        "Lays two images over each other and asks for both labels in that ratio: calmer, better calibrated answers."
    )
    reference: ClassVar[str] = "Zhang et al. 2018, arXiv:1710.09412"
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 20

    kind: Literal["mixup"] = "mixup"
    alpha: float = setting(
        0.2,
        title="Evenness (alpha)",
        help=(
            "How evenly two images are mixed. Low: one of them nearly always prevails. 1: every ratio is as likely. "
            "Too high and nothing looks like itself. Default 0.2."
        ),
        widget="log",
        ge=0.05,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to what mixes the images of a batch."""
        from functools import partial

        from posttrain_gui.regularizers.functions.mixing import mixup

        hooks.mixing.append(partial(mixup, alpha=self.alpha))
