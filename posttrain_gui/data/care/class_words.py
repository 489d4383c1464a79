"""What is said of a split of classes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from posttrain_gui.data.base import Item, Part, Split

    Parts = Mapping[Part, Sequence[Item]]

PURPOSES: dict[Part, str] = {"train": "to learn from", "val": "to choose by", "test": "to judge by"}
_NAMES: dict[Part, str] = {"train": "meta-training", "val": "meta-validation", "test": "meta-test"}
DEEP = 4
"""Folders a class, on average, from which on they may be classes of their own; given parts make three at most."""


def findings(
    parts: Parts, split: Split, shares: Collection[Part], anew: Sequence[str], aside: Iterable[str]
) -> list[str]:
    """Sentences on how the classes were divided.

    Args:
        parts: Items of each part.
        split: The seed.
        shares: The parts that were split off.
        anew: What the source puts in several parts, and what was therefore divided anew.
        aside: Why images were set aside.
    """
    count = {part: len({item.label for item in items}) for part, items in parts.items()}
    each = ", ".join(f"{count[part]:,} {purpose}" for part, purpose in PURPOSES.items())
    told = f"{sum(count.values()):,} classes: {each}"
    drawn = f"{told}; no class is in two of them (seed {split.seed})."
    said = [drawn if shares or anew else f"{told}; no class is in two of them, as given."]
    kept = [PURPOSES[part] for part in ("val", "test") if part not in shares]
    if shares and kept:
        said.append(f"The given classes {' and '.join(kept)} are kept; the rest was split off.")
    if anew:
        stand = "stands" if len(anew) == 1 else "stand"
        said.append(f"{_some(anew)} {stand} in several given parts: all images of each went to one side.")
    return [*said, _images_a_class(parts), *_on_aside(aside), *_on_groups(parts)]


def _images_a_class(parts: Parts) -> str:
    counts = Counter(item.label for items in parts.values() for item in items).values()
    few, many = min(counts), max(counts)
    return (
        f"{counted(few, 'image')} of each class." if few == many else f"Between {few:,} and {many:,} images of a class."
    )


def _on_groups(parts: Parts) -> list[str]:
    """Groups are kept on one side of the split, and of an episode (``training/episodes/sampler.py``)."""
    sizes = Counter((item.label, item.group) for items in parts.values() for item in items if item.group)
    shared = sum(size > 1 for size in sizes.values())
    if not shared:
        return []
    return [
        f"{counted(shared, 'group')} with several images of one class: where a class has enough groups, no episode "
        "shows one image of a group and asks for another."
    ]


def _on_aside(aside: Iterable[str]) -> list[str]:
    reasons = Counter("group" if reason.startswith("the group") else "copy" for reason in aside)
    said = []
    if reasons["copy"]:
        said.append(f"{counted(reasons['copy'], 'image')} set aside: exact copies of others.")
    if reasons["group"]:
        said.append(f"{counted(reasons['group'], 'image')} set aside: of a group that also stands on another side.")
    return said


def _some(names: Sequence[str], limit: int = 5) -> str:
    more = f" and {len(names) - limit:,} more" if len(names) > limit else ""
    return ", ".join(f'"{name}"' for name in names[:limit]) + more


def refuse_too_few_classes(parts: Parts, least: int, aside: Collection[str], by_parent: bool) -> None:
    """Refuses a split with a part that has too few classes.

    Args:
        parts: Items of each part.
        least: So many classes each part needs.
        aside: Why images were set aside.
        by_parent: Whether whole parents were divided.

    Raises:
        InputError: Saying how many classes each part has, and what to do.
    """
    count = {part: len({item.label for item in items}) for part, items in parts.items()}
    short = next((part for part in PURPOSES if count[part] < least), None)
    if short is None:
        return
    has = ", ".join(f"{number:,} {PURPOSES[part]}" for part, number in count.items())
    why = f"Each part needs at least {least} classes of its own; there are {has}."
    if aside:
        why += (
            f" {counted(len(aside), 'image')} set aside as copies of others or because groups go through several parts."
        )
    raise InputError(
        f"Too few classes {PURPOSES[short]} ({_NAMES[short]}): {count[short]}.",
        why,
        _remedy(short, bool(aside), by_parent, deep=_is_deep(parts)),
    )


def _is_deep(parts: Parts) -> bool:
    """Whether images of a class lie in many folders, each perhaps a class of its own (alphabet/character)."""
    items = [item for part in parts.values() for item in part]
    folders = {(item.label, item.path.rpartition("/")[0]) for item in items}
    return len(folders) >= DEEP * max(1, len({item.label for item in items}))


def _remedy(short: Part, aside: bool, by_parent: bool, *, deep: bool) -> str:
    ways = ['Read folders as deep as they go (class_folders = "innermost")'] if deep else []
    ways.append("add classes" if deep else "Add classes")
    ways.append("take smaller shares (data.split)" if short == "train" else f"take a larger share (data.split.{short})")
    if by_parent:
        ways.append('divide by class (split_by = "class")')
    if aside:
        ways.append("leave the group column out")
    return ", or ".join(ways) + "."
