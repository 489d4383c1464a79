"""A fair split: given parts kept, missing ones split off, nothing on both sides."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Excluded
from posttrain_gui.data.care.assign import assign
from posttrain_gui.data.care.enough import refuse_too_few, thin_classes
from posttrain_gui.data.care.units import RANK, set_aside_copies, units_of
from posttrain_gui.data.reading.words import counted

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from posttrain_gui.data.base import Item, Part, Split


@dataclass(frozen=True)
class Division:
    """Items by part, each with its part set, in the order they came in.

    Attributes:
        parts: The three parts.
        excluded: Set aside so that nothing stands on both sides.
        findings: Sentences on how it was divided.
    """

    parts: dict[Part, list[Item]]
    excluded: list[Excluded]
    findings: list[str]


def divide(
    items: Sequence[Item],
    classes: Sequence[str],
    split: Split,
    copies: Sequence[Sequence[int]] = (),
    contents: Sequence[bytes] = (),
) -> Division:
    """Divides items into train, val and test.

    Given parts are kept. A part that no item is given to is split off from those to train on and those without a part.
    Copies and groups stay on one side; where given parts tear them apart, test keeps its images, then val.

    Args:
        items: Usable items.
        classes: Class names.
        split: Shares and seed.
        copies: Groups of indices that show the same or nearly the same picture.
        contents: SHA-256 of each item's picture, where ``copies`` are given.

    Raises:
        InputError: Where a class cannot be learned or the whole cannot be judged.
    """
    refuse_too_few(Counter(item.label for item in items), classes)
    division = divide_alike(items, [(item.label,) for item in items], split, copies, contents)
    warnings = thin_classes(division.parts, classes)
    return replace(division, findings=division.findings + warnings)


def divide_alike(
    items: Sequence[Item],
    kinds: Sequence[Sequence[Hashable]],
    split: Split,
    copies: Sequence[Sequence[int]] = (),
    contents: Sequence[bytes] = (),
) -> Division:
    """Divides items so that every kind comes as near as possible to the wished shares; refuses nothing.

    Args:
        items: Usable items.
        kinds: What each item is to be spread by: its class, or its class in every task.
        split: Shares and seed.
        copies: Groups of indices that show the same or nearly the same picture.
        contents: SHA-256 of each item's picture, where ``copies`` are given.
    """
    copied = set_aside_copies(items, copies, contents)
    units = units_of(items, (i for i in range(len(items)) if i not in copied), copies)
    part_of, torn = _placed(items, kinds, units, _shares(items, split), split.seed)
    parts: dict[Part, list[Item]] = {"train": [], "val": [], "test": []}
    for i in sorted(part_of):
        parts[part_of[i]].append(replace(items[i], part=part_of[i]))
    return Division(parts, [*copied.values(), *torn], _findings(items, split, len(copied), len(torn)))


def _shares(items: Sequence[Item], split: Split) -> dict[Part, float]:
    given = {item.part for item in items}
    wished: dict[Part, float] = {"val": split.val, "test": split.test}
    return {part: share for part, share in wished.items() if part not in given}


def _placed(
    items: Sequence[Item],
    kinds: Sequence[Sequence[Hashable]],
    units: list[list[int]],
    shares: Mapping[Part, float],
    seed: int,
) -> tuple[dict[int, Part], list[Excluded]]:
    part_of: dict[int, Part] = {}
    torn: list[Excluded] = []
    free = []
    for unit in units:
        best = min((items[i].part for i in unit), key=RANK.__getitem__)
        if best in ("test", "val"):
            torn += _held(items, unit, best, part_of)
        else:
            free.append(unit)
    counts = [Counter(kind for i in unit for kind in kinds[i]) for unit in free]
    for unit, part in zip(free, assign(counts, shares, seed), strict=True):
        part_of.update(dict.fromkeys(unit, part))
    return part_of, torn


def _held(items: Sequence[Item], unit: list[int], best: Part, part_of: dict[int, Part]) -> list[Excluded]:
    """A unit that has images in test or val: those without a part join them, those given elsewhere are set aside."""
    torn = []
    for i in unit:
        if items[i].part in (best, None):
            part_of[i] = best
        else:
            group = f'"{items[i].group}"' if items[i].group else "it belongs to"
            torn.append(Excluded(items[i].path, f"the group {group} also stands in {best}; kept there only"))
    return torn


def _told(shares: Mapping[Part, float]) -> str:
    """Whole sentences' parts, as the window translates them."""
    val, test = (f"{100 * shares.get(part, 0):g}" for part in ("val", "test"))
    if len(shares) == 2:
        return f"{val} % for validation and {test} % for the test"
    return f"{val} % for validation" if "val" in shares else f"{test} % for the test"


def _findings(items: Sequence[Item], split: Split, copied: int, torn: int) -> list[str]:
    shares = _shares(items, split)
    said = []
    if shares:
        said.append(f"Split off at random: {_told(shares)}, the same share of each class (seed {split.seed}).")
    if copied:
        said.append(f"{counted(copied, 'image')} set aside: copies of others on the other side of the split.")
    if torn:
        said.append(f"{counted(torn, 'image')} set aside: of a group that also stands on the other side of the split.")
    return said
