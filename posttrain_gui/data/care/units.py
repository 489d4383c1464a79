"""What may not be torn apart: pictures that are copies of each other or belong to one group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.base import Excluded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from posttrain_gui.data.base import Item, Part

RANK: dict[Part | None, int] = {"test": 0, "val": 1, "train": 2, None: 3}
"""Which part keeps a picture that stands in several: the test stays whole, then validation."""


def set_aside_copies(
    items: Sequence[Item], copies: Iterable[Sequence[int]], contents: Sequence[bytes]
) -> dict[int, Excluded]:
    """Copies of test (or validation) images that stand in a less important part.

    Args:
        items: All items.
        copies: Groups of indices that show the same or nearly the same picture.
        contents: SHA-256 of each item's picture, to tell "same" from "nearly the same".

    Returns:
        Index → why it is set aside.
    """
    aside: dict[int, Excluded] = {}
    for group in copies:
        best = min((items[i].part for i in group), key=RANK.__getitem__)
        if best not in ("test", "val"):
            continue
        kept = [i for i in group if items[i].part == best]
        for i in group:
            if items[i].part != best:
                twin = next((k for k in kept if contents[k] == contents[i]), None)
                same = "same picture" if twin is not None else "nearly the same picture"
                shown = items[kept[0] if twin is None else twin].path
                aside[i] = Excluded(items[i].path, f"{same} as {shown}; kept in {best} only")
    return aside


def units_of(items: Sequence[Item], indices: Iterable[int], copies: Iterable[Sequence[int]]) -> list[list[int]]:
    """Joins items that share a group or are copies of each other, directly or over others.

    Args:
        items: All items.
        indices: Those that are still in use.
        copies: Groups of indices that show the same or nearly the same picture.

    Returns:
        Lists of indices, each ascending, by their first one.
    """
    parent = {i: i for i in indices}
    by_group: dict[str, int] = {}
    for i in parent:
        if items[i].group:
            _join(parent, by_group.setdefault(items[i].group, i), i)
    for group in copies:
        here = [i for i in group if i in parent]
        for i in here[1:]:
            _join(parent, here[0], i)
    units: dict[int, list[int]] = {}
    for i in parent:
        units.setdefault(_root(parent, i), []).append(i)
    return list(units.values())


def _root(parent: dict[int, int], i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


def _join(parent: dict[int, int], a: int, b: int) -> None:
    a, b = _root(parent, a), _root(parent, b)
    parent[max(a, b)] = min(a, b)
