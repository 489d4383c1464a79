"""What a run warned about or inferred, as a short list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe_list
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.events import Warned

ROWS = 3
"""Shown at once; the list scrolls to the others."""

MOST = 200
"""A run that warns again and again does not fill the memory."""


class Notes(QWidget):
    """Warnings and inferences; takes no room while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("run_notes")
        describe_list(self.list, tr("Notes of the run"), tr("What the run warned about or found out by itself."))
        self.list.setWordWrap(True)
        self.list.setViewportMargins(6, 4, 6, 4)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(tr("Notes"), "strong"))
        column.addWidget(self.list)
        self.hide()

    def add(self, warned: Warned) -> None:
        """Adds a note; the same one twice is shown once."""
        sign = "⚠" if warned.level == "warning" else "ℹ"
        text = f"{sign}  {tr(warned.message)}"
        if self.list.count() >= MOST or any(self.list.item(i).text() == text for i in range(self.list.count())):
            return
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, warned.level)
        self.list.addItem(item)
        self.show()
        self._recolour()
        rows = sum(self.list.sizeHintForRow(i) for i in range(min(self.list.count(), ROWS)))
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + 10)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list"):
            self._recolour()

    def _recolour(self) -> None:
        for item in (self.list.item(i) for i in range(self.list.count())):
            warns = item.data(Qt.ItemDataRole.UserRole) == "warning"
            item.setForeground(theme.colour("warn" if warns else "text"))

    def clear(self) -> None:
        """Back to none."""
        self.list.clear()
        self.hide()
