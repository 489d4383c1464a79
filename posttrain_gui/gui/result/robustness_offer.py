"""What robustness is, about how long it takes, and the button that measures it for a run that is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.result import robustness_words as words
from posttrain_gui.gui.studies.progress import StudyProgress
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report, Robustness

WIDEST = 620
"""Of the text, px: longer lines are hard to read."""


class RobustnessOffer(QWidget):
    """Asks, measures in the background, and says what went wrong.

    Signals:
        measured: The Robustness of the run that is shown.
    """

    measured = Signal(object)

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._report: Report | None = None
        self._held = False
        self.work = StudyWork(self, tr("Robustness"))
        what = tr("Answers the test images again, blurred, noisy, darker and so on, before and after training.")
        self.measure = push_button("measure_robustness", tr("Measure robustness"), what, "primary")
        self.takes = Sentence("robustness_takes", "muted")
        self.note = Sentence("robustness_note", "muted")
        self.problem = Sentence("robustness_problem", "bad")
        self.progress = StudyProgress(self.work, "robustness", words=words.stages)
        self._lay_out()
        self.measure.clicked.connect(self._begin)
        self.work.done.connect(self.measured)
        self.work.failed.connect(self._fail)
        self.work.changed.connect(self._refresh)

    def show_report(self, report: Report) -> None:
        """Another run: what was measured of the one before is left."""
        if self._report is None or report.run_id != self._report.run_id:
            self.work.cancel()
        self._report = report
        self.problem.tell("")
        try:
            self.takes.tell(words.estimate(report, self._history.events(report.run_id)))
        except UserError:  # taken out of the history
            self.takes.tell("")
        self._refresh()

    def hold(self, held: bool) -> None:
        """While held nothing is measured, and a measurement that goes on is stopped: a run needs the processor."""
        self._held = held
        if held:
            self.work.cancel()
        self._refresh()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setSpacing(10)
        button = QHBoxLayout()
        button.addWidget(self.measure)
        button.addStretch(1)
        column.addStretch(2)
        column.addWidget(label(tr("Robustness was not measured in this run"), "heading", wrap=True))
        column.addWidget(label(words.why_measure(), "muted", wrap=True))
        column.addWidget(self.takes)
        column.addLayout(button)
        for widget in (self.progress, self.note, self.problem):
            column.addWidget(widget)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inside, 100, Qt.AlignmentFlag(0))
        row.addStretch(1)

    @Slot()
    def _begin(self) -> None:
        if self._report is not None:
            self.problem.tell("")
            self.work.begin(_measuring(self._report.run_id, self._history))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.problem.tell(error_words(error))

    @Slot()
    def _refresh(self) -> None:
        self.measure.setVisible(not self.work.busy)
        self.measure.setEnabled(not self._held)
        held = tr("A training is going on; robustness can be measured when it has ended.") if self._held else ""
        self.note.tell(held)


def _measuring(run_id: str, history: History) -> Callable[[Callable[[str, int, int], None]], Robustness]:
    from posttrain_gui.studies.robustness import robustness

    return lambda progress: robustness(run_id, history, progress)
