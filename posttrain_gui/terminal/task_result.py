"""How the tasks of a multi-task run stand, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.terminal.wording import number, percent, points, table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.report import Report, TaskResult, TaskScores, TaskVerdict, Verdict

HEADINGS = ("TASK", "BEFORE", "ALONE", "TOGETHER", "TOGETHER − ALONE (95 % INTERVAL)", "IMAGES", "")
WITHOUT_ALONE = ("TASK", "BEFORE", "TOGETHER", "TOGETHER − BEFORE (95 % INTERVAL)", "IMAGES", "")


def tasks_in_words(report: Report) -> str:
    """A line for each task with its verdict, what its figures are, and how they were weighted."""
    parts = [_against_alone(report) if compared(report) else _against_before(report)]
    parts += [_measured(name, result) for name, result in report.tasks.items() if result.kind == "regression"]
    parts.append(_before(report))
    if report.weighting:
        parts.append(f"Weighting: {report.weighting}.")
    parts.append(_judged(report) if compared(report) else "The tasks were not trained alone: nothing to compare with.")
    return "\n".join(parts)


def compared(report: Report) -> bool:
    """Whether each task was trained alone too."""
    return any(result.verdict is not None for result in report.tasks.values())


def _against_alone(report: Report) -> str:
    rows = [_row(name, result) for name, result in report.tasks.items()]
    means = [_mean(scores) for scores in zip(*map(_scores, report.tasks.values()), strict=True)]
    mean = ("mean", *map(percent, means), points(means[2] - means[1]), "", "")
    return table([HEADINGS, *rows, mean])


def _against_before(report: Report) -> str:
    rows = []
    for name, result in report.tasks.items():
        figures = (percent(result.baseline.accuracy), percent(result.final.accuracy))
        rows.append((name, *figures, *_difference(result.gain)))
    means = [_mean(scores) for scores in zip(*map(_scores, report.tasks.values()), strict=True)]
    mean = ("mean", percent(means[0]), percent(means[2]), points(means[2] - means[0]), "", "")
    return table([WITHOUT_ALONE, *rows, mean])


def _scores(result: TaskResult) -> tuple[TaskScores | None, ...]:
    return result.baseline, result.single, result.final


def _row(name: str, result: TaskResult) -> tuple[str, ...]:
    alone = percent(result.single.accuracy if result.single else None)
    figures = (percent(result.baseline.accuracy), alone, percent(result.final.accuracy))
    return (name, *figures, *_difference(result.verdict))


def _difference(verdict: TaskVerdict | Verdict | None) -> tuple[str, str, str]:
    """The difference with its interval, the number of images and the outcome."""
    if verdict is None:
        return "–", "–", ""
    low, high = verdict.ci95
    return f"{points(verdict.gain)} ({100 * low:+.1f} to {100 * high:+.1f})", f"{verdict.n:,}", verdict.outcome


def _mean(several: Iterable[TaskScores | None]) -> float:
    """Of accuracies; nan where one is not known."""
    known = [math.nan if scores is None else scores.accuracy for scores in several]
    return sum(known) / len(known)


def _measured(name: str, result: TaskResult) -> str:
    """What counts as right for a measured value, and how far off the answers are."""
    off = [
        f"{number(scores.mae)} {when}"
        for when, scores in (("before", result.baseline), ("alone", result.single), ("together", result.final))
        if scores is not None and not math.isnan(scores.mae)
    ]
    return f"{name}: right within ±{result.tolerance:.3g}; mean error {', '.join(off)}; R² {number(result.final.r2)}."


def _before(report: Report) -> str:
    values = any(result.kind == "regression" for result in report.tasks.values())
    return f"Before: the model's features with class means{' and a linear fit for values' if values else ''}."


def _judged(report: Report) -> str:
    """One sentence on all of them."""
    by: dict[str, list[str]] = {"better together": [], "no difference": [], "worse": []}
    for name, result in report.tasks.items():
        if result.verdict is not None:
            by[result.verdict.outcome].append(name)
    words = {"better together": "better together", "no difference": "no difference", "worse": "worse than alone"}
    told = [f"{words[outcome]}: {', '.join(names)}" for outcome, names in by.items() if names]
    sentence = "; ".join(told)
    return f"{sentence[:1].upper()}{sentence[1:]} (paired on the same test images, Holm's correction over the tasks)."
