"""Measures whether models ranked before training come out in that order after it, and writes docs/transfer.md.

    python packaging/measure_ranking.py SHARED_DATA docs/transfer.md [--work FOLDER]

SHARED_DATA holds ``ants_bees``, ``cifar10_small``, ``traffic_signs`` and ``weights``. What was measured is kept in
``transfer.json`` beside the page; models that stand there are not measured again, so the command can be cut off and
goes on. Delete that file to begin anew.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from measuring import arguments, gone_on_with, keep, run, side_by_side
from ranking_rows import Row
from ranking_table import page

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.studies.ranking import rank

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from numpy.typing import NDArray

    from posttrain_gui.report import Report

MODELS: dict[str, tuple[str, str]] = {
    "EfficientNet-Lite2": ("bundled", "efficientnet_lite2"),
    "EfficientNet-Lite1": ("bundled", "efficientnet_lite1"),
    "EfficientNet-Lite0": ("bundled", "efficientnet_lite0"),
    "MobileNetV2": ("file", "mobilenet_v2_imagenet1k.safetensors"),
    "SqueezeNet 1.0": ("file", "squeezenet1_0_imagenet1k.safetensors"),
}
"""Name → source and what it is called there. The slowest first, so that no core waits for one at the end."""
RATES = {"all": (2e-4, 5e-5), "head": (2e-3,)}
"""Each is tried and the best one on the validation images kept: one rate does not suit all models."""
HEAD_EPOCHS = 20
"""A head on kept features costs nothing."""


@dataclass(frozen=True)
class Images:
    """One set of images, and how long everything is trained on it."""

    name: str
    place: str
    image_size: int
    epochs: int


SETS = (
    Images("ants and bees", "ants_bees", 128, 4),
    Images("traffic signs", "traffic_signs/labels.csv", 64, 5),
    Images("CIFAR-10, 2,000 images", "cifar10_small", 64, 3),
)


def plan_of(images: Images, model: str, tune: str, data: Path, rate: float, seed: int = 0) -> plans.Plan:
    """The plan of one run; the split is the same for all."""
    training: dict[str, Any] = {
        "epochs": images.epochs if tune == "all" else HEAD_EPOCHS,
        "batch_size": 32,
        "optimizer": {"kind": "adamw", "learning_rate": rate, "weight_decay": 0.0},
        "head_learning_rate": 10.0 if tune == "all" else 1.0,
        "seed": seed,
    }
    return plans.from_dict(
        {
            "name": f"{images.name}, {model}, {tune}",
            "model": _model(model, data),
            "data": {
                **_source(data / images.place),
                "split": {"val": 0.2, "seed": 0},
                "image_size": images.image_size,
            },
            "evaluation": {"reference": "none"},
            "strategy": {"kind": "fine-tune", "tune": tune},
            "training": training,
        }
    )


def _model(model: str, data: Path) -> dict[str, str]:
    source, name = MODELS[model]
    return {"source": source, "name": name} if source == "bundled" else _file(data / "weights" / name)


def _file(path: Path) -> dict[str, str]:
    return {"source": "file", "path": str(path)}


def _source(path: Path) -> dict[str, str]:
    if path.suffix == ".csv":
        return {"source": "csv", "path": str(path), "label_column": "sign"}
    return {"source": "folder", "path": str(path)}


def right(report: Report) -> NDArray[np.bool_]:
    """Which test images were answered rightly after training."""
    return np.array([answer.after == answer.truth for answer in report.answers])


def measure(images: Images, model: str, data: Path, work: Path) -> tuple[Row, str]:
    """One model on one set of images, in a process of its own: scored, then trained in both ways."""
    begun = time.process_time()
    plan = plan_of(images, model, "all", data, RATES["all"][0])
    cache = paths.prepare(paths.resolve(str(work / str(os.getpid())))).cache
    scored = rank(plan, [plan.model], cache, lambda *_: None).rows[0]
    scoring, begun = time.process_time() - begun, time.process_time()
    answers = {tune: right(_best(images, model, tune, data, work)) for tune in ("head", "all")}
    training = time.process_time() - begun
    row = Row(
        images.name, model, scored.logme, scored.accuracy, scored.parameters, scored.milliseconds, answers,
        {"scoring": scoring, "training": training},
    )  # fmt: skip
    told = ", ".join(f"{tune} {100 * found.mean():.1f} %" for tune, found in answers.items())
    return row, f"LogME {scored.logme:.3f}, class means {100 * scored.accuracy:.1f} %; {told}"


def _best(images: Images, model: str, tune: str, data: Path, work: Path) -> Report:
    """Of the runs with each learning rate the best one on validation."""
    reports = [run(plan_of(images, model, tune, data, rate), work) for rate in RATES[tune]]
    return max(reports, key=lambda report: report.validation.accuracy if report.validation else 0.0)


def measure_all(rows: list[Row], asked: argparse.Namespace, work: Path, file: Path) -> None:
    """Measures what is missing, several at once, and keeps each as soon as it is done."""
    there = {(row.images, row.model) for row in rows}
    wanted = [(images, model) for model in MODELS for images in SETS if (images.name, model) not in there]
    for row, sentence in side_by_side(measure, [(*one, asked.data, work) for one in wanted], asked.workers):
        rows.append(row)
        keep(rows, file)
        print(f"{row.images:25} {row.model:20} {sum(row.seconds.values()):6.1f} s  {sentence}", flush=True)


def main() -> None:
    """Measures what is missing, then writes the page."""
    asked = arguments(__doc__, seeds=1)
    rows, file = gone_on_with(asked, Row.from_json, measure_all)
    names, models = [images.name for images in SETS], list(reversed(MODELS))
    rows.sort(key=lambda row: (names.index(row.images), models.index(row.model)))
    keep(rows, file)
    lengths = {images.name: (images.image_size, images.epochs) for images in SETS}
    asked.out.write_text(page(rows, lengths, RATES, HEAD_EPOCHS), encoding="utf-8")


if __name__ == "__main__":
    main()
