"""What to try after a run, in words and as a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.evaluation.advice.advisor import changed_plan
from posttrain_gui.plan_changes import differences

if TYPE_CHECKING:
    from posttrain_gui.report import Advice, Report


def next_steps(report: Report) -> str:
    """Each step with its reason, its source and what it changes in the plan."""
    lines = ["Next steps:"]
    for number, step in enumerate(report.advice, start=1):
        lines += [f"{number}. {step.title}", f"   {step.reason}", f"   Source: {step.source}", *_changes(report, step)]
    if any(step.changes for step in report.advice):
        lines.append(f"As a plan: posttrain-gui show {report.run_id} --step 1 > next.toml")
    return "\n".join(lines)


def as_plan(report: Report, number: int) -> str:
    """The plan of the run with what a step changes, as the text of a plan file.

    Args:
        report: With its advice.
        number: Of the step, from 1.

    Raises:
        InputError: Where there is no such step, or it changes nothing in a plan.
    """
    if not 1 <= number <= len(report.advice):
        there = f"There are {len(report.advice)}." if report.advice else "There are none."
        raise InputError(f"There is no step {number}.", there, f"See them: posttrain-gui show {report.run_id}")
    step = report.advice[number - 1]
    if not step.changes:
        raise InputError(f"Step {number} changes nothing in the plan.", f"{step.title}: {step.reason}")
    return plans.to_toml(changed_plan(report, step))


def _changes(report: Report, step: Advice) -> list[str]:
    if not step.changes:
        return []
    found = differences(plans.from_dict(report.plan), changed_plan(report, step))
    return [f"   Change: {difference.in_words()}" for difference in found]
