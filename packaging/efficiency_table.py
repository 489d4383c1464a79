"""The page docs/efficiency.md, from what packaging/measure_efficiency.py measured."""

from __future__ import annotations

import platform
import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np
from efficiency_rows import LABELS, TAUGHT, TEACHER, Row, Timing
from markdown_table import table
from methods_table import Difference, difference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from efficiency_rows import Student


TITLE = "EfficientNet-Lite0 (teacher)"


class Measured:
    """The runs of the page.

    Args:
        rows: All of them.

    Attributes:
        seeds: Those for which everything was measured.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = {(row.model, row.arm, row.seed): row for row in rows}
        kinds = {(row.model, row.arm) for row in rows}
        every = sorted({row.seed for row in rows})
        self.seeds = [seed for seed in every if all((*kind, seed) in self._rows for kind in kinds)]

    def of(self, model: str, arm: str = "") -> list[Row]:
        """The runs of one kind, by seed."""
        return [self._rows[model, arm, seed] for seed in self.seeds]

    def against(self, first: tuple[str, str], second: tuple[str, str]) -> Difference:
        """Second − first, paired by seed and image."""
        pairs = zip(self.of(*first), self.of(*second), strict=True)
        return difference([(one.after, other.after) for one, other in pairs])

    def accuracy(self, model: str, arm: str = "") -> float:
        """Mean over the seeds, 0–1."""
        return float(np.mean([row.after.mean() for row in self.of(model, arm)]))

    def kept(self, model: str, arm: str) -> float:
        """Share of the teacher's accuracy."""
        return self.accuracy(model, arm) / self.accuracy(TEACHER)


def page(
    rows: Sequence[Row], timed: Sequence[Timing], students: Mapping[str, Student], setting: Mapping[str, Any]
) -> str:
    """The whole of docs/efficiency.md.

    Args:
        rows: All runs.
        timed: All networks, at each size.
        students: By name.
        setting: ``size``, ``batch``, ``teacher_epochs``, ``teacher_rate``.
    """
    measured = Measured(rows)
    train, val = rows[0].images
    facts = {
        **setting,
        "seeds": len(measured.seeds),
        "train": f"{train:,}",
        "val": val,
        "test": f"{len(rows[0].after):,}",
        "machine": platform.machine(),
        "students": "; ".join(_how(one) for one in students.values()),
        "device": timed[0].device,
        "many": timed[0].batch,
    }
    parts = [
        _paragraphs(_INTRODUCTION.format(**facts)),
        *(_in_short(name, measured, timed, students) for name in students),
    ]
    parts += [_ACCURACY, _accuracies(measured, students), _paragraphs(_COST.format(**facts)), _costs(timed, students)]
    return "\n".join([*parts, _READING.format(**facts)])


def _how(student: Student) -> str:
    return f"{student.title} ({student.start}): {student.epochs} epochs, learning rate {student.rate:g}"


def _in_short(name: str, measured: Measured, timed: Sequence[Timing], students: Mapping[str, Student]) -> str:
    """What the page says of a student, in a few sentences."""
    behind = measured.against((TEACHER, ""), (name, TAUGHT))
    helped = measured.against((name, LABELS), (name, TAUGHT))
    own, teacher = (_at(timed, one, min(each.side for each in timed)) for one in (name, TEACHER))
    words = {
        "better": f"The teacher helps: {helped} points over the labels alone.",
        "worse": f"The teacher does harm: {helped} points against the labels alone.",
        "no reliable difference": f"**The teacher does not help reliably**: {helped} points over the labels alone.",
    }
    said = (
        f"- **{students[name].title}** ({students[name].start}) keeps {100 * measured.kept(name, TAUGHT):.1f} % of the "
        f"teacher's accuracy, {behind} points, {behind.words}; with "
        f"{_times(own.parameters, teacher.parameters)} the parameters and {_times(own.one, teacher.one)} the time for "
        f"one image of {own.side} px. {words[helped.words]}"
    )
    return _wrapped(said, "  ").rstrip()


def _accuracies(measured: Measured, students: Mapping[str, Student]) -> str:
    head = ["model", "learned from", "accuracy, %", "kept", "against the teacher, points", ""]
    head += ["against labels alone, points", "", "processor s"]
    reached = f"{100 * measured.accuracy(TEACHER):.1f}"
    lines = [[TITLE, "labels", reached, "–", "–", "", "–", "", _seconds(measured.of(TEACHER))]]
    for name, student in students.items():
        lines += [_line(measured, name, student.title, arm) for arm in (LABELS, TAUGHT)]
    return table(head, lines)


def _line(measured: Measured, name: str, title: str, arm: str) -> list[str]:
    behind = measured.against((TEACHER, ""), (name, arm))
    helped = measured.against((name, LABELS), (name, TAUGHT)) if arm == TAUGHT else None
    return [
        title,
        "labels and teacher" if arm == TAUGHT else "labels",
        f"{100 * measured.accuracy(name, arm):.1f}",
        f"{100 * measured.kept(name, arm):.1f} %",
        str(behind),
        behind.words,
        str(helped) if helped else "–",
        helped.words if helped else "",
        _seconds(measured.of(name, arm)),
    ]


def _seconds(rows: Sequence[Row]) -> str:
    return f"{np.median([row.seconds for row in rows]):.0f}"


def _costs(timed: Sequence[Timing], students: Mapping[str, Student]) -> str:
    sides = sorted({one.side for one in timed})
    head = ["model", "parameters", "file, MB"]
    head += [
        f"{what}, {side} px, ms" for side in sides for what in ("one image", f"an image, {timed[0].batch} at once")
    ]
    titles = {TEACHER: TITLE, **{name: student.title for name, student in students.items()}}
    lines = []
    for name, title in titles.items():
        of = [_at(timed, name, side) for side in sides]
        cells = [f"{value:.2f}" for one in of for value in (one.one, one.many)]
        lines.append([title, f"{of[0].parameters:,}", f"{of[0].file_bytes / 1e6:.1f}", *cells])
    return table(head, lines)


def _paragraphs(text: str) -> str:
    """Each paragraph of a text in lines of at most 120 letters."""
    return "\n\n".join(_wrapped(part) for part in text.split("\n\n"))


def _wrapped(text: str, indent: str = "") -> str:
    """A paragraph in lines of at most 120 letters; code and what is one line stays as it is."""
    if text.startswith("    ") or len(text) <= 120:
        return text
    return textwrap.fill(" ".join(text.split()), 120, subsequent_indent=indent, break_on_hyphens=False) + "\n"


def _at(timed: Sequence[Timing], name: str, side: int) -> Timing:
    return next(one for one in timed if (one.timed, one.side) == (name, side))


def _times(small: float, large: float) -> str:
    return f"{float(f'{small / large:.2g}'):g} ×"


_INTRODUCTION = """# A smaller model, taught by a larger one

Written by one command (it goes on where it was cut off):

    python packaging/measure_efficiency.py ../shared/data docs/efficiency.md

CIFAR-10, a small part of it: {train} training, {val} validation and {test} test images at {size} px; the same split for
all runs, {seeds} seeds of training each, one processor core a run ({machine}). The teacher is EfficientNet-Lite0 with
its ImageNet weights, all layers fine-tuned: {teacher_epochs} epochs, learning rate {teacher_rate:g}, a head 10 ×
faster, flips. Each student is trained twice with the same budget: from the labels alone, and with the teacher of the
same seed (temperature 4, 90 % of the loss from the teacher; Hinton et al. 2015), which sees the very same pictures
(flips and crops; Beyer et al. 2022). {students}. AdamW without decay, cosine, batches of {batch}. Nothing
was tuned, neither for the student that is taught nor for the one that is not.
"""

_ACCURACY = """
## Accuracy

Differences are in points, paired image by image and averaged over seeds, with a 95 % interval (BCa bootstrap, 10,000
resamples) over test images; they speak of these trainings, not of all trainings there could be. "Kept" is the share of
the teacher's accuracy.
"""

_COST = """
## What they cost

Measured in one go, all networks in turns ({device}), each in the memory layout that suits it better; medians, of
one image at a time and of {many} at once, at the size of this page and at the size these models are usually run at.
"""

_READING = """
## How to read this

- A student that starts from random weights has seen {train} images in its life, the teacher more than a million: most
  of what separates them is that, not their size. No ImageNet weights of MobileNetV3-Small come with any package that
  this program installs, so it has to start from nothing here; with such weights on your machine it need not.
- Fewer parameters make a smaller file, not always a faster model: that depends on the network and on the size of its
  images. The times are of this machine; your own stand in the report of every distillation.
- Fixed budgets: longer training with a teacher goes on helping for long (Beyer et al. 2022 train for thousands of
  epochs).
"""
