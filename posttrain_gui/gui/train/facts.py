"""A row of figures with what they are above them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from posttrain_gui.gui.widgets.text import label


class Facts(QWidget):
    """Captions over values, side by side; values are set by their key.

    Args:
        captions: Key → caption (already translated), in the order shown.
    """

    def __init__(self, captions: dict[str, str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        self._values: dict[str, QLabel] = {}
        for key, caption in captions.items():
            self._values[key] = self._column(row, key, caption)
        row.addStretch(1)

    def _column(self, row: QHBoxLayout, key: str, caption: str) -> QLabel:
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(label(caption, "muted"))
        value = label("–", "strong")
        value.setObjectName(f"fact_{key}")
        value.setAccessibleName(caption)
        column.addWidget(value)
        row.addLayout(column)
        return value

    def set(self, key: str, text: str) -> None:
        """Shows a value."""
        self._values[key].setText(text)

    def text(self, key: str) -> str:
        """The value shown."""
        return self._values[key].text()

    def clear(self) -> None:
        """Back to "–" everywhere."""
        for value in self._values.values():
            value.setText("–")
