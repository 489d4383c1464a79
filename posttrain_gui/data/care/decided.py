"""Decisions on labels meet the images: which is about which, and what fits nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from posttrain_gui.data.base import Excluded
from posttrain_gui.data.reading.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from posttrain_gui.data.base import Item, Part
    from posttrain_gui.data.care.decisions import Decision
    from posttrain_gui.data.care.looking import Looked

    Parts = dict[Part, list[Item]]

Misfit = Literal["missing", "another", "otherwise", "class"]
_WHY: dict[Misfit, tuple[str, str]] = {
    "missing": ("is not among the images", "are not among the images"),
    "another": ("is another picture since", "are other pictures since"),
    "otherwise": ("stands under another class since", "stand under another class since"),
    "class": ("is to be of a class that these images do not have", "are to be of a class that these images lack"),
}


@dataclass(frozen=True)
class Decided:
    """Decisions by the images they are about.

    Attributes:
        name: Of the file they stand in, for sentences.
        labels: Path → its class from now on.
        aside: Paths of what is set aside.
        misfits: Rows that fit no image, and why.
    """

    name: str
    labels: dict[str, int]
    aside: frozenset[str]
    misfits: list[tuple[Decision, Misfit]] = field(default_factory=list)

    def relabelled(self, item: Item) -> Item:
        """The item under the class it was given."""
        return replace(item, label=self.labels.get(item.path, item.label))

    def excluded(self, items: Iterable[Item]) -> list[Excluded]:
        """Which of these are set aside, and by what."""
        return [Excluded(item.path, f"set aside by {self.name}") for item in items if item.path in self.aside]

    def applied(self, parts: Parts) -> Parts:
        """The parts without what is set aside, each item under its class; nothing else moves."""
        return {
            part: [self.relabelled(item) for item in items if item.path not in self.aside]
            for part, items in parts.items()
        }

    def said(self, parts: Parts) -> list[str]:
        """What was changed by them, and what fits nothing.

        Args:
            parts: Before they were applied.
        """
        return [*self._changed(parts), *self._unfit()]

    def changed(self, items: Iterable[Item]) -> str:
        """As "3 labels changed and 2 images set aside"; "" where none of these is touched."""
        paths = [item.path for item in items]
        labels, aside = sum(path in self.labels for path in paths), sum(path in self.aside for path in paths)
        told = [f"{counted(labels, 'label')} changed"] if labels else []
        return " and ".join([*told, *([f"{counted(aside, 'image')} set aside"] if aside else [])])

    def _changed(self, parts: Parts) -> list[str]:
        changed = self.changed(item for items in parts.values() for item in items)
        if not changed:
            return []
        judges = self.changed(parts["test"])
        also = f" Of the test images: {judges}; what judges is no longer the same." if judges else ""
        return [f"{changed} by {self.name}.{also}"]

    def _unfit(self) -> list[str]:
        said = []
        for why, number in Counter(why for _, why in self.misfits).items():
            first = next(row for row, misfit in self.misfits if misfit == why)
            shown = f'{first.image} as "{first.label}"' if why == "class" else first.image or first.sha256
            what = _WHY[why][0 if number == 1 else 1]
            said.append(f"{self.name}: {counted(number, 'image')} {what} ({shown}); not applied.")
        return said


def decided(rows: Sequence[Decision], looked: Looked, name: str, called: Callable[[str], str]) -> Decided:
    """Finds the images that decisions are about.

    A decision is about every file that shows its picture under its label, whatever the file is called; where no picture
    is named, about the file of that path.

    Args:
        rows: The decisions.
        looked: The images as the source gives them.
        name: Of the list, for sentences.
        called: Path of an image → what the list calls it.
    """
    meeting = _Meeting(looked, called)
    labels: dict[str, int] = {}
    aside: set[str] = set()
    misfits: list[tuple[Decision, Misfit]] = []
    for row in rows:
        about, misfit = meeting.about(row)
        if misfit is not None:
            misfits.append((row, misfit))
        elif row.kind == "set aside":
            aside.update(item.path for item in about)
        elif row.kind == "relabel":
            number = looked.catalogue.classes.index(row.label)
            labels.update((item.path, number) for item in about if item.label != number)
    return Decided(name, labels, frozenset(aside), misfits)


class _Meeting:
    """Images by picture and by name."""

    def __init__(self, looked: Looked, called: Callable[[str], str]) -> None:
        self._classes = looked.catalogue.classes
        self._by_name: dict[str, Item] = {}
        self._by_picture: dict[str, list[Item]] = {}
        for item, content in zip(looked.catalogue.items, looked.contents, strict=True):
            self._by_name[called(item.path)] = item
            self._by_picture.setdefault(content.hex(), []).append(item)

    def about(self, row: Decision) -> tuple[list[Item], Misfit | None]:
        """The images of a decision, or why there are none; neither where the source itself was mended since."""
        named = self._by_name.get(row.image)
        shown = self._by_picture.get(row.sha256, []) if row.sha256 else [named] if named else []
        if not shown:
            return [], "missing" if named is None else "another"
        labelled = [item for item in shown if row.was in ("", self._classes[item.label])]
        if not labelled:
            mended = row.kind != "keep" and any(self._classes[item.label] == row.label for item in shown)
            return [], None if mended or row.kind == "keep" else "otherwise"
        if row.kind == "relabel" and row.label not in self._classes:
            return [], "class"
        return labelled, None
