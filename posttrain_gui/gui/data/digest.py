"""What is known of the images, boiled down to what the panel shows; no Qt, no decoding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from posttrain_gui.data.base import Item, Part, Prepared
    from posttrain_gui.data.reading.preview import Overview


@dataclass(frozen=True, slots=True)
class Branch:
    """One part of the images.

    Attributes:
        part: ``train``, ``val``, ``test``, or None for images that are still to be divided.
        counts: Images of each class, in the order of the classes; () where images have several labels.
        kept: True where the source itself says so; False where the program split it off.
        images: Number of images, where they are not counted by class.
    """

    part: Part | None
    counts: tuple[int, ...]
    kept: bool
    images: int = 0

    @property
    def total(self) -> int:
        """Images in this part."""
        return sum(self.counts) or self.images

    @property
    def filled(self) -> tuple[int, ...]:
        """Numbers of the classes that have images in this part."""
        return tuple(label for label, count in enumerate(self.counts) if count)


@dataclass(frozen=True, slots=True)
class Tree:
    """The images by part and class.

    Attributes:
        classes: Class names.
        branches: The parts that hold images, in the order train, val, test, still to be divided.
        apart: True where whole classes are divided, so that each stands in one part only (few-shot).
    """

    classes: tuple[str, ...]
    branches: tuple[Branch, ...]
    apart: bool = False

    @property
    def counts(self) -> tuple[int, ...]:
        """Images of each class over all parts."""
        return tuple(map(sum, zip(*(branch.counts for branch in self.branches), strict=True))) or (0,) * len(
            self.classes
        )

    @property
    def total(self) -> int:
        """Images in all parts."""
        return sum(branch.total for branch in self.branches)

    @property
    def given(self) -> frozenset[Part | None]:
        """The parts that the source names itself."""
        return frozenset(branch.part for branch in self.branches if branch.kept)

    def size(self, part: Part | None) -> int:
        """Images in one part; 0 where there is none."""
        return next((branch.total for branch in self.branches if branch.part == part), 0)

    def counts_in(self, part: Part | None) -> tuple[int, ...]:
        """Images of each class that has any in one part."""
        found = next((branch for branch in self.branches if branch.part == part), None)
        return tuple(count for count in found.counts if count) if found else ()


def as_found(found: Overview) -> Tree:
    """The tree before the split: the parts the source names itself, and what is still to be divided."""
    branches = [Branch(branch.part, branch.counts, branch.part is not None) for branch in found.branches]
    return Tree(found.classes, tuple(branches))


def as_items(items: Iterable[Item]) -> Tree:
    """The tree of images with several labels each, before the split."""
    sizes: dict[Part | None, int] = {}
    for item in items:
        sizes[item.part] = sizes.get(item.part, 0) + 1
    order: tuple[Part | None, ...] = ("train", "val", "test", None)
    return Tree((), tuple(Branch(part, (), part is not None, sizes[part]) for part in order if part in sizes))


def as_prepared(prepared: Prepared, given: Collection[Part | None], *, apart: bool = False) -> Tree:
    """The tree after care and split.

    Args:
        prepared: The images as a run takes them.
        given: The parts that the source names itself; the others were split off.
        apart: Whether whole classes were divided.
    """
    parts: tuple[tuple[Part, list[Item]], ...] = (
        ("train", prepared.train),
        ("val", prepared.val),
        ("test", prepared.test),
    )
    classes = () if prepared.tasks else prepared.classes
    branches = [Branch(part, _count(items, len(classes)), part in given, len(items)) for part, items in parts]
    return Tree(classes, tuple(branches), apart)


def _count(items: Iterable[Item], classes: int) -> tuple[int, ...]:
    counts = [0] * classes
    for item in items if classes else ():
        counts[item.label] += 1
    return tuple(counts)


def pick(items: list[Item], classes: int, wanted: int, seed: int) -> list[Item]:
    """Some images for the grid: seeded, and every class in turn as long as it has any.

    Args:
        items: All that may be shown.
        classes: Number of classes; 0 where images have several labels.
        wanted: At most so many.
        seed: Another seed picks others.
    """
    import random

    chance = random.Random(seed)
    by_class: list[list[Item]] = [[] for _ in range(max(1, classes))]
    for item in items:
        by_class[item.label if classes else 0].append(item)
    filled = [group for group in by_class if group]
    chance.shuffle(filled)
    rounds = -(-wanted // max(1, len(filled)))
    drawn = [chance.sample(group, min(len(group), rounds)) for group in filled[:wanted]]
    mixed = [group[turn] for turn in range(rounds) for group in drawn if turn < len(group)]
    return sorted(mixed[:wanted], key=lambda item: item.label)
