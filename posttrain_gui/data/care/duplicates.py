"""Groups of files that show the same or nearly the same picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.data.care.alike import MAX_BITS, Looks, find_alike

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from posttrain_gui.data.care.picture import Picture

    Ints = NDArray[np.int64]

LONGEST = 50
"""A chain (a is like b, b is like c …) of more pictures, and of more than 5 % of all, is cut into what is like its
first picture: else a class of look-alikes would become one lump that cannot be divided."""


@dataclass(frozen=True)
class Duplicates:
    """What was found among n pictures.

    Attributes:
        groups: Indices of pictures that are the same or nearly the same, two and more in each, ascending.
        exact: Files that are an exact copy of another one before them.
        near: Pictures that are only nearly the same as another one before them.
        cut: Chains that were cut because they grew too long.
    """

    groups: list[tuple[int, ...]]
    exact: int
    near: int
    cut: int


def find_duplicates(
    pictures: Sequence[Picture], labels: Sequence[int], near: bool, tick: Callable[[], None] = lambda: None
) -> Duplicates:
    """Groups exact copies (same pixels) and, where wanted, near duplicates.

    Args:
        pictures: The scanned pictures.
        labels: Their classes: pictures of different classes have to be more alike to count.
        near: Whether near duplicates are looked for.
        tick: Called between blocks of work; may raise to cancel.

    Returns:
        The groups, by their first picture.
    """
    first_of: dict[bytes, int] = {}
    origin = np.array([first_of.setdefault(p.sha256, i) for i, p in enumerate(pictures)], np.int64)
    unique = [i for i, first in enumerate(origin) if i == first]
    group, cut = np.arange(len(unique)), 0
    if near and len(unique) > 1:
        looks = Looks([pictures[i] for i in unique], [labels[i] for i in unique])
        group, cut = _without_long_chains(looks, find_alike(looks, tick))
    of_origin = np.zeros(len(pictures), np.int64)
    of_origin[unique] = group
    groups = _grouped(of_origin[origin])
    kinds = len(np.unique(group))
    return Duplicates(groups, len(pictures) - len(unique), len(unique) - kinds, cut)


def _grouped(group: Ints) -> list[tuple[int, ...]]:
    order = np.argsort(group, kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(group[order])) + 1) if len(group) else []
    found = [tuple(int(i) for i in part) for part in parts if len(part) > 1]
    return sorted(found)


def _without_long_chains(looks: Looks, group: Ints) -> tuple[Ints, int]:
    limit = max(LONGEST, len(group) // 20)
    long = np.flatnonzero(np.bincount(group) > limit)
    group = group.copy()
    following = int(group.max(initial=0)) + 1
    cut = 0
    for number in long:
        stars = _stars(looks, np.flatnonzero(group == number))
        cut += len(stars) > 1
        for star in stars:
            group[star] = following
            following += 1
    return group, cut


def _stars(looks: Looks, members: Ints) -> list[Ints]:
    """Cuts a chain: the first picture and all that are like it, then the first of the rest, and so on."""
    stars = []
    while len(members):
        leader = np.full(len(members), members[0])
        bits = np.bitwise_count(looks.hashes[leader] ^ looks.hashes[members])
        like = (bits <= MAX_BITS) & looks.alike(leader, members)
        like[0] = True
        stars.append(members[like])
        members = members[~like]
    return stars
