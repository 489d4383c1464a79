"""What a panel shows before there is anything to show: what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.widgets.text import label


def empty_page(title: str, advice: str) -> QWidget:
    """A title and a sentence of advice in the middle of a page."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.addStretch(2)
    for text, role in ((title, "heading"), (advice, "muted")):
        line = label(text, role, wrap=True)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    column.addStretch(3)
    return page
