"""The command that lists every choice: what can stand in a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.base import sources as data_sources
from posttrain_gui.export.base import formats
from posttrain_gui.models.base import sources as model_sources
from posttrain_gui.presets import all_presets
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.strategies.base import strategies
from posttrain_gui.strategies.weightings.base import weightings
from posttrain_gui.terminal import screen
from posttrain_gui.training.optimizers.base import optimizers
from posttrain_gui.training.schedules.base import schedules

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from posttrain_gui.paths import Paths


def choices(given: Namespace, _places: Paths) -> int:
    """Lists the choices of each part of a plan, with what each is for."""
    found = registered()
    if given.json:
        screen.result_json(found)
        return 0
    lines = []
    for place, options in found.items():
        width = max(map(len, options))
        lines += ["", place, *(f"  {tag:{width}}  {what}" for tag, what in options.items())]
    screen.result("\n".join(lines[1:]))
    return 0


def registered() -> dict[str, dict[str, str]]:
    """Place in the plan → tag → what it is, for every registered choice."""
    rooms: dict[str, Mapping[str, type]] = {
        "model.source": model_sources(),
        "data.source": data_sources(),
        "strategy.kind": strategies(),
        "strategy.weighting.kind": weightings(),
        "regularizers.kind": regularizers(),
        "training.optimizer.kind": optimizers(),
        "training.schedule.kind": schedules(),
    }
    found = {
        place: {tag: str(vars(cls).get("title", tag)) for tag, cls in room.items()} for place, room in rooms.items()
    }
    found["preset"] = {name: preset.title for name, preset in all_presets().items()}
    found["export"] = {name: str(getattr(form, "title", name)) for name, form in formats().items()}
    return found
