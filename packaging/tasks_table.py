"""The page docs/multi-task.md, from what packaging/measure_tasks.py measured."""

from __future__ import annotations

import math
import platform
import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np
from markdown_table import table
from tasks_rows import MEAN, REFERENCE, WORDS, Measured, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from methods_table import Difference
    from numpy.typing import NDArray


def page(rows: list[Row], titles: dict[str, str], setting: dict[str, Any]) -> str:
    """The whole of docs/multi-task.md.

    Args:
        rows: All runs.
        titles: Of the weightings, by tag.
        setting: ``epochs``, ``size``, ``batch``, ``rate``.
    """
    measured = Measured(rows)
    train, val = rows[0].images
    facts = {
        **setting,
        "train": f"{train:,}",
        "val": val,
        "test": len(rows[0].right(measured.tasks[0], "after")),
        "seeds": len(measured.seeds),
        "machine": platform.machine(),
        "smallest": _smallest(len(measured.seeds)),
        "hardest": _hardest(measured)[0],
        "reached": _hardest(measured)[1],
    }
    parts = [_INTRODUCTION.format(**facts), _accuracies(measured, titles)]
    parts += [_ALONE.format(**facts), _against_alone(measured, titles), _found(measured)]
    parts += [_EQUAL, _against_equal(measured, titles), _weights(measured, titles)]
    return "\n".join([*parts, _PUBLISHED, _READING.format(**facts)])


def _accuracies(measured: Measured, titles: dict[str, str]) -> str:
    alone = [measured.alone(seed) for seed in measured.seeds]
    before = [f"{alone[0].right(task, 'before').mean() * 100:.1f}" for task in measured.columns]
    lines = [
        ["before training", *before, "–"],
        [f"alone ({len(measured.tasks)} networks)", *_cells(alone, measured, "alone"), _seconds(alone, "alone")],
    ]
    for name in measured.weightings:
        rows = measured.of(name)
        lines.append([f"together, {titles[name]}", *_cells(rows, measured, "after"), _seconds(rows, "training")])
    return table(["accuracy, %", *measured.columns, "training, processor s"], lines)


def _cells(rows: Sequence[Row], measured: Measured, when: str) -> list[str]:
    return [_spread([row.right(task, when) for row in rows]) for task in measured.columns]


def _spread(answers: Sequence[NDArray[np.float64]]) -> str:
    percents = [float(right.mean()) * 100 for right in answers]
    return f"{np.mean(percents):.1f} ({min(percents):.1f}–{max(percents):.1f})"


def _seconds(rows: Sequence[Row], phase: str) -> str:
    return f"{np.median([row.seconds[phase] for row in rows]):.0f}"


def _against_alone(measured: Measured, titles: dict[str, str]) -> str:
    lines = [[titles[name], *_compared(measured, name)] for name in measured.weightings]
    return table(["together − alone, points", *measured.columns], lines)


def _compared(measured: Measured, weighting: str) -> list[str]:
    cells = []
    for task in measured.tasks:
        counts = " / ".join(map(str, measured.counts(weighting, task)))
        cells.append(f"{_told(measured.against_alone(weighting, task))}; {counts}")
    return [*cells, _told(measured.against_alone(weighting, MEAN))]


def _told(found: Difference) -> str:
    return str(found) if found.words == "no reliable difference" else f"{found} **{found.words}**"


def _found(measured: Measured) -> str:
    pairs = [(name, task) for name in measured.weightings for task in measured.tasks]
    better, same, worse = np.sum([measured.counts(*pair) for pair in pairs], axis=0).tolist()
    runs = (
        f"Of these {better + same + worse} comparisons of one training together with one alone, {better} say "
        f"*{WORDS[0]}*, {same} *{WORDS[1]}*, {worse} *{WORDS[2]}*."
    )
    words = {pair: measured.against_alone(*pair).words for pair in pairs}
    averaged = f"Averaged over the seeds, {_listed(words, 'better')}; {_listed(words, 'worse')}."
    return "\n".join([textwrap.fill(f"{runs} {averaged}", 120), "", _AVERAGED.format(comparisons=len(pairs))])


def _listed(words: dict[tuple[str, str], str], wanted: str) -> str:
    found: dict[str, list[str]] = {}
    for (weighting, task), word in words.items():
        if word == wanted:
            found.setdefault(task, []).append(weighting)
    told = [f"{task} with {', '.join(weightings)}" for task, weightings in found.items()]
    return f"{wanted} together than alone: {'; '.join(told)}" if told else f"no task is {wanted} with any weighting"


def _against_equal(measured: Measured, titles: dict[str, str]) -> str:
    lines = [
        [titles[name], *(_told(measured.against_equal(name, task)) for task in measured.columns)]
        for name in measured.weightings
        if name != REFERENCE
    ]
    return table([f"− {titles[REFERENCE]}, points", *measured.columns], lines)


def _weights(measured: Measured, titles: dict[str, str]) -> str:
    told = []
    for name in measured.weightings:
        means = [float(np.mean([row.weights[task] for row in measured.of(name)])) for task in measured.tasks]
        if name != REFERENCE and not any(map(math.isnan, means)):
            each = ", ".join(f"{task} {mean:.2f}" for task, mean in zip(measured.tasks, means, strict=True))
            told.append(f"{titles[name]}: {each}")
    text = f"Weights in the last epoch, means over seeds: {'; '.join(told)}. Equal weights are 1."
    return textwrap.fill(text, 120) + "\n" if told else ""


def _hardest(measured: Measured) -> tuple[str, float]:
    """The task with the lowest accuracy together, and that accuracy in percent."""
    rows = measured.of(REFERENCE)
    each = {task: float(np.mean([row.right(task, "after").mean() for row in rows])) * 100 for task in measured.tasks}
    return min(each.items(), key=lambda pair: pair[1])


def _smallest(seeds: int) -> str:
    return f"2/2^{seeds} = {2 / 2**seeds:.2f}"


_INTRODUCTION = """# Several tasks together, measured

Written by one command (it goes on where it was cut off):

    python packaging/measure_tasks.py ../shared/data docs/multi-task.md

German traffic signs, three tasks on each image: which sign (43 classes), its shape (5) and its colour (4). Shape and
colour follow from the sign, so the tasks have much to share. {train} training images, {val} for validation (whole
tracks of one physical sign), {test} for the test, one a track; the same split for all runs, {seeds} seeds of training.

EfficientNet-Lite0 with its ImageNet weights, all layers, {size} px, {epochs} epochs of batches of {batch}, AdamW
without decay, learning rate {rate:g} (head 10 × faster), cosine, float32, one processor core a run ({machine}). Nothing
was tuned for any row. **Alone** is one network a task, each from the same weights, on the same images, with the same
number of steps. The epoch that is kept is chosen on the validation images; together by the mean over tasks.

## Accuracy on the test images

Mean over seeds, in brackets the lowest and the highest seed. **Before** is class means on the features as they come.
Processor seconds are medians over seeds, for one core; for *alone* all three networks together.
"""

_ALONE = """## Together against alone

Paired image by image. First the mean difference over {seeds} seeds with its 95 % interval over test images (BCa
bootstrap); **better** or **worse** where the whole interval says so. Then in how many of the seeds the run's own report
says *better together* / *no difference* / *worse* (exact McNemar test with Holm's correction over the tasks, and the
interval of that run).
"""

_AVERAGED = """The average over trainings is a finer measure than one training, and is not corrected for {comparisons}
comparisons; a run's own report has one training, and is corrected for its tasks. Where only the average speaks, take it
as a hint.
"""

_EQUAL = """## The weightings against equal weights

Together with the weighting minus together with equal weights, same seeds, mean difference with its 95 % interval.
"""

_PUBLISHED = """## Beside published figures

Office-31, ResNet-18, mean accuracy over its three domains as tasks (LibMTL's protocol; figures on which two papers
agree), for orientation only: other images, another network, full-length training.

| single-task | Equal | Uncertainty | DWA | PCGrad | CAGrad | Nash-MTL |
|---|---|---|---|---|---|---|
| 93.03 | 92.55 | 92.58 | 92.43 | 92.48 | 92.04 | 93.32 |

They lie within 1.3 points of one another, all but one below training alone. Kurin et al. 2022 (arXiv:2201.04122) and
Xin et al. 2022 (arXiv:2209.11379) say why that need not surprise: with equal care for everything else, plain sums are
hard to beat.
"""

_READING = """## What {seeds} seeds can show, and what not

- The intervals speak of these trainings on images like these {test}. They do not speak of all trainings there could be:
  a test over {seeds} paired seeds cannot go below p = {smallest}, so nothing here proves that one *recipe* is better
  than another. For that, six seeds are the least.
- One comparison in twenty looks better or worse by chance alone. Holm's correction is for the tasks of one run, not for
  all of this page.
- Where accuracy nears its ceiling, little can be gained or lost, and rare classes decide: yellow, the diamond, the
  octagon and the triangle that points down are one sign each, with 15 test images.
- {epochs} epochs at {size} px are little. Here {hardest} ends at {reached:.0f} % and may not have learned all it can:
  longer training, or larger images, can change what is said of it. Uncertainty's weights move with the learning rate
  and have not settled; DWA's begin to differ in the third epoch.
- One network answers all tasks for the price of one: where together is no different from alone, that is a reason for
  together.
"""
