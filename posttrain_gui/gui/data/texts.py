"""Labels of the Data panel whose text changes while one looks at it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from posttrain_gui.gui.tr import sentences


class Sentence(QLabel):
    """Plain text that wraps and can be copied, in a role of the style sheet (``muted``, ``bad``, ``heading`` …)."""

    def __init__(self, name: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if role:
            self.setProperty("role", role)

    def tell(self, text: str) -> None:
        """Shows this text, in the language of the window; with "" the label takes no room."""
        self.setText(sentences(text))
        self.setVisible(bool(text))
