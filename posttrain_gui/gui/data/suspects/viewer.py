"""One suspected image, large, with what can be decided on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.grid import paint_picture
from posttrain_gui.gui.data.picture_list import fitted
from posttrain_gui.gui.data.suspects import words
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from posttrain_gui.data.base import Reader
    from posttrain_gui.gui.data.suspects.docket import Entry

SIDE = 176
DETAIL = 2 * SIDE
"""Pixels that are kept of a picture, for screens of twice the density."""


class BigPicture(QWidget):
    """A picture, whole, as large as fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIDE, SIDE)
        self._path = ""
        self._thumbnails = Thumbnails(self, side=DETAIL)
        self._thumbnails.loaded.connect(self.update)

    def use(self, reader: Reader | None) -> None:
        """Reads through this from now on."""
        self._thumbnails.use(reader)
        self.update()

    def show_path(self, path: str) -> None:
        """Shows this image."""
        self._path = path
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints it in the middle."""
        image: QImage | None = self._thumbnails.get(self._path) if self._path else None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if image is None:
            painter.setPen(theme.colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("reading …") if self._path else "")
        else:
            paint_picture(painter, image, fitted(image, self.rect()), self.palette())
        painter.end()


class SuspectViewer(QWidget):
    """The picture to the left, label, answer and buttons to the right.

    Signals:
        kept: The label is right.
        relabelled: The class it belongs to.
        set_aside: It is to be used for nothing.
        taken_back: The decision is to be undone.
    """

    kept = Signal()
    relabelled = Signal(str)
    set_aside = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self.picture = BigPicture(self)
        self.title, self.looks = Sentence("suspect_label", "heading", self), Sentence("suspect_looks", "", self)
        self.outcome = Sentence("suspect_outcome", "good", self)
        self.name = ElidedLabel("", "muted", keep_end=True)
        self._make_buttons()
        self._lay_out()

    def show_entry(self, entry: Entry | None) -> None:
        """Shows an image, or none."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        self.picture.show_path(entry.path)
        self.picture.setAccessibleName(entry.about.image)
        self.title.tell(words.question(entry))
        self.looks.tell(words.looks(entry))
        self.outcome.tell(words.outcome(entry))
        self.name.setText(entry.about.image)
        self.relabel.setVisible(bool(entry.suggested) and not entry.decided)
        self.relabel.setText(tr("Relabel as {label}", label=words.short(entry.suggested).replace("&", "&&")))
        self.relabel.setAccessibleName(tr("Relabel as {label}", label=entry.suggested))
        self.undo.setVisible(entry.decided)

    def use(self, reader: Reader | None, classes: Sequence[str]) -> None:
        """Reads pictures through this from now on, and offers these classes."""
        self.picture.use(reader)
        self._menu.clear()
        for name in classes:
            self._menu.addAction(name.replace("&", "&&")).setData(name)

    def relabel_as_suggested(self) -> None:
        """Gives it the class it looks like; where nobody knows one, asks."""
        if self._entry is not None and self._entry.suggested:
            self.relabelled.emit(self._entry.suggested)
        elif self._entry is not None:
            self.other.showMenu()

    def _make_buttons(self) -> None:
        self.keep = push_button("suspect_keep", tr("Keep"), tr("The label is right. It is not flagged again. (K)"))
        self.relabel = push_button(
            "suspect_relabel", tr("Relabel"), tr("It belongs to the class it looks like. (R)"), "primary"
        )
        self.other = push_button("suspect_other", tr("Other class"), tr("It belongs to another class."))
        self.aside = push_button("suspect_aside", tr("Set aside"), tr("It is used for nothing. No file is moved. (S)"))
        self.undo = push_button("suspect_undo", tr("Undo"), tr("Takes this decision back. (U)"))
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._picked)
        self.other.setMenu(self._menu)
        self.keep.clicked.connect(self.kept)
        self.relabel.clicked.connect(self.relabel_as_suggested)
        self.aside.clicked.connect(self.set_aside)
        self.undo.clicked.connect(self.taken_back)
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrow keys to the pictures

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.keep, self.relabel, self.other, self.aside, self.undo

    def _lay_out(self) -> None:
        """What was decided takes the place of what is proposed."""
        done, others = QHBoxLayout(), QHBoxLayout()
        done.addWidget(self.outcome, 1)
        done.addWidget(self.undo)
        others.setSpacing(8)
        for button in (self.keep, self.aside, self.other):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            others.addWidget(button, 1)
        text = QVBoxLayout()
        text.setSpacing(6)
        for widget in (self.title, self.looks, self.name):
            text.addWidget(widget)
        text.addStretch(1)
        text.addLayout(done)
        text.addWidget(self.relabel)
        text.addLayout(others)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.picture)
        row.addLayout(text, 1)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.relabelled.emit(action.data())
