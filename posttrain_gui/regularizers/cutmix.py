"""CutMix."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class CutMix(Regularizer):
    """CutMix (Yun et al. 2019), as ``torchvision.transforms.v2.CutMix``: one box a batch, its area from Beta(α, α)."""

    title: ClassVar[str] = "CutMix"
    summary: ClassVar[str] = (
        "Pastes a rectangle of one image into another and asks for both labels by area, so that all parts are used."
    )
    reference: ClassVar[str] = "Yun et al. 2019, arXiv:1905.04899"
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 21

    kind: Literal["cutmix"] = "cutmix"
    alpha: float = setting(
        1.0,
        title="Evenness (alpha)",
        help=(
            "How the size of the rectangle varies. 1: every size is as likely. Lower: nearly nothing or nearly all. "
            "Higher: about half the image. Default 1."
        ),
        widget="log",
        ge=0.05,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to what mixes the images of a batch."""
        from functools import partial

        from posttrain_gui.regularizers.functions.mixing import cutmix

        hooks.mixing.append(partial(cutmix, alpha=self.alpha))
