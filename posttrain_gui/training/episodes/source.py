"""What an epoch of meta-training is made of: updates, each with some episodes."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.training import threads
from posttrain_gui.training.episodes.supply import episode
from posttrain_gui.training.randomness import generator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.sampler import Drawn, Sampler
    from posttrain_gui.training.episodes.supply import Supply

AHEAD = 2
"""Updates whose pictures are made ready in the background while one is learned from."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """The episodes of one update.

    Attributes:
        episodes: At least one.
    """

    episodes: tuple[Episode, ...]

    def __len__(self) -> int:
        """Number of images in all."""
        return sum(len(one) for one in self.episodes)

    @property
    def labels(self) -> Tensor:
        """Labels of all query images, int64."""
        return torch.cat([one.query_labels for one in self.episodes])


class EpisodeSource:
    """Gives the lessons of an epoch; they depend on the seed and the epoch alone.

    Args:
        sampler: Of the meta-training classes.
        supply: Gives their inputs.
        updates: Lessons an epoch.
        episodes: Episodes a lesson.
        seed: Of the plan.
    """

    def __init__(self, sampler: Sampler, supply: Supply, updates: int, episodes: int, seed: int) -> None:
        self._sampler, self._supply, self._seed = sampler, supply, seed
        self._updates, self._episodes = updates, episodes

    def __len__(self) -> int:
        """Updates an epoch."""
        return self._updates

    def epoch(self, epoch: int) -> Iterator[tuple[Lesson, Tensor]]:
        """Lessons and the labels of their query images; the next ones are read while one is used."""
        with ThreadPoolExecutor(1, "episodes", initializer=threads.use_one) as pool:
            waiting: list[Future[list[tuple[Drawn, Tensor]]]] = []
            try:
                for update in range(self._updates):
                    waiting.append(pool.submit(self._read, epoch, update))
                    if len(waiting) > AHEAD:
                        yield self._lesson(waiting.pop(0).result())
                while waiting:
                    yield self._lesson(waiting.pop(0).result())
            finally:  # also where the loop above was left early: nothing goes on in the background
                for future in waiting:
                    future.cancel()

    def drawn(self, epoch: int, update: int) -> list[Drawn]:
        """What the episodes of an update are made of."""
        numbers = range(self._episodes)
        return [self._sampler.draw(generator(self._seed, "episode", epoch, update, number)) for number in numbers]

    def _read(self, epoch: int, update: int) -> list[tuple[Drawn, Tensor]]:
        first = update * self._episodes
        drawn = self.drawn(epoch, update)
        return [(one, self._supply.read(one, epoch, first + number)) for number, one in enumerate(drawn)]

    def _lesson(self, read: list[tuple[Drawn, Tensor]]) -> tuple[Lesson, Tensor]:
        lesson = Lesson(tuple(episode(drawn, self._supply.ready(inputs)) for drawn, inputs in read))
        return lesson, lesson.labels
