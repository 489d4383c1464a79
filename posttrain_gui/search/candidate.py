"""One candidate: trained on the training images, measured on the validation images; the test images stay closed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from posttrain_gui import collecting
from posttrain_gui.control import Discard, Finish
from posttrain_gui.errors import UserError
from posttrain_gui.events import EpochDone, PhaseChanged, RunStarted, StepDone, Warned
from posttrain_gui.search.events import CandidateEpoch
from posttrain_gui.search.trained import CannotBegin, Shared, Trained
from posttrain_gui.training.stopwatch import Stopwatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.control import Control
    from posttrain_gui.events import Event, Listener
    from posttrain_gui.history.run import Run
    from posttrain_gui.training.outcome import Outcome

log = logging.getLogger(__name__)


class Candidate:
    """Trains one candidate.

    Args:
        number: Counted from 1.
        run: Its place on the disk; its plan is trained.
        control: Of this candidate.
        hopeless: Asked after every epoch, 0 included: whether to give it up.
        left: Gives the seconds left for candidates.
        listener: Told the steps, and of every epoch.
        shared: What candidates have in common.
    """

    def __init__(
        self,
        number: int,
        run: Run,
        control: Control,
        hopeless: Callable[[Trained], bool],
        left: Callable[[], float],
        listener: Listener,
        shared: Shared,
    ) -> None:
        self._number, self._run, self._control, self._hopeless = number, run, control, hopeless
        self._left, self._listener, self._shared = left, listener, shared
        self._stopwatch = Stopwatch()
        self._given_up = ""
        self._trained = Trained()

    def train(self) -> Trained:
        """Trains; what goes wrong becomes the reason of a failed candidate.

        Raises:
            CannotBegin: Where the images cannot be used.
            Discard: Where the whole search is discarded.
        """
        from posttrain_gui.logs import run_log

        trained = self._trained
        with run_log(self._run.log):
            try:
                self._conclude(self._go())
            except Finish:
                trained.state = "waiting"
            except Discard:
                if not self._given_up:
                    raise
                trained.state, trained.reason = "pruned", self._given_up
            except CannotBegin:
                raise
            except UserError as error:
                trained.reason, trained.error = " ".join(str(error).split("\n")), error
            except Exception as error:
                trained.reason = self._explained(error)
        trained.seconds = self._stopwatch.seconds()
        free_memory()
        return trained

    def _go(self) -> Outcome:
        """The stations of a run up to its training (compare ``improve.go``)."""
        from posttrain_gui.training.session import Session
        from posttrain_gui.training.surroundings import Surroundings

        run, plan = self._run, self._run.plan
        self._tell(RunStarted(run.id, plan.name, str(run.folder), plan.training.epochs))
        session = Session(Surroundings(plan, run, self._tell, self._control, self._shared.cache, self._stopwatch))
        self._read_images(session)
        self._tell(PhaseChanged("model", f"Loading {plan.model.one_line()}"))
        model = session.load_model()
        self._tell(PhaseChanged("baseline", f"Preparing the images on {model.compute.describe()}"))
        begun = self._stopwatch.seconds()
        session.prepare_without_test()
        self._trained.setting_up = self._stopwatch.seconds()
        self._trained.preparing = self._trained.setting_up - begun
        self._tell(PhaseChanged("training", f"Training {model.trained_count:,} of {model.count:,} parameters"))
        return session.train()

    def _read_images(self, session: Any) -> None:
        """Reads the images, or takes those that an earlier candidate read: all plans of a search have the same data."""
        if self._shared.images is not None:
            session.images = self._shared.images
            return
        self._tell(PhaseChanged("data", f"Reading {self._run.plan.data.one_line()}"))
        try:
            images = session.read_images()
            self._shared.accept(images)
            self._shared.images = images
        except UserError as error:
            raise CannotBegin(error) from error

    def _conclude(self, outcome: Outcome) -> None:
        trained = self._trained
        if outcome.trouble is not None:
            trained.reason = outcome.trouble.what
        elif outcome.finished_early and trained.last_epoch == 0:
            trained.state = "waiting"
        elif outcome.finished_early:
            trained.state, trained.reason = "stopped", f"The search ended after its epoch {outcome.epochs[-1].epoch}."
        else:
            trained.state = "done"

    def _explained(self, error: Exception) -> str:
        from posttrain_gui.training.failures import explain

        log.warning("Candidate %d failed", self._number, exc_info=error)
        return " ".join(str(explain(error, self._run.plan)).split("\n"))

    def _tell(self, event: Event) -> None:
        self._run.record(event)
        if isinstance(event, EpochDone):
            self._epoch(event)
        elif isinstance(event, StepDone | PhaseChanged) or (isinstance(event, Warned) and self._new(event)):
            self._listener(event)

    def _new(self, event: Warned) -> bool:
        """Whether no candidate has said this before; most of what is inferred is the same for all."""
        new = event.message not in self._shared.said
        self._shared.said.add(event.message)
        return new

    def _epoch(self, done: EpochDone) -> None:
        trained, planned = self._trained, self._run.plan.training.epochs
        trained.epochs.append(done)
        best = trained.best
        accuracy = best.val_accuracy if best else done.val_accuracy
        self._listener(CandidateEpoch(self._number, done.epoch, planned, accuracy, self._left()))
        if self._hopeless(trained) and done.epoch < planned:
            self._given_up = f"After epoch {done.epoch} others were ahead."
            self._control.discard()


def free_memory() -> None:
    """Gives back what a candidate held, so that the next one finds the device as the first one did."""
    import torch

    collecting.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
