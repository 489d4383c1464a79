"""What a step of FixMatch minimises."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING, Any

import torch
from torch.nn import functional

from posttrain_gui.training import modes
from posttrain_gui.training.objective import backward
from posttrain_gui.training.unlabelled.batch import Batch, Targets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from torch import Tensor, nn

    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.objective import OneLabelObjective
    from posttrain_gui.training.unlabelled.record import PseudoRecord


def pseudo_labels(logits: Tensor, threshold: float) -> tuple[Tensor, Tensor]:
    """The likeliest classes, and which of them are sure enough (FixMatch, equation 4: max(q_b) ≥ τ).

    Args:
        logits: float32 (U, C), of the weak views.
        threshold: τ, 0–1.

    Returns:
        int64 (U,) and bool (U,).
    """
    confidence, classes = logits.softmax(dim=1).max(dim=1)
    return classes, confidence >= threshold


def consistency(logits: Tensor, pseudo: Tensor, used: Tensor) -> Tensor:
    """The unlabelled loss (equation 4): cross-entropy towards the used pseudo-labels, over *all* U images.

    So it grows by itself as the model becomes surer, and needs no schedule of its own.

    Args:
        logits: float32 (U, C), of the strong views.
        pseudo: int64 (U,).
        used: bool (U,).

    Returns:
        Scalar.
    """
    each = functional.cross_entropy(logits, pseudo, reduction="none")
    # Not each * used: where an image that is not used gives inf, inf · 0 would be no number.
    return torch.where(used, each, 0.0).mean()


class FixMatchObjective:
    """The labelled loss, as fine-tuning has it, plus λ times the unlabelled one (equations 3 and 4).

    The weak views are answered without gradient, dropout and stochastic depth: noise is for who learns, not for who
    labels (Xie et al. 2020, arXiv:1911.04252, section 2).

    Args:
        labelled: Loss of the labelled images, with what the regularizers ask for.
        network: That is trained.
        compute: Device and arithmetic.
        threshold: τ.
        weight: λ.
        record: Counts pseudo-labels.
    """

    def __init__(
        self,
        labelled: OneLabelObjective,
        network: nn.Module,
        compute: Compute,
        threshold: float,
        weight: float,
        record: PseudoRecord,
    ) -> None:
        self._labelled, self._network, self._compute = labelled, network, compute
        self._threshold, self._weight, self._record = threshold, weight, record
        self._last: Tensor | None = None

    @property
    def parameters(self) -> list[nn.Parameter]:
        """None."""
        return []

    @property
    def rate(self) -> float:
        """Of nothing."""
        return 1.0

    def mixed(self, inputs: Any, labels: Tensor) -> tuple[Any, Any]:
        """The batch as it is trained on: labelled images mixed where the plan says so, pseudo-labels given."""
        images, targets = self._labelled.mixed(inputs.labelled, labels)
        mixed = dataclasses.replace(inputs, labelled=images)
        if inputs.weak is None:
            return mixed, Targets(targets)
        return mixed, Targets(targets, *self._answered(inputs), inputs.truth)

    def _answered(self, batch: Batch) -> tuple[Tensor, Tensor]:
        with torch.no_grad(), noiseless(self._network), self._compute.autocast():
            logits = self._network(batch.weak)
        return pseudo_labels(logits.float(), self._threshold)

    def __call__(self, logits: Tensor, targets: Any) -> Tensor:
        """The loss of a batch (scalar).

        Args:
            logits: float32 (B + U, C): labelled images, then strong views.
            targets: From :meth:`mixed`.
        """
        count = len(targets)
        loss = self._labelled(logits[:count], targets.labels)
        self._last = loss.detach()
        if targets.pseudo is None:
            return loss
        return loss + self._weight * consistency(logits[count:], targets.pseudo, targets.used)

    def told(self, loss: Tensor) -> Tensor:
        """The labelled loss, which is on the scale of the validation loss; a loss that is no number stays one."""
        assert self._last is not None
        return torch.where(loss.isfinite(), self._last, loss.detach())

    def right(self, logits: Tensor, targets: Any) -> Tensor:
        """Number of right answers for labelled images (scalar); the record counts the pseudo-labels."""
        self._record.add(targets)
        return self._labelled.right(logits[: len(targets)], targets.labels)

    def descend(self, loss: Tensor, penalty: Tensor | None, weigh: Callable[[Tensor], Tensor]) -> None:
        """Backward through the sum of all."""
        backward(loss, penalty, weigh)

    def end_epoch(self) -> None:
        """Closes the record's epoch."""
        self._record.end_epoch()

    def state_dict(self) -> dict[str, Any]:
        """The record."""
        return self._record.state_dict()

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        self._record.load_state_dict(state)


@contextlib.contextmanager
def noiseless(network: nn.Module) -> Iterator[None]:
    """Inside, dropout and stochastic depth do nothing; everything else stays as it is."""
    noisy = [module for module in network.modules() if module.training and modes.is_noise(module)]
    for module in noisy:
        module.eval()
    try:
        yield
    finally:
        for module in noisy:
            module.train()
