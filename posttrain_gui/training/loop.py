"""The training loop.

One epoch, with every point at which a regularizer can do something (``training/hooks.py``)::

    before training     hooks.network            change the network (dropout before the head)
    each image          hooks.crops              instead of the centre crop
                        hooks.augmentations      after it
    each batch          control                  pause, finish now, discard
                        learning rate            warm-up, then the schedule
                        forward → cross-entropy
                        hooks.penalties          added to the loss
                        backward → optimizer
    each epoch          validation               chooses the best epoch
                        checkpoint               last, and best where it is
                        hooks.stop_rules         end now?

The same plan, seed and machine give identical numbers; a run that was cut off and goes on gives the numbers of one that
was not, since all random numbers depend on the seed and the epoch only.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.control import Finish
from posttrain_gui.errors import RunError
from posttrain_gui.events import EpochDone
from posttrain_gui.training.meter import Meter
from posttrain_gui.training.randomness import seed_everything

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from posttrain_gui.control import Control
    from posttrain_gui.events import Event
    from posttrain_gui.plan import Training
    from posttrain_gui.training.hooks import Hooks
    from posttrain_gui.training.sources import Source
    from posttrain_gui.training.state import State
    from posttrain_gui.training.steps import Stepper


class NotFinite(RunError):  # noqa: N818 - named for what happened
    """The loss became NaN or infinite. The best epoch so far is kept."""


@dataclass
class Outcome:
    """What training came to.

    Attributes:
        epochs: All epochs, epoch 0 (the start) first.
        finished_early: A person said "Finish now".
        trouble: The loss was not finite; the best before it is kept.
        images_per_second: Training only, measured.
    """

    epochs: list[EpochDone] = field(default_factory=list)
    finished_early: bool = False
    trouble: NotFinite | None = None
    images_per_second: float = 0.0

    @property
    def best(self) -> EpochDone:
        """The best epoch: most right validation answers, then least loss."""
        return next(epoch for epoch in reversed(self.epochs) if epoch.best)


@dataclass
class Loop:
    """Everything the loop needs; see :func:`train`.

    Attributes:
        settings: ``[training]`` of the plan.
        source: Training batches.
        stepper: Makes the updates.
        validate: () → (mean cross-entropy, accuracy) on the validation images.
        training_mode: Puts into training mode what is trained.
        state: What is kept on the disk.
        hooks: Of the regularizers.
        listener: Told what happens.
        control: Read once a batch.
        images: Number of training images.
    """

    settings: Training
    source: Source
    stepper: Stepper
    validate: Callable[[], tuple[float, float]]
    training_mode: Callable[[], None]
    state: State
    hooks: Hooks
    listener: Callable[[Event], None]
    control: Control
    images: int


def train(loop: Loop) -> Outcome:
    """Trains until the last epoch, a stop rule, "Finish now" or a loss that is not finite.

    Returns:
        The outcome; the best epoch's weights are in ``loop.state``.

    Raises:
        posttrain_gui.control.Discard: Where the person said so.
        posttrain_gui.errors.RunError: Where a checkpoint cannot be written.
    """
    outcome = Outcome(epochs=loop.state.epochs)
    if not outcome.epochs:
        _start(loop, outcome)
    first = outcome.epochs[-1].epoch + 1
    meter = Meter("training", (loop.settings.epochs + 1 - first) * len(loop.source), loop.listener, loop.control.check)
    try:
        for epoch in range(first, loop.settings.epochs + 1):
            if any(rule(outcome.epochs) for rule in loop.hooks.stop_rules):
                break
            _epoch(loop, epoch, meter, outcome)
    except Finish:
        outcome.finished_early = True
    except NotFinite as trouble:
        outcome.trouble = trouble
    outcome.images_per_second = meter.speed() if meter.images else 0.0
    return outcome


def _start(loop: Loop, outcome: Outcome) -> None:
    """Epoch 0: where training starts from. It is kept if nothing is better."""
    begun = time.monotonic()
    loss, accuracy = loop.validate()
    rate = loop.stepper.optimizer.param_groups[0]["lr"]
    seconds = time.monotonic() - begun
    done = EpochDone(0, math.nan, math.nan, loss, accuracy, rate, seconds, True, 0, 0, loop.hooks.patience)
    _close(loop, outcome, done)


def _epoch(loop: Loop, epoch: int, meter: Meter, outcome: Outcome) -> None:
    begun = time.monotonic()
    seed_everything(loop.settings.seed, "epoch", epoch)
    loop.training_mode()
    train_loss, train_accuracy = _batches(loop, epoch, meter)
    loss, accuracy = loop.validate()
    if not math.isfinite(loss):
        raise _not_finite(epoch)
    best = outcome.best
    better = (accuracy, -loss) > (best.val_accuracy, -best.val_loss)
    rate = _head_rate(loop.stepper)
    since = 0 if better else epoch - best.epoch
    done = EpochDone(
        epoch,
        train_loss,
        train_accuracy,
        loss,
        accuracy,
        rate,
        time.monotonic() - begun,
        better,
        epoch if better else best.epoch,
        since,
        loop.hooks.patience,
    )
    _close(loop, outcome, done)


def _close(loop: Loop, outcome: Outcome, done: EpochDone) -> None:
    outcome.epochs.append(done)
    loop.state.save(outcome.epochs)
    loop.listener(done)


def _batches(loop: Loop, epoch: int, meter: Meter) -> tuple[float, float]:
    """All batches of one epoch; mean loss and accuracy over its images."""
    device_sums: Tensor | None = None
    told = torch.zeros(3, dtype=torch.float64)
    for index, (inputs, labels) in enumerate(loop.source.epoch(epoch)):
        _set_rates(loop, (epoch - 1) * len(loop.source) + index)
        loss, right = loop.stepper.step(inputs, labels)
        count = len(labels)
        part = torch.stack([loss.double() * count, right.double(), torch.full_like(loss, count, dtype=torch.float64)])
        device_sums = part if device_sums is None else device_sums + part
        if meter.tick(count, units=1):
            # Reading a value waits for the device: done only where it is shown.
            now = device_sums.cpu()
            _tell(loop, epoch, meter, now - told)
            told = now
    assert device_sums is not None
    total, right_in_all, images = device_sums.tolist()
    if not math.isfinite(total):
        raise _not_finite(epoch)
    return total / images, right_in_all / images


def _tell(loop: Loop, epoch: int, meter: Meter, sums: Tensor) -> None:
    total, right, images = sums.tolist()
    if not math.isfinite(total):
        raise _not_finite(epoch)
    meter.tell(epoch, total / images, right / images, _head_rate(loop.stepper))


def _set_rates(loop: Loop, step: int) -> None:
    """Linear warm-up from near 0, then the schedule over what is left."""
    factor = rate_factor(loop.settings, step, len(loop.source))
    for group in loop.stepper.optimizer.param_groups:
        group["lr"] = group["initial_lr"] * factor


def rate_factor(settings: Training, step: int, steps_per_epoch: int) -> float:
    """What the learning rate is multiplied by at a step (0-based).

    Args:
        settings: ``[training]`` of the plan.
        step: Number of updates made so far.
        steps_per_epoch: Updates per epoch.
    """
    warmup = round(settings.schedule.warmup * steps_per_epoch)
    if step < warmup:
        return (step + 1) / warmup
    left = max(settings.epochs * steps_per_epoch - warmup, 1)
    return settings.schedule.factor((step - warmup) / left, max(left // steps_per_epoch, 1))


def _head_rate(stepper: Stepper) -> float:
    groups: list[dict[str, Any]] = stepper.optimizer.param_groups
    return float(next((group["lr"] for group in groups if group.get("head")), groups[0]["lr"]))


def _not_finite(epoch: int) -> NotFinite:
    return NotFinite(
        f"The loss became infinite or not a number in epoch {epoch}.",
        "The steps are too large for this model.",
        "Use a learning rate ten times smaller; the best epoch so far is kept.",
    )
