"""Teach a run's model new classes: type names, drop a few images of each, drop another one and see the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result.teach import words
from posttrain_gui.gui.result.teach.ask_card import AskCard
from posttrain_gui.gui.result.teach.class_list import ClassList
from posttrain_gui.gui.result.teach.given import to_try
from posttrain_gui.gui.result.teach.work import Outcome, TeachWork
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.report import Report

SOON_MS = 300
"""A name that is being typed is learned when the typing pauses."""


class TeachPage(QWidget):
    """Left the classes, right the question, what was learned, and the button that keeps it."""

    topic: ClassVar[About] = About(
        "result#teach",
        title="Teach it a new class",
        text="Give a few images for each new class: the model tells them apart at once by nearest class means. "
        "Nothing is trained, and the model file of the run stays as it is.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._outcome: Outcome | None = None
        self.work = TeachWork(self)
        self.classes = ClassList()
        self.ask = AskCard(self.classes.thumbnails)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._teach)
        self._lay_out()
        self._connect()

    def show_report(self, report: Report, model_file: Path | None = None) -> None:
        """Another run's model is taught; the classes and the question stay, to compare.

        Args:
            report: Of the run.
            model_file: Where its model file is, if not where the report says.
        """
        self._report, self._outcome = report, None
        self.work.use(report, model_file)
        self.about.setText(words.about(report))
        self.classes.try_it.setVisible(to_try(report) is not None)
        self.ask.show_answer({}, "")
        self.state.setText("")  # what stood there was of the run before
        self.saved.hide()
        self._say("")
        self._refresh()
        if self.isVisible():
            self._soon.start()

    # --- parts --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.about = label("", "muted", wrap=True)
        self.state = label("", "", wrap=True)
        self.state.setObjectName("teach_state")
        self.problem = label("", "bad", wrap=True)
        self.problem.setObjectName("teach_problem")
        self.saved = label("", "good", wrap=True)
        self.saved.setObjectName("teach_saved")
        self.saved.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.saved.hide()
        self.warnings = label("", "muted", wrap=True)
        self.warnings.setObjectName("teach_warnings")
        self.save = push_button(
            "save_taught",
            tr("Save as a model file…"),
            tr("Writes a model that tells these classes apart; it can be chosen under Model, My own checkpoint."),
        )
        said = Card(margin=14, spacing=8)
        for widget in (self.state, self.problem, self.saved, self.warnings):
            said.body.addWidget(widget)
        side = ScrollPage()
        side.body.setContentsMargins(0, 0, 0, 0)
        side.body.setSpacing(10)
        side.body.addWidget(self.ask)
        side.body.addWidget(said)
        side.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.classes, 11)
        row.addWidget(side, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.about, 1)
        head.addWidget(self.save)
        column.addLayout(head)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.classes.changed.connect(self._changed)
        self.classes.failed.connect(self._failed)
        self.classes.try_it.clicked.connect(self._try)
        self.ask.asked.connect(self._changed)
        self.save.clicked.connect(self._ask_where)
        self.work.progressed.connect(self._progressed)
        self.work.done.connect(self._done)
        self.work.saved.connect(self._saved)
        self.work.failed.connect(self._failed)
        self.work.changed.connect(self._refresh)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What is there already is taught when somebody looks."""
        super().showEvent(event)
        self.classes.begin()
        if self._outcome is None:
            self._soon.start()

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _changed(self) -> None:
        self._say("")
        self.saved.hide()
        self._soon.start()
        self._refresh()

    @Slot()
    def _teach(self) -> None:
        if self._report is None or self.classes.missing():
            return
        self.work.want(self.classes.classes(), self.ask.path)

    @Slot()
    def _try(self) -> None:
        found = to_try(self._report) if self._report is not None else None
        if found is not None:
            self.classes.remove_all()
            self.classes.take(found[0])
            self.ask.ask(found[1])

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, tr("Save the taught model"), "taught.safetensors", "safetensors (*.safetensors)")
        dialog.setObjectName("save_taught_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("safetensors")
        dialog.fileSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_as(self, file: str) -> None:
        """Writes the taught model under this name, and its JSON beside it."""
        self.work.save(Path(file).parent, Path(file).stem)

    # --- what is shown ------------------------------------------------------------------------------------------

    @Slot(str, int, int)
    def _progressed(self, stage: str, done: int, total: int) -> None:
        self.state.setText(words.stage(stage, done, total))

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self.ask.show_answer(outcome.answer or {}, words.error(outcome.error) if outcome.error else "")
        self._refresh()

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self.saved.setText(tr("Saved: {path}", path=path))
        self.saved.show()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._say(words.error(error))
        self._refresh()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def _refresh(self) -> None:
        """What was learned, or what is missing."""
        missing = self.classes.missing()
        known = self._outcome is not None and self._outcome.classes == self.classes.classes() and not missing
        self.classes.clear.setVisible(bool(self.classes.cards))
        self.classes.hint.setVisible(not self.classes.cards)
        self.save.setEnabled(known and not self.work.busy)
        self.warnings.setVisible(known)
        if missing:
            self.state.setText(missing)
            self.ask.show_answer({}, "")
        elif known and self._outcome is not None:
            self.state.setText(words.learned(self._outcome.lesson))
            self.warnings.setText(words.warnings(self._outcome.lesson))
        elif self.problem.text() and not self.work.busy:
            self.state.setText("")  # nothing is being read or learned any more
