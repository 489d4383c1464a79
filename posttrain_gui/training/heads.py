"""From the head a model came with to one for the classes at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import torch

from posttrain_gui.models.anatomy.head import find_head, replace_head

if TYPE_CHECKING:
    from torch import Tensor, nn

Knowledge = Literal["all", "unnamed", "none"]
"""What a model knows of the classes: all of them by name; perhaps (it names none, but has as many); not all."""


def knowledge(head_outputs: int, model_classes: tuple[str, ...], data_classes: tuple[str, ...]) -> Knowledge:
    """What a model with these outputs and class names knows of the classes of the data."""
    if rows_known(model_classes, data_classes) is not None:
        return "all"
    return "unnamed" if not model_classes and head_outputs == len(data_classes) else "none"


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


def set_head(network: nn.Module, tensors: dict[str, Tensor]) -> None:
    """Puts tensors from :func:`head_state` into the head."""
    find_head(network).module.load_state_dict(tensors)
