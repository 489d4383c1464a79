"""A head of any number of classes, as tensors of the network that it will be part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import nn

from posttrain_gui.errors import InputError
from posttrain_gui.strategies.functions.class_means import class_means, linear_head

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.episodes.learner import Learner


def head_tensors(learner: Learner, support: Tensor, weight: Tensor, bias: Tensor) -> dict[str, Tensor]:
    """A linear head on features, under the names and in the shape of the network's own.

    A head that is a 1 × 1 convolution (SqueezeNet) has a ReLU behind it, and its answers are averaged over the image
    afterwards. All its biases are raised alike until nothing is cut off at the support images, with as much to spare:
    that leaves the probabilities as they are.

    Args:
        learner: Of the network.
        support: Images that it was fitted to.
        weight: (C, D).
        bias: (C,).

    Raises:
        InputError: Where the network's head has no bias and one is needed.
    """
    name, module = learner.head.name, learner.head.module
    if isinstance(module, nn.Conv2d):
        if support.dim() > 2:
            bias = bias + 2 * learner.head_map_floor(support, weight, bias)
        weight = weight[:, :, None, None]
    if module.bias is None:
        if bool(bias.count_nonzero()):
            raise no_bias(name)
        return {f"{name}.weight": weight}
    return {f"{name}.weight": weight, f"{name}.bias": bias}


def starting_head(learner: Learner, features: Tensor, labels: Tensor, ways: int) -> tuple[Tensor, Tensor]:
    """Where an inner loop begins: the network's head, or class means where that is for another number of classes.

    Args:
        learner: Of the network.
        features: Of the support images, (S, D).
        labels: Theirs.
        ways: Number of classes C.

    Returns:
        Weight (C, D) and bias (C,), with their graph.
    """
    weight, bias = learner.head_weights
    if len(weight) != ways:
        return linear_head(class_means(features, labels, ways), 1.0)
    return weight, weight.new_zeros(ways) if bias is None else bias


def no_bias(name: str) -> InputError:
    """For networks whose head cannot hold what was learned."""
    return InputError(
        f"The head {name} of this network has no bias.",
        "What the support images teach needs one for each class.",
        'Choose another model, or strategy.metric = "cosine".',
    )
