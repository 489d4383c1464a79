"""The fourth station of a run: everything the loop needs is put together, and the best epoch is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.events import Warned
from posttrain_gui.training import modes, predict
from posttrain_gui.training.loop import Loop, train
from posttrain_gui.training.meter import WorkClock
from posttrain_gui.training.state import State, changing_tensors
from posttrain_gui.training.steps import Stepper, parameter_groups

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.plan import Training
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.parts import Parts
    from posttrain_gui.training.surroundings import Surroundings


def train_on(around: Surroundings, fitted: Fitted, parts: Parts) -> Outcome:
    """Trains, and puts the best epoch's weights into the network. Goes on from the last checkpoint, where one is.

    Raises:
        posttrain_gui.control.Discard: Where the person said so.
        posttrain_gui.errors.RunError: Where a checkpoint cannot be written or taken up.
    """
    settings = around.plan.training
    stepper = _stepper(settings, fitted, parts)

    def training_mode() -> None:
        modes.training_mode(fitted.network, fitted.cut.units, frozen_batchnorm=settings.frozen_batchnorm)

    def validate(done: Callable[[int], None]) -> tuple[float, float]:
        return predict.mean_loss(fitted.network, parts.val, fitted.rest_compute, done)

    training_mode()
    changing = changing_tensors(fitted.network, set(fitted.trained))
    state = State(fitted.network, stepper, around.run.checkpoints, changing, around.stopwatch)
    state.resume()
    clock = WorkClock(around.control.check)
    outcome = train(
        Loop(settings, parts.train, stepper, validate, training_mode, state, fitted.hooks, around.tell, clock)
    )
    if outcome.trouble is not None:
        around.tell(Warned(str(outcome.trouble)))
    state.take_best(outcome.best.epoch)
    return outcome


def _stepper(settings: Training, fitted: Fitted, parts: Parts) -> Stepper:
    rate, faster = settings.optimizer.learning_rate, settings.head_learning_rate
    optimizer = settings.optimizer.build(parameter_groups(fitted.parameters, fitted.head, rate, faster))
    return Stepper(parts.train.forward, fitted.parameters, optimizer, fitted.hooks.penalties, fitted.rest_compute)
