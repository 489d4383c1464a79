"""The points of the loop at which a regularizer can do something (drawn in ``training/loop.py``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    import torch
    from torch import Tensor, nn
    from torch.optim import Optimizer

    from posttrain_gui.events import EpochDone

    Named = list[tuple[str, nn.Parameter]]
    """Named parameters that are being trained."""
    Augmentation = Callable[[Tensor], Tensor]
    """uint8 image (3, H, W) → the same; random numbers come from the ambient generator (training/randomness.py)."""
    Mixing = Callable[[Tensor, Tensor, int], tuple[Tensor, Tensor]]
    """Normalised images (N, 3, H, W), labels int64 (N,), number of classes C → images, targets float32 (N, C).

    Random numbers come from torch's global generator, which the loop seeds anew every epoch."""
    Penalty = Callable[[Named], Tensor]
    """Named trained parameters → scalar that is added to the loss."""
    AnchoredPenalty = Callable[[dict[str, Tensor]], Penalty]
    """Values of the trained parameters before training, by name → the penalty."""
    NetworkChange = Callable[[nn.Module], None]
    """Changes the network in place, once, before training (dropout before the head)."""
    StopRule = Callable[[list[EpochDone]], bool]
    """All epochs so far → whether to end training now; ``without_improvement`` counts from the last phase's start."""
    Update = Callable[[Optimizer], None]
    """Changes weights (or gradients) right before the optimizer's step; parameters without gradient must stay."""
    Sampler = Callable[[Tensor, torch.Generator], Tensor]
    """Labels int64 (N,) of all training images → indices int64 (N,) of an epoch, in order; some may come twice."""
    ClassWeights = Callable[[Tensor], Tensor]
    """Number of training images of each class, int64 (C,) → weight of each class in the loss, float32 (C,)."""
    Remark = Callable[[Named], str]
    """Trained parameters at the end of training → a sentence for the report, or ""."""


class Loss(Protocol):
    """What is minimised; cross-entropy where no regularizer brings another."""

    def __call__(self, logits: Tensor, targets: Tensor, weight: Tensor | None, label_smoothing: float) -> Tensor:
        """The mean loss of a batch.

        Args:
            logits: float32 (N, C).
            targets: Labels int64 (N,), or probabilities float32 (N, C).
            weight: Of each class, float32 (C,), or None.
            label_smoothing: Share of the target that is spread over all classes, 0 to 1.
        """
        ...


@dataclass(frozen=True)
class Averaging:
    """How weights are averaged beside the trained ones; validation and the model file use the average.

    Attributes:
        combine: As the ``multi_avg_fn`` of ``torch.optim.swa_utils.AveragedModel``: averages, present values, number
            averaged so far; in place.
        every: After every update, or after every epoch.
        start: Share of the epochs that is trained before averaging begins.
        recompute_statistics: Whether BatchNorm statistics that are not frozen are measured anew for the average
            (Izmailov et al. 2018, section 3.2); else they are averaged like weights.
    """

    combine: Callable[[list[Tensor], list[Tensor], Tensor | int], None]
    every: Literal["update", "epoch"] = "update"
    start: float = 0.0
    recompute_statistics: bool = False


@dataclass
class Hooks:
    """What the regularizers of one run do, by the point of the loop; each list in the order of the plan.

    Attributes:
        crops: Replaces the centre crop: uint8 base image (3, H, W) → (3, crop, crop). At most one.
        augmentations: On every training image, after the crop.
        mixing: On every training batch; of several, one is drawn for each batch.
        samplers: Which training images an epoch is made of. At most one.
        network: Once, before training.
        losses: Instead of cross-entropy. At most one.
        label_smoothing: Share of the target that is spread over all classes.
        class_weights: Weight of each class in the loss. At most one.
        penalties: Added to the loss of every step.
        anchored_penalties: The same, for penalties that look at the weights before training.
        updates: Right before every step of the optimizer.
        averaging: Weights averaged beside the trained ones, or None.
        stop_rules: Asked after every epoch of the last phase.
        remarks: Asked once, at the end of training.
        patience: Shown as "no improvement for n of patience epochs"; 0 where no rule has one.
    """

    crops: list[Callable[[Tensor, int], Tensor]] = field(default_factory=list)
    augmentations: list[Augmentation] = field(default_factory=list)
    mixing: list[Mixing] = field(default_factory=list)
    samplers: list[Sampler] = field(default_factory=list)
    network: list[NetworkChange] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    label_smoothing: float = 0.0
    class_weights: list[ClassWeights] = field(default_factory=list)
    penalties: list[Penalty] = field(default_factory=list)
    anchored_penalties: list[AnchoredPenalty] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    averaging: Averaging | None = None
    stop_rules: list[StopRule] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    patience: int = 0

    @property
    def augmented(self) -> bool:
        """Whether training images differ from epoch to epoch (then nothing computed from them may be cached)."""
        return bool(self.crops or self.augmentations or self.mixing)
