"""What distillation minimises beside the labels' loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor


def soft_loss(logits: Tensor, teacher: Tensor, temperature: float) -> Tensor:
    """T² · KL(softmax(teacher / T) ‖ softmax(logits / T)), mean over the batch (Hinton et al. 2015, section 2).

    The T² keeps the gradients as large as the labels' whatever the temperature. With T → ∞ and logits of zero mean the
    gradient becomes that of ½ · ‖logits − teacher‖² / classes (section 2.1).

    Args:
        logits: Of the student, (N, C).
        teacher: Of the teacher, (N, C).
        temperature: T > 0.

    Returns:
        Scalar ≥ 0.
    """
    own = functional.log_softmax(logits / temperature, dim=1)
    aim = functional.log_softmax(teacher / temperature, dim=1)
    return functional.kl_div(own, aim, reduction="batchmean", log_target=True) * temperature**2
