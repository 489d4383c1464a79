"""Pause, resume, finish, discard: always in the same words, effective within one batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posttrain_gui.gui.question import AskFirst, Wording
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import lettered
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.runner import Runner


class RunButtons(QWidget):
    """The wishes a person can have while a run goes on; hidden while none does."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._ask_first = AskFirst(_discarding(), self)
        self._stopping = label(tr("Stopping…"), "muted")
        self._stopping.setObjectName("stopping")
        self.pause = push_button(
            "pause_run", lettered(tr("Pause"), "P"), tr("Holds the run at the next batch. Nothing is lost.")
        )
        self.resume = push_button("resume_run", lettered(tr("Resume"), "U"), tr("Lets the run go on."))
        text = tr("Ends training at the next batch; the best epoch so far is judged and kept.")
        self.finish = push_button("finish_run", lettered(tr("Finish now (keep best)"), "O"), text)
        text = tr("Ends the run and keeps nothing but its line in the history.")
        self.discard = push_button("discard_run", lettered(tr("Discard"), "D"), text, "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._stopping, self.pause, self.resume, self.finish, self.discard):
            row.addWidget(widget)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.pause.clicked.connect(self._runner.pause)
        self.resume.clicked.connect(self._runner.resume)
        self.finish.clicked.connect(self._runner.finish)
        self.discard.clicked.connect(self._ask_first.ask)
        self._ask_first.agreed.connect(self._runner.discard)
        self._runner.state_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Shows what can be wished for now."""
        running, stopping, paused = self._runner.running, self._runner.stopping, self._runner.paused
        self.setVisible(running)
        self._stopping.setVisible(stopping)
        self.pause.setVisible(not paused)
        self.resume.setVisible(paused)
        for button in (self.pause, self.resume, self.finish):
            button.setEnabled(not stopping)
        self.discard.setEnabled(not self._runner.control.discarding)
        if not running:
            self._ask_first.withdraw()


def _discarding() -> Wording:
    return Wording(
        tr("Discard this run?"),
        tr("What it has learned so far is lost. Only its line in the history stays."),
        tr("Discard"),
        tr("Keep running"),
    )
