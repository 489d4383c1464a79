"""How well the model does before anything is trained, and where the new head starts from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import torch
from torch.nn import functional

from posttrain_gui.models.anatomy.head import find_head, replace_head

if TYPE_CHECKING:
    from torch import Tensor, nn

Kind = Literal["as-is", "prototype-head"]


@dataclass
class Baseline:
    """The model before training.

    Attributes:
        kind: ``as-is``: it knew the classes; ``prototype-head``: nearest class means of its frozen features.
        head: The head's tensors that training starts from.
        test: Probabilities float64 (N, C) for the test images.
    """

    kind: Kind
    head: dict[str, Tensor]
    test: Tensor

    def as_state(self) -> dict[str, Any]:
        """For a checkpoint, so that a run that goes on does not open the test set again."""
        return {"kind": self.kind, "head": self.head, "test": self.test}


def rows_known(model_classes: tuple[str, ...], data_classes: tuple[str, ...]) -> list[int] | None:
    """For each class of the data the model's output that means it; None where the model does not know them all.

    Names are compared without regard to case, spaces, dashes and underscores.
    """
    known: dict[str, int] = {}
    for index, name in enumerate(model_classes):
        known.setdefault(_plain(name), index)
    rows = [known.get(_plain(name), -1) for name in data_classes]
    return rows if rows and min(rows) >= 0 and len(set(rows)) == len(rows) else None


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character not in " -_")


def fit_head(network: nn.Module, classes: int, rows: list[int] | None) -> None:
    """Gives the network a head for the classes of the data.

    Args:
        network: Changed in place.
        classes: Number of classes of the data.
        rows: Outputs of the present head to keep, in the order of the data's classes; None for a new head.
    """
    old = find_head(network)
    if rows == list(range(old.outputs)):
        return
    weight = old.module.weight.detach().clone()
    bias = None if old.module.bias is None else old.module.bias.detach().clone()
    replace_head(network, classes)
    if rows is not None:
        new = find_head(network).module
        with torch.no_grad():
            new.weight.copy_(weight[rows])
            if bias is not None and new.bias is not None:
                new.bias.copy_(bias[rows])


def head_state(network: nn.Module) -> dict[str, Tensor]:
    """The head's tensors, copied."""
    return {name: tensor.detach().cpu().clone() for name, tensor in find_head(network).module.state_dict().items()}


def mean_loss(logits: Tensor, labels: Tensor) -> tuple[float, float]:
    """Mean cross-entropy and accuracy (0–1) of logits (N, C)."""
    loss = functional.cross_entropy(logits, labels).item()
    return loss, (logits.argmax(dim=1) == labels).double().mean().item()
