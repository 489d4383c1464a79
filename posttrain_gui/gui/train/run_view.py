"""One run as it goes on, or as it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from posttrain_gui.evaluation.gauge_watch import GaugeWatch
from posttrain_gui.events import (
    EpisodesReady,
    EpochDone,
    PhaseChanged,
    PseudoLabelled,
    RunDone,
    RunFailed,
    RunStarted,
    RunStopped,
    StepDone,
    TaskEpoch,
    Warned,
    ends,
)
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import number, sentences, tr
from posttrain_gui.gui.train import words
from posttrain_gui.gui.train.facts import Facts
from posttrain_gui.gui.train.gauge_view import GaugeView
from posttrain_gui.gui.train.notes import Notes
from posttrain_gui.gui.train.pictures import RunPictures
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.events import Event

FACTS_MS = 500


class RunView(QWidget):
    """Phase, progress, figures, learning curves and notes of one run, drawn from its events alone.

    Attributes:
        state: The phase or the end of the run in a few words, for the list of steps.
        curves: The pictures of loss and accuracy.
    """

    topic: ClassVar[About] = About(
        "train#plots",
        title="Learning curves",
        text="Loss (lower is better) and accuracy (higher is better) on training and on validation images. The "
        "best epoch on validation is the one that is kept.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = self._name = ""
        self._epochs = 0
        self._last_step: StepDone | None = None
        self._phases: dict[str, str] = {}
        self._gauge: GaugeWatch | None = GaugeWatch()
        self._facts_timer = QTimer(self, singleShot=True)
        self._facts_timer.timeout.connect(self._show_facts)
        self._build()

    def _build(self) -> None:
        self.phase = label("", "heading", wrap=True)
        self.phase.setObjectName("phase")
        self.detail = ElidedLabel("", "muted")
        self.detail.setObjectName("phase_detail")
        self.end = label("", "muted", wrap=True)
        self.end.setObjectName("end_of_run")
        self.end.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.end.hide()
        self.bar = QProgressBar()
        self.bar.setObjectName("run_progress")
        describe(self.bar, tr("Progress"), tr("Of the part of the run that goes on now."))
        self.bar.setTextVisible(False)
        captions = {
            "epoch": tr("Epoch"),
            "left": tr("Time left"),
            "speed": tr("Speed"),
            "best": tr("Best epoch"),
            "improvement": tr("Last improvement"),
        }
        self.facts = Facts(captions)
        self.about = label("", "muted", wrap=True)
        self.about.setObjectName("about_episodes")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about.hide()
        self.pictures = RunPictures()
        self.curves = self.pictures.curves
        self.gauge = GaugeView()
        self.notes = Notes()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.phase, self.detail, self.end, self.bar, self.facts, self.about):
            column.addWidget(widget)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.gauge)
        column.addWidget(self.notes)

    def take(self, event: Event) -> None:
        """Shows what an event tells."""
        self.pictures.take(event)
        self._show(event)
        self._read_gauge(event)

    def take_all(self, events: Iterable[Event]) -> None:
        """Shows a run that is over, as it was."""
        told = list(events)
        self.pictures.take_all(told)
        for event in told:
            if not isinstance(event, StepDone):
                self._show(event)
                self._read_gauge(event)
        last_step = next((e for e in reversed(told) if isinstance(e, StepDone) and e.phase == "training"), None)
        if last_step is not None:
            self.facts.set("speed", words.speed(last_step))
        if not any(ends(event) for event in told):
            self.conclude(tr("Not finished"), _cut_off())
        if self._name:
            self.phase.setText(f"{self._name} · {self.state}")

    def say(self, state: str, detail: str = "", role: str = "heading") -> None:
        """Shows a state that no event tells ("Starting…", "Paused"); its detail in one line, so that nothing jumps."""
        self.state = state
        self.phase.setText(state)
        set_role(self.phase, role)
        self.detail.setText(detail)
        self.detail.show()
        self.end.hide()

    def conclude(self, state: str, sentence: str, role: str = "heading") -> None:
        """Shows how it ended; the sentence takes the lines it needs."""
        self.say(state, sentence, role)
        self.end.setText(sentence)
        self.end.setVisible(bool(sentence))
        self.detail.hide()
        self.bar.hide()
        self._facts_timer.stop()
        self._last_step = None
        self.facts.set("left", "–")

    def _show(self, event: Event) -> None:
        match event:
            case RunStarted():
                self._name, self._epochs = event.name, event.epochs
                self.facts.set("epoch", tr("{n} of {all}", n=event.first_epoch - 1, all=event.epochs))
            case PhaseChanged():
                self.say(self._phases.get(event.phase) or words.phase(event.phase), tr(event.detail))
                self._progress(0, 0)
            case StepDone():
                self._step(event)
            case EpochDone():
                self._epoch(event)
            case EpisodesReady():
                self._speak_of_episodes(event)
            case PseudoLabelled():
                self.about.setText(words.pseudo_labels(event))
                self.about.show()
            case TaskEpoch(alone=True):
                self.say(self.state, tr("{task} alone, for comparison: epoch {n}", task=event.task, n=event.epoch))
            case Warned():
                self.notes.add(event)
            case RunDone() | RunStopped() | RunFailed():
                self._end(event)

    def _speak_of_episodes(self, ready: EpisodesReady) -> None:
        """Training and validation episodes are of other classes, often of another number: no gauge of overfitting."""
        self._phases, self._gauge = words.episode_phases(), None
        self.about.setText(words.episodes(ready))
        self.about.show()

    def _step(self, step: StepDone) -> None:
        self._progress(step.step, step.total)
        self._last_step = step
        if not self._facts_timer.isActive():
            self._show_facts()

    @Slot()
    def _show_facts(self) -> None:
        """Figures that change ten times a second cannot be read, and cost training time: the newest, now and then."""
        step, self._last_step = self._last_step, None
        if step is None:
            return
        self._facts_timer.start(FACTS_MS)
        self.facts.set("left", words.left(step))
        self.facts.set("speed", words.speed(step))
        if step.epoch:
            self.facts.set("epoch", tr("{n} of {all}", n=step.epoch, all=self._epochs))

    def _progress(self, done: int, total: int) -> None:
        """0 of 0: it goes on, nobody knows how long."""
        self.bar.show()
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _epoch(self, done: EpochDone) -> None:
        self._show_facts()
        self.facts.set("epoch", tr("{n} of {all}", n=done.epoch, all=self._epochs))
        self.facts.set("best", tr("before training") if done.best_epoch == 0 else number(done.best_epoch))
        self.facts.set("improvement", words.improvement(done))

    def _read_gauge(self, event: Event) -> None:
        read = self._gauge.take(event) if self._gauge is not None else None
        if read is not None:
            self.gauge.show_gauge(read)

    def _end(self, event: RunDone | RunStopped | RunFailed) -> None:
        match event:
            case RunDone():
                self.conclude(tr("Done"), sentences(event.sentence))
            case RunStopped():
                kept = tr("Stopped by you; the best epoch was kept") if event.kept else tr("Discarded")
                self.conclude(kept, sentences(event.sentence))
            case RunFailed():
                self.conclude(tr(event.what), sentences(event.why, event.next), "bad")


def _cut_off() -> str:
    return tr(
        "This run was cut off, or it goes on in another window. Where it has a checkpoint, choose it in the history "
        "and press Resume to go on from there."
    )
