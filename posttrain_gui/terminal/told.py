"""The events of one run as lines, which know what was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.evaluation.gauge_watch import GaugeWatch
from posttrain_gui.events import RunStarted
from posttrain_gui.terminal.wording import line_of, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.gauge import Gauge
    from posttrain_gui.events import Event


class Told:
    """Gives each event its line; epochs say of how many they are, and what the overfitting gauge reads."""

    def __init__(self) -> None:
        self.epochs = 0
        self._gauge = GaugeWatch()

    def line(self, event: Event) -> str | None:
        """The line of an event; None for what only moves the bar."""
        if isinstance(event, RunStarted):
            self.epochs = event.epochs
        line, read = line_of(event, self.epochs), self._gauge.take(event)
        return f"{line}; {_reads(read)}" if line and read is not None and read.level != "unknown" else line


def _reads(gauge: Gauge) -> str:
    return f"{gauge.short} (gap {points(gauge.gap)})" if gauge.overfits else gauge.short
