"""The command that shows the stages of a plan's model, and which of them its images ask to change most."""

from __future__ import annotations

import sys
import time
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

from posttrain_gui import heavy
from posttrain_gui.errors import PlanError
from posttrain_gui.presets import load
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.kinds import need_fine_tuning
from posttrain_gui.terminal.ready_plans import as_given, find

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan
    from posttrain_gui.strategies.tuning.base import StageFacts
    from posttrain_gui.training.stage_ranking import RankedStage

WIDTH = 30
EVERY = 2.0
"""Seconds between two lines of progress."""


def stages(given: Namespace, _places: Paths) -> int:
    """Lists the stages with their parameters; with ``--rank`` also their relative gradients on the training images.

    Raises:
        PlanError: Where the plan's model or images cannot be used.
        InputError: Where they are to be ranked and the plan is not for fine-tuning.
    """
    plan = load(find(given.plan), given.preset, given.changes)
    if given.rank:
        need_fine_tuning(plan, "Ranking stages", "Without --rank the stages are listed for every plan.")
    needed = ("model", "data") if given.rank else ("model",)
    if problems := [problem for problem in plan.problems() if problem.path.split(".")[0] in needed]:
        raise PlanError(problems)
    heavy.load()
    with redirect_stdout(sys.stderr):  # libraries that print while they download must not spoil the result
        facts = _facts(plan)
        ranked = _ranked(plan) if given.rank else ()
    if given.json:
        screen.result_json(as_json(facts, ranked))
        return 0
    screen.result(in_words(facts, ranked))
    if ranked:
        chosen = "--set strategy.tune=surgical --set strategy.stage=NAME"
        screen.say(f"\nTrain one: posttrain-gui run {as_given(given)} {chosen}")
    elif plan.strategy.searchable:
        screen.say(f"\nWhich of them your images ask to change: posttrain-gui stages {as_given(given)} --rank")
    return 0


def as_json(facts: tuple[StageFacts, ...], ranked: tuple[RankedStage, ...]) -> dict[str, Any]:
    """One JSON object; ``relative_gradient`` is null for the head and where nothing was ranked."""
    norms = {stage.name: stage.relative_gradient for stage in ranked}
    listed = [
        {"name": stage.name, "parameters": stage.count, "relative_gradient": norms.get(stage.name)} for stage in facts
    ]
    return {"stages": listed, "largest": largest(ranked)}


def in_words(facts: tuple[StageFacts, ...], ranked: tuple[RankedStage, ...]) -> str:
    """A table from image to answer, with a bar a line where they were ranked."""
    norms = {stage.name: stage.relative_gradient for stage in ranked}
    width = max(5, *(len(stage.name) for stage in facts))
    heading = f"{'STAGE':{width}}  {'PARAMETERS':>12}" + ("  RELATIVE GRADIENT" if ranked else "")
    most = max(norms.values(), default=0.0) or 1.0
    rows = [f"{stage.name:{width}}  {stage.count:12,}  {_bar(norms.get(stage.name), most)}".rstrip() for stage in facts]
    if not ranked:
        return "\n".join([heading, *rows])
    meaning = (
        f"The training images ask {largest(ranked)} to change most, for its size (‖gradient‖ / ‖weights‖, Lee et al. "
        "2023)."
    )
    return "\n".join([heading, *rows, "", meaning])


def largest(ranked: tuple[RankedStage, ...]) -> str | None:
    """The stage that ``strategy.stage = "auto"`` would train; None where nothing was ranked."""
    best = max(ranked, key=lambda stage: stage.relative_gradient, default=None)
    return None if best is None else best.name


def _bar(norm: float | None, most: float) -> str:
    return "" if norm is None else f"{norm:9.3g}  {'█' * max(1, round(WIDTH * norm / most))}"


def _facts(plan: Plan) -> tuple[StageFacts, ...]:
    from posttrain_gui.models.loading.build import build_shapes
    from posttrain_gui.models.loading.outline import outline
    from posttrain_gui.strategies.functions.stage_facts import stage_facts

    return stage_facts(build_shapes(outline(plan.model).architecture))


def _ranked(plan: Plan) -> tuple[RankedStage, ...]:
    from posttrain_gui.training.stage_ranking import rank_stages

    return rank_stages(plan, _Progress())


class _Progress:
    """Says on stderr what is being done, now and then."""

    def __init__(self) -> None:
        self._stage, self._said = "", 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if stage != self._stage or now - self._said >= EVERY:
            self._stage, self._said = stage, now
            screen.say(f"{stage}{f' {done:,} of {total:,}' if total and done else ''} …")
