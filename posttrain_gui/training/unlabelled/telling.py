"""After each epoch, what it made of the unlabelled images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.events import EpochDone, PseudoLabelled

if TYPE_CHECKING:
    from posttrain_gui.events import Event, Listener
    from posttrain_gui.training.unlabelled.record import PseudoRecord


class Telling:
    """Hands events on, and adds one after each epoch that went through unlabelled images.

    Args:
        tell: Where events go.

    Attributes:
        record: Of the training, once it is known.
    """

    def __init__(self, tell: Listener) -> None:
        self._tell = tell
        self.record: PseudoRecord | None = None

    def __call__(self, event: Event) -> None:
        """An event of the run."""
        self._tell(event)
        if isinstance(event, EpochDone) and event.epoch > 0 and self.record is not None:
            seen, used, known, right = self.record.rows[event.epoch - 1]
            if seen:
                self._tell(PseudoLabelled(event.epoch, seen, used, right if known else -1, known))
