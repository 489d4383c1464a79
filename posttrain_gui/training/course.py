"""The fourth station of a run: everything the loop needs is put together, and the best epoch is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.events import Warned
from posttrain_gui.training import modes
from posttrain_gui.training.averaging import AveragedWeights
from posttrain_gui.training.loop import Loop, train
from posttrain_gui.training.meter import WorkClock
from posttrain_gui.training.state import State, changing_tensors
from posttrain_gui.training.steps import Stepper, Stepping, parameter_groups
from posttrain_gui.training.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn
    from torch.optim import Optimizer

    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.loop import Stretch
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.parts import Parts
    from posttrain_gui.training.surroundings import Surroundings


class Course:
    """One training, from the start head to the best epoch's weights in plain tensors.

    Args:
        around: Of the run.
        fitted: In its first phase; its head is what training starts from.
        parts: Made for that phase.
        make: Makes the sources for a later phase; called with the model and what to call once a batch.
    """

    def __init__(
        self,
        around: Surroundings,
        fitted: Fitted,
        parts: Parts,
        make: Callable[[Fitted, Callable[[int], None]], Parts],
    ) -> None:
        self._around, self._settings = around, around.plan.training
        self._clock = WorkClock(around.control.check)
        self._stretches = Stretches(self._settings, fitted, parts, lambda f: make(f, self._check), around.found)

    @property
    def fitted(self) -> Fitted:
        """In its present phase."""
        return self._stretches.fitted

    @property
    def parts(self) -> Parts:
        """Of the present phase."""
        return self._stretches.parts

    def run(self) -> Outcome:
        """Trains, and puts the best epoch's weights into the network. Goes on from the last checkpoint, where one is.

        Raises:
            posttrain_gui.control.Discard: Where the person said so.
            posttrain_gui.errors.RunError: Where a checkpoint cannot be written or taken up.
        """
        around, hooks = self._around, self.fitted.hooks
        changing = self.changing()
        rule = hooks.averaging
        network, epochs = self.fitted.network, self._settings.epochs
        averages = AveragedWeights(network, changing, rule, epochs) if rule else None
        stepper = self.stepper()
        state = State(network, stepper, around.run.checkpoints, changing, around.stopwatch, averages)
        state.resume()
        steps = len(self.parts.train)
        at, settled = self._stretches.at, self.fitted.phases[-1].first - 1
        outcome = train(
            Loop(self._settings, at, steps, stepper, averages, state, hooks, around.tell, self._clock, settled)
        )
        if outcome.trouble is not None:
            around.tell(Warned(str(outcome.trouble)))
        state.take_best(outcome.best.epoch)
        self._end()
        return outcome

    def stepper(self) -> Stepper:
        """Makes the updates; built before a checkpoint is taken up, while the weights are those of the start."""
        fitted, hooks = self.fitted, self.fitted.hooks
        start: dict[str, Tensor] = {}
        if hooks.anchored_penalties:
            start = {name: parameter.detach().clone() for name, parameter in fitted.parameters}
        penalties = (*hooks.penalties, *(anchored(start) for anchored in hooks.anchored_penalties))
        settings = self._settings
        how = Stepping(penalties, tuple(hooks.updates), settings.clip_norm, settings.accumulate, settings.sam_rho)
        objective = fitted.goal.objective(fitted, self.parts.train.labels)
        optimizer = self._optimizer(objective.parameters, objective.rate)
        return Stepper(fitted.network, fitted.parameters, optimizer, objective, fitted.compute, how)

    def _optimizer(self, others: list[nn.Parameter], other_rate: float) -> Optimizer:
        settings, fitted = self._settings, self.fitted
        factors = self._around.plan.strategy.rates(fitted.network)
        rate, faster = settings.optimizer.learning_rate, settings.head_learning_rate
        groups = parameter_groups(fitted.parameters, fitted.head, rate, faster, factors)
        if others:
            own = rate * other_rate
            groups.append({"params": others, "lr": own, "initial_lr": own, "decay": False, "head": False})
        return settings.optimizer.build(groups)

    def stretch(self, epoch: int) -> Stretch:
        """What an epoch (counted from 1) runs on."""
        return self._stretches.at(epoch)

    def changing(self) -> set[str]:
        """Names of the tensors that any phase changes: the last one trains all that is ever trained."""
        fitted, frozen = self.fitted, self._settings.frozen_batchnorm
        several = len(fitted.phases) > 1
        last = fitted.in_phase(len(fitted.phases) - 1) if several else fitted
        modes.training_mode(last.network, last.cut.units, frozen_batchnorm=frozen)
        changing = changing_tensors(last.network, set(last.trained))
        if several:
            fitted.in_phase(fitted.phase)
        return changing

    def _end(self) -> None:
        """What there is to say of the weights; then adapters become plain weights."""
        for remark in self.fitted.hooks.remarks:
            if sentence := remark(self.fitted.parameters):
                self._around.found(sentence)
        self._around.plan.strategy.finish(self.fitted.network)

    def _check(self, _images: int) -> None:
        self._clock.check()
