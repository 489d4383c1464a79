"""The list beside the guide's page: chapters and sections, or the sections that have the words looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.help.book import Book, Section

AROUND = 40
"""Letters on each side of a word that was found."""


class Contents(QTreeWidget):
    """Each entry holds its :class:`Section`."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._hits: Sequence[Section] | None = None
        self._chapters: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.setObjectName("guide.contents")
        self.setAccessibleName(tr("Contents of the guide"))
        self.setAccessibleDescription(tr("Chapters and their sections; Enter opens one."))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._fill()

    def show_place(self, anchor: str) -> None:
        """Marks the section that is read, and shows its neighbours."""
        if self._hits is not None:
            return
        chapter = anchor.partition("#")[0]
        for top, inside in self._chapters:
            here = _section_of(top).chapter == chapter
            top.setExpanded(here)
            if here:
                self.setCurrentItem(next((i for i in inside if _section_of(i).address == anchor), top))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Rows are measured again: the style sheet gives them room only now."""
        super().showEvent(event)
        self.doItemsLayout()

    def show_hits(self, hits: Sequence[Section] | None, words: str) -> None:
        """Lists what was found; None shows the contents again."""
        self._hits = hits
        self._chapters.clear()
        self.clear()
        if hits is None:
            self._fill()
            return
        if not hits:
            item = QTreeWidgetItem([tr("Nothing in the guide has these words.")])
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addTopLevelItem(item)
        for section in hits:
            chapter = self._book.chapter(section.chapter).title
            title = section.title if section.level == 1 else f"{section.title} · {chapter}"
            self.addTopLevelItem(_item(section, title, around(section.plain, words)))

    def _fill(self) -> None:
        self._chapters.clear()
        for chapter in self._book.chapters:
            top = _item(chapter.sections[0], chapter.title)
            inside = [_item(section, section.title) for section in chapter.sections[1:] if section.level == 2]
            self.addTopLevelItem(top)
            top.addChildren(inside)
            self._chapters.append((top, inside))


def around(text: str, words: str) -> str:
    """What stands around the first of the words."""
    places = [text.casefold().find(word) for word in words.casefold().split()]
    at = min((place for place in places if place >= 0), default=-1)
    if at < 0:
        return text[: 2 * AROUND]
    return f"…{text[max(0, at - AROUND) : at + AROUND].strip()}…"


def _section_of(item: QTreeWidgetItem) -> Section:
    section: Section = item.data(0, Qt.ItemDataRole.UserRole)
    return section


def _item(section: Section, title: str, more: str = "") -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setData(0, Qt.ItemDataRole.UserRole, section)
    item.setToolTip(0, more or title)
    return item
