"""The card with which the mixes of a run are measured: reference images, progress, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.result.blend_words import of_reference, reference_words, stage_words
from posttrain_gui.gui.result.reference_row import ReferenceRow
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card

if TYPE_CHECKING:
    from posttrain_gui.history.blends import BlendCurve


class MeasureCard(Card):
    """Reference images, the button that measures, and how far it is.

    Attributes:
        reference: The folder of reference images.
        measure: The button that begins.
        cancel: The button that stops what goes on.
    """

    def __init__(self) -> None:
        super().__init__(margin=12, spacing=6)
        self.reference = ReferenceRow()
        self.about = Sentence("about_reference", "muted")
        self.measure = push_button(
            "measure_mixes",
            tr("Measure the mixes"),
            tr("Measures mixes of the weights before and after training on the validation images."),
        )
        self.cancel = push_button("cancel_mixes", tr("Cancel"), tr("Stops the measuring; nothing of it is kept."))
        self.bar = QProgressBar()
        self.bar.setObjectName("blend_progress")
        describe(self.bar, tr("Progress"), tr("How many of the mixes have been measured."))
        self.bar.setTextVisible(False)
        self.stage = Sentence("blend_stage", "muted")
        self.message = Sentence("blend_message", "bad")
        self.note = Sentence("blend_note", "muted")
        deeds = QHBoxLayout()
        for button in (self.measure, self.cancel):
            deeds.addWidget(button)
        deeds.addStretch(1)
        self.body.addWidget(self.reference)
        self.body.addWidget(self.about)
        self.body.addLayout(deeds)
        for widget in (self.bar, self.stage, self.message, self.note):
            self.body.addWidget(widget)

    def begin(self) -> None:
        """Shows that something begins."""
        self.message.tell("")
        self.bar.setRange(0, 0)
        self.stage.setText(tr("Beginning …"))

    @Slot(str, int, int)
    def show_progress(self, stage: str, done: int, total: int) -> None:
        """Shows how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.stage.setText(stage_words(stage, done, total))

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Shows what went wrong."""
        self.message.tell(error_words(error))

    def refresh(self, curve: BlendCurve | None, note: str, *, busy: bool, free: bool) -> None:
        """Shows what can be done.

        Args:
            curve: What was measured, or None.
            note: Why nothing can be measured, or "".
            busy: Whether something goes on.
            free: Whether something can begin.
        """
        self.measure.setText(tr("Measure again") if curve else tr("Measure the mixes"))
        self.measure.setAccessibleName(self.measure.text())
        set_role(self.measure, "" if curve else "primary")
        self.measure.setEnabled(free)
        self.measure.setVisible(not busy)
        for widget in (self.cancel, self.bar, self.stage):
            widget.setVisible(busy)
        self.reference.setEnabled(not busy)
        self.note.tell(note)
        self.about.tell("" if busy else self._about(curve))

    def _about(self, curve: BlendCurve | None) -> str:
        measured, now = curve.reference if curve else None, self.reference.chosen
        if measured is not None and now == of_reference(measured):
            return reference_words(measured)
        return tr("Measure again to use them.") if curve and now else ""
