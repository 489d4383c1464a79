"""Trains the candidates of a search, and writes down what became of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.search.candidate import Candidate
from posttrain_gui.search.control import CandidateControl
from posttrain_gui.search.events import CandidateBegan, CandidateDone
from posttrain_gui.search.folders import sweep, trials
from posttrain_gui.search.study import SPENT
from posttrain_gui.search.trained import Shared

if TYPE_CHECKING:
    from collections.abc import Callable

    import optuna

    from posttrain_gui.control import Control
    from posttrain_gui.data.base import Prepared
    from posttrain_gui.events import Listener
    from posttrain_gui.history.history import History
    from posttrain_gui.history.run import Run
    from posttrain_gui.search.budget import Allowance
    from posttrain_gui.search.entries import Entry
    from posttrain_gui.search.study import Study
    from posttrain_gui.search.trained import Trained


class Attempts:
    """One candidate after the other.

    Args:
        study: Keeps what became of them.
        allowance: The time there is.
        control: Of the whole search.
        history: Gives them places on the disk.
        worker: This program among those that work on the study.
        tell: Told what happens.
        closed: Called when a candidate is over and stands in the study.

    Attributes:
        epoch_done: Whether any candidate of the study came to the end of an epoch.
    """

    def __init__(
        self,
        study: Study,
        allowance: Allowance,
        control: Control,
        history: History,
        worker: str,
        tell: Listener,
        closed: Callable[[], object],
    ) -> None:
        self._study, self._allowance, self._control, self._history = study, allowance, control, history
        self._worker, self._tell, self._closed = worker, tell, closed
        self._shared = Shared(history.paths.cache, self._accept)
        self.epoch_done = False

    def _accept(self, images: Prepared) -> None:
        from posttrain_gui.training.reading import key_of_data

        self._study.refuse_other_images(key_of_data(images))

    def train(self, entry: Entry) -> None:
        """Trains a candidate; what becomes of it stands in the study.

        Raises:
            CannotBegin: Where the images cannot be used.
            InputError: Where it is the plan as given, and that cannot be run.
            Discard: Where the whole search is discarded.
        """
        trial = entry.trial
        run = self._history.begin_aside(entry.plan, trials(self._study))
        left = self._allowance.left()
        self._tell(CandidateBegan(entry.number, entry.difference, entry.plan.training.epochs, left))
        try:
            trained = self._candidate(entry, run).train()
            if trained.state == "waiting":
                self._study.again(trial.number)
            else:
                self._close(entry, trained, run.id)
        except BaseException:
            self._study.again(trial.number)
            raise
        finally:
            run.close()
            sweep(self._study)
        if isinstance(trained.error, InputError) and entry.as_given:
            raise trained.error  # the plan itself cannot be run: nobody wants its variations

    def _candidate(self, entry: Entry, run: Run) -> Candidate:
        allowance = self._allowance
        control = CandidateControl(self._control, lambda: self.epoch_done and allowance.over(), allowance.paused)
        hopeless = self._hopeless(entry.trial)
        return Candidate(entry.number, run, control, hopeless, allowance.left, self._tell, self._shared)

    def _hopeless(self, trial: optuna.Trial) -> Callable[[Trained], bool]:
        def asked(so_far: Trained) -> bool:
            self._measure(so_far)
            last, best = so_far.epochs[-1].epoch, so_far.best
            if last == 0 or best is None:
                return False
            self.epoch_done = True
            trial.report(best.val_accuracy, last)
            return trial.should_prune()

        return asked

    def _close(self, entry: Entry, trained: Trained, run_id: str) -> None:
        self._study.note(f"{SPENT}{self._worker}", self._allowance.spent())
        images = self._shared.images
        more = {"run": run_id, "val_images": len(images.val) if images else 0, "ended": self._study.spent()}
        self._study.tell(entry.trial, trained.state, {**entry.facts, **trained.facts(), **more})
        best = self._study.best()
        self._closed()
        self._tell(
            CandidateDone(
                entry.number,
                trained.state,
                entry.difference,
                trained.accuracy,
                trained.last_epoch,
                trained.seconds,
                trained.reason,
                best is not None and best.number == entry.number,
            )
        )

    def _measure(self, trained: Trained) -> None:
        """What the next candidate will take at least, and judging the winner."""
        images = self._shared.images
        if images is None or not trained.epochs:
            return
        through = max(len(images.train) + len(images.val), 1)
        per_image = max(trained.preparing / through, trained.epochs[0].seconds / max(len(images.val), 1))
        self._allowance.measured(trained.setting_up, trained.first_epoch, per_image, len(images.test))
