"""Numbers and events in words, each with its unit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.events import EpisodesReady, EpochDone, PhaseChanged, PseudoLabelled, RunStarted, TaskEpoch, Warned

if TYPE_CHECKING:
    from posttrain_gui.events import Event, StepDone

PHASES = {
    "data": "Reading images",
    "model": "Loading the model",
    "baseline": "Measuring before",
    "rates": "Trying learning rates",
    "training": "Training",
    "alone": "Training each task alone",
    "judging": "Measuring after",
    "beside": "Measuring beside",
    "writing": "Writing",
}


def percent(fraction: float | None) -> str:
    """0.8412 → "84.1 %"; a dash where there is no number."""
    return "–" if fraction is None or math.isnan(fraction) else f"{100 * fraction:.1f} %"


def points(fraction: float | None) -> str:
    """A difference of fractions: 0.048 → "+4.8 points"."""
    return "–" if fraction is None or math.isnan(fraction) else f"{100 * fraction:+.1f} points"


def number(value: float | None) -> str:
    """A loss: three decimals."""
    return "–" if value is None or math.isnan(value) else f"{value:.3f}"


def duration(seconds: float | None) -> str:
    """3.25 → "3.2 s", 192 → "3:12 min", 7384 → "2:03 h"; a dash where there is no number."""
    if seconds is None or not math.isfinite(seconds):
        return "–"
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 3600:
        return f"{whole // 60}:{whole % 60:02d} min"
    return f"{whole // 3600}:{whole % 3600 // 60:02d} h"


def table(rows: list[tuple[str, ...]]) -> str:
    """Columns as wide as their widest cell, two spaces between."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def line_of(event: Event, epochs: int = 0) -> str | None:
    """What an event says in one line that stays on the screen; None for what only moves the bar.

    Args:
        event: What was told.
        epochs: Number of epochs planned, 0 where not known.
    """
    if isinstance(event, RunStarted):
        return f"Run {event.run_id}" + (f", going on with epoch {event.first_epoch}" if event.first_epoch > 1 else "")
    if isinstance(event, PhaseChanged):
        return event.detail or PHASES.get(event.phase, event.phase)
    if isinstance(event, EpisodesReady):
        return _episodes(event)
    if isinstance(event, EpochDone):
        return _epoch(event, epochs)
    if isinstance(event, TaskEpoch):
        return _task_epoch(event, epochs)
    if isinstance(event, PseudoLabelled):
        return _pseudo_labels(event)
    if isinstance(event, Warned):
        return f"{'Note' if event.level == 'info' else 'Warning'}: {event.message}"
    return None


def _epoch(event: EpochDone, epochs: int) -> str:
    heading = "Before training" if event.epoch == 0 else f"Epoch {event.epoch}" + (f" of {epochs}" if epochs else "")
    parts = [f"validation loss {number(event.val_loss)}, accuracy {percent(event.val_accuracy)}"]
    if event.epoch:
        parts.insert(0, f"training loss {number(event.train_loss)}, accuracy {percent(event.train_accuracy)}")
        parts.append(duration(event.seconds))
        parts.append("best so far" if event.best else _waiting(event))
    return f"{heading}: {'; '.join(parts)}"


def _episodes(event: EpisodesReady) -> str:
    classes = (
        f"{event.train_classes:,} classes to learn from, {event.val_classes:,} to choose by, {event.test_classes:,} "
        "to judge by"
    )
    kind = "transductive" if event.transductive else "inductive"
    sizes = f"{event.ways}-way {event.shots}-shot, {event.val_episodes:,} validation episodes"
    return f"{event.method}, {sizes}, {event.test_episodes:,} test episodes, {kind}: {classes}"


def _task_epoch(event: TaskEpoch, epochs: int) -> str:
    """One task after an epoch: indented below that of all, or of a training of its own."""
    parts = [f"validation loss {number(event.val_loss)}, accuracy {percent(event.val_accuracy)}"]
    if event.epoch:
        parts.insert(0, f"training loss {number(event.train_loss)}")
    if not event.alone:
        return f"  {event.task}: {'; '.join(parts)}"
    heading = "before training" if event.epoch == 0 else f"epoch {event.epoch}" + (f" of {epochs}" if epochs else "")
    return f"{event.task} alone, {heading}: {'; '.join(parts)}"


def _pseudo_labels(event: PseudoLabelled) -> str:
    """What an epoch made of unlabelled images: indented below the epoch."""
    used = percent(event.used / event.seen if event.seen else None)
    right = f"; {percent(event.right / event.known)} of them right" if event.known > 0 <= event.right else ""
    return f"  Unlabelled: pseudo-labels for {event.used:,} of {event.seen:,} ({used}){right}"


def _waiting(event: EpochDone) -> str:
    limit = f" of {event.patience}" if event.patience else ""
    unit = "epoch" if event.without_improvement == 1 and not limit else "epochs"
    return f"no improvement for {event.without_improvement}{limit} {unit}"


def figures(event: StepDone, epochs: int = 0) -> str:
    """The numbers beside the bar."""
    parts = []
    if event.epoch:
        parts.append(f"epoch {event.epoch}" + (f" of {epochs}" if epochs else ""))
    if event.loss is not None:
        parts.append(f"loss {number(event.loss)}")
    if event.accuracy is not None:
        parts.append(f"accuracy {percent(event.accuracy)}")
    if event.images_per_second:
        parts.append(f"{event.images_per_second:,.0f} images/s")
    if event.eta_seconds is not None:
        parts.append(f"{duration(event.eta_seconds)} left")
    return " · ".join(parts)
