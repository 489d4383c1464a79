"""Ask a run's model about images of one's own: pictures, bars of probabilities, a table of many, kept as CSV."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result.model_place import model_file
from posttrain_gui.gui.result.saving import TableSaving, ask_folder
from posttrain_gui.gui.result.teach.class_card import dropped_paths, image_filter
from posttrain_gui.gui.result.try_it import words
from posttrain_gui.gui.result.try_it.answer_card import AnswerCard
from posttrain_gui.gui.result.try_it.asking import Asked, ask
from posttrain_gui.gui.result.try_it.table import AnswerTable
from posttrain_gui.gui.studies.progress import StudyProgress
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.studies.answer_table import rows_of
from posttrain_gui.studies.answers import ONLY
from posttrain_gui.typed_paths import home

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report
    from posttrain_gui.studies.answers import Answered
    from posttrain_gui.studies.predicting import Predictor
    from posttrain_gui.studies.spreadsheet import Cell


class TryItPage(QWidget):
    """Left the table of answers, right the chosen image with its bars."""

    topic: ClassVar[About] = About(
        "result#try-it",
        title="Try it",
        text="Asks the model about images of your own: the answers with their probabilities, and as a table (CSV).",
    )

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._report: Report | None = None
        self._predictor: Predictor | None = None
        self._waiting: list[Path] = []
        self._left = 0
        self._held = False
        self.answers: list[Answered] = []
        self.work = StudyWork(self)
        self.saving = TableSaving(self, "try_it_table_dialog", "answers.csv", self._rows)
        self.setAcceptDrops(True)
        self._make_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head())
        for widget in (self.progress, self.message, self.note):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._connect()
        self._refresh()

    def show_report(self, report: Report) -> None:
        """Another run's model is asked; what was asked before is asked again, to compare."""
        if self._report == report:
            return
        self.work.cancel()
        again = [answer.file for answer in self.answers] + self._waiting
        self._report, self._predictor = report, None
        self._forget()
        self._waiting = again
        self._refresh()
        if self.isVisible():
            self._next()

    def hold(self, held: bool) -> None:
        """While something is trained, the model answers with one processor core."""
        self._held = held

    def ask(self, paths: list[Path]) -> None:
        """Asks about images, folders and zips too; those that were answered already are left out."""
        self._waiting += paths
        self.message.tell("")
        self.note.tell("")
        self._next()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What waits is asked when somebody looks."""
        super().showEvent(event)
        self._next()

    # --- parts --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.images = push_button("try_it_images", tr("Choose images…"), tr("Asks the model what they show."))
        self.folder = push_button("try_it_folder_button", tr("Choose folder…"), tr("Asks about all images in it."))
        self.clear = push_button("try_it_clear", tr("Clear"), tr("Takes all images away; no file is touched."))
        self.save = push_button("try_it_save", tr("Save as CSV…"), tr("All answers as a table, with probabilities."))
        self.counted = label("", "strong")
        self.counted.setObjectName("try_it_counted")
        self.progress = StudyProgress(self.work, "try_it")
        self.message, self.note = Sentence("try_it_message", "bad"), Sentence("try_it_note", "good")
        self.message.tell("")
        self.note.tell("")
        self.worth = Sentence("try_it_worth", "muted")
        self.table, self.card = AnswerTable(), AnswerCard()
        CopyMenu(self.table, self._copied)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty_page(tr("Try it on your own images"), words.advice()))
        self._stack.addWidget(self._found())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.images)
        row.addWidget(self.folder)
        row.addWidget(self.counted)
        row.addStretch(1)
        row.addWidget(self.clear)
        row.addWidget(self.save)
        return row

    def _found(self) -> QWidget:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.table, 1)
        left.addWidget(self.worth)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(left, 11)
        row.addWidget(self.card, 9)
        return box

    def _connect(self) -> None:
        self.images.clicked.connect(self._ask_images)
        self.folder.clicked.connect(self._ask_folder)
        self.clear.clicked.connect(self._clear)
        self.save.clicked.connect(self.saving.ask)
        self.saving.saved.connect(self.note.tell)
        self.saving.failed.connect(self._fail)
        self.table.chosen.connect(self._show_chosen)
        self.card.tasks.currentIndexChanged.connect(self._show_task)
        self.work.done.connect(self._take)
        self.work.failed.connect(self._fail)
        self.work.changed.connect(self._refresh)

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _next(self) -> None:
        """Asks about all that waits, unless something goes on."""
        if self._report is None or self.work.busy or not self._waiting:
            return
        paths, self._waiting = self._waiting, []
        file = model_file(self._report, self._history)
        known = frozenset(answer.file for answer in self.answers)
        predictor, polite = self._predictor, self._held
        self.work.begin(lambda progress: ask(predictor, file, paths, known, progress, polite=polite))

    @Slot(object)
    def _take(self, asked: Asked) -> None:
        self._predictor = asked.predictor
        self.answers = [*self.answers, *asked.answers]
        self._left += asked.left
        names = [task.name for task in asked.predictor.model.tasks]
        self.card.show_tasks(names)
        self.worth.tell(words.worth(asked.predictor.temperature))
        newest = len(self.answers) - len(asked.answers)
        self.table.show_answers(self.answers, self.card.task, min(newest, len(self.answers) - 1))
        self._refresh()
        self._next()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.message.tell(error_words(error))
        self._next()

    @Slot()
    def _clear(self) -> None:
        self.work.cancel()
        self._forget()
        self._refresh()

    def _forget(self) -> None:
        self._waiting, self.answers, self._left = [], [], 0
        self.message.tell("")
        self.note.tell("")
        self.table.show_answers([], ONLY, None)
        self.card.show_answer(None)

    @Slot()
    def _ask_images(self) -> None:
        dialog = QFileDialog(self, tr("Which images?"), str(home()), image_filter())
        dialog.setObjectName("try_it_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._chosen_images)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _chosen_images(self, files: list[str]) -> None:
        self.ask([Path(file) for file in files])

    @Slot()
    def _ask_folder(self) -> None:
        ask_folder(self, "try_it_folder_dialog", tr("Folder of images"), self._chosen_folder)

    @Slot(str)
    def _chosen_folder(self, folder: str) -> None:
        self.ask([Path(folder)])

    def _rows(self) -> list[list[Cell]] | None:
        return None if self._predictor is None else rows_of(self.answers, self._predictor.classes)

    def _copied(self) -> Table | None:
        rows = self._rows() if self.answers else None
        return (list(map(str, rows[0])), rows[1:]) if rows else None

    # --- what is shown ------------------------------------------------------------------------------------------

    @Slot()
    def _show_chosen(self) -> None:
        place = self.table.current()
        self.card.show_answer(None if place is None else self.answers[place])

    @Slot()
    def _show_task(self) -> None:
        if self.answers:
            self.table.show_answers(self.answers, self.card.task, self.table.current())

    @Slot()
    def _refresh(self) -> None:
        there = bool(self.answers)
        self._stack.setCurrentIndex(1 if there else 0)
        self.counted.setText(words.counted(self.answers, self._left) if there else "")
        self.clear.setEnabled(there or self.work.busy)
        self.save.setEnabled(there and not self.work.busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes files and folders."""
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Asks about them."""
        event.acceptProposedAction()
        self.ask(dropped_paths(event))
