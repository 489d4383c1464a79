"""Meta-training: everything the loop needs is put together, and the best epoch is kept."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch

from posttrain_gui.events import EpochDone, Warned
from posttrain_gui.training.averaging import AveragedWeights
from posttrain_gui.training.episodes import trouble
from posttrain_gui.training.episodes.answering import mean_loss
from posttrain_gui.training.episodes.stepper import EpisodeStepper
from posttrain_gui.training.loop import Loop, Stretch, train
from posttrain_gui.training.meter import WorkClock
from posttrain_gui.training.outcome import NotFinite, Outcome
from posttrain_gui.training.state import State, changing_tensors
from posttrain_gui.training.steps import Stepping, parameter_groups

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor
    from torch.optim import Optimizer

    from posttrain_gui.training.episodes.fitting import Pupil
    from posttrain_gui.training.episodes.parts import EpisodeParts
    from posttrain_gui.training.episodes.source import Lesson
    from posttrain_gui.training.surroundings import Surroundings


class EpisodeCourse:
    """One meta-training, from the model as it was loaded to the best epoch's weights.

    Args:
        around: Of the run.
        pupil: Learns.
        parts: Opened.
    """

    def __init__(self, around: Surroundings, pupil: Pupil, parts: EpisodeParts) -> None:
        self._around, self._pupil, self._parts = around, pupil, parts
        self._settings, self._network = around.plan.training, pupil.fitted.network
        self._clock = WorkClock(around.control.check)

    def run(self) -> Outcome:
        """Trains, and puts the best epoch's weights into the network. Goes on from the last checkpoint, where one is.

        Raises:
            posttrain_gui.control.Discard: Where the person said so.
            posttrain_gui.errors.RunError: Where a checkpoint cannot be written or taken up.
        """
        if not self._pupil.learns:
            return self._as_it_is()
        around, hooks, epochs = self._around, self._pupil.fitted.hooks, self._settings.epochs
        changing = self._changing()
        rule = hooks.averaging
        averages = AveragedWeights(self._network, changing, rule, epochs) if rule else None
        stepper = self._stepper()
        state = State(self._network, stepper, around.run.checkpoints, changing, around.stopwatch, averages)
        state.resume()
        stretch = self._stretch()
        updates = len(self._parts.train)
        loop = Loop(
            self._settings, lambda _: stretch, updates, stepper, averages, state, hooks, around.tell, self._clock
        )
        try:
            outcome = train(loop)
        except NotFinite as error:
            raise trouble.before_training(error, self._pupil.settings) from error
        if outcome.trouble is not None:
            outcome.trouble = trouble.in_training(outcome.trouble, self._pupil.settings)
            around.tell(Warned(str(outcome.trouble)))
        state.take_best(outcome.best.epoch)
        self._say_what_is_left()
        return outcome

    def _as_it_is(self) -> Outcome:
        """A method that is not meta-trained: how the model does on the validation episodes, and nothing else."""
        begun = self._clock.now()
        loss, accuracy = self._validate(lambda _: self._clock.check())
        if not math.isfinite(loss):
            start = NotFinite.at_the_start(self._pupil.fitted.compute.precision)
            raise trouble.before_training(start, self._pupil.settings)
        rate = self._settings.optimizer.learning_rate
        done = EpochDone(0, math.nan, math.nan, loss, accuracy, rate, self._clock.now() - begun, True, 0, 0)
        self._around.tell(done)
        self._around.found(f"{self._pupil.method.title} is not meta-trained: no epochs are gone through.")
        return Outcome(epochs=[done])

    def _stretch(self) -> Stretch:
        learner = self._pupil.learner
        return Stretch(self._parts.train, self._forward, self._validate, learner.train_mode, (1, self._settings.epochs))

    def _forward(self, lesson: Lesson) -> Tensor:
        """All images of a lesson through the network, for BatchNorm statistics that are measured anew (SWA)."""
        learner = self._pupil.learner
        parts = [part for episode in lesson.episodes for part in (episode.support, episode.queries)]
        return learner.logits(torch.cat(parts))

    def _validate(self, done: Callable[[int], None]) -> tuple[float, float]:
        pupil, episodes = self._pupil, self._parts.val
        if pupil.answers_by_features:
            episodes = episodes.by_features(pupil.judged, done)
        return mean_loss(pupil.method, pupil.judged, episodes, done)

    def _stepper(self) -> EpisodeStepper:
        """Built before a checkpoint is taken up, while the weights are those of the start."""
        fitted, settings = self._pupil.fitted, self._settings
        hooks, start = fitted.hooks, {name: own.detach().clone() for name, own in fitted.parameters}
        penalties = (*hooks.penalties, *(anchored_to(start) for anchored_to in hooks.anchored_penalties))
        how = Stepping(penalties, tuple(hooks.updates), settings.clip_norm)
        return EpisodeStepper(self._pupil, self._optimizer(), how)

    def _optimizer(self) -> Optimizer:
        settings, fitted = self._settings, self._pupil.fitted
        rate, faster = settings.optimizer.learning_rate, settings.head_learning_rate
        return settings.optimizer.build(parameter_groups(fitted.parameters, fitted.head, rate, faster))

    def _changing(self) -> set[str]:
        """Names of the tensors that training changes: parameters, and running averages where they are learned."""
        self._pupil.learner.train_mode()
        return changing_tensors(self._network, set(self._pupil.fitted.trained))

    def _say_what_is_left(self) -> None:
        for remark in self._pupil.fitted.hooks.remarks:
            if sentence := remark(self._pupil.fitted.parameters):
                self._around.found(sentence)
