"""Multi-task runs from a table to a report, through the real engine."""

import csv
import math
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.events import EpochDone, Event, PhaseChanged, RunDone, RunStopped, TaskEpoch
from posttrain_gui.export.files.model_file import load_model_file
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report

Go = Callable[..., tuple[Report, list[Event]]]
COLOURS = {"red": (220, 40, 40), "blue": (40, 60, 230)}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Ninety pictures of discs and squares, red or blue, small or large; every tenth colour and size is not known."""
    chance, rows = random.Random(1), []
    for number in range(90):
        shape, colour, size = chance.choice(["disc", "square"]), chance.choice(list(COLOURS)), chance.randrange(10, 27)
        image = Image.new("RGB", (40, 40), (chance.randrange(60),) * 3)
        x, y = chance.randrange(1, 38 - size), chance.randrange(1, 38 - size)
        draw = ImageDraw.Draw(image)
        (draw.ellipse if shape == "disc" else draw.rectangle)((x, y, x + size, y + size), fill=COLOURS[colour])
        image.save(tmp_path / f"{number}.png")
        gap = number % 10 == 3
        rows.append([f"{number}.png", shape, "" if gap else colour, "" if gap else f"{size / 2:.1f}"])
    with (tmp_path / "table.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["path", "shape", "colour", "size"], *rows])
    return tmp_path / "table.csv"


@pytest.fixture
def make(table: Path) -> Callable[..., Plan]:
    def made(epochs: int = 2, **strategy: Any) -> Plan:
        return plans.from_dict(
            {
                "name": "tasks",
                "model": {"source": "sample"},
                "data": {
                    "source": "csv",
                    "path": str(table),
                    "label_columns": ["shape", "colour"],
                    "value_columns": ["size"],
                    "near_duplicates": False,
                    "split": {"val": 0.2, "test": 0.3},
                },
                "strategy": {"kind": "multi-task", **strategy},
                "training": {
                    "epochs": epochs,
                    "batch_size": 16,
                    "device": "cpu",
                    "precision": "float32",
                    "head_learning_rate": 1,
                    "optimizer": {"kind": "adamw", "learning_rate": 1e-3},
                },
            }
        )

    return made


def without_time(report: Report) -> Any:
    kept = report.model_dump(exclude={"seconds", "images_per_second", "run_id", "model_path", "findings"})
    for epoch in kept["epochs"]:
        epoch.pop("seconds")
    for verdict in (kept["verdict"], *(task["gain"] for task in kept["tasks"].values())):
        verdict.pop("look")
        verdict.pop("sentence")
    return repr(kept)


def test_a_run_says_per_task_whether_together_is_better(go: Go, make: Callable[..., Plan]) -> None:
    report, events = go(make())
    assert report.status == "done", report.error
    assert list(report.tasks) == ["shape", "colour", "size"]
    assert report.weighting == "Equal"
    final = [task.final.accuracy for task in report.tasks.values()]
    assert report.final is not None
    assert report.final.accuracy == pytest.approx(sum(final) / 3)
    assert report.verdict is not None
    assert report.baseline is not None
    assert report.verdict.gain == pytest.approx(report.final.accuracy - report.baseline.accuracy)
    for task in report.tasks.values():
        assert task.single is not None
        assert task.verdict is not None
        assert task.verdict.gain == pytest.approx(task.final.accuracy - task.single.accuracy)
        assert len(task.epochs) == len(task.single_epochs) == 3
        assert len(task.answers) == task.verdict.n
        assert task.gain is not None
        assert task.gain.look == report.verdict.look
    size = report.tasks["size"]
    assert size.labelled < report.tasks["shape"].labelled
    assert size.kind == "regression"
    assert 0 < size.tolerance < 5
    assert size.final.mae < 6
    told = [event for event in events if isinstance(event, TaskEpoch)]
    assert len(told) == 3 * 3 + 3 * 3
    assert sum(event.alone for event in told) == 9
    assert len([event for event in events if isinstance(event, EpochDone)]) == 3
    assert isinstance(events[-1], RunDone)
    assert Report.model_validate_json(report.model_dump_json()).tasks["shape"].final.accuracy == final[0]


def test_head_only_and_equal_is_the_same_together_and_alone(go: Go, make: Callable[..., Plan]) -> None:
    """The tasks share nothing that is trained, and equal weights are a plain sum: the curves have to be the same."""
    report, _ = go(make(tune="head"))
    for task in report.tasks.values():
        for together, alone in zip(task.epochs, task.single_epochs, strict=True):
            assert together.val_loss == pytest.approx(alone.val_loss, rel=1e-4)
            assert together.val_accuracy == alone.val_accuracy


def test_the_model_file_answers_in_plain_torch_with_values_in_their_own_unit(go: Go, make: Callable[..., Plan]) -> None:
    report, _ = go(make(epochs=6, compare_alone=False))
    model = load_model_file(Path(report.model_path))
    assert model.classes == ("shape: disc", "shape: square", "colour: blue", "colour: red", "size")
    folder = Path(report.plan["data"]["path"]).parent
    for answer in report.tasks["size"].answers[:5]:
        image = Image.open(folder / answer.path).convert("RGB").resize((32, 32), Image.Resampling.BILINEAR)
        pixels = torch.from_numpy(np.asarray(image).copy()).permute(2, 0, 1).float() / 127.5 - 1
        with torch.no_grad():
            told = model.network.eval()(pixels.unsqueeze(0))[0, 4]
        assert float(told) == pytest.approx(answer.after, abs=0.05)


def test_the_model_of_a_run_knows_its_tasks_in_the_next(go: Go, make: Callable[..., Plan]) -> None:
    first, _ = go(make(epochs=3, compare_alone=False))
    data = plans.to_dict(make(epochs=1, compare_alone=False)) | {"model": {"source": "file", "path": first.model_path}}
    second, _ = go(plans.from_dict(data))
    assert second.baseline is not None
    assert first.final is not None
    assert second.baseline.kind == "as-is"
    assert second.baseline.accuracy == pytest.approx(first.final.accuracy)
    assert second.tasks["size"].baseline.mae == pytest.approx(first.tasks["size"].final.mae, rel=1e-3)


def test_the_same_plan_gives_the_same_numbers(go: Go, make: Callable[..., Plan]) -> None:
    plan = make(weighting={"kind": "uncertainty"})
    assert without_time(go(plan)[0]) == without_time(go(plan)[0])


@pytest.mark.parametrize("phase", ["training", "alone"])
def test_cut_off_and_gone_on_with_is_as_if_never_cut(
    phase: str, go: Go, make: Callable[..., Plan], history: Any
) -> None:
    plan = make(epochs=3, weighting={"kind": "dwa"})
    whole, _ = go(plan)

    class PowerCut(BaseException):
        pass

    run, seen = history.begin(plan), [0]

    def cut(event: Event) -> None:
        if isinstance(event, TaskEpoch) and event.alone == (phase == "alone"):
            seen[0] += 1
            if seen[0] == 6:
                raise PowerCut

    with pytest.raises(PowerCut):
        go(plan, watch=cut, run=run)
    run.close()
    again, _ = go(plan, run=history.reopen(run.id))
    assert again.status == "done"
    assert without_time(again) == without_time(whole)


def test_finish_now_while_tasks_are_trained_alone_keeps_the_model(go: Go, make: Callable[..., Plan]) -> None:
    control = Control()

    def finish(event: Event) -> None:
        if isinstance(event, PhaseChanged) and event.detail.startswith("Training colour alone"):
            control.finish()

    report, events = go(make(), control, finish)
    assert report.status == "stopped"
    assert isinstance(events[-1], RunStopped)
    assert report.final is not None
    assert [name for name, task in report.tasks.items() if task.verdict is not None] == ["shape"]
    assert any("alone" in finding for finding in report.findings)


def test_regression_is_refused_where_the_network_cuts_negative_numbers_off(go: Go, make: Callable[..., Plan]) -> None:
    data = plans.to_dict(make()) | {"model": {"source": "torchvision", "name": "squeezenet1_1", "weights": "none"}}
    report, _ = go(plans.from_dict(data))
    assert report.status == "failed"
    assert '"size"' in report.error
    assert report.bad_input


def test_missing_labels_are_not_guessed(go: Go, make: Callable[..., Plan]) -> None:
    report, _ = go(make(compare_alone=False))
    assert all(not math.isnan(answer.truth) for task in report.tasks.values() for answer in task.answers)
    assert report.data is not None
    assert report.tasks["colour"].labelled < report.data.train
