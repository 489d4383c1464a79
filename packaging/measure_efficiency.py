"""Measures distillation on real photographs, and writes docs/efficiency.md.

    python packaging/measure_efficiency.py SHARED_DATA docs/efficiency.md [--work FOLDER] [--seeds 3]

SHARED_DATA holds ``cifar10_small`` and ``weights``. EfficientNet-Lite0 is fine-tuned once a seed; then each student is
trained with that teacher, and from the labels alone with the same budget. At the end all networks are timed in turns,
with nothing else of this command running. What was measured is kept in ``efficiency.json`` beside the page; runs that
stand there are not made again, so the command can be cut off and goes on. Delete that file to begin anew.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np
from efficiency_rows import LABELS, TAUGHT, TEACHER, Row, Student, Timing, read
from efficiency_table import page
from measuring import arguments, gone_on_with, keep, run, side_by_side

from posttrain_gui import plan as plans

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

CLASSES, IMAGE_SIZE, USUAL_SIZE, BATCH = 10, 64, 224, 32
TEACHER_EPOCHS, TEACHER_RATE = 4, 2e-4
VARIED = [{"kind": "flip"}, {"kind": "crop"}]


STUDENTS = {
    "mobilenetv3_small_100": Student(
        title="MobileNetV3-Small",
        start="random weights",
        model={"source": "timm", "name": "mobilenetv3_small_100", "weights": "none"},
        library="timm",
        name="mobilenetv3_small_100",
        epochs=60,
        rate=2e-3,
        faster=1.0,
        frozen=False,
    ),
    "squeezenet1_0": Student(
        title="SqueezeNet 1.0",
        start="ImageNet weights",
        model={"source": "file", "path": "weights/squeezenet1_0_imagenet1k.safetensors"},
        library="torchvision",
        name="squeezenet1_0",
        epochs=20,
        rate=1e-4,
        faster=10.0,
        frozen=True,
    ),
}


def plan_of(name: str, model: dict[str, Any], training: dict[str, Any], more: dict[str, Any], data: Path) -> plans.Plan:
    """A plan on the same images, divided alike."""
    images = {"source": "folder", "path": str(data / "cifar10_small"), "image_size": IMAGE_SIZE}
    return plans.from_dict(
        {
            "name": name,
            "model": model,
            "data": {**images, "split": {"val": 0.2, "test": 0.2, "seed": 0}},
            "training": {"batch_size": BATCH, **training},
            "evaluation": {"reference": "none"},
            **more,
        }
    )


def teacher_plan(data: Path, seed: int) -> plans.Plan:
    """EfficientNet-Lite0, all layers."""
    training = {
        "epochs": TEACHER_EPOCHS,
        "optimizer": {"kind": "adamw", "learning_rate": TEACHER_RATE, "weight_decay": 0.0},
        "seed": seed,
    }
    more = {"strategy": {"kind": "fine-tune", "tune": "all"}, "regularizers": [{"kind": "flip"}]}
    return plan_of(f"Teacher, seed {seed}", {"source": "bundled"}, training, more, data)


def student_plan(student: Student, teacher: str, data: Path, seed: int) -> plans.Plan:
    """A student, taught where a teacher's model file is given, else from the labels alone; all else alike."""
    model = dict(student.model)
    if "path" in model:
        model["path"] = str(data / model["path"])
    strategy: dict[str, Any] = {"kind": "fine-tune", "tune": "all"}
    if teacher:
        strategy = {"kind": "distill", "teacher": {"source": "file", "path": teacher}}
    training = {
        "epochs": student.epochs,
        "optimizer": {"kind": "adamw", "learning_rate": student.rate, "weight_decay": 0.0},
        "head_learning_rate": student.faster,
        "frozen_batchnorm": student.frozen,
        "seed": seed,
    }
    name = f"{student.title}, {TAUGHT if teacher else LABELS}, seed {seed}"
    return plan_of(name, model, training, {"strategy": strategy, "regularizers": VARIED}, data)


def measure(model: str, arm: str, seed: int, teacher: str, data: Path, work: Path) -> tuple[Row, str]:
    """One run, in a process of its own kind; gives its row and its verdict."""
    begun = time.process_time()
    taught = teacher if arm == TAUGHT else ""
    plan = teacher_plan(data, seed) if model == TEACHER else student_plan(STUDENTS[model], taught, data, seed)
    report = run(plan, work)
    assert report.verdict is not None
    assert report.data is not None
    before, after = (
        np.array([getattr(answer, when) == answer.truth for answer in report.answers]) for when in ("before", "after")
    )
    images = (report.data.train, report.data.val)
    seconds = time.process_time() - begun
    row = Row(model, arm, seed, before, after, seconds, report.best_epoch, images, report.model_path)
    told = report.efficiency.sentence if report.efficiency else report.verdict.sentence
    return row, told


def measure_all(rows: list[Row | Timing], asked: argparse.Namespace, work: Path, file: Path) -> None:
    """Makes the runs that are missing, several at once, and keeps each as soon as it is done; then times."""
    missing = _missing(rows, asked.seeds)
    taught = {seed for _, arm, seed in missing if arm == TAUGHT}
    teachers = {seed for model, _, seed in missing if model == TEACHER} | taught
    paths = _go(rows, [(TEACHER, "", seed, "") for seed in sorted(teachers)], asked, work, file)
    # The longest first, so that no core waits for one at the end.
    students = [(model, arm, seed, paths.get(seed, "")) for model, arm, seed in missing if model != TEACHER]
    _go(rows, students, asked, work, file)
    if not any(isinstance(row, Timing) for row in rows):
        rows.extend(timings())
        keep(rows, file)


def _missing(rows: Sequence[Row | Timing], seeds: int) -> list[tuple[str, str, int]]:
    there = {(row.model, row.arm, row.seed) for row in rows if isinstance(row, Row)}
    kinds = [(TEACHER, "")] + [(name, arm) for name in STUDENTS for arm in (TAUGHT, LABELS)]
    return [(*kind, seed) for kind in kinds for seed in range(seeds) if (*kind, seed) not in there]


def _go(
    rows: list[Row | Timing], wanted: list[tuple[str, str, int, str]], asked: argparse.Namespace, work: Path, file: Path
) -> dict[int, str]:
    """Carries them out; gives the model file of each seed. A teacher that is trained once more takes its old place."""
    paths = {}
    for row, sentence in side_by_side(measure, [(*one, asked.data, work) for one in wanted], asked.workers):
        key = (row.model, row.arm, row.seed)
        rows[:] = [old for old in rows if not isinstance(old, Row) or (old.model, old.arm, old.seed) != key]
        rows.append(row)
        keep(rows, file)
        paths[row.seed] = row.path
        print(f"{row.model:22} {row.arm:7} seed {row.seed} {row.seconds:6.0f} s  {sentence}", flush=True)
    return paths


def timings() -> list[Timing]:
    """All networks, with heads for the classes, in turns in one go, at the size of this page and at the usual one."""
    import torch

    from posttrain_gui.models.loading.build import build
    from posttrain_gui.models.trained import Architecture
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.distilling.comparing import BATCH as MANY
    from posttrain_gui.training.distilling.comparing import device_in_words, file_bytes
    from posttrain_gui.training.distilling.latency import milliseconds

    named = {TEACHER: ("timm", "tf_efficientnet_lite0")}
    named |= {key: (student.library, student.name) for key, student in STUDENTS.items()}
    networks = {
        key: build(Architecture(library=library, name=name, num_classes=CLASSES)).eval()
        for key, (library, name) in named.items()
    }
    compute, made = Compute(torch.device("cpu")), []
    for side in (IMAGE_SIZE, USUAL_SIZE):
        models = [(network, side) for network in networks.values()]
        one, many = (milliseconds(models, batch, compute) for batch in (1, MANY))
        for place, (key, network) in enumerate(networks.items()):
            count = sum(parameter.numel() for parameter in network.parameters())
            size, device = file_bytes(network), device_in_words(compute)
            made.append(Timing(key, side, count, size, one[place], many[place], MANY, device))
    return made


def main() -> None:
    """Runs what is missing, then writes the page."""
    asked = arguments(__doc__)
    rows, file = gone_on_with(asked, read, measure_all)
    order = [TEACHER, *STUDENTS]
    runs = sorted(
        (row for row in rows if isinstance(row, Row)), key=lambda row: (order.index(row.model), row.arm, row.seed)
    )
    timed = [row for row in rows if isinstance(row, Timing)]
    keep([*runs, *timed], file)
    setting = {"size": IMAGE_SIZE, "batch": BATCH, "teacher_epochs": TEACHER_EPOCHS, "teacher_rate": TEACHER_RATE}
    asked.out.write_text(page(runs, timed, STUDENTS, setting), encoding="utf-8")


if __name__ == "__main__":
    main()
