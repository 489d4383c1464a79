"""Reads the overfitting gauge from the events of a run as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.evaluation.gauge import Gauge, gauge
from posttrain_gui.events import EpisodesReady, EpochDone, ImagesRead

if TYPE_CHECKING:
    from posttrain_gui.events import Event


class GaugeWatch:
    """Remembers the learning curve and how many validation images there are.

    Of a few-shot run it reads nothing: training and validation episodes are of other classes, often of another number
    of them, so that their accuracies differ for other reasons than learning by heart.
    """

    def __init__(self) -> None:
        self._epochs: list[EpochDone] = []
        self._val, self._harder = 0, ""
        self._episodes = False

    def take(self, event: Event) -> Gauge | None:
        """Hears an event; gives the gauge after each epoch, None for all else."""
        if isinstance(event, ImagesRead):
            self._val, self._harder = event.val, event.harder
        self._episodes = self._episodes or isinstance(event, EpisodesReady)
        if self._episodes or not isinstance(event, EpochDone):
            return None
        # A run that goes on tells again from its last checkpoint.
        self._epochs = [*(row for row in self._epochs if row.epoch < event.epoch), event]
        return gauge(self._epochs, self._val, self._harder.split(", ") if self._harder else ())
