"""Measures every fine-tune method and every regularizer on real photographs, and writes docs/methods.md.

    python packaging/measure_methods.py SHARED_DATA docs/methods.md [--work FOLDER] [--seeds 3]

SHARED_DATA holds ``ants_bees`` and ``cifar10_small``. What was measured is kept in ``methods.json`` beside the table;
runs that stand there are not made again, so the command can be cut off and goes on. Delete that file to begin anew.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from measuring import arguments, gone_on_with, keep, run, side_by_side
from methods_table import Row, page

from posttrain_gui import plan as plans
from posttrain_gui.regularizers.base import regularizers

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from posttrain_gui.report import Report

FULL_RATE = 2e-4
SMALL_RATE = 2e-3
"""One learning rate for what changes whole layers, one for what changes little; the head then learns at the same rate.

The second is the best of three on the validation images of CIFAR-10, seed 0, for bias and norm (0.0005 with a head ten
times faster, 0.002, 0.005).
"""
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
    Task("ants and bees", "ants_bees", 128, 4),
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
    alike = {"head_learning_rate": 1.0}
    rows = [
        Recipe("methods", name, strategy, rate, [], alike if rate == SMALL_RATE else {})
        for name, (strategy, rate) in METHODS.items()
    ]
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


def measure(task: Task, recipe: Recipe, seed: int, data: Path, work: Path) -> tuple[Row, str]:
    """One run, in a process of its own kind; gives its row and its verdict."""
    begun = time.process_time()
    report = run(plan_of(task, recipe, data, seed), work)
    assert report.verdict is not None
    return row_of(task, recipe, seed, report, time.process_time() - begun), report.verdict.sentence


def measure_all(rows: list[Row], asked: argparse.Namespace, work: Path, file: Path) -> None:
    """Makes the runs that are missing, several at once, and keeps each as soon as it is done."""
    there = {(row.task, row.table, row.name, row.seed) for row in rows}
    wanted = [(task, recipe, seed) for seed in range(asked.seeds) for recipe in recipes() for task in TASKS]
    missing = [one for one in wanted if (one[0].name, one[1].table, one[1].name, one[2]) not in there]
    for row, sentence in side_by_side(measure, [(*one, asked.data, work) for one in missing], asked.workers):
        rows.append(row)
        keep(rows, file)
        print(f"{row.task:25} {row.name:22} seed {row.seed} {row.seconds:6.1f} s  {sentence}", flush=True)


def main() -> None:
    """Runs what is missing, then writes the page."""
    asked = arguments(__doc__)
    rows, file = gone_on_with(asked, Row.from_json, measure_all)
    order = [(recipe.table, recipe.name) for recipe in recipes()]
    rows.sort(key=lambda row: (row.seed, order.index((row.table, row.name)), row.task))
    keep(rows, file)
    asked.out.write_text(page(rows, [task.name for task in TASKS]), encoding="utf-8")


if __name__ == "__main__":
    main()
