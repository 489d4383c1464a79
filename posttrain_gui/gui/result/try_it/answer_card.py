"""One image, large, with the probability of each class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from posttrain_gui.gui.data.grid import paint_picture
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.result.teach.probability_bars import ROW, ProbabilityBars
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import ElidedLabel
from posttrain_gui.studies.answers import ONLY

if TYPE_CHECKING:
    from posttrain_gui.studies.answers import Answered

SIDE = 320
"""Longest side of the picture that is read, px."""


class Picture(QWidget):
    """A picture in its own proportions, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A usual photograph, small."""
        return QSize(260, 180)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Where one still sees something."""
        return QSize(100, 70)

    def show_picture(self, picture: QImage | None) -> None:
        """Shows a picture; None for none."""
        self.picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints it."""
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QSize(1, 1) if self.picture.isNull() else self.picture.size()
        size = QSize(shape).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        paint_picture(painter, self.picture, QRect(left, top, size.width(), size.height()), self.palette())
        painter.end()


class AnswerCard(Card):
    """Picture, name and bars; a measured value as a sentence, a problem in red.

    Attributes:
        tasks: Which question is answered, where the model answers several.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12, spacing=8)
        self._answer: Answered | None = None
        self._thumbnails = Thumbnails(self, side=SIDE)
        self._begun = False
        self.picture, self.bars = Picture(), ProbabilityBars()
        self.file = ElidedLabel("", "muted", keep_end=True)
        self.file.setObjectName("try_it_file")
        self.value = Sentence("try_it_value", "heading")
        self.problem = Sentence("try_it_problem", "bad")
        self.tasks = QComboBox()
        self.tasks.setObjectName("try_it_task")
        self.tasks.setAccessibleName(tr("Task"))
        self.body.addWidget(self.picture, 1)
        for widget in (self.file, self.tasks, self.value, self.problem):
            self.body.addWidget(widget)
        self.body.addWidget(self.bars, 1)
        self._thumbnails.loaded.connect(self._show_picture)
        self.show_tasks([ONLY])
        self.show_answer(None)

    @property
    def task(self) -> str:
        """The question that is shown."""
        return str(self.tasks.currentText()) if self.tasks.count() > 1 else self._only

    def show_tasks(self, names: list[str]) -> None:
        """The questions that the model answers; the chosen one stays, where it is among them."""
        self._only = names[0] if names else ONLY
        if [self.tasks.itemText(place) for place in range(self.tasks.count())] != names:
            self.tasks.clear()
            self.tasks.addItems(names)
        self.tasks.setVisible(len(names) > 1)

    def show_answer(self, answer: Answered | None) -> None:
        """Shows the answer to an image; None for none."""
        self._begin(answer)
        self._answer = answer
        told = answer.tasks.get(self.task) if answer else None
        self.file.setText(answer.name if answer else "")
        self.problem.tell(tr("It cannot be used: {why}", why=tr(answer.problem)) if answer and answer.problem else "")
        self.value.tell(tr("{task}: {value}", task=self.task, value=f"{told:.4g}") if isinstance(told, float) else "")
        self.bars.show_answer(told if isinstance(told, dict) else {})
        self.bars.setVisible(isinstance(told, dict))
        self.bars.setMaximumHeight(ROW * max(3, len(self.bars.rows)))  # what few classes leave is the picture's
        self._show_picture()

    def _begin(self, answer: Answered | None) -> None:
        """Makes ready to read images, which a window that opens does not need."""
        if answer is not None and not self._begun:
            from posttrain_gui.data.reading.images import FileReader

            self._begun = True
            self._thumbnails.use(FileReader())

    @Slot()
    def _show_picture(self) -> None:
        readable = self._answer is not None and not self._answer.problem
        self.picture.show_picture(self._thumbnails.get(str(self._answer.file)) if readable and self._answer else None)
