"""From what was drawn to episodes on the device of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import torch

from posttrain_gui.training.episodes.episode import Episode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from torch import Tensor

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.episodes.learner import Learner
    from posttrain_gui.training.episodes.sampler import Drawn
    from posttrain_gui.training.episodes.shelf import Shelf

_AT_ONCE = 64
"""Pictures that pass the network together where nothing else says how many."""


class Supply(Protocol):
    """Gives the inputs of episodes."""

    def read(self, drawn: Drawn, epoch: int = 0, turn: int = 0) -> Tensor:
        """Support and query inputs as they are kept; may be called in the background."""
        ...

    def ready(self, inputs: Tensor) -> Tensor:
        """The same on the device, as the network takes them."""
        ...


class FromPictures:
    """Pictures, for the whole network.

    Args:
        shelf: Where they are.
        preprocessing: How they are normalised.
        compute: Device and layout.
    """

    def __init__(self, shelf: Shelf, preprocessing: Preprocessing, compute: Compute) -> None:
        self._shelf, self._preprocessing, self._compute = shelf, preprocessing, compute

    def read(self, drawn: Drawn, epoch: int = 0, turn: int = 0) -> Tensor:
        """uint8 (S + Q, 3, side, side)."""
        return self._shelf.pictures(drawn.places, drawn.quarters, epoch, turn)

    def ready(self, inputs: Tensor) -> Tensor:
        """Normalised, on the device."""
        return self._compute.inputs(inputs, self._preprocessing)

    def __len__(self) -> int:
        """Number of pictures in the part."""
        return len(self._shelf)

    def features(self, learner: Learner, done: Callable[[int], None]) -> FromFeatures:
        """What the head reads of each picture of the part, as it is.

        Args:
            learner: With running statistics: a picture's features do not depend on those beside it.
            done: Called once a batch with the number of its pictures; may raise to stop.
        """
        learner.eval_mode()
        found = []
        with torch.no_grad():
            for places in torch.split(torch.arange(len(self)), _AT_ONCE):
                pictures = self._shelf.pictures(places, torch.zeros_like(places))
                found.append(learner.features(self.ready(pictures)).cpu())
                done(len(places))
        return FromFeatures(torch.cat(found), self._compute)


class FromFeatures:
    """Features of a frozen backbone, computed once, for the head alone.

    Args:
        features: float32 (N, D) of all images of the part, on the CPU.
        compute: Device.
    """

    def __init__(self, features: Tensor, compute: Compute) -> None:
        self._features, self._compute = features, compute

    def read(self, drawn: Drawn, epoch: int = 0, turn: int = 0) -> Tensor:  # noqa: ARG002 - nothing is augmented
        """float32 (S + Q, D)."""
        return self._features[drawn.places]

    def ready(self, inputs: Tensor) -> Tensor:
        """On the device."""
        return inputs.to(self._compute.device)


def episode(drawn: Drawn, inputs: Tensor) -> Episode:
    """Puts an episode together.

    Args:
        drawn: What it is made of.
        inputs: Of its support images, then of its query images, on the device.
    """
    shots, device = len(drawn.support), inputs.device
    return Episode(
        inputs[:shots],
        drawn.support_labels.to(device),
        inputs[shots:],
        drawn.query_labels.to(device),
        len(drawn.classes),
    )


class FixedEpisodes:
    """Episodes to go through again and again.

    Args:
        drawn: What they are made of.
        supply: Gives their inputs.
    """

    def __init__(self, drawn: Sequence[Drawn], supply: Supply) -> None:
        self.drawn, self._supply = drawn, supply

    def __len__(self) -> int:
        return len(self.drawn)

    def __iter__(self) -> Iterator[Episode]:
        for drawn in self.drawn:
            yield episode(drawn, self._supply.ready(self._supply.read(drawn)))

    @property
    def of_pictures(self) -> bool:
        """Whether they hold pictures, not features."""
        return isinstance(self._supply, FromPictures)

    def first(self, count: int) -> FixedEpisodes:
        """The first ones, no more than there are."""
        return FixedEpisodes(self.drawn[:count], self._supply)

    def by_features(self, learner: Learner, done: Callable[[int], None]) -> FixedEpisodes:
        """The same episodes, of features: each picture of the part passes the network once, here.

        Where the episodes show fewer pictures than the part has, and where they hold features, they stay as they are.

        Args:
            learner: With running statistics.
            done: As in :meth:`FromPictures.features`.
        """
        if isinstance(self._supply, FromPictures) and saved_by_features(self.drawn, len(self._supply)):
            return FixedEpisodes(self.drawn, self._supply.features(learner, done))
        return self


def saved_by_features(drawn: Sequence[Drawn], pictures: int) -> bool:
    """Whether these episodes show more pictures than there are in the part, so that features are worth keeping."""
    return pictures < sum(map(len, drawn))


def passes(drawn: Sequence[Drawn], pictures: int, *, by_features: bool) -> int:
    """Pictures that have to pass the network to answer these episodes once.

    Args:
        drawn: What they are made of.
        pictures: Number of pictures in the part.
        by_features: Whether an image's features are the same in every episode.
    """
    images = sum(map(len, drawn))
    return min(pictures, images) if by_features else images
