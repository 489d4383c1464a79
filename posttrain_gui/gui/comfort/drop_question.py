"""What was dropped can mean several things: one button for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    Deeds = dict[str, Callable[[], object]]
    """Words of a button → what it does."""


class DropQuestion(QMessageBox):
    """Asks with a button for each meaning and Cancel; the window's loop stays alive.

    Args:
        window: The window it stands over.
        what: The question.
        text: What was found there.
        deeds: The meanings, the most likely one first.
    """

    def __init__(self, window: QWidget, what: str, text: str, deeds: Deeds) -> None:
        super().__init__(window)
        self.setObjectName("drop_question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle("posttrain-gui")
        self.setText(what)
        self.setInformativeText(text)
        self._deeds: dict[QAbstractButton, Callable[[], object]] = {}
        for number, (name, deed) in enumerate(deeds.items()):
            button = self.addButton(name, QMessageBox.ButtonRole.AcceptRole)
            button.setObjectName(f"drop_deed_{number}")
            self._deeds[button] = deed
            if number == 0:
                self.setDefaultButton(button)
        cancel = self.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(cancel)
        self.buttonClicked.connect(self._clicked)

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        deed = self._deeds.get(button)
        if deed is not None:
            deed()
