"""AugMix."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class AugMix(Regularizer):
    """AugMix (Hendrycks et al. 2020), as ``torchvision.transforms.v2.AugMix``; without its consistency loss."""

    title: ClassVar[str] = "AugMix"
    summary: ClassVar[str] = (
        "Blends each image with several changed versions of itself: gentle, and good against blurred or noisy photos."
    )
    reference: ClassVar[str] = "Hendrycks et al. 2020, arXiv:1912.02781"
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 18

    kind: Literal["augmix"] = "augmix"
    severity: int = setting(
        3,
        title="Strength",
        help="Strength of the changes that are blended in, 1 to 10. Higher changes more. Default 3.",
        ge=1,
        le=10,
    )
    width: int = setting(
        3,
        title="Versions",
        help="How many changed versions are blended. More looks softer and takes longer. Default 3.",
        ge=1,
        le=10,
        advanced=True,
    )
    alpha: float = setting(
        1.0,
        title="Evenness (alpha)",
        help=(
            "Of the Beta and Dirichlet distributions that weigh the versions. Higher blends them more evenly; lower "
            "lets one of them prevail. Default 1."
        ),
        widget="log",
        ge=0.05,
        le=10,
        advanced=True,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to the augmentations; what comes in from outside has the image's mean border colour."""
        from functools import partial

        from posttrain_gui.regularizers.functions.policies import aug_mix

        hooks.augmentations.append(partial(aug_mix, severity=self.severity, width=self.width, alpha=self.alpha))
