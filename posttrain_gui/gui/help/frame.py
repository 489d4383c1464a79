"""What the dialogs of the Help menu have in common: a heading, a page that scrolls, Copy and Close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.copying import SAID_FOR, copy_text
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import ScrollPage
from posttrain_gui.gui.widgets.text import label, page_header

if TYPE_CHECKING:
    from collections.abc import Callable


class Frame(QDialog):
    """A dialog that shows something which can be copied as text; the window stays usable beside it.

    Attributes:
        page: Its ``body`` takes the content.
        buttons: The row below; further buttons go to its beginning.
        said: A word beside the buttons.

    Args:
        name: Object name; begins those of the buttons.
        title: Of the window and above the content.
        explanation: One sentence below it.
        text: Gives what Copy copies at that moment.
        parent: The window.
    """

    def __init__(self, name: str, title: str, explanation: str, text: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = text
        self.page, self.buttons = ScrollPage(self), QHBoxLayout()
        self.page.body.setContentsMargins(0, 0, 8, 0)
        self.page.body.setSpacing(8)
        self.said = label("", "muted")
        self.said.setObjectName(f"{name}.said")
        self.copy = push_button(f"{name}.copy", tr("Copy"), tr("Copies all of it to the clipboard, as text."))
        self.shut = push_button(f"{name}.close", tr("Close"), tr("Closes this window (Escape)."))
        self._quiet = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._quiet.timeout.connect(self.said.clear)
        self._lay_out(title, explanation)
        self.copy.clicked.connect(self._copy)
        self.shut.clicked.connect(self.close)
        self.resize(760, 560)

    def say(self, text: str) -> None:
        """Shows a word beside the buttons for a moment."""
        self.said.setText(text)
        self._quiet.start()

    def _lay_out(self, title: str, explanation: str) -> None:
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.copy)
        self.buttons.addWidget(self.said, 1)
        self.buttons.addWidget(self.shut)
        self.shut.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addLayout(page_header(title, explanation))
        column.addWidget(self.page, 1)
        column.addLayout(self.buttons)

    @Slot()
    def _copy(self) -> None:
        copy_text(self._text())
        self.say(tr("Copied."))
