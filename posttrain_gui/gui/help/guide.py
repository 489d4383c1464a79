"""The guide's window: contents, a field to look words up, the page, back and forward."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QToolButton, QTreeWidgetItem, QVBoxLayout, QWidget

from posttrain_gui.gui.help.book import Section, book
from posttrain_gui.gui.help.contents import Contents
from posttrain_gui.gui.help.page_view import PageView
from posttrain_gui.gui.language import NAMES
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.button import push_button

Key = QKeySequence.StandardKey


def language() -> str:
    """The language of the guide: the window's, which is that of its numbers."""
    spoken = QLocale().language()
    return next((name for name in NAMES if QLocale(name).language() == spoken), "en")


class Guide(QWidget):
    """A window beside the main one: it can be read while one works.

    Attributes:
        anchor: Chapter and section that are shown ("result#verdict").
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guide")
        self.setWindowTitle(tr("Guide – posttrain-gui"))
        self.resize(1080, 680)
        self.book = book(language())
        self.anchor = ""
        self._past: list[str] = []
        self._ahead: list[str] = []
        self.page, self.contents = PageView(self.book, self), Contents(self.book, self)
        self.back = push_button("guide.back", tr("Back"), tr("To what was read before (Alt+Left)."))
        self.forward = push_button("guide.forward", tr("Forward"), tr("To what was read after it (Alt+Right)."))
        self.field = self._field()
        self._lay_out()
        self._connect()
        self.open(self.book.chapters[0].name)

    def open(self, anchor: str, words: str = "") -> None:
        """Goes to a section.

        Args:
            anchor: Chapter, and section behind a "#".
            words: Marked there.
        """
        if self.anchor and anchor != self.anchor:
            self._past.append(self.anchor)
            self._ahead.clear()
        self._show(anchor, words)

    def _show(self, anchor: str, words: str = "") -> None:
        self.anchor = anchor
        name, _, section = anchor.partition("#")
        chapter = self.book.chapter(name)
        self.page.show_section(chapter, section, words)
        self.contents.show_place(anchor)
        self.setWindowTitle(tr("{chapter} – Guide – posttrain-gui", chapter=chapter.title))
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._ahead))

    def _field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("guide.find")
        field.setPlaceholderText(tr("Search in the guide"))
        field.setAccessibleName(tr("Search in the guide"))
        field.setToolTip(tr("Sections with all these words (Ctrl+F); Enter opens the first one."))
        field.setAccessibleDescription(field.toolTip())
        field.setClearButtonEnabled(True)
        for clear in field.findChildren(QToolButton):
            describe(clear, tr("Clear"), tr("Shows the contents again."), tip=True)
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(8)
        for button in (self.back, self.forward):
            head.addWidget(button)
        head.addStretch(1)
        self.field.setFixedWidth(280)
        head.addWidget(self.field)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.contents)
        halves.addWidget(self.page)
        halves.setStretchFactor(1, 1)
        halves.setSizes([270, 810])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(halves, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._open_first)
        self.contents.itemActivated.connect(self._chosen)
        self.contents.itemClicked.connect(self._chosen)
        self.page.wanted.connect(self.open)
        self.page.outside.connect(self._leave)
        for key, slot in (
            (Key.Find, self._find),
            (Key.Back, self.go_back),
            (Key.Forward, self.go_forward),
            (Key.Close, self.close),
            (Qt.Key.Key_Escape, self._escape),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    @Slot()
    def go_back(self) -> None:
        """To what was read before."""
        if self._past:
            self._ahead.append(self.anchor)
            self._show(self._past.pop())

    @Slot()
    def go_forward(self) -> None:
        """To what was read after it."""
        if self._ahead:
            self._past.append(self.anchor)
            self._show(self._ahead.pop())

    @Slot(str)
    def _typed(self, words: str) -> None:
        self.contents.show_hits(self.book.find(words) if words.strip() else None, words)
        if not words.strip():
            self._show(self.anchor)

    @Slot()
    def _open_first(self) -> None:
        hits = self.book.find(self.field.text())
        if hits:
            self.open(hits[0].address, self.field.text())
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QTreeWidgetItem, int)
    def _chosen(self, item: QTreeWidgetItem, _column: int) -> None:
        section = item.data(0, Qt.ItemDataRole.UserRole)
        if isinstance(section, Section):
            self.open(section.address, self.field.text())

    @Slot()
    def _find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def _escape(self) -> None:
        """Out of the search first, then out of the guide."""
        if self.field.text():
            self.field.clear()
        else:
            self.close()

    @Slot(QUrl)
    def _leave(self, url: QUrl) -> None:
        QDesktopServices.openUrl(url)
