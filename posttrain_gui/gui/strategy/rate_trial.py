"""A learning-rate finder at work in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from posttrain_gui import paths
from posttrain_gui.control import Control
from posttrain_gui.events import PhaseChanged, StepDone
from posttrain_gui.gui.background import Task

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.events import Event
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.rate_curve import RateCurve

    Progress = Callable[[str, int, int], None]


class RateTrial(QObject):
    """Tries learning rates for a plan, once.

    Attributes:
        points: Learning rates so far with the smoothed loss; grows in the other thread.

    Signals:
        progressed: (phase, done, total): phases as in ``PhaseChanged``, "rates" besides.
        found: The RateCurve.
        failed: The exception.
    """

    progressed = Signal(str, int, int)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, plan: Plan, parent: QObject) -> None:
        super().__init__(parent)
        self.points: list[tuple[float, float]] = []
        self._control = Control()
        self._task = Task(_work(plan, self._control, self.points), self, heavy=True)
        self._task.progressed.connect(self.progressed)
        self._task.done.connect(self.found)
        self._task.failed.connect(self.failed)
        self._task.ended.connect(self._over)
        self._going = False

    @property
    def going(self) -> bool:
        """Whether it is at work."""
        return self._going

    def start(self) -> None:
        """Begins."""
        self._going = True
        self._task.start()

    def cancel(self) -> None:
        """Stops at the next batch or image; nothing is told any more."""
        if self._going:
            self._control.discard()
            self._task.cancel()

    @Slot()
    def _over(self) -> None:
        self._going = False


def _work(plan: Plan, control: Control, points: list[tuple[float, float]]) -> Callable[[Progress], RateCurve]:
    """What the thread does; knows nothing of Qt's objects, which may be gone before it ends."""

    def work(progress: Progress) -> RateCurve:
        from posttrain_gui.training.rate_finder import find_rate

        phase = ""

        def tell(event: Event) -> None:
            nonlocal phase
            if isinstance(event, PhaseChanged):
                phase = event.phase
                progress(phase, 0, 0)
            elif isinstance(event, StepDone):
                if event.learning_rate is not None and event.loss is not None:
                    points.append((event.learning_rate, event.loss))
                progress(phase, event.step, event.total)

        return find_rate(plan, tell, control, paths.prepare(paths.resolve()).cache)

    return work
