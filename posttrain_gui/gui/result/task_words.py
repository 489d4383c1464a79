"""What the Result page says of the tasks of a multi-task run. No widgets here."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import enumerated, number, sentences, tr

if TYPE_CHECKING:
    from posttrain_gui.report import Report, TaskResult

ROLES = {"better together": "good", "no difference": "muted", "worse": "bad"}


def badge(task: TaskResult) -> tuple[str, str]:
    """The verdict of a task in a word, and its colour role; one that was not trained alone has none."""
    if task.verdict is None:
        return tr("Not compared"), "muted"
    words = {
        "better together": tr("Better together"),
        "no difference": tr("No difference"),
        "worse": tr("Worse together"),
    }
    return words[task.verdict.outcome], ROLES[task.verdict.outcome]


def kind(task: TaskResult) -> str:
    """What the task asks, and on how many images it learned."""
    labelled = tr("{n} training images with a label", n=number(task.labelled))
    if task.kind == "classification":
        return " · ".join((tr("{n} classes", n=number(len(task.classes))), labelled))
    within = tr("a number; right within ±{tolerance}", tolerance=f"{task.tolerance:.3g}")
    return " · ".join((within, labelled))


def errors(task: TaskResult) -> str:
    """Regression: mean absolute error and explained variance before, alone, together; else ""."""
    if task.kind != "regression":
        return ""
    scores = ((tr("before"), task.baseline), (tr("alone"), task.single), (tr("together"), task.final))
    mae = [f"{name} {s.mae:.3g}" for name, s in scores if s is not None and math.isfinite(s.mae)]
    r2 = [f"{name} {s.r2:.2f}" for name, s in scores if s is not None and math.isfinite(s.r2)]
    told = [
        tr("Mean absolute error, in the label's own unit: {list}.", list=enumerated(mae)) if mae else "",
        tr("R² (share of the variance explained): {list}.", list=enumerated(r2).replace("-", "−")) if r2 else "",
    ]
    return sentences(*told)


def compared(report: Report) -> str:
    """The verdicts of all tasks in a line; "" where none was trained alone: "improved" is only against before."""
    told = [f"{name} {badge(task)[0].lower()}" for name, task in report.tasks.items() if task.verdict is not None]
    return tr("Beside each task trained alone: {list}.", list=enumerated(told)) if told else ""


def weighting(report: Report) -> str:
    """How the losses were weighed."""
    named = tr("Weighting: {name}.", name=tr(report.weighting)) if report.weighting else ""
    alone = tr(
        "Alone: each task trained by itself with the same budget. Verdicts compare together with alone on the same "
        "test images."
    )
    if all(task.verdict is None for task in report.tasks.values()):
        alone = tr("The tasks were not trained alone, so whether together is better is not known.")
    return sentences(named, alone)
