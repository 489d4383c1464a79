"""One search, from a plan to the report of the winner; readable top to bottom.

Every candidate is trained on the training images and compared on the validation images. The test images stay closed
until all is decided; then the winner alone is judged on them, by the same ``improve`` as any other run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui import heavy
from posttrain_gui.control import Discard
from posttrain_gui.errors import PlanError
from posttrain_gui.events import Warned
from posttrain_gui.search import record
from posttrain_gui.search.attempts import Attempts
from posttrain_gui.search.budget import Allowance
from posttrain_gui.search.entries import Entries
from posttrain_gui.search.events import SearchBegan
from posttrain_gui.search.space import Space
from posttrain_gui.search.study import SPENT, Study
from posttrain_gui.search.summary import Stretch, written_down
from posttrain_gui.search.trained import CannotBegin
from posttrain_gui.search.winner import judge_winner
from posttrain_gui.search.workers import Workers

if TYPE_CHECKING:
    from posttrain_gui.control import Control
    from posttrain_gui.events import Event, Listener
    from posttrain_gui.history.history import History
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report
    from posttrain_gui.search.record import SearchReport, Status
    from posttrain_gui.search.wish import Wish

NOTHING_NEW = 25
"""So many repetitions in a row, and the space counts as searched."""


def search(plan: Plan, wish: Wish, listener: Listener, control: Control, history: History) -> SearchReport:
    """Tries many ways of adapting a model under a time budget, and judges the best one once.

    Args:
        plan: What is searched around; it takes part as it is.
        wish: Budget, name and storage.
        listener: Told what happens, in this thread; must return quickly.
        control: ``finish`` ends the search now and judges the best so far; ``discard`` ends it without a judgement.
        history: Where the winner is kept, and the study beside it.

    Returns:
        What the search came to, already written to the disk.

    Raises:
        PlanError: Where the plan cannot be run.
        InputError: Where the images, the plan as it is, or the storage cannot be used.
    """
    heavy.load()
    if problems := plan.problems():
        raise PlanError(problems)
    name = wish.name(plan)
    study = Study(record.folder_of(history.paths, name), name, wish.storage, Space.around(plan))
    race = _Race(plan, wish, study, listener, control, history)
    try:
        race.run()
        return race.conclude()
    finally:
        race.leave()
        study.close()


class _Race:
    """One stretch of a search by this program."""

    def __init__(
        self, plan: Plan, wish: Wish, study: Study, listener: Listener, control: Control, history: History
    ) -> None:
        self._plan, self._wish, self._study, self._control, self._history = plan, wish, study, control, history
        self._listener = listener
        self._allowance = Allowance(wish.budget)
        self._entries = Entries(plan, Space.around(plan), study)
        self._tried = self._repeated = 0
        self._discarded = False
        self._workers = Workers(study.folder, study.note)
        self._attempts = Attempts(
            study, self._allowance, control, history, self._workers.id, self._tell, lambda: self._keep("done")
        )

    # --- the race -----------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Candidate after candidate, until the time is over, enough were tried, or a person says so."""
        study = self._study
        study.give_back_lost({self._workers.id} | self._workers.alive(study.notes))
        before = [row for row in study.rows() if row.compared]
        self._attempts.epoch_done = bool(before)
        self._tell(SearchBegan(study.name, str(study.folder), self._wish.budget, len(before)))
        try:
            while self._goes_on():
                self._one()
        except Discard:
            self._discarded = True
        except CannotBegin as trouble:
            raise trouble.error from trouble

    def _goes_on(self) -> bool:
        enough = self._wish.most is not None and self._tried >= self._wish.most
        if enough or self._control.finishing or self._control.discarding or self._repeated >= NOTHING_NEW:
            return False
        # The first candidate always gets its chance: a search without any has nothing to say.
        return not self._attempts.epoch_done or (not self._allowance.over() and self._allowance.room_for_another())

    def _one(self) -> None:
        entry = self._entries.next(self._workers.id)
        if entry is None:
            self._repeated += 1
            return
        self._repeated = 0
        self._tried += 1
        self._attempts.train(entry)

    def _tell(self, event: Event) -> None:
        self._workers.beat()
        self._listener(event)

    # --- the end ------------------------------------------------------------------------------------------------

    def conclude(self) -> SearchReport:
        """Judges the winner on the test images, once, where no other program is still searching."""
        self._study.note(f"{SPENT}{self._workers.id}", self._allowance.spent())
        self.leave()
        status: Status = "stopped" if self._control.finishing or self._control.discarding else "done"
        others = self._workers.alive(self._study.notes)
        best, report = self._study.best(), None
        if best is None:
            status = "failed" if status == "done" else status
        elif others:
            self._tell(Warned("Another program still works on this search; the last one judges the winner.", "info"))
        elif not self._discarded and not self._control.discarding:
            report = judge_winner(self._study, best, self._plan, self._listener, self._control, self._history)
            status = "failed" if report is not None and report.status == "failed" else status
        return self._keep(status, report, waiting=bool(others))

    def leave(self) -> None:
        """This program searches no longer."""
        if self._workers.id:
            self._workers.leave()
            self._workers.id = ""

    def _keep(self, status: Status, winner: Report | None = None, *, waiting: bool = False) -> SearchReport:
        """Writes down what the search has come to so far."""
        stretch = Stretch(self._plan, self._wish, self._allowance.spent(), status, winner, waiting)
        report = written_down(self._study, stretch)
        record.keep(self._study.folder, report)
        return report
