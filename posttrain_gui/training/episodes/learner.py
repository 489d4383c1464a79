"""A network as few-shot methods call it: with given weights, and with a say in BatchNorm's statistics."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.func import functional_call
from torch.nn import functional

from posttrain_gui.models.anatomy.head import find_head, pooled
from posttrain_gui.training.episodes.normalization import (
    MeasuredOn,
    Measurement,
    has_batchnorm,
    knows_statistics,
    train_batchnorm,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from torch import Tensor

    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.normalization import Statistics

    Weights = Mapping[str, Tensor]
    """Parameters by name that stand in for the network's own; others are the network's."""


class Learner:
    """A network that answers episodes.

    Inputs are normalised images (N, 3, H, W), or features (N, D) of a frozen backbone, which only pass the head.

    ``training.frozen_batchnorm`` keeps running statistics as they are where the network has any: those of a network
    that was never trained (means 0, variances 1) are learned all the same, since nothing is there to be kept. With
    the statistics ``support`` and ``query`` running averages are neither used nor changed, whatever it says.

    Args:
        network: On its device; ``requires_grad`` says what is trained. Build the learner before a checkpoint is taken
            up: whether running statistics are there to be kept is seen now.
        statistics: Whose mean and variance BatchNorm uses.
        frozen_batchnorm: Of the plan.
        compute: For its arithmetic; None: as the tensors are.
    """

    def __init__(
        self,
        network: nn.Module,
        statistics: Statistics = "running",
        frozen_batchnorm: bool = True,
        compute: Compute | None = None,
    ) -> None:
        self.network, self.statistics, self.compute = network, statistics, compute
        self.head = find_head(network)
        self.has_batchnorm = has_batchnorm(network)
        self.learns_statistics = self.has_batchnorm and (not frozen_batchnorm or not knows_statistics(network))
        """Whether running averages follow the episodes of meta-training (with the statistics ``running``)."""

    def with_statistics(self, statistics: Statistics) -> Learner:
        """The same network, answering by other BatchNorm statistics."""
        other = Learner(self.network, statistics, compute=self.compute)
        other.learns_statistics = self.learns_statistics
        return other

    def with_compute(self, compute: Compute | None) -> Learner:
        """The same network in another arithmetic (``compute.exact()`` for judging)."""
        other = Learner(self.network, self.statistics, compute=compute)
        other.learns_statistics = self.learns_statistics
        return other

    def train_mode(self) -> None:
        """For :meth:`Method.learn`: dropout is on; running averages are learned where that is meant."""
        self.network.train()
        train_batchnorm(self.network, learned=self.statistics == "running" and self.learns_statistics)

    def eval_mode(self) -> None:
        """For :meth:`Method.answer`."""
        self.network.eval()

    @property
    def trained(self) -> dict[str, nn.Parameter]:
        """The parameters that are trained, by name."""
        return {name: own for name, own in self.network.named_parameters() if own.requires_grad}

    @property
    def head_weights(self) -> tuple[Tensor, Tensor | None]:
        """The head as a matrix (outputs, D) and a bias (outputs,); with their graph."""
        return self.head.module.weight.flatten(1), self.head.module.bias

    def logits(self, images: Tensor, weights: Weights | None = None) -> Tensor:
        """The network's answers to images that belong together (support images; a batch).

        Args:
            images: (N, 3, H, W) or (N, D).
            weights: Stand in for the network's own.

        Returns:
            (N, outputs); float32 or finer.
        """
        return self._logits(images, weights, self._of_a_batch(len(images)))

    def query_logits(self, episode: Episode, weights: Weights | None = None) -> Tensor:
        """The answers to the query images, by the learner's statistics.

        Args:
            episode: With ``support`` statistics its support images are measured anew, by the given weights.
            weights: Stand in for the network's own.

        Returns:
            (Q, outputs).
        """
        if not self._joint(episode):
            return self.logits(episode.queries, weights)
        count, together = _together(episode)
        return self._logits(together, weights, MeasuredOn(count))[count:]

    def features(self, images: Tensor) -> Tensor:
        """What the head reads, (N, D), for images that belong together."""
        return self._features(images, self._of_a_batch(len(images)))

    def episode_features(self, episode: Episode) -> tuple[Tensor, Tensor]:
        """Features of the support images (S, D) and of the query images (Q, D), by the learner's statistics."""
        if not self._joint(episode):
            return self.features(episode.support), self.features(episode.queries)
        count, together = _together(episode)
        found = self._features(together, MeasuredOn(count))
        return found[:count], found[count:]

    def as_features(self, episode: Episode) -> Episode:
        """The episode with features, without a graph, in the place of images."""
        with torch.no_grad():
            support, queries = self.episode_features(episode)
        return dataclasses.replace(episode, support=support, queries=queries)

    def all_features(self, episodes: list[Episode]) -> list[tuple[Tensor, Tensor]]:
        """:meth:`episode_features` of each; where running averages are being learned all episodes are one batch.

        Its statistics are then those of many classes, as the running averages that answer later.
        """
        if not (self.network.training and self.statistics == "running" and self.learns_statistics):
            return [self.episode_features(episode) for episode in episodes]
        parts = [part for episode in episodes for part in (episode.support, episode.queries)]
        found = torch.split(self.features(torch.cat(parts)), [len(part) for part in parts])
        return list(zip(found[::2], found[1::2], strict=True))

    def state_with(self, weights: Weights, support: Tensor | None = None) -> dict[str, Tensor]:
        """The network's state dict with other weights in it; copies.

        Args:
            weights: By name; may have a head of another width.
            support: Images whose BatchNorm statistics, measured with these weights, become the running ones, unless
                the learner goes by running statistics anyway.
        """
        state = {name: tensor.detach().clone() for name, tensor in self.network.state_dict().items()}
        state |= {name: tensor.detach().clone() for name, tensor in weights.items()}
        if support is not None and self.statistics != "running" and support.dim() > 2:
            measured = Measurement(self.network)
            with torch.no_grad():
                self._logits(support, weights, MeasuredOn(len(support), measured))
            state |= measured.tensors
        return state

    def head_map_floor(self, support: Tensor, weight: Tensor, bias: Tensor) -> float:
        """How far below 0 a head that is a 1 × 1 convolution answers at any place of these images (0: nowhere)."""
        seen: list[Tensor] = []
        with torch.no_grad(), self._listening(seen), self._of_a_batch(len(support)):
            self.network(support)
        lowest = (torch.einsum("ncxy,oc->noxy", seen[0], weight) + bias.view(1, -1, 1, 1)).min()
        return max(0.0, -float(lowest))

    def _logits(self, images: Tensor, weights: Weights | None, statistics: AbstractContextManager[object]) -> Tensor:
        if images.dim() == 2:
            return self._head_alone(images, weights or {})
        with self._arithmetic(), statistics:
            found: Tensor = functional_call(self.network, dict(weights or {}), (images,))
        return _fine(found)

    def _head_alone(self, features: Tensor, weights: Weights) -> Tensor:
        name, (weight, bias) = self.head.name, self.head_weights
        return functional.linear(
            features, weights.get(f"{name}.weight", weight).flatten(1), weights.get(f"{name}.bias", bias)
        )

    def _features(self, images: Tensor, statistics: AbstractContextManager[object]) -> Tensor:
        if images.dim() == 2:
            return images
        seen: list[Tensor] = []
        with self._listening(seen), self._arithmetic(), statistics:
            self.network(images)
        return _fine(pooled(self.head.module, seen[0]))

    @contextlib.contextmanager
    def _listening(self, seen: list[Tensor]) -> Iterator[None]:
        handle = self.head.module.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
        try:
            yield
        finally:
            handle.remove()

    def _joint(self, episode: Episode) -> bool:
        """Whether support and query images have to pass the network together."""
        return self.statistics == "support" and self.has_batchnorm and episode.queries.dim() > 2

    def _of_a_batch(self, count: int) -> AbstractContextManager[object]:
        """The statistics of images that belong together."""
        own = self.has_batchnorm and self.statistics != "running"
        return MeasuredOn(count) if own else contextlib.nullcontext()

    def _arithmetic(self) -> AbstractContextManager[object]:
        return self.compute.autocast() if self.compute is not None else contextlib.nullcontext()


def _together(episode: Episode) -> tuple[int, Tensor]:
    """Number of support images, and these followed by the query images."""
    return len(episode.support), torch.cat([episode.support, episode.queries])


def _fine(tensor: Tensor) -> Tensor:
    """At least float32: losses and distances in half precision would be worthless."""
    return tensor.float() if tensor.dtype in (torch.bfloat16, torch.float16) else tensor
