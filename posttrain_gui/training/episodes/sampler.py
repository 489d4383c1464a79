"""Draws episodes: which classes, which images of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.training.randomness import generator as numbers

if TYPE_CHECKING:
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
    def places(self) -> Tensor:
        """Support images, then query images."""
        return torch.cat([self.support, self.queries])

    @property
    def quarters(self) -> Tensor:
        """By how many quarters each of :attr:`places` is turned."""
        return torch.tensor(self.turns)[torch.cat([self.support_labels, self.query_labels])]


class Sampler:
    """Draws ways, then images, each without replacement and all equally likely.

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
        taken = [self._images(index, generator) for index in own]
        support = [places[: needs.shots] for places in taken]
        queries = [places[needs.shots :] for places in taken]
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

    def _images(self, index: int, generator: torch.Generator) -> Tensor:
        places = self.classes.members[index]
        order = torch.randperm(len(places), generator=generator)
        return places[order[: self.needs.shots + self.needs.queries]]


def _numbered(parts: list[Tensor]) -> Tensor:
    """The number of each part, once for each of its members."""
    return torch.repeat_interleave(torch.arange(len(parts)), torch.tensor([len(part) for part in parts]))
