"""Which images of a folder are worth labelling next: chosen by the run's model, seen as pictures, kept as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.forms.paths import dropped_path
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result.label_next import words
from posttrain_gui.gui.result.label_next.grid import ChosenGrid
from posttrain_gui.gui.result.saving import TableSaving, ask_folder
from posttrain_gui.gui.studies.progress import StudyProgress
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel, label
from posttrain_gui.studies import label_next
from posttrain_gui.studies.copies import copy_images

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report
    from posttrain_gui.studies.label_next import NextLabels

LARGEST = 500
"""More pictures than this nobody labels in one go."""


class LabelNextPage(QWidget):
    """A row with folder and number, below it the pictures, below them what can be done with them."""

    topic: ClassVar[About] = About(
        "result#label-next",
        title="Label next",
        text="Of a folder without labels, the images that the model would learn most from: unsure ones that differ"
        " from each other (BADGE, Ash et al. 2020, arXiv:1906.03671).",
    )

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._report: Report | None = None
        self._held = False
        self.folder: Path | None = None
        self.found: NextLabels | None = None
        self.work = StudyWork(self, tr("Which images to label next"))
        self.copying = StudyWork(self)
        self.saving = TableSaving(self, "label_next_table_dialog", "label-next.csv", self._rows)
        self.setAcceptDrops(True)
        self._make_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._question())
        for widget in (self.progress, self.copied, self.message, self.note):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.deeds)
        self._connect()
        self._refresh()

    def show_report(self, report: Report) -> None:
        """Another run is asked; the folder stays."""
        if self._report == report:
            return
        self.work.cancel()
        self._report, self.found = report, None
        self.message.tell("")
        self.note.tell("")
        self._refresh()

    def hold(self, held: bool) -> None:
        """While held nothing is chosen, and what goes on is stopped: a run needs the processor."""
        self._held = held
        if held:
            self.work.cancel()
        self._refresh()

    def take(self, folder: Path) -> None:
        """Takes another folder."""
        self.folder, self.found = folder, None
        self.message.tell("")
        self.note.tell("")
        self._refresh()

    # --- parts --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.name = ElidedLabel("", "muted", keep_end=True)
        self.name.setObjectName("label_next_folder")
        self.choose = push_button("choose_unlabelled", tr("Choose folder…"), tr("A folder of images without labels."))
        self.count = QSpinBox()
        self.count.setObjectName("label_next_count")
        describe(self.count, tr("How many images"), tr("So many are picked, the most useful first. Default 20."))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setRange(1, LARGEST)
        self.count.setValue(label_next.COUNT)
        self.start = push_button("label_next_start", tr("Choose images"), tr("Trains nothing."), "primary")
        self.progress = StudyProgress(self.work, "label_next")
        self.copied = StudyProgress(self.copying, "label_next_copy")
        self.message = Sentence("label_next_message", "bad")
        self.note = Sentence("label_next_note", "good")
        self.grid = ChosenGrid()
        self.summary = Sentence("label_next_summary", "muted")
        self.save = push_button(
            "label_next_save", tr("Save as CSV…"), tr("A table with an empty column for the label.")
        )
        self.copy = push_button(
            "label_next_pictures",
            tr("Copy the pictures into a folder…"),
            tr("Copies them into an empty folder, so that you can label them there. Nothing is moved."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty_page(tr("Which images should you label next?"), words.advice()))
        self._stack.addWidget(self.grid)
        self.deeds = self._deeds()
        self.message.tell("")
        self.note.tell("")

    def _question(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr("Unlabelled images"), "strong"))
        row.addWidget(self.name, 1)
        row.addWidget(self.choose)
        row.addSpacing(8)
        row.addWidget(label(tr("How many"), "strong"))
        row.addWidget(self.count)
        row.addWidget(self.start)
        return row

    def _deeds(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.summary, 1)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        return box

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask)
        self.start.clicked.connect(self._start)
        self.work.done.connect(self._show)
        self.work.failed.connect(self._fail)
        self.work.changed.connect(self._refresh)
        self.save.clicked.connect(self.saving.ask)
        self.saving.saved.connect(self.note.tell)
        self.saving.failed.connect(self._fail)
        self.copy.clicked.connect(self._ask_copies)
        self.copying.done.connect(self._say_copied)
        self.copying.failed.connect(self._fail)
        self.copying.changed.connect(self._refresh)

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _start(self) -> None:
        if self._report is None or self.folder is None:
            return
        self.message.tell("")
        self.note.tell("")
        run_id, folder, history, count = self._report.run_id, self.folder, self._history, self.count.value()
        self.work.begin(lambda progress: label_next.label_next(run_id, folder, history, progress, count))

    @Slot()
    def _ask(self) -> None:
        ask_folder(self, "unlabelled_dialog", tr("Folder of images without labels"), self._chosen, self.folder)

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.take(Path(folder))

    def _rows(self) -> list[list[str | float]] | None:
        return None if self.found is None else self.found.rows()

    @Slot()
    def _ask_copies(self) -> None:
        ask_folder(self, "label_next_copies_dialog", tr("Empty folder for the copies"), self.copy_into)

    @Slot(str)
    def copy_into(self, folder: str) -> None:
        """Copies the pictures."""
        if self.found is not None:
            images = self.found.images
            self.copying.begin(lambda progress: (Path(folder), len(copy_images(images, Path(folder), progress))))

    # --- what is shown ------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, found: NextLabels) -> None:
        from posttrain_gui.data.reading.images import FileReader

        self.found = found
        self.grid.chosen.show(found.images, FileReader())
        self.summary.tell(words.summary(found))
        self.summary.setToolTip(words.worth(found))
        self._refresh()

    @Slot(object)
    def _say_copied(self, done: tuple[Path, int]) -> None:
        self.message.tell("")
        self.note.tell(tr("{n} pictures copied into {folder}", n=number(done[1]), folder=str(done[0])))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.note.tell("")
        self.message.tell(error_words(error))

    @Slot()
    def _refresh(self) -> None:
        """What can be done now."""
        held = tr("A training is going on; images can be chosen when it has ended.") if self._held else ""
        nothing = tr("None yet: drop a folder here, or choose one.")
        self.name.setText(held or (str(self.folder) if self.folder else nothing))
        self.start.setEnabled(self.folder is not None and not self.work.busy and not self._held)
        for widget in (self.choose, self.count):
            widget.setEnabled(not self.work.busy)
        there = self.found is not None and not self.work.busy
        self._stack.setCurrentIndex(1 if there else 0)
        self.deeds.setVisible(there)
        for button in (self.save, self.copy):
            button.setEnabled(not self.copying.busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes a folder or zip."""
        path = Path(dropped_path(event) or "nothing")
        if not self.work.busy and (path.is_dir() or path.suffix.lower() == ".zip"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Takes it, and begins."""
        event.acceptProposedAction()
        self.take(Path(dropped_path(event)))
        if not self._held:
            self._start()
