"""What is typed into a field and not yet entered counts, however a person goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow

Key = Qt.Key
ALONE = {Key.Key_Control, Key.Key_Shift, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta}
WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Typed(QObject):
    """Enters the text of the focused field before a shortcut, a mnemonic, a menu or closing acts on the plan.

    Qt tells ``editingFinished`` when the keyboard moves elsewhere or Enter is pressed. None of these move it: F5 would
    start training with the number that stood there before.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._field: QLineEdit | QAbstractSpinBox | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def enter(self) -> None:
        """Enters what stands in the focused field."""
        if self._field is not None and isValid(self._field):
            self._field.editingFinished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Watches the focused field for what leads past it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            watched.event(event)
            if not event.isAccepted() and _leads_elsewhere(event):  # accepted: the field's own, as Ctrl+V
                self.enter()
            return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            popup = event.reason() == Qt.FocusReason.PopupFocusReason
            if popup and isinstance(QApplication.activePopupWidget(), QMenu):
                self.enter()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, QLineEdit | QAbstractSpinBox) else None
        if self._field is not None:
            self._field.installEventFilter(self)


def _leads_elsewhere(event: QKeyEvent) -> bool:
    key = event.key()
    return key not in ALONE and (bool(event.modifiers() & WITH) or Key.Key_F1 <= key <= Key.Key_F35)
