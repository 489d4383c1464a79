"""The plans that come with the program."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui import plan as plan_file
from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.paths import asset
from posttrain_gui.terminal import screen
from posttrain_gui.typed_paths import exists

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.paths import Paths

DEMOS = {"": "demo", "fine-tune": "demo", "few-shot": "few-shot", "multi-task": "multi-task"}
"""Name of a demo → its ready plan."""


def plans(given: Namespace, _places: Paths) -> int:
    """Lists the ready plans with the sentence each begins with, or prints one, to be saved and changed."""
    ready = all_ready()
    if given.name:
        text = _named(given.name, ready).read_text(encoding="utf-8")
        screen.result_json(plan_file.read(ready[given.name])) if given.json else screen.result(text)
    elif given.json:
        screen.result_json({"plans": [{"name": name, "about": about(path)} for name, path in ready.items()]})
    else:
        width = max(map(len, ready), default=0)
        screen.result("\n".join(f"{name:{width}}  {about(path)}" for name, path in ready.items()))
        screen.say("\nTake one as your own:  posttrain-gui plans NAME > my-plan.toml")
    return 0


def all_ready() -> dict[str, Path]:
    """Name → file."""
    return {path.stem: path for path in sorted(asset("plans").glob("*.toml"))}


def find(given: str) -> Path:
    """The plan file a person means: a path, or the name of a ready plan where no such file is there."""
    return all_ready().get(given, Path(given)) if not exists(given) else Path(given)


def about(path: Path) -> str:
    """The first sentence of a plan file's opening comment."""
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    return first.removeprefix("#").strip() if first.startswith("#") else ""


def demo_plan(name: str) -> Path:
    """The plan of a demo: ``""`` for the first one, else the name of a strategy ("few-shot").

    Raises:
        InputError: Where there is no demo of that name.
    """
    if name not in DEMOS:
        known = nearest(name, [key for key in DEMOS if key]) or f"There are: {', '.join(key for key in DEMOS if key)}."
        raise InputError(f'There is no demo "{name}".', known, "The first demo needs no name: posttrain-gui demo")
    return asset(f"plans/{DEMOS[name]}.toml")


def _named(name: str, ready: dict[str, Path]) -> Path:
    if name not in ready:
        known = nearest(name, list(ready)) or f"There are: {', '.join(ready)}."
        raise InputError(f'There is no ready plan "{name}".', known, "See them all: posttrain-gui plans")
    return ready[name]


def as_given(given: Namespace) -> str:
    """The plan with preset and changes as they were given, to be typed after another command."""
    preset = ["--preset", given.preset] if given.preset else []
    changes = [word for change in given.changes for word in ("--set", change)]
    return shlex.join([given.plan, *preset, *changes])
