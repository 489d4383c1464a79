"""What stands where there is nothing to show yet: what will be there, and what to do for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractItemView, QPushButton


def empty_page(title: str, advice: str, *buttons: QPushButton) -> QWidget:
    """A title and a sentence of advice in the middle of a page.

    Args:
        title: What is missing.
        advice: What will stand here, and the next step.
        buttons: That take the next step.
    """
    page = QWidget()
    column = QVBoxLayout(page)
    column.addStretch(2)
    for text, role in ((title, "heading"), (advice, "muted")):
        line = label(text, role, wrap=True)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    if buttons:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
    column.addStretch(3)
    return page


class EmptyHint(QObject):
    """A sentence over a table as long as it has no rows: why, and what to do.

    Args:
        view: The table; its model is set already.
        words: Gives the sentence when it is needed; "" for none.
    """

    def __init__(self, view: QAbstractItemView, words: Callable[[], str]) -> None:
        super().__init__(view)
        self._view, self._words = view, words
        self.line: QLabel = label("", "muted", wrap=True, parent=view.viewport())
        self.line.setObjectName("empty_hint")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        model = view.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            signal.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows the sentence, or no longer."""
        text = "" if self._view.model().rowCount() else self._words()
        self.line.setText(text)
        self.line.setVisible(bool(text))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keeps it in the middle."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.line.setGeometry(self._view.viewport().rect().adjusted(16, 8, -16, -8))
