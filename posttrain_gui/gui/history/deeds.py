"""What changes a run in the history; each asks first, with the window's loop alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.question import Question
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.history.history import History
    from posttrain_gui.history.rows import RunRow


class RunDeeds(QObject):
    """Rename, note, delete.

    Signals:
        done: The history is another one.
        failed: A UserError that says why it is not.
    """

    done = Signal()
    failed = Signal(object)

    def __init__(self, history: History, parent: QWidget) -> None:
        super().__init__(parent)
        self._history, self._widget = history, parent

    def rename(self, row: RunRow) -> None:
        """Asks for another name."""
        dialog = self._input(tr("Rename the run"), tr("Name:"), row)
        dialog.setTextValue(row.name)
        dialog.textValueSelected.connect(self._take_name)
        dialog.open()

    def note(self, row: RunRow) -> None:
        """Asks for a note."""
        dialog = self._input(tr("Note on the run"), tr("What you want to remember about it:"), row)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(row.note)
        dialog.textValueSelected.connect(self._take_note)
        dialog.open()

    def delete(self, row: RunRow) -> None:
        """Asks whether to move a run to the trash."""
        text = tr("Its plan, curves, checkpoints and model file are moved to the trash.")
        question = Question(self._widget, tr('Delete "{name}"?', name=row.name), text, tr("Move to trash"))
        question.setProperty("run_id", row.run_id)
        question.agreed.connect(self._delete_agreed)
        question.open()

    def _input(self, title: str, text: str, row: RunRow) -> QInputDialog:
        dialog = QInputDialog(self._widget)
        dialog.setObjectName("history_input")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(text)
        dialog.setProperty("run_id", row.run_id)
        return dialog

    @Slot(str)
    def _take_name(self, name: str) -> None:
        self._try(lambda run_id: self._history.rename(run_id, name))

    @Slot(str)
    def _take_note(self, note: str) -> None:
        self._try(lambda run_id: self._history.set_note(run_id, note))

    @Slot()
    def _delete_agreed(self) -> None:
        self._try(self._history.delete)

    def _try(self, deed: Callable[[str], None]) -> None:
        """Does it to the run that the asking dialog was about."""
        try:
            deed(str(self.sender().property("run_id")))
        except UserError as error:
            self.failed.emit(error)
        else:
            self.done.emit()
