"""What a run tells while it goes on: frozen dataclasses of scalars and short strings.

Exactly one of :class:`RunDone`, :class:`RunStopped` and :class:`RunFailed` ends a run, and the history is written
before
it is sent. At most about ten :class:`StepDone` a second leave the loop.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """Base of the events."""


@dataclass(frozen=True, slots=True)
class RunStarted(Event):
    """The run has its place in the history.

    Attributes:
        run_id: Its name in the history and on the command line.
        name: The plan's name.
        folder: Where its plan, checkpoints, model and log are kept.
        epochs: Number of epochs planned.
        first_epoch: 1, or the first epoch still to be done where a run goes on.
    """

    run_id: str
    name: str
    folder: str
    epochs: int
    first_epoch: int = 1


@dataclass(frozen=True, slots=True)
class PhaseChanged(Event):
    """Another phase began: ``data``, ``model``, ``baseline``, ``training``, ``judging``, ``writing``.

    Attributes:
        phase: One of the words above.
        detail: A sentence for people ("Reading 397 images", "Training on cpu, bfloat16, channels last").
    """

    phase: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ImagesRead(Event):
    """The images are found, checked and divided: what the learning curve has to be read with.

    Attributes:
        train: Number of training images.
        val: Number of validation images.
        test: Number of test images.
        harder: What makes training images harder than validation images ("Flip, Mixup"), or "".
    """

    train: int
    val: int
    test: int
    harder: str = ""


@dataclass(frozen=True, slots=True)
class EpisodesReady(Event):
    """Few-shot: the classes are divided; epochs are made of episodes from now on, and accuracies are means over these.

    Attributes:
        method: Title of the method ("MAML").
        train_classes: Number of classes to learn to learn from (turned copies counted).
        val_classes: Number of classes that choose the best epoch.
        test_classes: Number of classes that judge.
        ways: Classes an episode.
        shots: Support images a class.
        queries: Query images a class.
        val_episodes: Number of fixed episodes that choose the best epoch.
        test_episodes: Number of fixed episodes that judge.
        transductive: Whether query images are answered with the help of one another (BatchNorm over the queries).
    """

    method: str
    train_classes: int
    val_classes: int
    test_classes: int
    ways: int
    shots: int
    queries: int
    val_episodes: int
    test_episodes: int
    transductive: bool


@dataclass(frozen=True, slots=True)
class TaskEpoch(Event):
    """Multi-task: how one task stands after an epoch, beside the :class:`EpochDone` of all of them.

    Attributes:
        task: Its name.
        kind: ``classification`` or ``regression``.
        alone: False: trained together with the others; True: in its own single-task training.
        epoch: 1-based; epoch 0 is the state before training.
        train_loss: Mean loss over the training images that have a label (nan for epoch 0).
        val_loss: The same on the validation images.
        val_accuracy: Share of right answers on the validation images (regression: within the tolerance).
        weight: What its loss is multiplied with; nan where the weighting works on gradients.
    """

    task: str
    kind: str
    alone: bool
    epoch: int
    train_loss: float
    val_loss: float
    val_accuracy: float
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class PseudoLabelled(Event):
    """Self-training: what an epoch made of the unlabelled images, beside its :class:`EpochDone`.

    Attributes:
        epoch: 1-based.
        seen: Unlabelled images gone through.
        used: Of these, with a pseudo-label sure enough to learn from.
        right: Of the used ones whose true class is known, how many were right; −1 where none is known.
        known: Of the used ones, how many have a known true class.
    """

    epoch: int
    seen: int
    used: int
    right: int
    known: int


@dataclass(frozen=True, slots=True)
class StepDone(Event):
    """Some of the work of a phase is done.

    Attributes:
        phase: The phase it belongs to.
        step: Units done in this phase (training: steps over all epochs; else images).
        total: Units in all, 0 where not known.
        epoch: 1-based; 0 outside training.
        loss: Mean training loss since the last event, or None outside training.
        accuracy: Mean training accuracy since the last event (0–1), or None.
        learning_rate: Of the head, or None.
        images_per_second: Measured since the phase began.
        eta_seconds: From measured steps; None while not known.
    """

    phase: str
    step: int
    total: int
    epoch: int = 0
    loss: float | None = None
    accuracy: float | None = None
    learning_rate: float | None = None
    images_per_second: float = 0.0
    eta_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class EpochDone(Event):
    """An epoch is over, validated and (as a checkpoint) on the disk.

    Attributes:
        epoch: 1-based; epoch 0 is the state before training.
        train_loss: Mean loss of the epoch's training batches (nan for epoch 0); of several tasks their unweighted mean.
        train_accuracy: Fraction 0–1 (nan for epoch 0).
        val_loss: Mean cross-entropy on the validation images.
        val_accuracy: Fraction 0–1.
        learning_rate: Of the head at the epoch's end.
        seconds: Duration.
        best: True where this epoch is the best so far.
        best_epoch: The best epoch so far.
        without_improvement: Epochs since the best one; in the last phase of a strategy not counted beyond its start.
        patience: Epochs without improvement after which early stopping ends the run; 0 where it is off, or before the
            last phase.
    """

    epoch: int
    train_loss: float
    train_accuracy: float
    val_loss: float
    val_accuracy: float
    learning_rate: float
    seconds: float
    best: bool
    best_epoch: int
    without_improvement: int
    patience: int = 0


@dataclass(frozen=True, slots=True)
class Warned(Event):
    """Something a person should know that does not stop the run, or a thing that was inferred.

    Attributes:
        message: One or two sentences.
        level: ``info`` (inferred: "158 of 160 tensors matched") or ``warning``.
    """

    message: str
    level: str = "warning"


@dataclass(frozen=True, slots=True)
class RunDone(Event):
    """The run went to its end (also where early stopping ended it).

    Attributes:
        run_id: Its name.
        sentence: The verdict in one sentence.
    """

    run_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RunStopped(Event):
    """A person stopped the run.

    Attributes:
        run_id: Its name.
        kept: True for "Finish now" (the best epoch was judged and kept), False for "Discard".
        sentence: The verdict, or "".
    """

    run_id: str
    kept: bool
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class RunFailed(Event):
    """The run could not go on.

    Attributes:
        run_id: Its name.
        what: What happened.
        why: Why.
        next: What to do next.
        log: Path of the log that holds the traceback.
    """

    run_id: str
    what: str
    why: str = ""
    next: str = ""
    log: str = ""


Listener = Callable[[Event], None]
"""Whoever is told; called in the thread of the run, must return quickly."""


def ends(event: Event) -> bool:
    """Whether this event is the last one of its run."""
    return isinstance(event, RunDone | RunStopped | RunFailed)
