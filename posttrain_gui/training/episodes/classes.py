"""Which classes of a part episodes can be drawn from."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError
from posttrain_gui.training.episodes.apart import most_queries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

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
        groups: Of each, the numbers of its images' groups, in the order of ``members``; () where each of them is of a
            group of its own, or the class has too few groups to be kept apart.
        apart: Of each, how many query images there always are of other groups than its support images'.
    """

    labels: tuple[int, ...]
    members: tuple[Tensor, ...]
    groups: tuple[tuple[int, ...], ...]
    apart: tuple[int, ...]

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

    Images of one group are not learned from and asked for in one class of an episode. Where a class has too few groups
    for that, its images are taken as they come, in words.

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
    groups = _groups(items, kept)
    apart = {label: _apart(own, needs) for label, own in groups.items()}
    left_out = [names[label] for label in sorted(members) if label not in kept]
    most = {label: apart[label] or len(places) - needs.shots for label, places in kept.items()}
    _say(left_out, most, names, needs, found)
    _say_together([names[label] for label in kept if groups[label] and not apart[label]], needs, found)
    if len(kept) * needs.turns < needs.ways:
        raise _too_few(len(kept), len(left_out), needs)
    return Classes(
        tuple(kept),
        tuple(torch.tensor(places) for places in kept.values()),
        tuple(groups[label] if apart[label] else () for label in kept),
        tuple(apart.values()),
    )


def _groups(items: Sequence[Item], members: Mapping[int, Sequence[int]]) -> dict[int, tuple[int, ...]]:
    """Of each class, a number for the group of each image; () where no other image of the part is of its groups."""
    first: dict[str, int] = {}
    numbers = {
        label: tuple(first.setdefault(items[place].group, place) if items[place].group else place for place in places)
        for label, places in members.items()
    }
    several = Counter(number for own in numbers.values() for number in own)
    return {label: own if any(several[number] > 1 for number in own) else () for label, own in numbers.items()}


def _apart(groups: tuple[int, ...], needs: Needs) -> int:
    return most_queries(list(Counter(groups).values()), needs.shots, needs.queries) if groups else 0


def _say_together(names: Sequence[str], needs: Needs, found: Callable[[str], None]) -> None:
    if names:
        found(
            f"{counted(len(names), 'class', 'classes')} {PURPOSES[needs.part]} with too few groups for "
            f"{counted(needs.shots, 'shot')} and a query of another group: an episode may show one image of a group "
            f"and ask for another, which is easier than a new one. The first: {names[0]}."
        )


def _say(
    left_out: list[str], most: dict[int, int], names: Sequence[str], needs: Needs, found: Callable[[str], None]
) -> None:
    """Which classes are left out, and which have fewer images left to be asked for (``most``) than wished."""
    purpose = PURPOSES[needs.part]
    if left_out:
        few = f"fewer than {counted(needs.shots + 1, 'image')}"
        found(
            f"{counted(len(left_out), 'class', 'classes')} {purpose} left out with {few} "
            f"({counted(needs.shots, 'shot')} and a query), the first: {left_out[0]}."
        )
    short = [label for label, queries in most.items() if queries < needs.queries]
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
