"""The dialog that finds a learning rate: a curve, a suggestion, and a button that takes it over."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.strategy.rate_plot import RatePlot
from posttrain_gui.gui.strategy.rate_trial import RateTrial
from posttrain_gui.gui.tr import duration, sentences, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label, page_header

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.training.rate_curve import RateCurve

FIELD = "training.optimizer.learning_rate"
ENOUGH = 5
"""So many steps show how long one takes."""


def phase_words(phase: str) -> str:
    """What goes on, in words."""
    return {
        "data": tr("Reading the images…"),
        "model": tr("Loading the model…"),
        "baseline": tr("Preparing the training images…"),
        "rates": tr("Trying learning rates…"),
    }.get(phase, tr("Starting…"))


class RateDialog(QDialog):
    """Tries learning rates for the store's plan as soon as it is shown."""

    topic: ClassVar[About] = About(
        "strategy#learning-rate",
        title="Find a learning rate",
        text="Up to a hundred steps on training images while the learning rate rises from far too small to far too"
        " large (Smith 2017, arXiv:1506.01186). The suggestion lies where the loss falls fastest. Nothing of "
        "it is kept.",
    )

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rate_dialog")
        self.setWindowTitle(tr("Find a learning rate"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(760, 620)
        self._store, self._rate, self._phase = store, 0.0, ""
        self._clock = QElapsedTimer()
        self.plot = RatePlot(self)
        self.stage, self.bar = label(phase_words(""), "muted"), QProgressBar()
        self.stage.setObjectName("rate.stage")
        self.answer, self.why = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.answer.setObjectName("rate.result")
        self.why.setObjectName("rate.why")
        self.use, self.cancel = QPushButton(), QPushButton()
        self._name_buttons()
        self._lay_out()
        self._show_use(None)
        self.trial = RateTrial(store.plan, self)
        self._connect()
        self.trial.start()

    @Slot(int)
    def done(self, code: int) -> None:
        """Closing the dialog in any way ends the work."""
        self.trial.cancel()
        super().done(code)

    def _name_buttons(self) -> None:
        self.use.setObjectName("rate.use")
        set_role(self.use, "primary")
        self.cancel.setObjectName("rate.cancel")
        self.cancel.setText(tr("Cancel"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        describe(self.bar, tr("Progress of the search for a learning rate"), tr("How many steps have been tried."))

    def _lay_out(self) -> None:
        explanation = tr(
            "Makes up to a hundred steps on your training images while the learning rate rises from far too small to "
            "far too large, and watches the loss. Nothing of it is kept, and no test image is looked at."
        )
        card = Card(margin=12)
        card.body.addWidget(self.plot, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(page_header(tr("Find a learning rate"), explanation))
        layout.addWidget(card, 1)
        for widget in (self.stage, self.bar, self.answer, self.why):
            layout.addWidget(widget)
        self.answer.hide()
        self.why.hide()
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.trial.progressed.connect(self._progressed)
        self.trial.found.connect(self._found)
        self.trial.failed.connect(self._failed)
        self.plot.picked.connect(self._picked)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self._take_over)

    @Slot(str, int, int)
    def _progressed(self, phase: str, done: int, total: int) -> None:
        self.stage.setText(" · ".join([phase_words(phase), *self._pace(phase, done, total)]))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.plot.show_points(list(self.trial.points))

    def _pace(self, phase: str, done: int, total: int) -> list[str]:
        """How far it is and how long it will take at most, once a few steps have shown how fast they are."""
        if phase != self._phase:
            self._phase = phase
            self._clock.start()
        if not total:
            return []
        told = [tr("{done} of {total}", done=done, total=total)]
        seconds = self._clock.elapsed() / 1000
        if phase == "rates" and done >= ENOUGH:
            told.append(tr("at most {time} left", time=duration(seconds / done * (total - done))))
        return told

    @Slot(object)
    def _found(self, curve: RateCurve) -> None:
        self.plot.show_points(list(zip(curve.rates, curve.losses, strict=True)))
        self.plot.mark(curve.suggestion)
        if curve.suggestion is None:
            said = tr("No learning rate stands out.")
        else:
            present = f"{self._store.plan.training.optimizer.learning_rate:g}"
            said = tr("Suggested learning rate: {rate} (now {present}).", rate=f"{curve.suggestion:g}", present=present)
        self._end(said, sentences(curve.why, tr("A click on the curve picks another one.")))
        self._show_use(curve.suggestion)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        known = isinstance(error, UserError)
        parts = (error.why, error.next) if isinstance(error, UserError) else (f"{type(error).__name__}: {error}",)
        what = error.what if isinstance(error, UserError) else tr("The search for a learning rate ended unexpectedly.")
        set_role(self.answer, "warn" if known else "bad")
        self._end(tr(what), sentences(*parts))

    def _end(self, said: str, why: str) -> None:
        self.stage.hide()
        self.bar.hide()
        self.answer.setText(said)
        self.why.setText(why)
        self.answer.show()
        self.why.show()
        self.cancel.setText(tr("Close"))

    @Slot(float)
    def _picked(self, rate: float) -> None:
        if self.trial.going:
            self.plot.mark(None)
        else:
            self._show_use(rate)

    def _show_use(self, rate: float | None) -> None:
        self._rate = rate or 0.0
        self.use.setEnabled(rate is not None)
        self.use.setText(tr("Use {rate}", rate=f"{rate:g}") if rate is not None else tr("Use it"))
        self.use.setToolTip(
            tr("Makes it the plan's learning rate.") if rate is not None else tr("There is no suggestion yet.")
        )
        if rate is not None:
            self.use.setDefault(True)

    @Slot()
    def _take_over(self) -> None:
        self._store.update(FIELD, self._rate)
        self.accept()
