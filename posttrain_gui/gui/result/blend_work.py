"""Measures and keeps mixes in the background, one piece of work at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from posttrain_gui import blend
from posttrain_gui.gui.studies.work import StudyWork

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from posttrain_gui.gui.studies.work import Work
    from posttrain_gui.history.history import History


class BlendWork(StudyWork):
    """The work behind the page of mixes.

    Signals:
        measured: The BlendCurve.
        kept: The Blend.
    """

    measured = Signal(object)
    kept = Signal(object)

    def __init__(self, history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._tell: SignalInstance = self.measured
        self.done.connect(self._hand_on)

    def measure(self, run_id: str, reference: Path | Literal["forgetting"] | None) -> None:
        """Measures the mixes of a run; ``reference`` as in :func:`posttrain_gui.blend.measure`."""
        history = self._history
        self._begin(lambda progress: blend.measure(run_id, history, progress, reference), self.measured)

    def keep(self, run_id: str, alpha: float) -> None:
        """Writes and judges a mix."""
        history = self._history
        self._begin(lambda progress: blend.keep(run_id, alpha, history, progress), self.kept)

    def _begin(self, work: Work, tell: SignalInstance) -> None:
        if self.begin(work):
            self._tell = tell

    @Slot(object)
    def _hand_on(self, found: object) -> None:
        self._tell.emit(found)
