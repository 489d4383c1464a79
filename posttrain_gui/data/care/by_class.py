"""A split of classes: what is learned from, chosen by and judged by are images of different classes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Excluded
from posttrain_gui.data.care.assign import assign
from posttrain_gui.data.care.class_words import PURPOSES, findings, refuse_too_few_classes
from posttrain_gui.data.care.parents import Side, parents_of
from posttrain_gui.data.care.split import Division
from posttrain_gui.data.care.units import RANK, set_aside_copies

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from posttrain_gui.data.base import Item, Part, Split

LEAST = 2
"""Classes that every part needs: one class alone cannot be told from any other."""

OWN = 0.5
"""A given part is one of classes where at least this share of its classes stands in no other part."""


def divide_by_class(
    items: Sequence[Item],
    classes: Sequence[str],
    split: Split,
    by_parent: bool = False,
    copies: Sequence[Sequence[int]] = (),
    contents: Sequence[bytes] = (),
) -> Division:
    """Divides the classes, so that no class has images in two parts.

    Given parts are kept where most of their classes stand in no other part; a class that stands in several all the
    same goes to one side with all its images. Parts that hold the same classes are parts of images: they are dissolved
    and the classes divided anew. A part that is missing is split off from the classes to learn from.

    Exact copies and groups that would stand on two sides are kept in the test (or validation) only, and of exact copies
    within a class one is kept: the other could be asked for while the first is learned from.

    Args:
        items: Usable items; their parts are what the source says.
        classes: Class names.
        split: Seed, and shares of the classes.
        by_parent: Whether classes of one parent stay together (see :func:`.parents.parents_of`).
        copies: Groups of indices that show exactly the same picture.
        contents: SHA-256 of each item's picture, where ``copies`` are given.

    Raises:
        InputError: Where fewer than two classes are left in a part, or where there are no parents to divide by.
    """
    sides = parents_of(classes) if by_parent else [Side(name, (i,)) for i, name in enumerate(classes)]
    side_of = {label: number for number, side in enumerate(sides) for label in side.labels}
    given, anew = _given(items, side_of)
    part_of, shares = _placed(sides, given, split)
    placed = [replace(item, part=part_of[side_of[item.label]]) for item in items]
    aside = _aside(placed, copies, contents)
    parts: dict[Part, list[Item]] = {"train": [], "val": [], "test": []}
    for i, item in enumerate(placed):
        if i not in aside and item.part:
            parts[item.part].append(item)
    refuse_too_few_classes(parts, LEAST, aside.values(), by_parent)
    said = findings(parts, split, shares, anew=[sides[number].name for number in anew], aside=aside.values())
    said += _about_parents(sides, part_of) if by_parent else []
    return Division(parts, [Excluded(items[i].path, reason) for i, reason in sorted(aside.items())], said)


def _given(items: Sequence[Item], side_of: Mapping[int, int]) -> tuple[dict[int, Part], list[int]]:
    """The sides whose part is kept, and those that the source puts in several parts."""
    seen: dict[int, set[Part]] = {}
    for item in items:
        parts = seen.setdefault(side_of[item.label], set())
        if item.part:
            parts.add(item.part)
    kept = {part for part in PURPOSES if _is_of_classes(part, seen.values())}
    given = {side: next(iter(parts)) for side, parts in seen.items() if len(parts) == 1 and parts <= kept}
    return given, sorted(side for side, parts in seen.items() if len(parts) > 1)


def _is_of_classes(part: Part, seen: Iterable[set[Part]]) -> bool:
    here = [parts for parts in seen if part in parts]
    return bool(here) and sum(len(parts) == 1 for parts in here) >= OWN * len(here)


def _placed(
    sides: Sequence[Side], given: Mapping[int, Part], split: Split
) -> tuple[dict[int, Part], dict[Part, float]]:
    """The part of each side, and the shares that were split off."""
    wished: dict[Part, float] = {"val": split.val, "test": split.test}
    shares = {part: share for part, share in wished.items() if part not in given.values()}
    part_of: dict[int, Part] = {side: part for side, part in given.items() if part != "train"}
    free = [number for number in range(len(sides)) if number not in part_of]
    counts = [Counter({"classes": len(sides[number].labels)}) for number in free]
    part_of.update(zip(free, assign(counts, shares, split.seed, LEAST), strict=True))
    return part_of, shares


def _aside(items: Sequence[Item], copies: Sequence[Sequence[int]], contents: Sequence[bytes]) -> dict[int, str]:
    """Index → why an image must not be used."""
    aside = {i: entry.reason for i, entry in set_aside_copies(items, copies, contents).items()}
    for group in copies:
        first: dict[int, int] = {}
        for i in group:
            if i not in aside and first.setdefault(items[i].label, i) != i:
                path = items[first[items[i].label]].path
                aside[i] = f"same picture as {path} in one class; one could be learned from and the other asked for"
    best: dict[str, Part | None] = {}
    for i, item in enumerate(items):
        if item.group and i not in aside:
            best[item.group] = min(best.get(item.group), item.part, key=RANK.__getitem__)
    for i, item in enumerate(items):
        if item.group and i not in aside and item.part != best[item.group]:
            aside[i] = f'the group "{item.group}" also stands in {best[item.group]}; kept there only'
    return aside


def _about_parents(sides: Sequence[Side], part_of: Mapping[int, Part]) -> list[str]:
    names: dict[Part, list[str]] = {part: [] for part in PURPOSES}
    for number, side in enumerate(sides):
        names[part_of[number]].append(side.name)
    each = "; ".join(
        f"{PURPOSES[part]}: {', '.join(found[:6])}{' …' * (len(found) > 6)}" for part, found in names.items()
    )
    return [f"Whole parents were divided, {len(sides)} of them. {each[0].upper()}{each[1:]}."]
