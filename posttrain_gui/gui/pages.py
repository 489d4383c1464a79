"""The room in which one step at a time is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from posttrain_gui.gui.widgets.columns import Columns

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QStackedWidget

WIDTH, HEIGHT = 952, 540
"""What all steps have room in, px; in less than this a step is as wide as it has to be, and never lower."""
TALLEST = 1600
"""Pages with wrapped texts may ask for any height, px."""
USUAL = 18
"""Height of a line of the usual font, px; larger fonts need more room."""


class Pages(QScrollArea):
    """The panels fill the room; where it is too small, they keep the size they need and scroll.

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
        stack.setProperty("role", "page")
        self._stack = stack
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self.setWidget(stack)
        stack.currentChanged.connect(self._fit)
        stack.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The panels are as large as the room, never smaller than they need."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A step that shows something else may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        room, panel = self.viewport().size(), self._stack.currentWidget()
        needed = QSize(WIDTH, HEIGHT) * max(1.0, self.fontMetrics().height() / USUAL)
        narrow = room.width() < needed.width()
        if panel is not None and (narrow or any(columns.turned for columns in panel.findChildren(Columns))):
            least = panel.minimumSizeHint()
            needed = QSize(min(needed.width(), least.width()), min(max(needed.height(), least.height()), TALLEST))
        self._stack.setMinimumSize(needed)
        self._stack.resize(room.expandedTo(needed))
