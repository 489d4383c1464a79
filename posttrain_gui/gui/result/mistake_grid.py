"""Pictures the model got wrong (or newly right), each with truth, answer and probability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject

from posttrain_gui.gui.data.picture_list import (
    COLOURS_ROLE,
    IMAGE_ROLE,
    LINES_ROLE,
    Index,
    Look,
    PictureList,
    PictureModel,
    Role,
)
from posttrain_gui.gui.result.figures import class_name
from posttrain_gui.gui.tr import percent, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.report import Answer

PICTURE, MARGIN = 104, 8


def look(side: int = PICTURE) -> Look:
    """Pictures of ``side`` px above two lines."""
    width = max(side, 100) + 2 * MARGIN + 12
    return Look(side=side, width=width, line=16, margin=MARGIN, gap=4, inset=2, framed=True)


class MistakeModel(PictureModel):
    """The answers of one kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: list[Answer] = []
        self._classes: list[str] = []

    def show(self, answers: list[Answer], classes: list[str]) -> None:
        """Takes the place of what was shown."""
        self.beginResetModel()
        self._answers, self._classes = answers, classes
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of pictures."""
        return 0 if parent.isValid() else len(self._answers)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One picture with its lines."""
        answer = self._answers[index.row()]
        if role == LINES_ROLE:
            return self._lines(answer)
        if role in (Role.AccessibleTextRole, Role.DisplayRole):
            return ", ".join(self._lines(answer))
        if role == Role.ToolTipRole:
            return self._told(answer)
        if role == IMAGE_ROLE:
            return self.thumbnails.get(answer.path)
        return ("text", "bad" if answer.after != answer.truth else "good") if role == COLOURS_ROLE else None

    def _lines(self, answer: Answer) -> tuple[str, str]:
        said = class_name(self._classes, answer.after)
        truth = class_name(self._classes, answer.truth)
        return tr("is {truth}", truth=truth), tr(
            "said {answer}, {p}", answer=said, p=percent(answer.confidence_after, 0)
        )

    def _told(self, answer: Answer) -> str:
        before = tr(
            "Before: {answer}, {p}",
            answer=class_name(self._classes, answer.before),
            p=percent(answer.confidence_before, 0),
        )
        after = tr(
            "After: {answer}, {p}",
            answer=class_name(self._classes, answer.after),
            p=percent(answer.confidence_after, 0),
        )
        truth = tr("Truth: {truth}", truth=class_name(self._classes, answer.truth))
        return "\n".join((answer.path, truth, before, after))


class MistakeGrid(PictureList):
    """The pictures of a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.answers = MistakeModel()
        super().__init__("mistakes", tr("Pictures"), self.answers, look(), parent)
        self.setSpacing(4)
