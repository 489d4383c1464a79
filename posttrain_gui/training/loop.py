"""The training loop.

One epoch, with every point at which a regularizer can do something (``training/hooks.py``)::

    before training     hooks.network            change the network (dropout before the head)
                        hooks.anchored_penalties look at the weights training starts from
                        hooks.class_weights      look at the number of images of each class
    each phase          strategy.phases          what is trained from this epoch on
    each epoch          hooks.samplers           which images, in which order
    each image          hooks.crops              instead of the centre crop
                        hooks.augmentations      after it
    each batch          control                  pause, finish now, discard
                        learning rate            warm-up, the schedule, its feedback
                        hooks.mixing             images and targets of the batch
                        forward → hooks.losses   or cross-entropy, with weights and label smoothing
                        hooks.penalties          added to the loss
                        backward
    each update         sharpness (SAM)          gradients at the worst weights nearby
                        clipping
                        hooks.updates            decoupled weight decay
                        optimizer
                        hooks.averaging          the average beside the weights (EMA)
    each epoch          hooks.averaging          the same once an epoch (SWA)
                        validation               of the average where there is one; chooses the best epoch
                        checkpoint               last, and best where it is
                        hooks.stop_rules         end now? (in the last phase)
    after training      hooks.remarks            what there is to say of the weights

The same plan, seed and machine give identical numbers; a run that was cut off and goes on gives the numbers of one that
was not, since all random numbers depend on the seed and the epoch only.
"""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from posttrain_gui.control import Finish
from posttrain_gui.events import EpochDone
from posttrain_gui.training.meter import Meter
from posttrain_gui.training.outcome import NotFinite, Outcome
from posttrain_gui.training.randomness import seed_everything
from posttrain_gui.training.rates import head_rate, rate_factor, set_rates
from posttrain_gui.training.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from torch import Tensor

    from posttrain_gui.events import Event
    from posttrain_gui.plan import Training
    from posttrain_gui.training.averaging import AveragedWeights
    from posttrain_gui.training.hooks import Hooks
    from posttrain_gui.training.meter import WorkClock
    from posttrain_gui.training.state import State
    from posttrain_gui.training.steps import Steps


class Epochs(Protocol):
    """What is learned from, epoch by epoch (``training/sources.py``, ``training/episodes/source.py``)."""

    def epoch(self, epoch: int) -> Iterator[tuple[Any, Tensor]]:
        """Inputs, whose length is their number of images, and labels int64 of what is answered, batch by batch."""
        ...


@dataclass(frozen=True)
class Stretch:
    """The epochs of one phase.

    Attributes:
        source: Training batches.
        forward: Inputs of the source → logits, in the arithmetic of the run.
        validate: Called with what to call once a batch; gives mean cross-entropy and accuracy on the validation images.
        training_mode: Puts into training mode what is trained.
        schedule: First and last epoch of the learning-rate schedule that it is part of.
    """

    source: Epochs
    forward: Callable[[Any], Tensor]
    validate: Callable[[Callable[[int], None]], tuple[float, float]]
    training_mode: Callable[[], None]
    schedule: tuple[int, int]


@dataclass(frozen=True)
class Loop:
    """Everything the loop needs; see :func:`train`.

    Attributes:
        settings: ``[training]`` of the plan.
        stretch: The stretch that an epoch (counted from 1) belongs to; makes it ready where it has just begun.
        steps: Batches per epoch.
        stepper: Makes the updates.
        averages: The average beside the weights, or None.
        state: What is kept on the disk; already holds the epochs done where the run goes on.
        hooks: Of the regularizers.
        listener: Told what happens.
        clock: Of the run's work; reads the control.
        settled: Last epoch before the last phase. Stop rules count from there: a head that has learned what it can is
            no reason to end a run whose other layers are still to be thawed.
    """

    settings: Training
    stretch: Callable[[int], Stretch]
    steps: int
    stepper: Steps
    averages: AveragedWeights | None
    state: State
    hooks: Hooks
    listener: Callable[[Event], None]
    clock: WorkClock
    settled: int = 0


def train(loop: Loop) -> Outcome:
    """Trains until the last epoch, a stop rule, "Finish now" or a loss that is not finite.

    Returns:
        The outcome; the best epoch's weights are in ``loop.state``.

    Raises:
        posttrain_gui.control.Discard: Where the person said so.
        posttrain_gui.control.Finish: Where the person said so before there was anything to keep.
        posttrain_gui.errors.RunError: Where a checkpoint cannot be written, or the model gives no numbers at the start.
    """
    return _Course(loop).run()


class _Course:
    """One training from its first epoch to its last."""

    def __init__(self, loop: Loop) -> None:
        self._loop = loop
        self._outcome = Outcome(epochs=loop.state.epochs)
        epochs = loop.settings.epochs
        breaks = epochs + 1 - len(loop.state.epochs)
        self._meter = Meter("training", epochs * loop.steps, loop.listener, loop.clock, loop.state.work, breaks)

    def run(self) -> Outcome:
        """Epoch after epoch."""
        outcome = self._outcome
        if not outcome.epochs:
            self._start()
        try:
            while not self._over():
                self._epoch(len(outcome.epochs))
        except Finish:
            outcome.finished_early = True
        except NotFinite as trouble:
            outcome.trouble = trouble
        outcome.images_per_second = self._meter.speed()
        return outcome

    def _over(self) -> bool:
        epochs, loop = self._outcome.epochs, self._loop
        if epochs[-1].epoch <= loop.settled:
            return False
        return epochs[-1].epoch >= loop.settings.epochs or any(rule(epochs) for rule in loop.hooks.stop_rules)

    def _start(self) -> None:
        """Epoch 0: where training starts from. It is kept if nothing is better."""
        loop = self._loop
        begun = loop.clock.now()
        with self._meter.taking_a_break():
            loss, accuracy = loop.stretch(1).validate(self._meter.check)
            if not math.isfinite(loss):
                raise NotFinite.at_the_start(loop.stepper.precision)
            rate = head_rate(loop.stepper.optimizer)
            seconds = loop.clock.now() - begun
            loop.state.keep_best(0)
            self._close(
                EpochDone(0, math.nan, math.nan, loss, accuracy, rate, seconds, True, 0, 0, loop.hooks.patience)
            )

    def _epoch(self, epoch: int) -> None:
        loop = self._loop
        begun = loop.clock.now()
        with self._meter.taking_a_break():
            stretch = loop.stretch(epoch)
        seed_everything(loop.settings.seed, "epoch", epoch)
        stretch.training_mode()
        trained = self._batches(epoch, stretch)
        with self._meter.taking_a_break():
            with self._averaged(epoch, stretch):
                validated = stretch.validate(self._meter.check)
                if not math.isfinite(validated[0]):
                    raise NotFinite.in_validation(epoch)
                done = self._judged(epoch, trained, validated, loop.clock.now() - begun)
                if done.best:
                    loop.state.keep_best(epoch)
            self._close(done)

    def _averaged(self, epoch: int, stretch: Stretch) -> AbstractContextManager[None]:
        """The average in place of the weights, where there is one."""
        averages = self._loop.averages
        if averages is None:
            return contextlib.nullcontext()
        averages.after_epoch(epoch)
        return averages.in_place(lambda: self._inputs(epoch, stretch), stretch.forward)

    def _inputs(self, epoch: int, stretch: Stretch) -> Iterator[Any]:
        for inputs, _ in stretch.source.epoch(epoch):
            self._meter.check(len(inputs))
            yield inputs

    def _judged(
        self, epoch: int, trained: tuple[float, float], validated: tuple[float, float], seconds: float
    ) -> EpochDone:
        """Whether this epoch is the best so far: more right answers, or as many and less loss."""
        (loss, accuracy), best = validated, self._outcome.best
        better = (accuracy, -loss) > (best.val_accuracy, -best.val_loss)
        best_epoch = epoch if better else best.epoch
        last_phase = epoch > self._loop.settled
        return EpochDone(
            epoch,
            *trained,
            *validated,
            learning_rate=head_rate(self._loop.stepper.optimizer),
            seconds=seconds,
            best=better,
            best_epoch=best_epoch,
            without_improvement=epoch - (max(best_epoch, self._loop.settled) if last_phase else best_epoch),
            patience=self._loop.hooks.patience if last_phase else 0,
        )

    def _close(self, done: EpochDone) -> None:
        self._outcome.epochs.append(done)
        self._loop.state.save(self._outcome.epochs, self._meter.so_far)
        self._loop.listener(done)

    def _batches(self, epoch: int, stretch: Stretch) -> tuple[float, float]:
        """All batches of one epoch; mean loss and accuracy over its images."""
        loop = self._loop
        sums, told = Sums(), (0.0, 0.0, 0)
        for index, (inputs, labels) in enumerate(stretch.source.epoch(epoch)):
            self._set_rate(epoch, index, stretch.schedule)
            done = loop.stepper.step(stretch.forward, inputs, labels, last=index + 1 == loop.steps)
            if done.updated and loop.averages is not None:
                loop.averages.after_update(epoch)
            sums.add(done.loss, done.right, len(labels))
            if self._meter.tick(len(inputs), units=1):
                now = sums.read(epoch)
                self._tell(epoch, now, told)
                told = now
        loss, right, images = sums.read(epoch)
        loop.stepper.end_epoch()
        return loss / images, right / images

    def _set_rate(self, epoch: int, index: int, schedule: tuple[int, int]) -> None:
        loop, (first, last) = self._loop, schedule
        step = (epoch - first) * loop.steps + index
        done = self._outcome.epochs[first - 1 :]
        set_rates(loop.stepper.optimizer, rate_factor(loop.settings, step, loop.steps, last - first + 1, done))

    def _tell(self, epoch: int, now: tuple[float, float, int], told: tuple[float, float, int]) -> None:
        loss, right, images = (new - old for new, old in zip(now, told, strict=True))
        self._meter.tell(epoch, loss / images, right / images, head_rate(self._loop.stepper.optimizer))
