"""Measures how few labels are enough, and whether unlabelled images help, and writes docs/fewer-labels.md.

    python packaging/measure_fewer_labels.py SHARED_DATA docs/fewer-labels.md [--work FOLDER] [--seeds 3]

SHARED_DATA holds ``ants_bees`` and ``cifar10_small``. Label curves of both, judged on the test images; then CIFAR-10
with 4 and with 25 labelled images a class, with and without the others as unlabelled images. What was measured is kept
in ``fewer-labels.json`` beside the page; runs that stand there are not made again, so the command can be cut off and
goes on. Delete that file to begin anew. Pictures of the curves are drawn into ``pictures/`` beside the page.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from fewer_folders import few_labels
from fewer_rows import CurveRow, RunRow, row_of
from fewer_table import page
from measuring import arguments, gone_on_with, keep, run, side_by_side

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.history.history import History
from posttrain_gui.studies.label_curve import label_curve

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from posttrain_gui.report import Report

CURVES = {"ants and bees": ("ants_bees", 224), "CIFAR-10, 2,000 images": ("cifar10_small", 128)}
"""Name → folder and image size of the label curves."""
COUNTS, DRAWS = (1, 2, 5, 10, 25, 50, 100), 3


@dataclass(frozen=True)
class FewLabels:
    """So many labelled images a class.

    Attributes:
        train: To learn from.
        val: To choose the epoch by.
        rate: Learning rate.
        warm_up: Epochs with labels only at the beginning.
    """

    train: int
    val: int
    rate: float
    warm_up: int


SETTINGS = (FewLabels(4, 10, 5e-5, 0), FewLabels(25, 10, 2e-4, 1))
"""With 4 labels 2e-4 soon makes the model sure of what is wrong: tried on another drawing of labels, by how many
pseudo-labels were right."""
METHODS = {"labels only": 0.0, "self-training": 1.0}
"""Name → weight of the unlabelled images; all else is the same, the number of steps too."""
IMAGE_SIZE, EPOCHS, STEPS, BATCH, RATIO = 96, 6, 40, 16, 3


def curve_plan(name: str, data: Path) -> plans.Plan:
    """The plan of a label curve."""
    folder, size = CURVES[name]
    return plans.from_dict(
        {
            "name": f"{name}, label curve",
            "model": {"source": "bundled"},
            "data": {"source": "folder", "path": str(data / folder), "split": {"val": 0.1}, "image_size": size},
        }
    )


def run_plan(few: FewLabels, method: str, seed: int, folder: Path) -> plans.Plan:
    """The plan of one run on a folder from ``fewer_folders``."""
    return plans.from_dict(
        {
            "name": f"CIFAR-10, {few.train} labels a class, {method}, seed {seed}",
            "model": {"source": "bundled"},
            "data": {"source": "folder", "path": str(folder / "labelled"), "image_size": IMAGE_SIZE},
            "strategy": {
                "kind": "self-training",
                "unlabelled": str(folder / "unlabelled"),
                "weight": METHODS[method],
                "ratio": RATIO,
                "steps_per_epoch": STEPS,
                "warm_up": few.warm_up,
            },
            "training": {
                "epochs": EPOCHS,
                "batch_size": BATCH,
                "optimizer": {"kind": "adamw", "learning_rate": few.rate, "weight_decay": 0.0},
                "seed": seed,
            },
        }
    )


def measure_curve(name: str, data: Path, work: Path) -> tuple[CurveRow, str]:
    """One label curve, in a process of its own."""
    begun = time.process_time()
    history = History(paths.prepare(paths.resolve(str(work / str(os.getpid())))))
    curve = label_curve(
        curve_plan(name, data), history.paths.cache, lambda *_: None, COUNTS, DRAWS, on="test", history=history
    )
    return CurveRow(name, curve, time.process_time() - begun), curve.sentence


def measure_run(few: FewLabels, method: str, seed: int, data: Path, work: Path) -> tuple[RunRow, str]:
    """One training, in a process of its own."""
    begun = time.process_time()
    folder = few_labels(data / "cifar10_small", work, few.train, few.val, seed)
    report: Report = run(run_plan(few, method, seed, folder), work)
    row = row_of(few.train, method, seed, report, time.process_time() - begun)
    told = f"{100 * float(np.mean(row.before)):.1f} → {100 * float(np.mean(row.after)):.1f} %"
    return row, f"{told}; {report.self_training.sentence if report.self_training else ''}"


def measure(kind: str, *job: object) -> tuple[CurveRow | RunRow, str]:
    """One job of either kind."""
    return measure_curve(*job) if kind == "curve" else measure_run(*job)  # type: ignore[arg-type]


def measure_all(rows: list[CurveRow | RunRow], asked: argparse.Namespace, work: Path, file: Path) -> None:
    """Measures what is missing, several at once, and keeps each as soon as it is done."""
    there = {row.key for row in rows}
    curves = [("curve", name) for name in CURVES if ("curve", name) not in there]
    # The longest first, so that no core waits for one at the end.
    wanted = [
        ("run", few, method, seed) for method in reversed(METHODS) for seed in range(asked.seeds) for few in SETTINGS
    ]
    runs = [one for one in wanted if ("run", one[1].train, *one[2:]) not in there]
    for row, sentence in side_by_side(measure, [(*one, asked.data, work) for one in (*curves, *runs)], asked.workers):
        rows.append(row)
        keep(rows, file)
        print(f"{row.title:45} {row.seconds:6.1f} s  {sentence}", flush=True)


def read(entry: dict[str, object]) -> CurveRow | RunRow:
    """A row of the file."""
    return CurveRow.from_json(entry) if entry["kind"] == "curve" else RunRow.from_json(entry)


def main() -> None:
    """Measures what is missing, then writes the page and draws the curves."""
    from fewer_plots import draw  # here: only who draws needs Qt

    asked = arguments(__doc__)
    rows, file = gone_on_with(asked, read, measure_all)
    rows.sort(key=lambda row: tuple(map(str, row.key)))
    keep(rows, file)
    curves = [row for row in rows if isinstance(row, CurveRow)]
    runs = [row for row in rows if isinstance(row, RunRow)]
    pictures = {row.name: draw(row.curve, row.name, asked.out.parent / "pictures") for row in curves}
    facts = {
        **{"size": IMAGE_SIZE, "epochs": EPOCHS, "steps": STEPS, "batch": BATCH, "ratio": RATIO},
        "sizes": {name: size for name, (_, size) in CURVES.items()},
        "settings": {few.train: (few.val, few.rate, few.warm_up) for few in SETTINGS},
    }
    asked.out.write_text(page(curves, runs, facts, pictures), encoding="utf-8")


if __name__ == "__main__":
    main()
