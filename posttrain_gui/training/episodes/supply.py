"""From what was drawn to episodes on the device of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from posttrain_gui.training.episodes.episode import Episode
from posttrain_gui.training.randomness import generator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.episodes.sampler import Drawn, Sampler
    from posttrain_gui.training.episodes.shelf import Shelf


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
    """The episodes that choose or judge: always the same, whatever is trained and how.

    Args:
        sampler: Draws them.
        supply: Gives their inputs.
        count: How many.
        seed: Of the split: another training seed and another method are judged by the very same episodes.
    """

    def __init__(self, sampler: Sampler, supply: Supply, count: int, seed: int) -> None:
        self._supply = supply
        part = sampler.needs.part
        self.drawn = [sampler.draw(generator(seed, "episodes", part, number)) for number in range(count)]

    def __len__(self) -> int:
        return len(self.drawn)

    def __iter__(self) -> Iterator[Episode]:
        for drawn in self.drawn:
            yield episode(drawn, self._supply.ready(self._supply.read(drawn)))

    @property
    def images(self) -> int:
        """Images gone through in all, an image counted as often as it comes."""
        return sum(len(drawn.support) + len(drawn.queries) for drawn in self.drawn)

    def first(self, count: int) -> FixedEpisodes:
        """The first ones, no more than there are."""
        some = object.__new__(FixedEpisodes)
        some._supply, some.drawn = self._supply, self.drawn[:count]
        return some
