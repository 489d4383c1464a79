"""Time, Start and Stop of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from posttrain_gui.errors import InputError
from posttrain_gui.gui.question import AskFirst, Wording
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.accessible import describe, lettered, plain
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.search.budget import seconds_of

if TYPE_CHECKING:
    from posttrain_gui.gui.search.runner import SearchRunner

START = "Tries ways of fine-tuning around the plan for as long as is set; the best is judged on the test images."
BUDGETS = ("2 min", "5 min", "10 min", "30 min", "1 h", "3 h")


class SearchBar(QWidget):
    """The budget, and the buttons.

    Args:
        runner: Of searches.

    Signals:
        start: (seconds) A search may begin.
    """

    start = Signal(float)

    def __init__(self, runner: SearchRunner) -> None:
        super().__init__()
        self._runner, self._why_not = runner, ""
        self._ask_first = AskFirst(_leaving_off(), self)
        self.budget = _budget_box()
        self.message = label("", "bad")
        self.message.setObjectName("search_message")
        self.begin = push_button("search_start", lettered(tr("Start search"), "S"), tr(START), "primary")
        text = tr("Ends the search at the next batch; the best candidate so far is judged and kept.")
        self.stop = push_button("search_stop", tr("Stop (keep best)"), text)
        text = tr("Ends the search and judges nothing. What was tried stays listed, and the search can go on later.")
        self.discard = push_button("search_discard", tr("Leave off"), text, "danger")
        self._lay_out()
        self.begin.clicked.connect(self._start)
        self.stop.clicked.connect(runner.stop)
        self.discard.clicked.connect(self._ask_first.ask)
        self._ask_first.agreed.connect(runner.discard)
        self.budget.editTextChanged.connect(self.refresh)
        runner.state_changed.connect(self.refresh)
        self.refresh()

    def set_obstacle(self, why: str) -> None:
        """Why no search can begin, "" where one can."""
        if why != self._why_not:
            self._why_not = why
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows what can be done now, and why not."""
        running, stopping = self._runner.running, self._runner.stopping
        problem = self._budget_problem()
        self.begin.setVisible(not running)
        self.begin.setEnabled(not (self._why_not or problem))
        describe(self.begin, plain(self.begin.text()), self._why_not or problem or tr(START), tip=True)
        self.stop.setVisible(running)
        self.stop.setEnabled(not stopping)
        self.stop.setText(tr("Stopping…") if stopping else tr("Stop (keep best)"))
        self.discard.setVisible(running)
        self.budget.setEnabled(not running)
        self.message.setText("" if running else problem or self._why_not)
        set_role(self.message, "bad" if problem else "muted")
        if not running:
            self._ask_first.withdraw()

    def _budget_problem(self) -> str:
        try:
            seconds_of(self.budget.currentText())
        except InputError as error:
            return sentences(error.what, error.why)
        return ""

    @Slot()
    def _start(self) -> None:
        self.start.emit(seconds_of(self.budget.currentText()))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        time = label(tr("Time"))
        time.setBuddy(self.budget)
        for widget in (time, self.budget, self.begin, self.stop, self.discard, self.message):
            row.addWidget(widget)
        row.addStretch(1)


def _budget_box() -> QComboBox:
    box = QComboBox()
    box.setObjectName("search_budget")
    box.setAccessibleName(tr("Time"))
    box.setEditable(True)
    box.addItems(BUDGETS)
    box.setCurrentText("10 min")
    box.setFixedWidth(110)
    text = tr("Longer tries more. Judging the winner is included. For example 90 s, 10 min, 1 h 30 min.")
    box.setToolTip(text)
    return box


def _leaving_off() -> Wording:
    return Wording(
        tr("Leave off this search?"),
        tr("No candidate is judged on the test images. What was tried so far stays; the search can go on later."),
        tr("Leave off"),
        tr("Keep searching"),
    )
