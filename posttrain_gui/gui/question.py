"""A question before something is lost; the window's loop stays alive while it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr


class Question(QMessageBox):
    """Asks with two buttons: the deed, named in words, and a way out, which is the default.

    Signals:
        agreed: The deed was chosen.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget, title: str, text: str, deed: str, way_out: str = "") -> None:
        super().__init__(QMessageBox.Icon.Question, title, title, QMessageBox.StandardButton.NoButton, parent)
        self.setObjectName("question")
        self.setInformativeText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.deed = self.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
        self.deed.setObjectName("deed")
        set_role(self.deed, "danger")
        out = self.addButton(way_out or tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(out)
        self.setEscapeButton(out)
        self.buttonClicked.connect(self._clicked)

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        if button is self.deed:
            self.agreed.emit()


@dataclass(frozen=True, slots=True)
class Wording:
    """What a question says.

    Attributes:
        title: The question.
        text: What would be lost.
        deed: Name of the deed.
        way_out: Name of the other button.
    """

    title: str
    text: str
    deed: str
    way_out: str


class AskFirst(QObject):
    """A button's deed that is done only after a question; at most one stands at a time.

    Args:
        parent: The widget over which the question stands.

    Signals:
        agreed: The deed was chosen.
    """

    agreed = Signal()

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording, self._over = wording, parent
        self._question: Question | None = None

    @Slot()
    def ask(self) -> None:
        """Puts the question, unless it stands already."""
        if self._question is not None:
            return
        told = self._wording
        self._question = Question(self._over, told.title, told.text, told.deed, told.way_out)
        self._question.agreed.connect(self.agreed)
        self._question.destroyed.connect(self._forget)
        self._question.open()

    def withdraw(self) -> None:
        """Takes the question back: there is nothing left to ask about."""
        if self._question is not None:
            self._question.close()

    @Slot()
    def _forget(self) -> None:
        self._question = None
