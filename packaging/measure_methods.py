"""Measures every fine-tune method and every regularizer on real photographs, and writes docs/methods.md.

    python packaging/measure_methods.py SHARED_DATA docs/methods.md [--work FOLDER] [--seeds 3]

SHARED_DATA holds ``ants_bees`` and ``cifar10_small``. What was measured is kept in ``methods.json`` beside the table;
runs that stand there are not made again, so the command can be cut off and goes on. Delete that file to begin anew.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from methods_table import Row, page

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.history.history import History
from posttrain_gui.improve import improve
from posttrain_gui.regularizers.base import regularizers

if TYPE_CHECKING:
    from posttrain_gui.report import Report

FULL_RATE = 2e-4
SMALL_RATE = 2e-3
"""Learning rates were fixed beforehand: one for what changes whole layers, one for what changes little."""
METHODS: dict[str, tuple[dict[str, Any], float]] = {
    "head": ({"tune": "head"}, SMALL_RATE),
    "last-blocks": ({"tune": "last-blocks", "blocks": 2}, FULL_RATE),
    "all": ({"tune": "all"}, FULL_RATE),
    "all, layer_decay 0.7": ({"tune": "all", "layer_decay": 0.7}, FULL_RATE),
    "gradual": ({"tune": "gradual"}, FULL_RATE),
    "probe-then-all": ({"tune": "probe-then-all"}, FULL_RATE),
    "bias": ({"tune": "bias"}, SMALL_RATE),
    "norm": ({"tune": "norm"}, SMALL_RATE),
    "lora": ({"tune": "lora"}, SMALL_RATE),
    "surgical": ({"tune": "surgical"}, FULL_RATE),
}
# Where the default would do nothing in so short a run.
SHORT_RUN: dict[str, dict[str, Any]] = {"early-stopping": {"patience": 1}}
SWA_SCHEDULE = {"kind": "constant"}


@dataclass(frozen=True)
class Task:
    """Images and how long they are trained on."""

    name: str
    folder: str
    image_size: int
    epochs: int


TASKS = (
    Task("ants and bees", "ants_bees", 128, 5),
    Task("CIFAR-10, 2,000 images", "cifar10_small", 64, 3),
)


@dataclass(frozen=True)
class Recipe:
    """One row of a table."""

    table: str
    name: str
    strategy: dict[str, Any]
    rate: float
    regularizers: list[dict[str, Any]] = field(default_factory=list)
    training: dict[str, Any] = field(default_factory=dict)


def recipes() -> list[Recipe]:
    """Every method, then every regularizer beside full fine-tuning without any."""
    rows = [Recipe("methods", name, strategy, rate) for name, (strategy, rate) in METHODS.items()]
    everything, rate = METHODS["all"]
    rows.append(Recipe("regularizers", "none", everything, rate))
    for kind in regularizers():
        chosen = {"kind": kind, **SHORT_RUN.get(kind, {})}
        training = {"schedule": SWA_SCHEDULE} if kind == "swa" else {}
        rows.append(Recipe("regularizers", kind, everything, rate, [chosen], training))
    rows.append(Recipe("regularizers", "SAM (ρ = 0.05)", everything, rate, [], {"sam_rho": 0.05}))
    return rows


def plan_of(task: Task, recipe: Recipe, data: Path, seed: int) -> plans.Plan:
    """The plan of one run; the split is the same for all."""
    training = {
        "epochs": task.epochs,
        "batch_size": 32,
        "optimizer": {"kind": "adamw", "learning_rate": recipe.rate, "weight_decay": 0.0},
        "seed": seed,
        **recipe.training,
    }
    return plans.from_dict(
        {
            "name": f"{task.name}, {recipe.name}, seed {seed}",
            "model": {"source": "bundled"},
            "data": {
                "source": "folder",
                "path": str(data / task.folder),
                "split": {"val": 0.2, "test": 0.2, "seed": 0},
                "image_size": task.image_size,
            },
            "strategy": {"kind": "fine-tune", **recipe.strategy},
            "regularizers": recipe.regularizers,
            "training": training,
        }
    )


def row_of(task: Task, recipe: Recipe, seed: int, report: Report, seconds: float) -> Row:
    """What is kept of a run: which test answers were right, and how long it took."""
    before = np.array([answer.before == answer.truth for answer in report.answers])
    after = np.array([answer.after == answer.truth for answer in report.answers])
    return Row(task.name, recipe.table, recipe.name, seed, before, after, seconds, report.trained_parameters)


def measured(file: Path) -> list[Row]:
    """What an earlier call measured."""
    return [Row.from_json(entry) for entry in json.loads(file.read_text())] if file.exists() else []


def keep(rows: list[Row], file: Path) -> None:
    """Writes all rows, one a line."""
    file.write_text("[\n" + ",\n".join(json.dumps(row.to_json()) for row in rows) + "\n]\n")


def main() -> None:
    """Runs what is missing, then writes the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--work", type=Path, default=None, help="data folder of the runs; a throw-away one if not given"
    )
    parser.add_argument("--seeds", type=int, default=3)
    asked = parser.parse_args()
    file = asked.out.with_suffix(".json")
    rows = measured(file)
    with tempfile.TemporaryDirectory() as temporary:
        history = History(paths.prepare(paths.resolve(str(asked.work or temporary))))
        wanted = [(s, t, r) for s in range(asked.seeds) for t in TASKS for r in recipes()]
        for seed, task, recipe in wanted:
            if any(
                (row.task, row.table, row.name, row.seed) == (task.name, recipe.table, recipe.name, seed)
                for row in rows
            ):
                continue
            begun = time.process_time()
            report = improve(plan_of(task, recipe, asked.data, seed), lambda _: None, Control(), history)
            if report.verdict is None:
                sys.exit(f"{task.name}, {recipe.name}: {report.error}")
            seconds = time.process_time() - begun
            rows.append(row_of(task, recipe, seed, report, seconds))
            keep(rows, file)
            print(
                f"{task.name:25} {recipe.name:22} seed {seed} {seconds:6.1f} s  {report.verdict.sentence}", flush=True
            )
    asked.out.write_text(page(rows, [task.name for task in TASKS]), encoding="utf-8")


if __name__ == "__main__":
    main()
