"""Watching a run learn, and telling it what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.events import Event, RunStarted, ends
from posttrain_gui.gui.comfort.staying_awake import ADVICE
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.train.buttons import RunButtons
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.text import label, page_header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.gui.runner import Runner
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.gui.train.run_view import RunView


class TrainPanel(Panel):
    """The run that goes on, live; or a past one, as it was."""

    topic: ClassVar[About] = About(
        "train",
        title="Train",
        text="The training as it goes on: loss and accuracy, time left, and the buttons that pause or end it. "
        "Nothing here looks at the test images.",
    )

    name: ClassVar[str] = "Train"

    def __init__(self, store: PlanStore, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._runner = runner
        self.live: RunView | None = None
        self.past: RunView | None = None
        self._going = False
        self._before_pause = ("", "")
        self.buttons = RunButtons(runner)
        self._stack = QStackedWidget()
        advice = tr("Press Start training. The learning curves, the time left and the buttons of the run appear here.")
        images = self.way_to("Data", tr("Choose your images"), tr("Goes to the step Data."))
        past = self.way_to("History", tr("Show earlier runs"), tr("Goes to the history."))
        self._stack.addWidget(empty_page(tr("Nothing has been trained yet"), advice, images, past))
        self._build()
        runner.told.connect(self.take)
        runner.failed.connect(self._could_not)
        runner.ended.connect(self._ended)
        runner.state_changed.connect(self._state_changed)

    def summary(self) -> str:
        """Where the run is, in a few words."""
        if self.live is None:
            return ""
        return tr("Paused") if self._runner.paused else self.live.state

    def show_run(self, events: Iterable[Event]) -> None:
        """Shows a past run as it was; a run that goes on is not disturbed and can be returned to."""
        if self.past is not None:
            self._stack.removeWidget(self.past)
            self.past.deleteLater()
        self.past = self._new_view()
        self.past.take_all(events)
        self._show(self.past)

    @Slot()
    def show_live(self) -> None:
        """Back to the run that goes on."""
        if self.live is not None:
            self._show(self.live)

    def warn_of_sleep(self, warned: bool) -> None:
        """Says that the machine may fall asleep while it trains, or no longer says it."""
        self.sleep_note.setText(tr(ADVICE) if warned else "")
        self.sleep_note.setVisible(warned)

    @Slot(object)
    def take(self, event: Event) -> None:
        """Shows an event of the run that goes on."""
        if self.live is None:
            return
        if isinstance(event, RunStarted) and event.first_epoch > 1:
            self.live.take_all(self._earlier(event.run_id))
        before = self.summary()
        self.live.take(event)
        if self._runner.stopping and not ends(event):
            self._say_stopping()
        if self.summary() != before:  # ten steps a second are no news for the list of steps
            self.summary_changed.emit()

    def _earlier(self, run_id: str) -> list[Event]:
        """What a run told before it was interrupted: everything before its last beginning."""
        events = self._runner.history.events(run_id)
        begins = [i for i, event in enumerate(events) if isinstance(event, RunStarted)]
        return events[: begins[-1]] if begins else events

    # --- parts --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.back = QPushButton(tr("Back to the run that is going on"))
        self.back.setObjectName("back_to_live")
        describe(self.back, self.back.text(), tr("Leaves the past run that is shown here."), tip=True)
        set_role(self.back, "link")
        self.back.clicked.connect(self.show_live)
        self.back.hide()
        head = QHBoxLayout()
        head.addLayout(
            page_header(
                tr("Train"),
                tr("Watch the model learn. It is measured before and after on images it never sees in between."),
            ),
            1,
        )
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(14)
        self.sleep_note = label("", "warn", wrap=True)
        self.sleep_note.setObjectName("sleep_note")
        self.sleep_note.hide()
        column.addLayout(head)
        column.addWidget(self.sleep_note)
        column.addWidget(self._stack, 1)

    def _new_view(self) -> RunView:
        from posttrain_gui.gui.train.run_view import (
            RunView,
        )  # brings pyqtgraph, which a window that opens does not need

        view = RunView()
        self._stack.addWidget(view)
        return view

    def _show(self, view: RunView) -> None:
        self._stack.setCurrentWidget(view)
        self.back.setVisible(view is self.past and self._runner.running)

    # --- the run that goes on -----------------------------------------------------------------------------------

    @Slot()
    def _state_changed(self) -> None:
        if not self._runner.running:
            self.back.hide()
            self.warn_of_sleep(False)
        elif not self._going:
            self._begin()
        elif self._runner.stopping:
            self._say_stopping()
        elif self.live is None:
            return
        elif self._runner.paused:
            self._before_pause = (self.live.phase.text(), self.live.detail.text())
            self.live.say(tr("Paused"), tr("Press Resume to go on. Nothing is lost."))
        elif self.live.state == tr("Paused"):
            self.live.say(*self._before_pause)
        self.summary_changed.emit()

    def _begin(self) -> None:
        if self.live is not None:
            self._stack.removeWidget(self.live)
            self.live.deleteLater()
        self._going = True
        self.live = self._new_view()
        self.live.say(tr("Starting…"))
        self._show(self.live)

    def _say_stopping(self) -> None:
        if self.live is not None:
            keeps = not self._runner.control.discarding
            self.live.say(
                tr("Stopping…"),
                tr("The best epoch so far is judged and kept.") if keeps else tr("The run is discarded."),
            )

    @Slot(str, str, str)
    def _could_not(self, what: str, why: str, next_step: str) -> None:
        if self.live is not None:
            self.live.conclude(tr(what), sentences(why, next_step), "bad")

    @Slot(object)
    def _ended(self, report: object) -> None:  # noqa: ARG002 - the view was told by the last event
        self._going = False
        self.summary_changed.emit()
