"""Draws episodes: which classes, which images of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.training.episodes.apart import support_of
from posttrain_gui.training.randomness import generator as numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor

    from posttrain_gui.training.episodes.classes import Classes, Needs


@dataclass(frozen=True, slots=True)
class Drawn:
    """What an episode is made of; its pictures are not looked at yet.

    Attributes:
        classes: Index of each of its classes into the classes of the data.
        turns: By how many quarters the pictures of each class are turned.
        support: int64 (S,) places of the images in their part, class by class.
        support_labels: int64 (S,), 0 … ways − 1.
        queries: int64 (Q,) likewise; no image is in both.
        query_labels: int64 (Q,).
    """

    classes: tuple[int, ...]
    turns: tuple[int, ...]
    support: Tensor
    support_labels: Tensor
    queries: Tensor
    query_labels: Tensor

    def __len__(self) -> int:
        """Number of images."""
        return len(self.support) + len(self.queries)

    @property
    def query_classes(self) -> NDArray[np.int64]:
        """int64 (Q,) the class of each query image, an index into the classes of the data."""
        found: NDArray[np.int64] = torch.tensor(self.classes)[self.query_labels].numpy()
        return found

    @property
    def places(self) -> Tensor:
        """Support images, then query images."""
        return torch.cat([self.support, self.queries])

    @property
    def quarters(self) -> Tensor:
        """By how many quarters each of :attr:`places` is turned."""
        return torch.tensor(self.turns)[torch.cat([self.support_labels, self.query_labels])]


class Sampler:
    """Draws ways, then images, each without replacement and all equally likely.

    Where images have groups, the query images of a class are of other groups than its support images; and, where there
    are enough, of other groups than the support images of the other classes.

    Args:
        classes: Of one part.
        needs: What an episode is made of.
    """

    def __init__(self, classes: Classes, needs: Needs) -> None:
        self.classes, self.needs = classes, needs

    def draw(self, generator: torch.Generator) -> Drawn:
        """One episode.

        Args:
            generator: Where all its random numbers come from.
        """
        needs, several = self.needs, len(self.classes)
        chosen = torch.randperm(several * needs.turns, generator=generator)[: needs.ways].tolist()
        own, turns = [number % several for number in chosen], tuple(number // several for number in chosen)
        orders = [torch.randperm(len(self.classes.members[index]), generator=generator) for index in own]
        support, queries = self._images(own, orders)
        return Drawn(
            tuple(self.classes.labels[index] for index in own),
            turns,
            torch.cat(support),
            _numbered(support),
            torch.cat(queries),
            _numbered(queries),
        )

    def fixed(self, count: int, seed: int) -> list[Drawn]:
        """Episodes that choose or judge: always the same, whatever is trained and how.

        Args:
            count: How many; more begin with the same ones.
            seed: Of the split: another training seed and another method are judged by the very same episodes.
        """
        return [self.draw(numbers(seed, "episodes", self.needs.part, number)) for number in range(count)]

    def _images(self, own: Sequence[int], orders: Sequence[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """Places of the support and of the query images of each class, whose images come in this order."""
        chosen = [self._support(index, order) for index, order in zip(own, orders, strict=True)]
        shown = {group for index, some in zip(own, chosen, strict=True) for group in self._groups(index, some)}
        asked = [self._queries(*each, shown) for each in zip(own, orders, chosen, strict=True)]
        members = [self.classes.members[index] for index in own]
        return (
            [places[some] for places, some in zip(members, chosen, strict=True)],
            [places[some] for places, some in zip(members, asked, strict=True)],
        )

    def _support(self, index: int, order: Tensor) -> Tensor:
        shots, groups = self.needs.shots, self._groups(index, order)
        if not groups:
            return order[:shots]
        return torch.tensor(support_of(order.tolist(), groups, shots, self.classes.apart[index]))

    def _queries(self, index: int, order: Tensor, support: Tensor, shown: set[int]) -> Tensor:
        """Of groups that no support image is of, then of groups that only other classes' support images are of."""
        groups, wanted = self._groups(index, order), self.needs.queries
        if not groups:
            return order[len(support) :][:wanted]
        own = set(self._groups(index, support))
        pairs = list(zip(order.tolist(), groups, strict=True))
        unseen = [image for image, group in pairs if group not in shown]
        seen = [image for image, group in pairs if group in shown and group not in own]
        return torch.tensor([*unseen, *seen][:wanted])

    def _groups(self, index: int, images: Tensor) -> list[int]:
        """The group of each of these images of a class; [] where the class need not be kept apart."""
        groups = self.classes.groups[index]
        return [groups[image] for image in images.tolist()] if groups else []


def _numbered(parts: list[Tensor]) -> Tensor:
    """The number of each part, once for each of its members."""
    return torch.repeat_interleave(torch.arange(len(parts)), torch.tensor([len(part) for part in parts]))
