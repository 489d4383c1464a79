"""The room in which one step at a time is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStackedWidget

WIDTH, HEIGHT = 952, 540
"""What the steps need, px, so that no two columns ever lie on each other."""


class Pages(QScrollArea):
    """The panels fill the room; where it is too small, they keep their size and scroll.

    Args:
        stack: The panels.
        parent: The owner.
    """

    def __init__(self, stack: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Not "resizable": Qt then asks pages with wrapped texts for their height, and some would take any.
        self.setWidgetResizable(False)
        # Tab goes from field to field, which scrolls by itself; the room would be a stop that shows nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stack.setMinimumSize(WIDTH, HEIGHT)
        stack.setProperty("role", "page")
        self._stack = stack
        self.setWidget(stack)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The panels are as large as the room, never smaller than they need."""
        super().resizeEvent(event)
        self._stack.resize(self.viewport().size().expandedTo(QSize(WIDTH, HEIGHT)))
