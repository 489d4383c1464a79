"""The episodes of a run: to learn from, to choose by, to judge by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.training import predict
from posttrain_gui.training.batches import Batches, ImageSet
from posttrain_gui.training.episodes.classes import Needs, usable
from posttrain_gui.training.episodes.sampler import Sampler
from posttrain_gui.training.episodes.shelf import Shelf
from posttrain_gui.training.episodes.source import EpisodeSource
from posttrain_gui.training.episodes.supply import FixedEpisodes, FromFeatures, FromPictures
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.parts import Batching
from posttrain_gui.training.sources import FromImages

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from posttrain_gui.data.base import Item, Prepared
    from posttrain_gui.plan import Training
    from posttrain_gui.strategies.few_shot import FewShot
    from posttrain_gui.training.episodes.fitting import Pupil
    from posttrain_gui.training.episodes.supply import Supply
    from posttrain_gui.training.hooks import Hooks

    Done = Callable[[int], None]
    """Called now and then with a number of images gone through; may raise to stop."""


@dataclass(frozen=True)
class Samplers:
    """What draws the episodes of each part.

    Attributes:
        train, val, test: Of the classes to learn from, to choose by, to judge by.
    """

    train: Sampler
    val: Sampler
    test: Sampler


def make_samplers(images: Prepared, settings: FewShot, found: Callable[[str], None]) -> Samplers:
    """Finds the classes that episodes can be drawn from.

    Args:
        images: Their classes are already divided.
        settings: How episodes look.
        found: Told which classes are left out.

    Raises:
        posttrain_gui.errors.InputError: Where a part has fewer classes than an episode needs.
    """
    shots, queries = settings.shots, settings.queries
    turns = 4 if settings.rotations else 1
    # Where nothing is meta-trained, these classes only become the outputs of the model file.
    ways = settings.ways_in_training if settings.learning.meta_trained else 2
    train = Needs("train", ways, shots, queries, turns)
    val, test = (Needs(part, settings.ways, shots, queries) for part in ("val", "test"))
    return Samplers(
        *(
            Sampler(usable(items, images.classes, needs, found), needs)
            for items, needs in ((images.train, train), (images.val, val), (images.test, test))
        )
    )


class EpisodeParts:
    """Makes the episodes of a run; the test images stay closed until they are asked for.

    Args:
        images: After care and split.
        pupil: Says what is made of them.
        samplers: Draw the episodes.
        seed: Of the split.
        training: ``[training]`` of the plan.

    Attributes:
        val_drawn, test_drawn: What the episodes are made of that choose and that judge.
        train, val: The episodes, after :meth:`open`.
    """

    train: EpisodeSource
    val: FixedEpisodes

    def __init__(self, images: Prepared, pupil: Pupil, samplers: Samplers, seed: int, training: Training) -> None:
        self._images, self._pupil, self._samplers = images, pupil, samplers
        self._training, self._budget = training, Budget()
        settings = pupil.settings
        self.val_drawn = samplers.val.fixed(settings.val_episodes, seed)
        self.test_drawn = samplers.test.fixed(settings.test_episodes, seed)

    def open(self, done: Done) -> None:
        """Reads what is learned from and chosen by."""
        settings, samplers, seed = self._pupil.settings, self._samplers, self._training.seed
        updates, episodes = settings.updates_per_epoch, settings.episodes_per_update
        learned_from = self._supply(self._images.train, done, self._pupil.fitted.hooks)
        self.train = EpisodeSource(samplers.train, learned_from, updates, episodes, seed)
        self.val = FixedEpisodes(self.val_drawn, self._supply(self._images.val, done))

    def open_test(self, done: Done) -> FixedEpisodes:
        """The episodes that judge."""
        return FixedEpisodes(self.test_drawn, self._supply(self._images.test, done))

    def _supply(self, items: list[Item], done: Done, hooks: Hooks | None = None) -> Supply:
        fitted = self._pupil.fitted
        if self._pupil.frozen:
            return FromFeatures(self._features(items, done), fitted.compute.exact())
        how, seed = fitted.preprocessing, self._training.seed
        shelf = Shelf(items, self._images.reader, how, self._budget, seed, hooks)
        shelf.fill(done)
        return FromPictures(shelf, how, fitted.compute)

    def _features(self, items: list[Item], done: Done) -> Tensor:
        """What the head reads of each image, float32 (N, D)."""
        fitted, batching = self._pupil.fitted, Batching.of(self._training, self._pupil.fitted.compute.device.type)
        images = ImageSet(items, self._images.reader, fitted.preprocessing, None, Budget(0))
        batches = Batches(images, batching.in_order, batching.seed, shuffle=False, workers=batching.workers)
        exact = fitted.compute.exact()
        return predict.head_features(fitted.network, FromImages(fitted, batches, exact), exact, done)
