"""What long work goes on in a window: a training, a search, studies. One place to ask, however many there are."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from posttrain_gui.gui.studies.under_way import under_way

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.runner import Runner
    from posttrain_gui.gui.search.runner import SearchRunner
    from posttrain_gui.gui.studies.work import StudyWork

Kind = Literal["run", "search", "study"]


@dataclass(frozen=True, slots=True)
class Ended:
    """A piece of work that is over.

    Attributes:
        kind: What it was.
        title: A study's name for people; "" for the others, whose outcome has the name.
        seconds: How long it took.
        outcome: A Report, a SearchReport, or None where it failed (or was a study).
        trouble: What went wrong, "" where nothing did.
    """

    kind: Kind
    title: str
    seconds: float
    outcome: object = None
    trouble: str = ""


class AtWork(QObject):
    """Follows a window's training, its search and the studies.

    Args:
        runner: Of trainings.
        searches: Of searches.
        parent: The window.
        clock: Seconds, never set back.

    Signals:
        changed: :attr:`busy` may be another one.
        ended: An :class:`Ended`; not for what a person cancelled.
    """

    changed = Signal()
    ended = Signal(object)

    def __init__(
        self,
        runner: Runner,
        searches: SearchRunner,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._runner, self._searches, self._clock = runner, searches, clock
        self._begun: dict[QObject, float] = {}
        self._trouble: dict[QObject, str] = {}
        for source in (runner, searches):
            source.failed.connect(self._run_failed if source is runner else self._search_failed)
            source.ended.connect(self._run_ended if source is runner else self._search_ended)
            source.state_changed.connect(self._look)
        studies = under_way()
        studies.began.connect(self._study_began)
        studies.over.connect(self._study_over)

    @property
    def busy(self) -> bool:
        """Whether anything goes on."""
        return bool(self._begun)

    @Slot()
    def _look(self) -> None:
        for source in (self._runner, self._searches):
            if source.running and source not in self._begun:
                self._begin(source)

    def _begin(self, source: QObject) -> None:
        self._begun[source] = self._clock()
        self.changed.emit()

    def _end(self, source: QObject, kind: Kind, title: str, outcome: object, trouble: str) -> None:
        begun = self._begun.pop(source, None)
        if begun is not None:
            self.changed.emit()
            self.ended.emit(Ended(kind, title, self._clock() - begun, outcome, trouble))

    @Slot(str, str, str)
    def _run_failed(self, what: str, _why: str, _next: str) -> None:
        self._trouble[self._runner] = what

    @Slot(str, str, str)
    def _search_failed(self, what: str, _why: str, _next: str) -> None:
        self._trouble[self._searches] = what

    @Slot(object)
    def _run_ended(self, report: object) -> None:
        self._end(self._runner, "run", "", report, self._trouble.pop(self._runner, ""))

    @Slot(object)
    def _search_ended(self, report: object) -> None:
        self._end(self._searches, "search", "", report, self._trouble.pop(self._searches, ""))

    @Slot(object)
    def _study_began(self, work: StudyWork) -> None:
        window = self.parent()
        if work.title and _inside(work, window):
            work.destroyed.connect(self._forget_gone)
            self._begin(work)

    @Slot()
    def _forget_gone(self) -> None:
        """A dialog that is closed takes its study with it."""
        gone = [source for source in self._begun if not isValid(source)]
        for source in gone:
            del self._begun[source]
        if gone:
            self.changed.emit()

    @Slot(object, str, bool)
    def _study_over(self, work: StudyWork, trouble: str, cancelled: bool) -> None:
        if cancelled:
            if self._begun.pop(work, None) is not None:
                self.changed.emit()
        else:
            self._end(work, "study", work.title, None, trouble)


def _inside(part: QObject, whole: QObject | None) -> bool:
    """Whether a part belongs to a window: other windows of the program have their own."""
    above: QObject | None = part
    while above is not None and above is not whole:
        above = above.parent()
    return above is whole
