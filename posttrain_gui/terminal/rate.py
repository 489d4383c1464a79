"""The command that finds a learning rate before a run."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from posttrain_gui.control import Control
from posttrain_gui.errors import PlanError
from posttrain_gui.paths import prepare
from posttrain_gui.presets import load
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.kinds import need_fine_tuning
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.ready_plans import as_given, find
from posttrain_gui.terminal.wording import number

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.rate_curve import RateCurve

FIELD = "training.optimizer.learning_rate"
MOST_ROWS = 25
WIDTH = 30


def find_lr(given: Namespace, places: Paths) -> int:
    """Tries learning rates on the training images of a plan and suggests one; changes nothing.

    Raises:
        PlanError: Where the plan cannot be run.
        InputError: Where it is not for fine-tuning.
    """
    plan = load(find(given.plan), given.preset, given.changes)
    if problems := plan.problems():
        raise PlanError(problems)
    step = "Set training.optimizer.learning_rate by hand, and compare runs by their validation figures."
    need_fine_tuning(plan, "Trying learning rates", step)
    curve = _found(plan, prepare(places))
    if given.json:
        screen.result_json(as_json(curve, plan))
        return 0
    screen.result(in_words(curve, plan.training.optimizer.learning_rate))
    if curve.suggestion is not None:
        screen.say(f"\nUse it: posttrain-gui run {as_given(given)} --set {FIELD}={curve.suggestion:g}")
    return 0


def _found(plan: Plan, places: Paths) -> RateCurve:
    # Libraries that print while they download must not spoil the result on stdout.
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        from posttrain_gui.training.rate_finder import find_rate

        return find_rate(plan, progress, Control(), places.cache)


def as_json(curve: RateCurve, plan: Plan) -> dict[str, object]:
    """The curve as one JSON object; ``field`` names what the rates are values of."""
    return {
        "suggestion": curve.suggestion,
        "why": curve.why,
        "field": FIELD,
        "present": plan.training.optimizer.learning_rate,
        "optimizer": plan.training.optimizer.tag(),
        "diverged": curve.diverged,
        "rates": list(curve.rates),
        "losses": list(curve.losses),
    }


def in_words(curve: RateCurve, present: float) -> str:
    """A table with a bar a line, then the suggestion and its reason.

    Args:
        curve: What was found.
        present: The plan's learning rate.
    """
    from posttrain_gui.training.rate_curve import RULE

    lines = ["LEARNING RATE  LOSS (CROSS-ENTROPY, SMOOTHED)", *_rows(curve), ""]
    if curve.suggestion is None:
        return "\n".join([*lines, f"No suggestion. {curve.why}"])
    heading = f"Suggested learning rate: {curve.suggestion:g} (the plan has {present:g})"
    return "\n".join([*lines, heading, curve.why, RULE])


def _rows(curve: RateCurve) -> list[str]:
    """Every so many steps a line, as many as fit on a screen; the one nearest to the suggestion is marked."""
    step = -(-len(curve.rates) // MOST_ROWS)
    shown = list(range(0, len(curve.rates), step))
    low = min(curve.losses, default=0.0)
    high = max(curve.losses[0], low) if curve.losses else 0.0
    marked = _nearest([curve.rates[i] for i in shown], curve.suggestion)
    return [
        f"{curve.rates[i]:13.1e}  {_loss(curve.losses[i]):>7}  {_bar(curve.losses[i], low, high)}"
        f"{'  <- suggested' if place == marked else ''}".rstrip()
        for place, i in enumerate(shown)
    ]


def _nearest(rates: list[float], suggestion: float | None) -> int | None:
    """Which rate is nearest to the suggestion, as a factor."""
    if suggestion is None:
        return None
    return min(range(len(rates)), key=lambda i: max(rates[i], suggestion) / min(rates[i], suggestion))


def _loss(value: float) -> str:
    """Three decimals; a loss that ran away in powers of ten."""
    return number(value) if value < 1000 else f"{value:.1e}"


def _bar(loss: float, low: float, high: float) -> str:
    """Full at the loss before training, empty at the lowest; what lies above is cut off and says so."""
    if loss > high * 1.05:
        return "█" * WIDTH + "»"
    share = (loss - low) / (high - low) if high > low else 1.0
    return "█" * max(1, round(share * WIDTH))
