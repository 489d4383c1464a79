"""What can be done with a result: copy its sentence, save its plan, open the folder of its model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import tomli_w
from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from posttrain_gui import plan_names
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result.figures import headline
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.accessible import lettered
from posttrain_gui.gui.widgets.button import push_button

if TYPE_CHECKING:
    from posttrain_gui.report import Report


class Deeds(QWidget):
    """Three buttons beside the title.

    Signals:
        failed: What did not work, in a sentence.
    """

    topic: ClassVar[About] = About(
        "result#export",
        title="What can be done with this run",
        text="Opens its folder, exports the improved model for use elsewhere, or saves its figures.",
    )

    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.copy = push_button(
            "copy_sentence", lettered(tr("Copy sentence"), "C"), tr("Copies the verdict to the clipboard.")
        )
        self.save = push_button(
            "save_run_plan",
            lettered(tr("Save plan…"), "S"),
            tr("Saves the plan of this run as a file that repeats it."),
        )
        self.open = push_button(
            "open_model_folder",
            lettered(tr("Open model folder"), "O"),
            tr("Opens the folder that holds the model file."),
        )
        set_role(self.open, "primary")
        for button, slot in ((self.copy, self._copy), (self.save, self._save), (self.open, self._open)):
            button.clicked.connect(slot)
            row.addWidget(button)
        self.hide()

    def show_report(self, report: Report) -> None:
        """Another run's deeds."""
        self._report = report
        self.show()
        there = Path(report.model_path).is_file() if report.model_path else False
        self.open.setVisible(bool(report.model_path))
        self.open.setEnabled(there)
        gone = tr("The model file is not there any more: {path}", path=report.model_path)
        self.open.setToolTip(tr("Opens the folder that holds the model file.") if there else gone)

    @Slot()
    def _copy(self) -> None:
        if self._report is not None:
            told = headline(self._report)
            QGuiApplication.clipboard().setText(sentences(told.sentence, told.more))

    @Slot()
    def _open(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._report.model_path).parent)))

    @Slot()
    def _save(self) -> None:
        dialog = QFileDialog(self, tr("Save the plan of this run"), "", f"{tr('Plans')} (*{plan_names.preferred()})")
        dialog.setObjectName("save_plan_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(plan_names.preferred())
        dialog.fileSelected.connect(self.save_plan)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_plan(self, file: str) -> None:
        """Writes the plan of the run that is shown; says so where that does not work."""
        if self._report is None:
            return
        try:
            Path(file).write_text(tomli_w.dumps(self._report.plan), encoding="utf-8")
        except OSError as error:
            self.failed.emit(tr("{file} could not be written: {why}", file=file, why=error.strerror or str(error)))
