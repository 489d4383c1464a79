"""Presets: settings of strategy, regularization and training for a purpose, to begin with. Data in files, no code.

Each file in ``resources/presets`` holds ``order``, ``title``, ``what_for``, ``why``, ``source``, for whom it is
recommended (``from_images`` a class, ``for_known_classes``) and the sections of a plan that it sets. What it does not
set of strategy, regularizers and training goes back to its default; model, images, name, device, precision and seed
stay, unless it sets a model and images itself.
"""

from __future__ import annotations

import tomllib
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from posttrain_gui import plan as plans
from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.paths import asset

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.plan import Plan

KEPT = ("device", "precision", "seed")
"""Of ``[training]``: belongs to the machine, or to the repetition of a run, and to no purpose."""
SECTIONS = ("model", "data", "strategy", "regularizers", "training")


@dataclass(frozen=True)
class Preset:
    """One preset.

    Attributes:
        key: Its name on the command line ("few-images").
        order: Where it stands, smallest first.
        title: Its name for people.
        what_for: When to take it, one sentence.
        why: Why it is as it is, a few sentences.
        source: The papers or figures behind it.
        sections: What it sets, as in a plan file.
        from_images: From how many training images a class on it is recommended; None: never for their number.
        for_known_classes: Whether it is recommended where the model already knows the classes.
    """

    key: str
    order: int
    title: str
    what_for: str
    why: str
    source: str
    sections: dict[str, Any]
    from_images: int | None = None
    for_known_classes: bool = False

    def put_into(self, data: dict[str, Any]) -> dict[str, Any]:
        """The raw plan with this preset."""
        training = data.get("training", {})
        kept = {name: training[name] for name in KEPT if isinstance(training, dict) and name in training}
        own = deepcopy(self.sections)  # what is changed in the plan afterwards must not change the preset
        fresh = {"strategy": own.get("strategy", {"kind": "fine-tune"}), "regularizers": own.get("regularizers", [])}
        brought: dict[str, Any] = {name: own[name] for name in ("model", "data") if name in own}
        return {**data, **fresh, **brought, "training": {**own.get("training", {}), **kept}}

    def applied(self, plan: Plan) -> Plan:
        """The plan with this preset."""
        return plans.from_dict(self.put_into(plans.to_dict(plan)))

    def is_in(self, plan: Plan) -> bool:
        """Whether the plan already is as this preset has it."""
        return self.applied(plan) == plan


@cache
def all_presets() -> dict[str, Preset]:
    """Key → preset, in their order."""
    found = [_read(file) for file in sorted(asset("presets").glob("*.toml"))]
    return {preset.key: preset for preset in sorted(found, key=lambda preset: preset.order)}


def named(key: str) -> Preset:
    """The preset of that name.

    Raises:
        InputError: Where there is none.
    """
    known = all_presets()
    if key not in known:
        alike = nearest(key, list(known)) or f"There are: {', '.join(known)}."
        raise InputError(f'There is no preset "{key}".', alike, "See them all: posttrain-gui presets")
    return known[key]


def load(path: Path, preset: str, changes: list[str]) -> Plan:
    """Reads a plan file, puts a preset into it where one is named, and then applies ``--set`` changes.

    Raises:
        InputError: Where the file or a change cannot be read, there is no such preset, or the plan is not for
            fine-tuning: a preset would silently make it so.
        PlanError: Where the plan says something impossible.
    """
    data = plans.read(path)
    if preset:
        chosen = named(preset)
        _refuse_other_kinds(data, chosen)
        data = chosen.put_into(data)
    for change in changes:
        plans.apply_change(data, change)
    return plans.from_dict(data)


def _refuse_other_kinds(data: dict[str, Any], preset: Preset) -> None:
    strategy = data.get("strategy")
    kind = strategy.get("kind", "fine-tune") if isinstance(strategy, dict) else "fine-tune"
    if kind != "fine-tune":
        raise InputError(
            f'The preset "{preset.key}" is for fine-tuning.',
            f'The plan says strategy.kind = "{kind}", which the preset would replace.',
            "Leave --preset out, or take a plan for fine-tuning.",
        )


def _read(file: Path) -> Preset:
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    sections = {name: content.pop(name) for name in SECTIONS if name in content}
    return Preset(key=file.stem, sections=sections, **content)
