"""Every image of a catalogue, decoded once and compared with all others."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.data.base import Catalogue, Item, Prepared
from posttrain_gui.data.care.duplicates import Duplicates, find_duplicates
from posttrain_gui.data.care.picture import Bad, Picture
from posttrain_gui.data.care.scan import scan
from posttrain_gui.data.care.usable import usable
from posttrain_gui.data.reading.targets import in_words
from posttrain_gui.data.reading.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from posttrain_gui.data.care.decided import Decided
    from posttrain_gui.data.care.split import Division

    Progress = Callable[[str, int, int], None]

MEMORY = "scans.sqlite3"


@dataclass(frozen=True)
class Looked:
    """What is known of the images before they are divided.

    Attributes:
        catalogue: With usable images only, and the classes that have any.
        contents: SHA-256 of each item's picture.
        copies: Which of them show the same picture.
        aside: Paths of those that a person set aside.
    """

    catalogue: Catalogue
    contents: list[bytes]
    copies: Duplicates
    aside: frozenset[str] = frozenset()

    def after(self, decisions: Decided) -> Looked:
        """The same images, each under the class it was given."""
        items = [decisions.relabelled(item) for item in self.catalogue.items]
        return replace(self, catalogue=replace(self.catalogue, items=items), aside=decisions.aside)

    def without(self, decisions: Decided) -> Looked:
        """Only the images that are not set aside; a relabelled one is of the part that its class is of."""
        old, found = self.catalogue.items, self.catalogue
        place = {i: n for n, i in enumerate(i for i, item in enumerate(old) if item.path not in decisions.aside)}
        items = [replace(old[i], part=None) if old[i].path in decisions.labels else old[i] for i in place]
        groups = [tuple(place[i] for i in group if i in place) for group in self.copies.groups]
        return Looked(
            replace(found, items=items, excluded=[*found.excluded, *decisions.excluded(old)]),
            [self.contents[i] for i in place],
            replace(self.copies, groups=[group for group in groups if len(group) > 1]),
        )

    def prepared(self, division: Division, findings: Sequence[str]) -> Prepared:
        """The images as they are divided.

        Args:
            division: Of the catalogue's items.
            findings: What is to be said after the catalogue's own sentences.
        """
        items, found = self.catalogue.items, self.catalogue
        return Prepared(
            train=division.parts["train"],
            val=division.parts["val"],
            test=division.parts["test"],
            classes=found.classes,
            reader=found.reader,
            excluded=[*found.excluded, *division.excluded],
            findings=[*found.findings, *findings],
            fingerprints={item.path: content.hex() for item, content in zip(items, self.contents, strict=True)},
            duplicates=[tuple(items[i].path for i in group) for group in self.copies.groups],
            tasks=found.tasks,
        )

    def about_copies(self) -> list[str]:
        """How many duplicates there are, where a group of them stays on one side of the split."""
        said, found = [], self.copies
        if found.groups:
            kinds = f"{counted(found.exact, 'exact copy', 'exact copies')}, {counted(found.near, 'near duplicate')}"
            groups = counted(len(found.groups), "group")
            said.append(f"{groups} of duplicates ({kinds}); each group stays on one side of the split.")
        if found.cut:
            chains = counted(found.cut, "very long chain")
            said.append(f"{chains} of look-alikes cut; only direct look-alikes stay together.")
        return said

    def about_conflicts(self) -> list[str]:
        """The same picture under different labels, with the first few of them."""
        conflicts = _conflicts(self.copies.groups, self.catalogue.items, self.contents, self.aside)
        if not conflicts:
            return []
        shown = "; ".join(" and ".join(self._labelled(i) for i in pair) for pair in conflicts[:3])
        return [f"Pictures with different labels: {len(conflicts):,}. {shown}. One label of each is wrong."]

    def _labelled(self, i: int) -> str:
        item = self.catalogue.items[i]
        tasks = self.catalogue.tasks
        return f'{item.path} ("{in_words(tasks, item.targets) if tasks else self.catalogue.classes[item.label]}")'


def look_through(catalogue: Catalogue, near: bool, progress: Progress) -> Looked:
    """Decodes each image once and groups those that show the same.

    Args:
        catalogue: As the source found it.
        near: Whether near duplicates are looked for, or exact copies only.
        progress: Called with (stage, done, total); the stages are ``reading`` and ``comparing``. May raise to cancel.

    Raises:
        InputError: Where what can be used is not enough.
    """
    names = [item.path for item in catalogue.items]
    memory = paths.resolve().cache / MEMORY
    seen = scan(catalogue.reader, names, lambda done, total: progress("reading", done, total), memory)
    rest = usable(catalogue, seen)
    pictures = [_picture(seen, item) for item in rest.items]

    def tick() -> None:
        progress("comparing", 0, len(pictures))

    tick()
    found = find_duplicates(pictures, _kinds(rest.items), near, tick)
    return Looked(rest, [picture.sha256 for picture in pictures], found)


def _picture(seen: Mapping[str, Picture | Bad], item: Item) -> Picture:
    found = seen[item.path]
    assert isinstance(found, Picture), item.path
    return found


def _kinds(items: Sequence[Item]) -> list[int]:
    """A number for each item, the same where it has the same label or labels."""
    numbers: dict[tuple[float | None, ...], int] = {}
    return [numbers.setdefault(_known(item), len(numbers)) if item.targets else item.label for item in items]


def _known(item: Item) -> tuple[float | None, ...]:
    """The targets with None for nan, which is not equal to itself."""
    return tuple(None if math.isnan(target) else target for target in item.targets)


def _conflicts(
    groups: Sequence[Sequence[int]], items: Sequence[Item], contents: Sequence[bytes], aside: Collection[str]
) -> list[tuple[int, int]]:
    """The first two files of each exact picture that stands under two labels."""
    found: list[tuple[int, int]] = []
    for group in groups:
        first: dict[bytes, int] = {}
        clashing: dict[bytes, tuple[int, int]] = {}
        for i in group:
            if items[i].path in aside:
                continue
            k = first.setdefault(contents[i], i)
            if _differ(items[k], items[i]):
                clashing.setdefault(contents[i], (k, i))
        found += clashing.values()
    return found


def _differ(one: Item, other: Item) -> bool:
    """Whether two items say something else of the same; what is not known contradicts nothing."""
    pairs = zip(_known(one), _known(other), strict=True)
    return one.label != other.label or any(a != b for a, b in pairs if a is not None and b is not None)
