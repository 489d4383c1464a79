"""Pause, resume, finish, discard: always in the same words, effective within one batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from posttrain_gui.gui.question import Question
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.runner import Runner


class RunButtons(QWidget):
    """The wishes a person can have while a run goes on; hidden while none does."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._question: Question | None = None
        self._stopping = label(tr("Stopping…"), "muted")
        self._stopping.setObjectName("stopping")
        self.pause = self._button("pause_run", tr("Pause"), tr("Holds the run at the next batch. Nothing is lost."))
        self.resume = self._button("resume_run", tr("Resume"), tr("Lets the run go on."))
        self.finish = self._button(
            "finish_run",
            tr("Finish now (keep best)"),
            tr("Ends training at the next batch; the best epoch so far is judged and kept."),
        )
        self.discard = self._button(
            "discard_run", tr("Discard"), tr("Ends the run and keeps nothing but its line in the history.")
        )
        set_role(self.discard, "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._stopping, self.pause, self.resume, self.finish, self.discard):
            row.addWidget(widget)
        self.pause.clicked.connect(runner.pause)
        self.resume.clicked.connect(runner.resume)
        self.finish.clicked.connect(runner.finish)
        self.discard.clicked.connect(self._ask)
        runner.state_changed.connect(self.refresh)
        self.refresh()

    def _button(self, name: str, text: str, help_text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(help_text)
        return button

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
        if not running and self._question is not None:
            self._question.close()

    @Slot()
    def _ask(self) -> None:
        self._question = Question(
            self,
            tr("Discard this run?"),
            tr("What it has learned so far is lost. Only its line in the history stays."),
            tr("Discard"),
            tr("Keep running"),
        )
        self._question.agreed.connect(self._runner.discard)
        self._question.destroyed.connect(self._forget_question)
        self._question.open()

    @Slot()
    def _forget_question(self) -> None:
        self._question = None
