"""Made-up runs of the other kinds, few-shot and multi-task: their events and their reports. Seeded."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from posttrain_gui.events import (
    EpisodesReady,
    EpochDone,
    Event,
    ImagesRead,
    PhaseChanged,
    RunDone,
    RunStarted,
    StepDone,
    TaskEpoch,
)
from posttrain_gui.report import (
    Baseline,
    CurvePoint,
    DataSummary,
    EpisodeImage,
    Episodes,
    Epoch,
    Report,
    Scores,
    ShownEpisode,
    TaskEpochRow,
    TaskResult,
    TaskScores,
    TaskVerdict,
    Verdict,
)

if TYPE_CHECKING:
    from pathlib import Path

RUN = "20261122-101500-strokes-x7q"
FEW_SHOT = {
    "version": 1,
    "name": "strokes",
    "model": {"source": "untrained"},
    "data": {"source": "folder", "path": "strokes"},
    "strategy": {"kind": "few-shot"},
    "training": {"epochs": 8},
}
READY = EpisodesReady("Prototypes", 210, 45, 45, 5, 1, 5, 100, 600, transductive=False)
SENTENCE = (
    "62.1 % → 92.3 %: improved, gain +30.2 points (95 % interval +29.1 to +31.3, p < 0.001, 600 test episodes of 5 "
    "ways and 1 shot; 590 better, 8 worse). The interval is over episodes of these 45 classes; other classes can be "
    "easier or harder."
)


def epoch_done(epoch: int, accuracy: float, loss: float) -> EpochDone:
    nothing = (math.nan, math.nan) if epoch == 0 else (loss * 0.8, min(1.0, accuracy + 0.03))
    return EpochDone(epoch, *nothing, loss, accuracy, 1e-3, 4.0, True, epoch, 0, 5)


def few_shot_events(epochs: int = 8) -> list[Event]:
    rng = np.random.default_rng(0)
    told: list[Event] = [
        RunStarted(RUN, "strokes", "runs/x", epochs),
        PhaseChanged("data", "Reading Sample: strokes"),
        READY,
        PhaseChanged("baseline", "Measuring the model before training on cpu"),
        epoch_done(0, 0.62, 1.02),
        PhaseChanged("training", "Training 111,936 of 111,936 parameters on cpu"),
    ]
    for epoch in range(1, epochs + 1):
        for step in range(1, 21):
            at = (epoch - 1) * 20 + step
            loss = 0.25 + 0.8 * math.exp(-at / 40) + rng.normal(0, 0.05)
            told.append(StepDone("training", at, epochs * 20, epoch, loss, 1 - loss / 3, 1e-3, 900.0, 12.0))
        told.append(epoch_done(epoch, 0.93 - 0.3 * math.exp(-epoch / 2), 0.25 + 0.75 * math.exp(-epoch / 2)))
    return [*told, PhaseChanged("judging", "Judging epoch 8 on 600 test episodes"), RunDone(RUN, SENTENCE)]


def drawings(folder: Path, classes: list[str], each: int = 6, side: int = 28) -> dict[str, list[str]]:
    """Images of invented signs: each class is a frame of its own with a little noise."""
    made: dict[str, list[str]] = {}
    for number, name in enumerate(classes):
        rng = np.random.default_rng(number)
        sign = rng.random((7, 7)) < 0.45
        place = folder / name
        place.mkdir(parents=True, exist_ok=True)
        for image in range(each):
            pixels = np.kron(sign, np.ones((side // 7, side // 7))) * 220
            noisy = np.clip(255 - pixels + rng.normal(0, 18, pixels.shape), 0, 255).astype(np.uint8)
            file = place / f"{image}.png"
            Image.fromarray(noisy).convert("RGB").save(file)
            made.setdefault(name, []).append(str(file))
    return made


def shown(images: dict[str, list[str]], number: int, wrong: int, shots: int = 1, queries: int = 5) -> ShownEpisode:
    """An episode in which ``wrong`` of the answers after training are wrong, and three times as many before."""
    names, count = list(images), len(images)
    support = [EpisodeImage(path=images[n][s], truth=k) for k, n in enumerate(names) for s in range(shots)]
    asked = []
    for k, name in enumerate(names):
        for q in range(queries):
            path = images[name][shots + q] if shots + q < len(images[name]) else images[name][-1]
            place = k * queries + q
            after = (k + 1) % count if place % 7 == 3 and place // 7 < wrong else k
            before = (k + 2) % count if place % 7 in (1, 3, 5) and place // 7 < max(wrong, 2) else k
            given = {"confidence_before": 0.41, "confidence_after": 0.62 if after != k else 0.93}
            asked.append(EpisodeImage(path=path, truth=k, before=before, after=after, **given))
    right = [sum(getattr(e, when) == e.truth for e in asked) / len(asked) for when in ("before", "after")]
    return ShownEpisode(number=number, classes=names, support=support, queries=asked, before=right[0], after=right[1])


def few_shot_report(images: dict[str, list[str]], **more: object) -> Report:
    curve = [
        CurvePoint(
            steps=steps,
            before=0.62 - 0.01 * i,
            before_ci95=(0.61 - 0.01 * i, 0.63 - 0.01 * i),
            after=0.923 - 0.004 * i,
            after_ci95=(0.917 - 0.004 * i, 0.929 - 0.004 * i),
        )
        for i, steps in enumerate((0, 1, 2, 5, 10))
    ]
    episodes = Episodes(
        ways=5, shots=1, queries=5, n=600, ci95=(0.917, 0.929), baseline_ci95=(0.612, 0.630), method="prototypes",
        train_classes=[f"a{i}" for i in range(210)], val_classes=[f"b{i}" for i in range(45)],
        test_classes=[f"c{i}" for i in range(45)], batchnorm="running", other_accuracy=0.941,
        other_ci95=(0.935, 0.947), curve=curve,
        shown=[shown(images, number, wrong) for number, wrong in ((3, 0), (77, 1), (240, 2), (421, 3))],
    )  # fmt: skip
    values = {
        "run_id": RUN, "status": "done", "plan": FEW_SHOT, "seconds": 61.0, "images_per_second": 900.0,
        "data": DataSummary(classes=list(images), train=4200, val=900, test=900),
        "baseline": Baseline(kind="prototype-head", accuracy=0.621, balanced_accuracy=0.621, loss=1.02, ece=0.11),
        "final": Scores(accuracy=0.923, balanced_accuracy=0.923, loss=0.26, ece=0.03),
        "verdict": Verdict(outcome="improved", gain=0.302, ci95=(0.291, 0.313), p_value=1e-4, n=600,
                           newly_right=590, newly_wrong=8, sentence=SENTENCE),
        "epochs": [Epoch(epoch=e, train_loss=None if e == 0 else 0.3, train_accuracy=None if e == 0 else 0.9,
                         val_loss=0.3, val_accuracy=0.9, learning_rate=1e-3, seconds=4.0) for e in range(9)],
        "best_epoch": 8, "trained_parameters": 111_936, "parameters": 111_936, "device": "cpu",
        "precision": "float32", "episodes": episodes,
    }  # fmt: skip
    return Report.model_validate(values | more)


TASKS = {"shape": "classification", "colour": "classification", "size": "regression"}


def task_value(task: str, epoch: int, *, alone: bool) -> tuple[float, float]:
    """Loss and accuracy of a task after an epoch."""
    end = {"shape": 0.86, "colour": 0.97, "size": 0.71}[task] + (0.03 if alone and task == "size" else 0.0)
    end -= 0.05 if alone and task == "shape" else 0.0
    return 0.3 + 1.1 * math.exp(-epoch / 3) + (1 - end), end - 0.6 * math.exp(-epoch / 2.5)


def task_event(task: str, epoch: int, *, alone: bool) -> TaskEpoch:
    loss, accuracy = task_value(task, epoch, alone=alone)
    train = math.nan if epoch == 0 else loss * 0.8
    weight = 1.0 if alone else {"shape": 1.0 + 0.05 * epoch, "colour": 1.0 + 0.1 * epoch, "size": 1.0}[task]
    return TaskEpoch(task, TASKS[task], alone, epoch, train, loss, accuracy, weight)


def multi_task_events(epochs: int = 8, *, alone: bool = True) -> list[Event]:
    told: list[Event] = [
        RunStarted("20261122-111500-scenes-k2p", "scenes", "runs/y", epochs),
        ImagesRead(840, 180, 180),
        PhaseChanged("training", "Training 111,936 of 111,936 parameters on cpu"),
    ]
    for epoch in range(epochs + 1):
        if epoch:
            told.append(StepDone("training", epoch * 10, epochs * 10, epoch, 0.5, 0.8, 1e-3, 300.0, 10.0))
        together = [task_value(task, epoch, alone=False) for task in TASKS]
        told += [task_event(task, epoch, alone=False) for task in TASKS]
        told.append(
            epoch_done(epoch, float(np.mean([a for _, a in together])), float(np.mean([x for x, _ in together])))
        )
    if alone:
        told += [task_event(task, epoch, alone=True) for task in TASKS for epoch in range(epochs + 1)]
    return told


def _rows(task: str, *, alone: bool) -> list[TaskEpochRow]:
    return [
        TaskEpochRow(**{name: getattr(event, name) for name in TaskEpochRow.model_fields})
        for event in (task_event(task, epoch, alone=alone) for epoch in range(9))
    ]


def _task(
    task: str, before: float, single: float, final: float, outcome: str, interval: tuple[float, float]
) -> TaskResult:
    regression = TASKS[task] == "regression"

    def scores(accuracy: float) -> TaskScores:
        more = {"mae": 9 * (1.2 - accuracy), "r2": accuracy - 0.1} if regression else {"balanced_accuracy": accuracy}
        return TaskScores(accuracy=accuracy, loss=1.3 - accuracy, **more)

    gain = final - single
    sentence = (
        f"{100 * single:.1f} % alone → {100 * final:.1f} % together: {outcome}, {100 * gain:+.1f} points "
        f"(95 % interval {100 * interval[0]:+.1f} to {100 * interval[1]:+.1f}, 180 test images)."
    )
    return TaskResult(
        kind=TASKS[task],
        classes=[] if regression else ["a", "b", "c", "d", "e", "f"],
        tolerance=4.2 if regression else math.nan,
        labelled=840 if task != "size" else 760,
        baseline=scores(before),
        single=scores(single),
        final=scores(final),
        verdict=TaskVerdict(outcome=outcome, gain=gain, ci95=interval, p_value=0.01, n=180, sentence=sentence),
        gain=Verdict(outcome="improved", gain=final - before, ci95=(0.2, 0.4), p_value=1e-4, n=180),
        epochs=_rows(task, alone=False),
        single_epochs=_rows(task, alone=True),
    )


def multi_task_report(**more: object) -> Report:
    tasks = {
        "shape": _task("shape", 0.41, 0.81, 0.86, "better together", (0.01, 0.09)),
        "colour": _task("colour", 0.62, 0.965, 0.97, "no difference", (-0.01, 0.02)),
        "size": _task("size", 0.30, 0.74, 0.71, "worse", (-0.06, -0.005)),
    }
    values = {
        "run_id": "20261122-111500-scenes-k2p", "status": "done", "seconds": 71.0, "plan": {
            "version": 1, "name": "scenes", "model": {"source": "untrained"},
            "data": {"source": "folder", "path": "scenes"}, "strategy": {"kind": "fine-tune"},
        },
        "data": DataSummary(classes=[], train=840, val=180, test=180),
        "baseline": Baseline(kind="prototype-head", accuracy=0.443, balanced_accuracy=0.44, loss=1.2, ece=0.1),
        "final": Scores(accuracy=0.847, balanced_accuracy=0.84, loss=0.5, ece=0.05),
        "verdict": Verdict(outcome="improved", gain=0.404, ci95=(0.36, 0.44), p_value=1e-4, n=180, newly_right=90,
                           newly_wrong=6, sentence="44.3 % → 84.7 %: improved, gain +40.4 points (95 % interval "
                           "+36.0 to +44.0, p < 0.001, mean over 3 tasks, 180 test images)."),
        "best_epoch": 8, "tasks": tasks, "weighting": "Equal weights: the plain sum of the losses",
    }  # fmt: skip
    return Report.model_validate(values | more)
