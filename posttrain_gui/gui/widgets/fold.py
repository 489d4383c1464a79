"""What most people leave alone, folded away under a word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.tab_order import in_order


class Fold(QWidget):
    """A line with an arrow that opens and closes what is below it."""

    def __init__(self, title: str, content: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.button = QToolButton(self)
        self.button.setObjectName(name)
        self.button.setText(title)
        describe(self.button, title, tr("Opens and closes what most people leave as it is."))
        self.button.setCheckable(True)
        self.button.setProperty("role", "fold")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(content)
        self.button.toggled.connect(self._toggled)
        self._toggled(False)

    def set_open(self, is_open: bool) -> None:
        """Opens or closes it."""
        self.button.setChecked(is_open)

    @Slot(bool)
    def _toggled(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        if is_open:
            in_order(self.button, self.content)  # the content was made before its button
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
