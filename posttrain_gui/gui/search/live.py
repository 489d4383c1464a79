"""How far a search is, told from its events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.events import PhaseChanged, StepDone
from posttrain_gui.gui.search import wording
from posttrain_gui.gui.tr import percent, tr
from posttrain_gui.search.events import CandidateBegan, CandidateDone, CandidateEpoch, SearchBegan, WinnerChosen

if TYPE_CHECKING:
    from posttrain_gui.events import Event


class Live:
    """Follows the events of a search.

    Attributes:
        phase: What goes on, in a few words.
        line: The same with figures.
        share: Of the budget that is spent, 0 to 1.
        folder: Where the search is kept.
        changed: Whether the last event brought another candidate to its end.
    """

    def __init__(self) -> None:
        self.begin(None)

    def begin(self, budget: float | None) -> None:
        """Forgets an earlier search."""
        self._budget = budget
        self.phase, self.line, self.share, self.folder, self.changed = tr("Starting…"), tr("Starting…"), 0.0, "", False
        self._difference, self._left, self._judging = "", float("inf"), False

    def take(self, event: Event) -> None:
        """Follows an event."""
        self.changed = isinstance(event, CandidateDone)
        if isinstance(event, SearchBegan):
            self.folder = event.folder
        elif isinstance(event, CandidateBegan):
            self._began(event)
        elif isinstance(event, CandidateEpoch):
            self._epoch(event)
        elif isinstance(event, WinnerChosen):
            self._judging, self.share = True, 0.95
            self.phase = self.line = tr("Judging the winner")
        elif isinstance(event, PhaseChanged) and self._judging:
            self.line = f"{self.phase} · {event.detail}"
        elif isinstance(event, StepDone) and not self.folder:
            self.line = tr("Reading images")

    def _began(self, event: CandidateBegan) -> None:
        self._difference = tr(event.difference)
        self.phase = tr("Candidate {n}", n=event.number)
        self.line = self._with_left([self.phase, self._difference], event.left)

    def _epoch(self, event: CandidateEpoch) -> None:
        epoch = tr("epoch {n} of {epochs}", n=event.epoch, epochs=event.epochs)
        best = tr("{figure} on validation", figure=percent(event.val_accuracy))
        self.line = self._with_left([f"{self.phase}, {epoch}: {best}", self._difference], event.left)

    def _with_left(self, parts: list[str], left: float) -> str:
        if self._budget:
            self.share = min(max(self.share, 1 - min(left, self._budget) / self._budget), 0.95)
        return " · ".join(part for part in (wording.left(left), *parts) if part)
