"""Support and query images of different groups: pictures of one thing are not learned from and asked for at once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def most_queries(sizes: Sequence[int], shots: int, queries: int) -> int:
    """So many query images, ``queries`` at most, of other groups than the support images are always to be had; 0: none.

    Args:
        sizes: Images of each group of a class.
        shots: Support images a class.
        queries: Query images a class.
    """
    return next((wanted for wanted in range(queries, 0, -1) if _can(sizes, 0, shots, wanted)), 0)


def support_of(order: Sequence[int], groups: Sequence[int], shots: int, queries: int) -> list[int]:
    """The support images: the first ones in order, but for those of groups that the queries need.

    Args:
        order: Images of a class in random order.
        groups: The group of each of ``order``.
        shots: Support images that are needed; with ``queries`` they can be kept apart.
        queries: Query images that must be left, of groups of which no support image is.
    """
    sizes, chosen = Counter(groups), list[int]()
    free, inside = dict(sizes), 0  # groups that no support image is of; images of the others
    for image, group in zip(order, groups, strict=True):
        if len(chosen) == shots:
            break
        if group in free:
            others = [size for other, size in free.items() if other != group]
            if not _can(others, inside + sizes[group], shots, queries):
                continue
            inside += free.pop(group)
        chosen.append(image)
    return chosen


def _can(free: Sequence[int], inside: int, shots: int, queries: int) -> bool:
    """Whether a sum of some of the free groups leaves ``shots`` to the rest and has ``queries``; all sums are tried.

    Args:
        free: Sizes of the groups that are still to be given to either side.
        inside: Images that the support images can be taken from anyway.
        shots: Support images that are needed.
        queries: Query images that are needed.
    """
    sums = 1  # bit s: some groups have s images together
    for size in free:
        sums |= sums << size
    most = inside + sum(free) - shots
    return most >= queries and bool((sums & ((1 << (most + 1)) - 1)) >> queries)
