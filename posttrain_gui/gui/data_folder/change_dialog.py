"""What becomes of the runs when the data folder changes: they stay, are copied, or move along."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QProgressBar, QRadioButton, QVBoxLayout

from posttrain_gui import moving
from posttrain_gui.gui.background import Task
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel, label, page_header

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.moving import Progress, Survey

Way = Literal["leave", "copy", "move"]
WIDTH, MARGIN, INDENT = 640, 22, 26


class ChangeDialog(QDialog):
    """Asks, and copies where that is wished; nothing is switched here.

    Signals:
        agreed: (way, names of what was copied).
    """

    topic: ClassVar[About] = About(
        "files#folders",
        title="Change the data folder",
        text="Runs, their models and the history can be left, copied or moved. A copy is checked before anything "
        "is switched.",
    )

    agreed = Signal(str, list)

    def __init__(self, here: Path, there: Path, survey: Survey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_folder")
        self.setWindowTitle(tr("Change the data folder"))
        self._here, self._there = here, there
        self._task: Task | None = None
        self.ways: dict[Way, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.message = label("", "bad", wrap=True)
        self.message.setObjectName("change_message")
        self.bar = QProgressBar()
        self.bar.setObjectName("change_progress")
        describe(self.bar, tr("Progress"), tr("How much has been copied and checked."))
        self.bar.setRange(0, 1000)
        self.bar.hide()
        self.deed = push_button("change_deed", tr("Change folder"), tr("Does this, and builds the window again."))
        self.out = push_button("change_cancel", tr("Cancel"), tr("Leaves everything as it is."))
        self._lay_out(survey)
        self.deed.clicked.connect(self._begin)
        self.out.clicked.connect(self.reject)
        self.message.hide()
        self.resize(WIDTH, 0)

    @property
    def way(self) -> Way:
        """What is chosen."""
        return next((way for way, button in self.ways.items() if button.isChecked()), "leave")

    def reject(self) -> None:
        """Nothing changes; what was copied so far is taken away."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        super().reject()

    def _lay_out(self, survey: Survey) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 18, MARGIN, 18)
        layout.setSpacing(10)
        layout.addLayout(page_header(tr("Change the data folder"), _figures(survey)))
        for text, folder in ((tr("From {folder}", folder=self._here), self._here), (self._to(), self._there)):
            line = ElidedLabel(text, keep_end=True)
            line.setToolTip(str(folder))
            layout.addWidget(line)
        for way, (title, told) in _ways(survey).items():
            self._add_way(layout, way, title, told)
        self.ways["leave"].setChecked(True)
        possible = survey.runs > 0 and survey.fits and not survey.occupied
        for way in ("copy", "move"):
            self.ways[way].setEnabled(possible)
        if _obstacle(survey):
            layout.addWidget(label(_obstacle(survey), "warn", wrap=True))
        layout.addWidget(self.message)
        layout.addWidget(self.bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.out)
        row.addWidget(self.deed)
        layout.addLayout(row)

    def _to(self) -> str:
        return tr("To {folder}", folder=self._there)

    def _add_way(self, layout: QVBoxLayout, way: Way, title: str, told: str) -> None:
        button = QRadioButton(title)
        button.setObjectName(f"change.{way}")
        describe(button, title, told)
        self._group.addButton(button)
        self.ways[way] = button
        layout.addWidget(button)
        line = label(told, "muted", wrap=True)
        line.setMinimumWidth(WIDTH - 2 * MARGIN - INDENT)  # Qt asks for the height at the least width
        inset = QHBoxLayout()
        inset.setContentsMargins(INDENT, 0, 0, 4)
        inset.addWidget(line, 1)
        layout.addLayout(inset)

    @Slot()
    def _begin(self) -> None:
        if self.way == "leave":
            self._agree([])
            return
        for widget in (self.deed, *self.ways.values()):
            widget.setEnabled(False)
        self.message.hide()
        self.bar.show()
        self._task = Task(_copying(self._here, self._there), self)
        self._task.progressed.connect(self._progressed)
        self._task.done.connect(self._agree)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(str, int, int)
    def _progressed(self, _stage: str, done: int, total: int) -> None:
        self.bar.setValue(1000 * done // max(total, 1))

    @Slot(object)
    def _agree(self, names: list[str]) -> None:
        way, self._task = self.way, None
        self.accept()
        self.agreed.emit(way, names)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.message.setText(error_words(error))
        self.message.show()
        self.bar.hide()
        for widget in (self.deed, *self.ways.values()):
            widget.setEnabled(True)


def _copying(here: Path, there: Path) -> Callable[[Progress], list[str]]:
    """The work of the copy."""
    return lambda progress: moving.copy(here, there, progress)


def _figures(survey: Survey) -> str:
    size, free = (QLocale().formattedDataSize(value) for value in (survey.size, survey.free))
    if survey.runs == 0:
        return tr("There are no runs here yet. Free in the other place: {free}.", free=free)
    if survey.runs == 1:
        return tr("Here is 1 run; all together takes {size}. Free in the other place: {free}.", size=size, free=free)
    return tr(
        "Here are {n} runs; all together takes {size}. Free in the other place: {free}.",
        n=number(survey.runs),
        size=size,
        free=free,
    )


def _ways(survey: Survey) -> dict[Way, tuple[str, str]]:
    leave = tr("The history begins empty there. What is here stays, and is back when this folder is chosen again.")
    if survey.occupied:
        leave = tr("The other folder has runs of this program already: they are shown. What is here stays.")
    return {
        "leave": (tr("Leave the runs here"), leave),
        "copy": (
            tr("Copy the runs"),
            tr("Both folders have them then. Every copy is compared with its original."),
        ),
        "move": (tr("Move the runs"), tr("As copying; what is here is deleted only after all has been compared.")),
    }


def _obstacle(survey: Survey) -> str:
    if survey.occupied:
        return tr("Runs cannot be copied into a folder that has a history of its own.")
    return "" if survey.fits else tr("There is too little space for a copy.")
