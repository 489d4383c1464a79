"""The page docs/fewer-labels.md, from what packaging/measure_fewer_labels.py measured."""

from __future__ import annotations

import platform
import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np
from markdown_table import table
from methods_table import Difference, difference

from posttrain_gui.evaluation.verdict import judge_answers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from fewer_rows import CurveRow, RunRow
    from numpy.typing import NDArray

    from posttrain_gui.studies.label_curve import LabelPoint

ALONE, TOGETHER = "labels only", "self-training"


def page(
    curves: Sequence[CurveRow], runs: Sequence[RunRow], facts: Mapping[str, Any], pictures: Mapping[str, Path]
) -> str:
    """The whole of docs/fewer-labels.md.

    Args:
        curves: All label curves.
        runs: All trainings.
        facts: Settings of the measuring command.
        pictures: Name of a curve → its picture.
    """
    parts = [_INTRODUCTION, "## Label curves\n", _filled(_CURVES)]
    for row in curves:
        parts += [_heading(row, facts["sizes"][row.name]), f"![{row.name}](pictures/{pictures[row.name].name})\n"]
        parts += [_points(row), _filled(row.curve.sentence)]
    if runs:
        parts += ["## Self-training\n", _filled(_setting(runs, facts)), _trained(runs), _compared(runs)]
        parts += [
            _filled(_found(runs)),
            _untrained(runs),
            "## What this can show, and what not\n",
            _READING.format(**_seeds(runs)),
        ]
    return "\n".join(parts)


def _filled(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), 120) + "\n"


def _heading(row: CurveRow, size: int) -> str:
    return f"### {row.name[0].upper()}{row.name[1:]} ({size} px, {row.curve.judged:,} test images)\n"


def _points(row: CurveRow) -> str:
    head = ["labels a class", "images", "accuracy, %", "95 %", "each draw, %"]
    return table(head, [_point(point) for point in row.curve.points])


def _point(point: LabelPoint) -> list[str]:
    low, high = (f"{100 * end:.1f}" for end in point.ci95)
    count = "all" if point.count is None else str(point.count)
    draws = ", ".join(f"{100 * accuracy:.1f}" for accuracy in point.draws) if len(point.draws) > 1 else "–"
    return [count, f"{point.images:,}", f"{100 * point.accuracy:.1f}", f"{low} to {high}", draws]


def _setting(runs: Sequence[RunRow], facts: Mapping[str, Any]) -> str:
    several = ", ".join(
        f"with {train} labels a class {val} validation images a class, learning rate {rate:g} and {warm_up} "
        f"epoch{'' if warm_up == 1 else 's'} with labels only at the beginning"
        for train, (val, rate, warm_up) in facts["settings"].items()
    )
    return _SETTING.format(
        **facts,
        steps_in_all=facts["steps"] * facts["epochs"],
        unlabelled_batch=facts["batch"] * facts["ratio"],
        several=several,
        unlabelled=" or ".join(f"{count:,}" for count in sorted({run.unlabelled for run in runs}, reverse=True)),
        test=len(runs[0].after),
        machine=platform.machine(),
    )


def _trained(runs: Sequence[RunRow]) -> str:
    head = ["labels a class", "method", "accuracy, %", "each seed, %", "used, %", "of these right, %", "processor s"]
    return table(head, [_line(*pair, runs) for pair in _pairs(runs)])


def _pairs(runs: Sequence[RunRow]) -> list[tuple[int, str]]:
    labels = sorted({run.labels for run in runs})
    return [(count, method) for count in labels for method in ("class means, before training", ALONE, TOGETHER)]


def _line(labels: int, method: str, runs: Sequence[RunRow]) -> list[str]:
    before = method not in (ALONE, TOGETHER)
    chosen = _of(runs, labels, ALONE if before else method)
    accuracies = [100 * float((run.before if before else run.after).mean()) for run in chosen]
    cells = [str(labels), method, f"{np.mean(accuracies):.1f}", ", ".join(f"{each:.1f}" for each in accuracies)]
    if before:
        return [*cells, "–", "–", "–"]
    seconds = f"{np.median([run.seconds for run in chosen]):.0f}"
    if method == ALONE:
        return [*cells, "–", "–", seconds]
    rights = [run.right for run in chosen if run.right is not None]
    right = f"{100 * float(np.mean(rights)):.1f}" if rights else "–"
    return [*cells, f"{100 * float(np.mean([run.used for run in chosen])):.1f}", right, seconds]


def _of(runs: Sequence[RunRow], labels: int, method: str) -> list[RunRow]:
    return sorted((run for run in runs if (run.labels, run.method) == (labels, method)), key=lambda run: run.seed)


def _both(runs: Sequence[RunRow], labels: int) -> list[tuple[NDArray[np.bool_], NDArray[np.bool_]]]:
    """Right answers without and with unlabelled images, of the seeds that were trained in both ways."""
    together = {run.seed: run for run in _of(runs, labels, TOGETHER)}
    return [(run.after, together[run.seed].after) for run in _of(runs, labels, ALONE) if run.seed in together]


def _averaged(runs: Sequence[RunRow], labels: int) -> Difference:
    return difference(_both(runs, labels))


def _compared(runs: Sequence[RunRow]) -> str:
    lines = []
    for labels in sorted({run.labels for run in runs}):
        verdicts = [judge_answers(*pair).outcome for pair in _both(runs, labels)]
        found = _averaged(runs, labels)
        counts = [verdicts.count(word) for word in ("improved", "no reliable difference", "worse")]
        lines.append([str(labels), str(found), f"**{found.words}**", " / ".join(map(str, counts))])
    head = ["labels a class", "self-training − labels only, points", "", "each seed: improved / no difference / worse"]
    return table(head, lines)


def _found(runs: Sequence[RunRow]) -> str:
    told = []
    for labels in sorted({run.labels for run in runs}):
        found = _averaged(runs, labels)
        words = {
            "better": f"helped with {labels} labels a class",
            "worse": f"did harm with {labels} labels a class",
            "no reliable difference": f"did not reliably help with {labels} labels a class",
        }[found.words]
        told.append(f"{words} ({found} points)")
    return f"Here, over these seeds and on these test images, self-training {' and '.join(told)}."


def _untrained(runs: Sequence[RunRow]) -> str:
    """Where no epoch was better than the start, the accuracies compare no trainings."""
    told = []
    for labels in sorted({run.labels for run in runs}):
        counts = {name: [run.best_epoch == 0 for run in _of(runs, labels, name)] for name in (ALONE, TOGETHER)}
        if any(map(any, counts.values())):
            each = " and ".join(f"in {sum(kept)} of {len(kept)} runs with {name}" for name, kept in counts.items())
            told.append(f"with {labels} labels a class {each}")
    if not told:
        return ""
    return _filled(
        f"**Read this with care.** No epoch was better on the validation images than class means before training, so "
        f"that the start was kept, {'; '.join(told)}. These runs compare no training: they say that class means of "
        "good features are hard to beat with so few labels, and nothing of which way of training is better."
    )


def _seeds(runs: Sequence[RunRow]) -> dict[str, object]:
    seeds = len({run.seed for run in runs})
    return {"seeds": seeds, "smallest": f"2/2^{seeds} = {2 / 2**seeds:.2f}", "test": f"{len(runs[0].after):,}"}


_INTRODUCTION = """# Fewer labels, measured

Written by one command (it goes on where it was cut off):

    python packaging/measure_fewer_labels.py ../shared/data docs/fewer-labels.md
"""

_CURVES = """EfficientNet-Lite0 with its ImageNet weights, nothing of it trained: a linear head (logistic regression) on
its features, fitted to so many labelled images of each class, three draws; the larger draws hold the smaller ones.
Judged on the test images, one look for each curve. Bars are 95 % intervals over draws and test images together; with
three draws they are wide where draws differ. The line is the fitted power law, dashed where it foretells. The same
curve comes from `posttrain-gui label-curve PLAN` in seconds once the features are there, and from the Data step of the
window."""

_SETTING = """CIFAR-10, 2,000 training images of 10 classes, of which 4 or 25 a class are taken as labelled, others with
each seed; {unlabelled} of the rest are the unlabelled images. **Labels only** and **self-training** (FixMatch, Sohn et
al. 2020, arXiv:2001.07685) differ in nothing but the weight of the unlabelled images, 0 or 1: the same labelled images,
the same {steps_in_all} steps, the same seed. EfficientNet-Lite0, all layers, {size} px, {batch} labelled images a step
and {unlabelled_batch} unlabelled ones, {epochs} epochs of {steps} steps, AdamW without decay, head 10 × faster, cosine,
confidence threshold 0.95, one processor core a run ({machine}); {several}. The rate for 4 labels was chosen on another
drawing of labels, by how many pseudo-labels were right; nothing else was tuned. The validation images choose the epoch:
they are more than whoever has 4 labels a class would have, since with 2 a class (tried first) most runs kept the start,
and luck chose. Judged on {test:,} test images. **Used**: share of the unlabelled images whose pseudo-label was learned
from in the last epoch, and how many of these were right."""

_READING = """- The averaged interval is over test images, for these {seeds} trainings. A test over {seeds} paired
  seeds cannot go below p = {smallest}, so nothing here proves one *recipe* better than another; the last column is what
  McNemar's exact test and the interval say of each pair of runs ({test} test images).
- Which few images are labelled matters as much as the method: compare the columns of single seeds and draws.
- The published gain is larger (4 labels a class: 59.4 % with labels only, 74.5 % with FixMatch, ResNet-50 on all of
  CIFAR-10, Transfer-Learning-Library): there 50,000 images are unlabelled and training takes thousands of steps.
- FixMatch learns from what the model is already sure of. Where the first pseudo-labels are wrong it learns the mistake;
  that shows in the share of right ones, and only where the truth is known.
"""
