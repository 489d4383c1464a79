"""A run's model before and after, asked about disturbed test images."""

from __future__ import annotations

import copy
import dataclasses
import random
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from posttrain_gui.evaluation.robustness import judge_robustness
from posttrain_gui.training.batches import Batches, ImageSet
from posttrain_gui.training.blending.measuring import Count
from posttrain_gui.training.disturbances import disturbances
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.parts import Batching

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from torch import Tensor

    from posttrain_gui.data.base import Item
    from posttrain_gui.report import Robustness
    from posttrain_gui.training.blending.ends import Ends

    Progress = Callable[[str, int, int], None]

MOST = 500
"""At most so many test images: fifteen disturbances of each are answered twice."""
SEED = 0
BATCH = 32


def measure_robustness(ends: Ends, progress: Progress, most: int = MOST) -> Robustness:
    """Accuracy before and after under every disturbance, both models on the very same pixels.

    Args:
        ends: Of the run.
        progress: Told how many pictures were answered; may raise to cancel.
        most: At most so many test images, drawn at random, seeded.
    """
    pair, items = _Pair(ends), _some(ends.images.test, most)
    kinds = disturbances()
    count = Count(progress, (len(kinds) + 1) * len(items), "disturbing")
    shown = _Shown(ends, items)
    clean = pair.right(shown.batches(None), count)
    found = [pair.right(shown.batches(kind.apply), count) for kind in kinds]
    before, after = (np.stack([both[i] for both in found]) for i in (0, 1))
    return judge_robustness([(k.name, k.strength, k.setting) for k in kinds], before, after, clean, SEED)


def _some(items: list[Item], most: int) -> list[Item]:
    if len(items) <= most:
        return items
    return [items[index] for index in sorted(random.Random(SEED).sample(range(len(items)), most))]


class _Shown:
    """The images, decoded once; disturbed anew, and always alike, by the seed and the image's place."""

    def __init__(self, ends: Ends, items: list[Item]) -> None:
        fitted = ends.fitted
        self._preprocessing = fitted.preprocessing
        labels = fitted.goal.labels(items)
        self._workers = Batching.workers_on(fitted.compute.device.type)
        self._images = ImageSet(items, ends.images.reader, self._preprocessing, None, Budget(), labels)

    def batches(self, disturb: Callable[[Tensor], Tensor] | None) -> Batches:
        """All images in their order."""
        twin = copy.copy(self._images)
        twin.hooks = Hooks(augmentations=[disturb]) if disturb else None
        return Batches(twin, BATCH, SEED, shuffle=False, workers=self._workers)


class _Pair:
    """The model before and after; what training left as it was is run once for both."""

    def __init__(self, ends: Ends) -> None:
        self._after = ends.fitted
        self._after.network.load_state_dict(ends.end)
        before = copy.deepcopy(self._after.network)
        before.load_state_dict(ends.start)
        self._before = dataclasses.replace(self._after, network=before).in_phase(0)
        if self._after.cut.rest is None:
            self._before = dataclasses.replace(self._before, cut=self._after.cut)

    def right(self, batches: Batches, count: Callable[[int], None]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """(N,) each: whether the images were answered rightly, before and after."""
        compute, found = self._after.compute, []
        for network in (self._before.network, self._after.network):
            network.eval()
        with torch.no_grad():
            for images, labels, _ in batches.epoch(0):
                inputs = compute.inputs(images, self._after.preprocessing)
                with compute.autocast():
                    answers = self._answers(inputs)
                found.append([(logits.argmax(dim=1).cpu() == labels).numpy() for logits in answers])
                count(len(labels))
        rights: list[Any] = [np.concatenate([batch[i] for batch in found]) for i in (0, 1)]
        return rights[0], rights[1]

    def _answers(self, inputs: Tensor) -> tuple[Tensor, Tensor]:
        old, new = self._before.cut.rest, self._after.cut.rest
        if old is None or new is None:
            return self._before.network(inputs), self._after.network(inputs)
        kept = self._after.cut.kept(self._after.network, inputs)
        return old(kept), new(kept)
