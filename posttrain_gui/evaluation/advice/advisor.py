"""Asks every rule, and keeps the few things most worth trying."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING

from posttrain_gui import plan as plans
from posttrain_gui import plan_changes
from posttrain_gui.errors import PlanError
from posttrain_gui.evaluation.advice import rules as room
from posttrain_gui.evaluation.advice.base import Case, Rule
from posttrain_gui.modules import classes_in

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Advice, Report

MOST = 5
"""A longer list would not be read."""

log = logging.getLogger(__name__)


def advise(report: Report) -> list[Advice]:
    """What to try next, the most promising first, at most five things.

    Args:
        report: Of a run that came to an end; one that trained nothing, or whose plan this program cannot read, gets
            no advice.
    """
    try:
        plan = plans.from_dict(report.plan)
    except PlanError:
        return []
    if not report.epochs:
        return []
    return [_sound(advice, plan) for advice in _together(Case(report, plan))][:MOST]


def changed_plan(report: Report, advice: Advice) -> Plan:
    """The plan of a run with what an advice changes.

    Raises:
        PlanError: Where this program cannot read the run's plan.
    """
    return plan_changes.changed(plans.from_dict(report.plan), advice.changes)


@cache
def all_rules() -> tuple[Rule, ...]:
    """One of each rule, the most urgent first."""
    return tuple(sorted((cls() for cls in classes_in(room.__name__, Rule)), key=lambda rule: -rule.urgency))


def _together(case: Case) -> list[Advice]:
    """Advice that goes together: what is more urgent silences what contradicts it or sets the same thing otherwise."""
    found: list[Advice] = []
    silent: set[str] = set()
    for rule in all_rules():
        asked = case.kind in rule.strategies and type(rule).__name__ not in silent
        advice = _asked(rule, case) if asked else None
        if advice is None or any(advice.changes.keys() & other.changes.keys() for other in found):
            continue
        found.append(advice)
        silent.update(rule.silences)
    return found


def _asked(rule: Rule, case: Case) -> Advice | None:
    try:
        return rule.look(case)
    except Exception:  # the report of a whole run must not be lost for an advice
        log.exception("The advisor's rule %s failed", type(rule).__name__)
        return None


def _sound(advice: Advice, plan: Plan) -> Advice:
    """The advice; without its changes where they would contradict what else is in the plan, or change nothing."""
    if not advice.changes:
        return advice
    try:
        changed = plan_changes.changed(plan, advice.changes)
    except PlanError:
        return advice.model_copy(update={"changes": {}})
    known = {remark.message for remark in plan.remarks()}
    blocked = len(changed.problems()) > len(plan.problems())
    worse = changed == plan or blocked or any(remark.message not in known for remark in changed.remarks())
    return advice.model_copy(update={"changes": {}}) if worse else advice
