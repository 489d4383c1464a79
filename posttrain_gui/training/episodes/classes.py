"""Which classes of a part episodes can be drawn from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

    from posttrain_gui.data.base import Item

PURPOSES = {"train": "to learn from", "val": "to choose by", "test": "to judge by"}
"""What the classes of each part are for, in words."""


@dataclass(frozen=True)
class Classes:
    """The classes of one part that have enough images.

    Attributes:
        labels: Index of each into the classes of the data.
        members: Of each, the places of its images in the part, int64.
    """

    labels: tuple[int, ...]
    members: tuple[Tensor, ...]

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, slots=True)
class Needs:
    """What an episode of a part is made of.

    Attributes:
        part: ``train``, ``val`` or ``test``.
        ways: Classes.
        shots: Support images a class.
        queries: Query images a class.
        turns: How many classes each class stands for: 4 where pictures turned by quarters are classes too, else 1.
    """

    part: str
    ways: int
    shots: int
    queries: int
    turns: int = 1


def usable(items: Sequence[Item], names: Sequence[str], needs: Needs, found: Callable[[str], None]) -> Classes:
    """The classes with at least one image more than the support set takes; those with fewer are left out, in words.

    Args:
        items: The images of the part.
        names: Class names of the data.
        needs: What an episode is made of.
        found: Told what is left out, and which classes have too few images for all queries.

    Raises:
        InputError: Where fewer classes remain than an episode needs.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        members[item.label].append(place)
    kept = {label: members[label] for label in sorted(members) if len(members[label]) > needs.shots}
    left_out = [names[label] for label in sorted(members) if label not in kept]
    _say(left_out, kept, names, needs, found)
    if len(kept) * needs.turns < needs.ways:
        raise _too_few(len(kept), len(left_out), needs)
    return Classes(tuple(kept), tuple(torch.tensor(places) for places in kept.values()))


def _say(
    left_out: list[str], kept: dict[int, list[int]], names: Sequence[str], needs: Needs, found: Callable[[str], None]
) -> None:
    purpose = PURPOSES[needs.part]
    if left_out:
        few = f"fewer than {counted(needs.shots + 1, 'image')}"
        found(
            f"{counted(len(left_out), 'class', 'classes')} {purpose} left out with {few} "
            f"({counted(needs.shots, 'shot')} and a query), the first: {left_out[0]}."
        )
    short = [label for label, places in kept.items() if len(places) < needs.shots + needs.queries]
    if short:
        found(
            f"{counted(len(short), 'class', 'classes')} {purpose} with too few images for "
            f"{counted(needs.queries, 'query', 'queries')} beside the support images give fewer, "
            f"the first: {names[short[0]]}."
        )


def _too_few(classes: int, left_out: int, needs: Needs) -> InputError:
    field = "ways"
    if needs.part == "train":
        field = "ways (or train_ways)"
    why = f"An episode {PURPOSES[needs.part]} needs {counted(needs.ways, 'class', 'classes')}"
    if left_out:
        why += f"; {counted(left_out, 'other', 'others')} had too few images"
    more = "" if needs.part == "train" else f", a larger share of classes (data.split.{needs.part})"
    return InputError(
        f"There {'is' if classes == 1 else 'are'} only {counted(classes, 'class', 'classes')} {PURPOSES[needs.part]}.",
        f"{why}.",
        f"Set fewer strategy.{field}{more}, or add classes.",
    )
