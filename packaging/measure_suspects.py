"""Measures how many planted wrong labels are found, and writes docs/wrong-labels.md.

    python packaging/measure_suspects.py SHARED_DATA docs/wrong-labels.md [--work FOLDER] [--seeds 3]

SHARED_DATA holds ``ants_bees`` and ``cifar10_small``. Features are computed once a set; each planting takes seconds.
What was measured is kept in ``wrong-labels.json`` beside the page and is not measured again. Delete that file to begin
anew.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from measuring import arguments, gone_on_with, keep
from suspects_rows import Row
from suspects_table import page

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.studies.frozen import Frozen, frozen
from posttrain_gui.studies.suspecting.confident import flagged
from posttrain_gui.studies.suspecting.out_of_fold import out_of_fold
from posttrain_gui.studies.suspects import units

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from numpy.typing import NDArray

    Labels = NDArray[np.int64]

SHARE = 0.05
FIRST_SEED = 100
"""Penalty and filter were chosen on plantings 0 and 1; those are not reported."""
UNTOUCHED = -1


@dataclass(frozen=True)
class Set:
    """A set of images.

    Attributes:
        folder: In the shared data.
        title: On the page.
        size: Side of the square the model sees, px.
    """

    folder: str
    title: str
    size: int


SETS = (Set("ants_bees", "ants and bees", 224), Set("cifar10_small", "CIFAR-10 small", 128))


def plan_of(one: Set, data: Path) -> plans.Plan:
    """The plan whose training and validation images are looked at."""
    return plans.from_dict(
        {
            "name": f"Wrong labels, {one.title}",
            "model": {"source": "bundled", "name": "efficientnet_lite0"},
            "data": {"source": "folder", "path": str(data / one.folder), "image_size": one.size},
            "strategy": {"kind": "fine-tune", "tune": "head"},
            "training": {"precision": "float32"},
        }
    )


def planted(labels: Labels, classes: int, seed: int) -> Labels:
    """Labels of which a share, drawn at random, is moved to another class, each equally likely."""
    if seed == UNTOUCHED:
        return labels.copy()
    chance = np.random.default_rng(seed)
    chosen = chance.choice(len(labels), round(SHARE * len(labels)), replace=False)
    moved = labels.copy()
    moved[chosen] = (labels[chosen] + chance.integers(1, classes, len(chosen))) % classes
    return moved


def measure(one: Set, made: Frozen, seed: int) -> Row:
    """One planting, looked through by the functions that the program uses."""
    features = torch.cat([made.train, made.val]).float()
    truth: Labels = torch.cat([made.train_labels, made.val_labels]).numpy()
    classes = len(made.images.classes)
    labels = planted(truth, classes, seed)
    wrong = labels != truth
    began = time.perf_counter()
    answers, _ = out_of_fold(features, torch.from_numpy(labels), classes, units(made))
    probabilities = answers.numpy()
    found = flagged(labels, probabilities)
    seconds = time.perf_counter() - began
    best = probabilities.argmax(1)
    given = probabilities[np.arange(len(labels)), labels]
    top = np.argsort(given, kind="stable")[: int(wrong.sum())]
    hits = [i for i in found if wrong[i]]
    return Row(
        name=one.title,
        seed=seed,
        images=len(labels),
        classes=classes,
        planted=int(wrong.sum()),
        flagged=len(found),
        right=len(hits),
        suggested=sum(int(best[i] == truth[i]) for i in hits),
        top=int(wrong[top].sum()),
        differs=int((best != labels).sum()),
        differs_right=int(((best != labels) & wrong).sum()),
        seconds=seconds,
    )


def measure_all(rows: list[Row], asked: argparse.Namespace, work: Path, file: Path) -> None:
    """Measures what is missing."""
    there = {(row.name, row.seed) for row in rows}
    os.environ[paths.ENVIRONMENT] = str(work)
    places = paths.prepare(paths.resolve())
    for one in SETS:
        wanted = [UNTOUCHED, *range(FIRST_SEED, FIRST_SEED + asked.seeds)]
        missing = [seed for seed in wanted if (one.title, seed) not in there]
        if not missing:
            continue
        made = frozen(plan_of(one, asked.data.resolve()), places.cache, lambda _stage, _done, _total: None)
        for seed in missing:
            rows.append(measure(one, made, seed))
            keep(rows, file)
            print(rows[-1], flush=True)


def main() -> None:
    """Measures what is missing, then writes the page."""
    asked = arguments(__doc__)
    rows, file = gone_on_with(asked, Row.from_json, measure_all)
    order = {one.title: place for place, one in enumerate(SETS)}
    rows.sort(key=lambda row: (order[row.name], row.seed))
    keep(rows, file)
    asked.out.write_text(page(rows, {one.title: one.size for one in SETS}), encoding="utf-8")


if __name__ == "__main__":
    main()
