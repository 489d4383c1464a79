"""The two learning curves side by side, as the Train panel shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from posttrain_gui.events import EpisodesReady, StepDone
from posttrain_gui.gui.plots.curve_data import CurveData
from posttrain_gui.gui.plots.curve_plot import CurvePlot
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.events import Event


class Curves(QWidget):
    """Loss and accuracy of one run; the mouse reads both at the same epoch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = CurveData()
        self.loss = CurvePlot(self.data, self.data.loss, tr("Loss"), tr("cross-entropy"))
        self.accuracy = CurvePlot(
            self.data, self.data.accuracy, tr("Accuracy"), tr("accuracy (%)"), baseline=True, later=20
        )
        self._add_log_switch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for plot in (self.loss, self.accuracy):
            row.addWidget(plot, 1)
            plot.hovered.connect(self.loss.point_at)
            plot.hovered.connect(self.accuracy.point_at)

    def _add_log_switch(self) -> None:
        self.log_scale = QCheckBox(tr("Log"))
        self.log_scale.setObjectName("log_scale")
        self.log_scale.setAccessibleName(tr("Logarithmic loss axis"))
        self.log_scale.setToolTip(
            tr("Shows the loss on a logarithmic axis: small improvements late in training become visible.")
        )
        self.log_scale.toggled.connect(self.loss.set_log)
        self.loss.head.insertSpacing(1, 12)
        self.loss.head.insertWidget(2, self.log_scale)

    def take(self, event: Event) -> None:
        """Adds what an event tells to the pictures."""
        if isinstance(event, EpisodesReady):
            self._speak_of_episodes()
        if self.data.take(event):
            for plot in (self.loss, self.accuracy):
                if isinstance(event, StepDone):
                    plot.mark_stepped()
                else:
                    plot.mark_dirty()

    def take_all(self, events: Iterable[Event]) -> None:
        """Adds many events at once (a past run)."""
        for event in events:
            self.data.take(event)
            if isinstance(event, EpisodesReady):
                self._speak_of_episodes()
        self.loss.mark_dirty()
        self.accuracy.mark_dirty()

    def _speak_of_episodes(self) -> None:
        self.loss.show_words(tr("Episode loss"), tr("cross-entropy of query images"))
        self.accuracy.show_words(tr("Episode accuracy"), tr("mean over episodes (%)"))
