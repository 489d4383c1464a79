"""The head that several tasks start from, without training: class means, and a linear fit for measured values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy import prototype
from posttrain_gui.models.anatomy.head import find_head

if TYPE_CHECKING:
    from torch import Tensor, nn

    from posttrain_gui.models.anatomy.head import Head
    from posttrain_gui.training.baseline import Kind, Start
    from posttrain_gui.training.tasks.layout import Layout, Part

STRENGTHS = (1e-3, 1e-2, 1e-1, 1.0, 10.0, 100.0, 1000.0)
"""Ridge penalties that are tried, relative to the features' mean variance times the number of images."""


def start_head(layout: Layout, start: Start) -> Kind:
    """Writes each task's rows; a model that already knows all outputs by name is left as it is.

    Classes start from the means of the features (as everywhere); values from ridge regression on the same features
    (Hoerl & Kennard 1970), its penalty chosen on the validation images.

    Raises:
        InputError: Where a network can only answer with positive numbers, and a task needs others.
    """
    head = find_head(start.fitted.network)
    if start.fitted.knows == "all":
        _standardise(layout, head)
        return "as-is"
    refuse_rectified(layout, start.fitted.network, start.fitted.preprocessing.crop)
    train, val = start.parts.plain, start.parts.val
    seen, chosen_by = start.features(train), start.features(val)
    with torch.no_grad():
        head.module.weight.zero_()
        if head.module.bias is not None:
            head.module.bias.zero_()
    for i, part in enumerate(layout.parts):
        _write(part, head, (seen, train.labels[:, i]), (chosen_by, val.labels[:, i]))
    return "prototype-head"


def fold(layout: Layout, network: nn.Module) -> None:
    """Makes the head answer values in their own unit, so that the model file needs nothing of ours."""
    head = find_head(network)
    with torch.no_grad():
        for part in (one for one in layout.parts if one.measures):
            head.module.weight[part.start].mul_(part.spread)
            if head.module.bias is not None:
                head.module.bias[part.start].mul_(part.spread).add_(part.mean)


def _standardise(layout: Layout, head: Head) -> None:
    """Undoes :func:`fold`: training works on values of mean 0 and spread 1."""
    with torch.no_grad():
        for part in (one for one in layout.parts if one.measures):
            head.module.weight[part.start].div_(part.spread)
            if head.module.bias is not None:
                head.module.bias[part.start].sub_(part.mean).div_(part.spread)


def refuse_rectified(layout: Layout, network: nn.Module, crop: int) -> None:
    """Some networks cut negative outputs off behind their head (SqueezeNet): no value below the mean could be said."""
    measured = [part.task.name for part in layout.parts if part.measures]
    module = find_head(network).module
    if not measured or module.bias is None:
        return
    image = torch.zeros(1, 3, crop, crop, device=module.weight.device)
    kept = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    with torch.no_grad():
        module.weight.zero_()
        module.bias.fill_(-1.0)
        lowest = float(network.eval()(image).min())
        module.load_state_dict(kept)
    if lowest > -0.5:
        raise InputError(
            f'This model cannot learn the measured values of "{measured[0]}".',
            "It cuts off negative numbers behind its last layer (SqueezeNet does).",
            "Choose another model, or leave that column out.",
        )


def _write(part: Part, head: Head, train: tuple[Tensor, Tensor], val: tuple[Tensor, Tensor]) -> None:
    train, val = _known(*train), _known(*val)
    if not len(train[0]):
        return
    weight, bias = _fitted(part, train, val) if part.measures else _means(part, train, val)
    module = head.module
    with torch.no_grad():
        rows = module.weight[part.start : part.stop]
        rows.copy_(weight.reshape(rows.shape))
        if module.bias is not None:
            module.bias[part.start : part.stop] = bias.to(module.bias)


def _known(features: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
    known = ~labels.isnan()
    return features[known], labels[known]


def _means(part: Part, train: tuple[Tensor, Tensor], val: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """Directions of the class means, scaled on the validation images; a class without images gets no direction."""
    features, labels = train[0], train[1].long()
    there = torch.unique(labels)
    place = torch.full((part.stop - part.start,), -1, dtype=torch.int64)
    place[there] = torch.arange(len(there))
    rows = torch.zeros(part.stop - part.start, features.shape[1])
    rows[there] = prototype.prototype_head(features, place[labels], len(there))
    judged = val if len(val[0]) else train
    return rows * prototype.scale(judged[0], judged[1].long(), rows), torch.zeros(len(rows))


def _fitted(part: Part, train: tuple[Tensor, Tensor], val: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """Ridge regression on values of mean 0 and spread 1."""
    features, values = train[0].double(), (train[1].double() - part.mean) / part.spread
    judged = val if len(val[0]) else train
    asked, wanted = judged[0].double(), (judged[1].double() - part.mean) / part.spread
    middle = features.mean(dim=0)
    centred = features - middle
    unit = float(centred.var(dim=0, correction=0).mean()) * len(features) or 1.0
    bend, turn = torch.linalg.eigh(centred.T @ centred)
    told = turn.T @ (centred.T @ (values - values.mean()))
    fits = [turn @ (told / (bend.clamp_min(0) + strength * unit)) for strength in STRENGTHS]
    errors = [functional.mse_loss((asked - middle) @ fit + values.mean(), wanted) for fit in fits]
    best = fits[int(torch.stack(errors).argmin())]
    return best.float(), (values.mean() - middle @ best).float().reshape(1)
