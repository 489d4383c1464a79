"""A question before something is lost; the window's loop stays alive while it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
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
