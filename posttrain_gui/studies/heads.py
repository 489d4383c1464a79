"""Heads for few and more labelled images, on features that were kept or are computed anew."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.studies.frozen import BATCH
from posttrain_gui.studies.functions.draws import Draw
from posttrain_gui.studies.functions.linear_head import LinearHead, fit_linear_head
from posttrain_gui.training import predict
from posttrain_gui.training.batches import Batches, ImageSet
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.sources import FromImages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from torch import Tensor

    from posttrain_gui.data.base import Item
    from posttrain_gui.studies.frozen import Frozen


@dataclass(frozen=True)
class Taken:
    """Some of the training images, taken as if only they were labelled.

    Attributes:
        count: Of each class; None: all.
        draw: The how-manieth draw, from 0.
        places: Among the training images, rising.
    """

    count: int | None
    draw: int
    places: tuple[int, ...]


def takings(labels: Sequence[int], classes: int, counts: Sequence[int], draws: int, seed: int) -> list[Taken]:
    """All counts of all draws, then all images once.

    Args:
        labels: Of the training images.
        classes: Number of classes.
        counts: None larger than the smallest class.
        draws: How many.
        seed: Of the first; the others follow.
    """
    orders = [Draw(labels, classes, seed + number) for number in range(draws)]
    some = [Taken(count, number, tuple(order.take(count))) for count in counts for number, order in enumerate(orders)]
    return [*some, Taken(None, 0, tuple(range(len(labels))))]


def heads(seen: Frozen, taken: Sequence[Taken], done: Callable[[int], None], *, cached: bool) -> Iterator[LinearHead]:
    """One head for each taking, in their order.

    Args:
        seen: Model, images and kept features.
        taken: Which images.
        done: Called with the number of heads that are there; may raise to cancel.
        cached: Whether kept features are used; else the images go through the whole network for each head.
    """
    labels, classes = seen.train_labels, len(seen.images.classes)
    for number, one in enumerate(taken):
        places = torch.tensor(one.places)
        features = seen.train[places] if cached else anew(seen, seen.images.train, one.places, lambda: done(number))  # noqa: B023 - called at once
        yield fit_linear_head(features, labels[places], classes)
        done(number + 1)


def anew(seen: Frozen, items: Sequence[Item], places: Sequence[int], check: Callable[[], None]) -> Tensor:
    """Features float32 (P, D) of some images, decoded again and run through the whole network.

    They go through it in the very batches in which all of them would: in a batch of another size sums may be rounded
    differently.

    Args:
        seen: The model and who reads the images.
        items: All images of that part, in their order.
        places: Which of them, rising.
        check: Called once a batch; may raise to cancel.
    """
    numbers = sorted({place // BATCH for place in places})
    among = [place for number in numbers for place in range(number * BATCH, min((number + 1) * BATCH, len(items)))]
    fitted = seen.fitted
    images = ImageSet([items[place] for place in among], seen.images.reader, fitted.preprocessing, None, Budget(0))
    source = FromImages(fitted, Batches(images, BATCH, 0, shuffle=False), fitted.compute)
    features = predict.head_features(fitted.network, source, fitted.compute, lambda _: check())
    at = {place: row for row, place in enumerate(among)}
    return features[[at[place] for place in places]]


def fingerprint(found: Sequence[LinearHead]) -> str:
    """SHA-256 of heads, bit for bit."""
    digest = hashlib.sha256()
    for head in found:
        digest.update(head.weight.contiguous().numpy().tobytes() + head.bias.contiguous().numpy().tobytes())
    return digest.hexdigest()
