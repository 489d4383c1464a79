"""The model file of a method that has no head of its own: a classifier of the meta-training classes."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import torch
from torch import nn

from posttrain_gui.models.anatomy.head import replace_head
from posttrain_gui.training.episodes.shelf import Shelf
from posttrain_gui.training.memory import Budget

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.training.episodes.fitting import Pupil
    from posttrain_gui.training.episodes.parts import Samplers

EXAMPLES = 20
"""So many images of each meta-training class at most make its mean in the model file."""
JOINT = 256
"""So many at most pass the network together, where all of them share their BatchNorm statistics."""
_AT_ONCE = 64


def taught_network(pupil: Pupil, images: Prepared, samplers: Samplers) -> tuple[nn.Module, tuple[str, ...]]:
    """The network of a model file that is a classifier of the meta-training classes: the method is shown all of them.

    Only for methods without a head of their own for an episode's classes.

    Args:
        pupil: With the weights that are kept.
        images: Of the run.
        samplers: Know which classes have enough images.

    Returns:
        The network with its new head, and the names of its outputs.
    """
    labels = samplers.train.classes.labels
    support, truth = _examples(pupil, images, samplers)
    state = pupil.method.taught(pupil.judged, support, truth, len(labels))
    network = copy.deepcopy(pupil.fitted.network)
    replace_head(network, len(labels))
    network.load_state_dict(state)
    return network, tuple(images.classes[label] for label in labels)


def _examples(pupil: Pupil, images: Prepared, samplers: Samplers) -> tuple[Tensor, Tensor]:
    """Some images of each meta-training class, or their features, which need less memory; and their class numbers."""
    members, fitted, learner = samplers.train.classes.members, pupil.fitted, pupil.judged
    joint = pupil.batchnorm in ("support", "query") or isinstance(learner.head.module, nn.Conv2d)
    most = max(1, min(EXAMPLES, JOINT // len(members))) if joint else EXAMPLES
    places = torch.cat([own[:most] for own in members])
    truth = torch.repeat_interleave(torch.arange(len(members)), torch.tensor([len(own[:most]) for own in members]))
    shelf = Shelf(images.train, images.reader, fitted.preprocessing, Budget(0))
    compute = fitted.compute.exact()
    learner.eval_mode()

    def read(some: Tensor) -> Tensor:
        pictures = shelf.pictures(some, torch.zeros_like(some))
        return compute.inputs(pictures, fitted.preprocessing)

    if joint:
        return read(places), truth.to(compute.device)
    with torch.no_grad():
        features = torch.cat([learner.features(read(some)) for some in torch.split(places, _AT_ONCE)])
    return features, truth.to(compute.device)
