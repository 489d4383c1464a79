"""What the Train panel says about a run, in words. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import duration, number, percent, tr

if TYPE_CHECKING:
    from posttrain_gui.events import EpisodesReady, EpochDone, PseudoLabelled, StepDone


def phase(name: str) -> str:
    """A phase as a heading."""
    words = {
        "data": tr("Reading the images"),
        "model": tr("Loading the model"),
        "baseline": tr("Measuring the model before training"),
        "training": tr("Training"),
        "alone": tr("Training each task alone"),
        "judging": tr("Judging on the locked test images"),
        "beside": tr("Measuring what stands beside the verdict"),
        "writing": tr("Writing the model file"),
    }
    return words.get(name, name)


def episodes(ready: EpisodesReady) -> str:
    """How a few-shot run learns and is judged, in one line."""
    parts = [
        tr(ready.method),
        tr(
            "{ways}-way {shots}-shot, {queries} query images a class",
            ways=ready.ways,
            shots=ready.shots,
            queries=ready.queries,
        ),
        tr(
            "classes: {train} to learn from, {val} to choose by, {test} to judge by",
            train=number(ready.train_classes),
            val=number(ready.val_classes),
            test=number(ready.test_classes),
        ),
        tr("{n} validation episodes", n=number(ready.val_episodes)),
        tr("transductive") if ready.transductive else tr("inductive"),
    ]
    return " · ".join(parts)


def pseudo_labels(told: PseudoLabelled) -> str:
    """What an epoch made of the unlabelled images, in one line."""
    used = tr(
        "Pseudo-labels in epoch {epoch}: sure enough at {used} of {seen} looks at unlabelled images ({share})",
        epoch=told.epoch,
        used=number(told.used),
        seen=number(told.seen),
        share=percent(told.used / max(told.seen, 1)),
    )
    if told.known <= 0 or told.right < 0:
        return used
    return f"{used} · " + tr("{share} of them right", share=percent(told.right / told.known))


def episode_phases() -> dict[str, str]:
    """Headings of the phases of a few-shot run that differ from those of other runs."""
    return {
        "baseline": tr("Measuring nearest class means on the test episodes, before training"),
        "training": tr("Meta-training"),
        "judging": tr("Judging on the locked test episodes"),
    }


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
