"""One search at a time in a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from posttrain_gui.gui.runner import Runner

if TYPE_CHECKING:
    from posttrain_gui.gui.runner import Tell, Turn
    from posttrain_gui.history.history import History
    from posttrain_gui.plan import Plan
    from posttrain_gui.search.record import SearchReport
    from posttrain_gui.search.wish import Wish


class SearchRunner(QObject):
    """Starts searches, and passes wishes on to the one that is going.

    Args:
        history: Where winners are kept.
        turn: Shared with the runner of trainings: never both at once.
        parent: The owner.

    Signals:
        told: Each event, in order, in the window's thread.
        failed: (what, why, next): the search could not begin, or something unexpected happened; ``ended`` follows.
        ended: The SearchReport, or None after ``failed``. Always last.
        state_changed: :attr:`running` or :attr:`stopping` may be another one.
    """

    told = Signal(object)
    failed = Signal(str, str, str)
    ended = Signal(object)
    state_changed = Signal()

    def __init__(self, history: History, turn: Turn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner(history, self, turn)
        self.history = history
        self._runner.told.connect(self.told)
        self._runner.failed.connect(self.failed)
        self._runner.ended.connect(self.ended)
        self._runner.state_changed.connect(self.state_changed)

    @property
    def running(self) -> bool:
        """Whether a search is going."""
        return self._runner.running

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop and is not over yet."""
        return self._runner.stopping

    @property
    def blocked(self) -> bool:
        """Whether a training is going, so that no search can begin."""
        return self._runner.turn.holder not in (None, self._runner)

    def start(self, plan: Plan, wish: Wish) -> bool:
        """Starts a search.

        Returns:
            False where a search or a training is already going; nothing happens then.
        """
        history, control = self.history, self._runner.fresh_control()

        def job(tell: Tell) -> SearchReport:
            from posttrain_gui.search import race  # brings torch: only ever in this thread

            return race.search(plan, wish, tell, control, history)

        return self._runner.begin(job)

    @Slot()
    def stop(self) -> None:
        """Ends the search at the next batch; the best candidate so far is judged and kept."""
        self._runner.finish()

    @Slot()
    def discard(self) -> None:
        """Ends the search at the next batch, and judges nothing; what was tried stays in the study."""
        self._runner.discard()

    def wait(self) -> None:
        """Returns when no search is going any more; the window's loop stays alive meanwhile."""
        self._runner.wait()
