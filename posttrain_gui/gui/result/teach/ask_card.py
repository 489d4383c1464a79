"""The image that is asked about, and the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.grid import paint_picture
from posttrain_gui.gui.result.teach.class_card import dropped_paths, image_filter
from posttrain_gui.gui.result.teach.probability_bars import ProbabilityBars
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from posttrain_gui.gui.data.thumbnails import Thumbnails

SIDE = 92


class AskedPicture(QWidget):
    """The image, or the words that one can be dropped here."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: QImage | None = None
        self.setFixedSize(SIDE, SIDE)

    def show_picture(self, picture: QImage | None) -> None:
        """Shows a picture; None for none."""
        self.picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints it in its own proportions."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.picture is None:
            painter.setPen(theme.colour("line_strong"))
            painter.setBrush(theme.colour("window"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
            painter.setPen(theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(6, 6, -6, -6), flags, tr("Drop an image here"))
            return
        area = QRect(self.rect())
        if not self.picture.isNull():
            size = QSize(self.picture.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            area = QRect((SIDE - size.width()) // 2, (SIDE - size.height()) // 2, size.width(), size.height())
        paint_picture(painter, self.picture, area, self.palette())


class AskCard(Card):
    """Drop an image, see the answer.

    Signals:
        asked: :attr:`path` is another one.
    """

    asked = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self.setAcceptDrops(True)
        self.path: Path | None = None
        self._thumbnails = thumbnails
        self.picture, self.bars = AskedPicture(), ProbabilityBars()
        self.file = ElidedLabel("", "muted", keep_end=True)
        self.problem = label("", "bad", wrap=True)
        self.problem.setObjectName("ask_problem")
        self.problem.hide()
        self.choose = push_button("choose_asked", tr("Choose an image…"), tr("Asks the model which class it shows."))
        self.choose.clicked.connect(self._ask)
        thumbnails.loaded.connect(self._show_picture)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Which one is it?"), "strong"))
        head.addStretch(1)
        head.addWidget(self.choose)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.bars, 1)
        right.addWidget(self.problem, 1, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.body.addLayout(head)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.file)

    def ask(self, path: Path | None) -> None:
        """Asks about another image."""
        self.path = path
        self.file.setText(str(path) if path else "")
        self.show_answer({}, "")
        self._show_picture()
        self.asked.emit()

    def show_answer(self, answer: dict[str, float], problem: str) -> None:
        """Shows probabilities, or why there are none."""
        self.bars.show_answer(answer)
        self.bars.setVisible(not problem)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes a file."""
        if any(path.is_file() for path in dropped_paths(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Asks about it; of several about the first."""
        event.acceptProposedAction()
        self.ask(next((path for path in dropped_paths(event) if path.is_file()), None))

    @Slot()
    def _show_picture(self) -> None:
        self.picture.show_picture(self._thumbnails.get(str(self.path)) if self.path else None)

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Which image?"), str(self.path.parent if self.path else ""), image_filter())
        dialog.setObjectName("asked_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.ask(Path(file))
