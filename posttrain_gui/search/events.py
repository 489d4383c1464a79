"""What a search tells besides the events of the runs it makes."""

from __future__ import annotations

from dataclasses import dataclass

from posttrain_gui.events import Event


@dataclass(frozen=True, slots=True)
class SearchBegan(Event):
    """A search began, or goes on.

    Attributes:
        study: Its name.
        folder: Where it is kept.
        budget: Seconds it may take; None: no limit.
        tried: Candidates tried in earlier stretches.
    """

    study: str
    folder: str
    budget: float | None
    tried: int = 0


@dataclass(frozen=True, slots=True)
class CandidateBegan(Event):
    """A candidate is being trained.

    Attributes:
        number: Counted from 1.
        difference: What differs from the plan, in words.
        epochs: Epochs planned.
        left: Seconds left for candidates; infinite without a budget.
    """

    number: int
    difference: str
    epochs: int
    left: float


@dataclass(frozen=True, slots=True)
class CandidateEpoch(Event):
    """A candidate came through an epoch.

    Attributes:
        number: Counted from 1.
        epoch: 1-based; 0 is the state before training.
        epochs: Epochs planned.
        val_accuracy: Of its best epoch so far, 0–1.
        left: Seconds left for candidates; infinite without a budget.
    """

    number: int
    epoch: int
    epochs: int
    val_accuracy: float
    left: float


@dataclass(frozen=True, slots=True)
class CandidateDone(Event):
    """A candidate is over.

    Attributes:
        number: Counted from 1.
        state: ``done``, ``stopped`` (the time was over), ``pruned`` or ``failed``.
        difference: What differs from the plan, in words.
        val_accuracy: Of its best epoch, 0–1; None where it failed.
        epochs: Epochs done.
        seconds: Duration.
        reason: Why it failed or was given up, or "".
        best: Whether it is the best so far.
    """

    number: int
    state: str
    difference: str
    val_accuracy: float | None
    epochs: int
    seconds: float
    reason: str = ""
    best: bool = False


@dataclass(frozen=True, slots=True)
class WinnerChosen(Event):
    """The candidates are compared; now the winner is judged on the test images, once.

    Attributes:
        number: The winner, counted from 1.
        difference: What differs from the plan, in words.
        compared: How many candidates were compared on validation.
    """

    number: int
    difference: str
    compared: int
