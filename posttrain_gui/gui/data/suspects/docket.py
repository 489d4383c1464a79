"""The images to decide on, and the decisions on them, written to the list at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posttrain_gui.data.care.decisions import Decision
from posttrain_gui.data.care.label_list import LabelList
from posttrain_gui.errors import UserError

if TYPE_CHECKING:
    from posttrain_gui.data.base import DataSource
    from posttrain_gui.data.care.decisions import Kind
    from posttrain_gui.studies.suspects import Suspect, Suspects


@dataclass(frozen=True, slots=True)
class Entry:
    """One image.

    Attributes:
        path: As its reader knows it.
        about: The decision, or what one would be about.
        suggested: The class it looks like, or "" where nobody looked in this session.
        given_probability: Of the class it is labelled with, 0–1.
        suggested_probability: Of the class it looks like.
        decided: Whether ``about`` is a decision.
    """

    path: str
    about: Decision
    suggested: str = ""
    given_probability: float = 0.0
    suggested_probability: float = 0.0
    decided: bool = False

    @property
    def given(self) -> str:
        """The class it is labelled with; "" where a person's row does not say."""
        return self.about.was


class Docket(QObject):
    """What is on the page, most suspicious first, then what was decided in earlier sessions.

    Attributes:
        entries: The images.
        kept: The list of decisions of the present source, or None.

    Signals:
        changed: Other images.
        decided: The number of an image whose decision is another one; the list is written.
        failed: The exception where the list could not be read or written.
    """

    changed = Signal()
    decided = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.kept: LabelList | None = None

    @property
    def open_ones(self) -> int:
        """How many wait for a decision."""
        return sum(not entry.decided for entry in self.entries)

    def follow(self, source: DataSource | None) -> None:
        """Other images: what was decided on them before is shown."""
        self.kept = LabelList(source) if source is not None else None
        self.entries = self._earlier(set())
        self.changed.emit()

    def show(self, found: Suspects) -> None:
        """What was flagged comes first."""
        flagged = [_entry(one) for one in found.suspects]
        self.entries = flagged + self._earlier({entry.about.key for entry in flagged})
        self.changed.emit()

    def decide(self, number: int, kind: Kind, label: str = "") -> bool:
        """Writes a decision on an image; ``label`` is the class it belongs to, where it is relabelled.

        Returns:
            Whether it is written.
        """
        entry = self.entries[number]
        if kind == "relabel" and label == entry.given:
            kind, label = "keep", ""
        about = replace(entry.about, kind=kind, label=label, when="")
        return self._written(number, replace(entry, about=about, decided=True))

    def take_back(self, number: int) -> bool:
        """Removes the decision on an image; whether it is removed."""
        entry = self.entries[number]
        return entry.decided and self._written(number, replace(entry, decided=False))

    def next_open(self, after: int) -> int | None:
        """The next image without a decision, from the beginning again after the last; None where all are decided."""
        order = [*range(after + 1, len(self.entries)), *range(min(after + 1, len(self.entries)))]
        return next((number for number in order if not self.entries[number].decided), None)

    def _written(self, number: int, entry: Entry) -> bool:
        if self.kept is None:
            return False
        try:
            if entry.decided:
                self.kept.put([entry.about])
            else:
                self.kept.take_back([entry.about])
        except UserError as error:
            self.failed.emit(error)
            return False
        self.entries[number] = entry
        self.decided.emit(number)
        return True

    def _earlier(self, shown: set[tuple[str, str]]) -> list[Entry]:
        """Decisions of the list that are on none of the flagged images."""
        if self.kept is None:
            return []
        try:
            rows = self.kept.read()
        except UserError as error:
            self.failed.emit(error)
            return []
        return [Entry(self.kept.path_of(row.image), row, decided=True) for row in rows if row.key not in shown]


def _entry(one: Suspect) -> Entry:
    about = Decision(one.image, one.sha256, "keep", "", one.given)
    return Entry(one.path, about, one.suggested, one.given_probability, one.suggested_probability)
