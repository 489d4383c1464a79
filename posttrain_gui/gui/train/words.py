"""What the Train panel says about a run, in words. No widgets here."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import duration, number, percent, tr

if TYPE_CHECKING:
    from posttrain_gui.events import EpochDone, StepDone

SOME_GAP, LARGE_GAP, HUGE_GAP = 0.05, 0.10, 0.25
"""Differences of accuracy between training and validation (fractions) at which the words change."""


def phase(name: str) -> str:
    """A phase as a heading."""
    words = {
        "data": tr("Reading the images"),
        "model": tr("Loading the model"),
        "baseline": tr("Measuring the model before training"),
        "training": tr("Training"),
        "judging": tr("Judging on the locked test images"),
        "writing": tr("Writing the model file"),
    }
    return words.get(name, name)


def gap(done: EpochDone) -> tuple[str, str]:
    """How far training and validation are apart, and what that means.

    Returns:
        The sentence, and the colour role it is shown in (``muted`` or ``warn``); ("", "muted") before epoch 1.
    """
    if not (math.isfinite(done.train_accuracy) and math.isfinite(done.val_accuracy)):
        return "", "muted"
    apart = done.train_accuracy - done.val_accuracy
    figures = tr(
        "Gap {gap} points: training {train}, validation {val}.",
        gap=f"{round(apart * 100)}".replace("-", "−"),
        train=percent(done.train_accuracy, 0),
        val=percent(done.val_accuracy, 0),
    )
    meaning, role = _meaning(apart)
    return f"{figures} {meaning}", role


def _meaning(apart: float) -> tuple[str, str]:
    if apart >= HUGE_GAP:
        return tr("The model is memorising the training images; more regularization or more images would help."), "warn"
    if apart >= LARGE_GAP:
        return tr("The model is beginning to memorise."), "warn"
    if apart >= SOME_GAP:
        return tr("That is usual."), "muted"
    if apart > -SOME_GAP:
        return tr("No sign of memorising."), "muted"
    return tr(
        "Validation is ahead: usual with augmentation or dropout, which make only the training images harder."
    ), "muted"


def improvement(done: EpochDone) -> str:
    """Whether the last epochs brought something ("no improvement for 3 of 7 epochs")."""
    if done.epoch == 0:
        return "–"
    if done.without_improvement == 0:
        return tr("this epoch")
    if done.patience:
        return tr("none for {n} of {patience} epochs", n=done.without_improvement, patience=done.patience)
    if done.without_improvement == 1:
        return tr("none for 1 epoch")
    return tr("none for {n} epochs", n=done.without_improvement)


def left(step: StepDone) -> str:
    """The time left of the phase, from measured steps."""
    return "–" if step.eta_seconds is None else tr("about {time}", time=duration(step.eta_seconds))


def speed(step: StepDone) -> str:
    """Images per second, with as many digits as mean something."""
    rate = step.images_per_second
    if rate <= 0:
        return "–"
    return tr("{n} images/s", n=f"{rate:.1f}" if rate < 10 else number(round(rate)))
