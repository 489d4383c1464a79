"""The command that lists the presets."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import tomli_w

from posttrain_gui.presets import all_presets, named
from posttrain_gui.terminal import screen

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.paths import Paths
    from posttrain_gui.presets import Preset


def presets(given: Namespace, _places: Paths) -> int:
    """Lists the presets with what each is for, or shows one with its reasons and what it sets."""
    if given.name:
        chosen = named(given.name)
        screen.result_json(asdict(chosen)) if given.json else screen.result(in_full(chosen))
    elif given.json:
        screen.result_json({"presets": [asdict(preset) for preset in all_presets().values()]})
    else:
        width = max(map(len, all_presets()))
        screen.result("\n".join(f"{key:{width}}  {preset.what_for}" for key, preset in all_presets().items()))
        screen.say(
            "\nTake one:  posttrain-gui run PLAN.toml --preset NAME      Look at it:  posttrain-gui presets NAME"
        )
    return 0


def in_full(preset: Preset) -> str:
    """A preset with its reasons and what it sets."""
    head = [preset.title, "", preset.what_for, preset.why, f"Source: {preset.source}", ""]
    return "\n".join([*head, tomli_w.dumps(preset.sections)])
