"""What one candidate of a search can be told: what the whole search is told, and that its time is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.control import Control, Finish

if TYPE_CHECKING:
    from collections.abc import Callable


class CandidateControl(Control):
    """The control of one candidate.

    Args:
        search: Of the whole search: its pause, "finish" and "discard" hold for the candidate too.
        over: Whether the candidate's time is over; then it ends as by "Finish now" and its best epoch is kept.
        paused: Told how many seconds were spent in a pause.
    """

    def __init__(
        self,
        search: Control,
        over: Callable[[], bool] = lambda: False,
        paused: Callable[[float], None] = lambda _seconds: None,
    ) -> None:
        super().__init__()
        self._search, self._over, self._tell_paused = search, over, paused

    def check(self) -> float:
        """See :meth:`Control.check`."""
        waited = self._search.check() + super().check()
        self._tell_paused(waited)
        if self._over():
            raise Finish
        return waited

    def check_discard(self) -> float:
        """See :meth:`Control.check_discard`."""
        waited = self._search.check_discard() + super().check_discard()
        self._tell_paused(waited)
        return waited
