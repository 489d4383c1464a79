"""What checks outside this repository rely on: plan keys, commands, report keys, events. Only ever added to."""

import dataclasses
from typing import Any

import pytest

from posttrain_gui import events
from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.report import Report
from posttrain_gui.terminal.arguments import parse

PLAN: dict[str, Any] = {
    "version": 1,
    "name": "ants and bees",
    "model": {"source": "bundled", "name": "efficientnet_lite0", "weights": "imagenet"},
    "data": {
        "source": "folder",
        "path": "photos",
        "split": {"val": 0.15, "test": 0.15, "seed": 0},
        "image_size": 224,
    },
    "strategy": {"kind": "fine-tune", "tune": "head"},
    "regularizers": [{"kind": "l2", "strength": 1e-4}],
    "training": {
        "epochs": 10,
        "batch_size": 32,
        "optimizer": {"kind": "sgd", "learning_rate": 1e-3, "momentum": 0.9},
        "schedule": {"kind": "cosine"},
        "device": "auto",
        "precision": "auto",
        "seed": 0,
    },
}
COMMANDS = (
    "demo --headless",
    "run p.toml --set training.epochs=3 --data-dir d --json",
    "check p.toml",
    "resume r",
    "history",
    "show r",
    "export r --format f --out o",
    "doctor",
    "launcher --remove",
    "search p.toml --budget 10m",
)
REPORT = {
    "": "run_id status plan seconds images_per_second model_path data baseline final verdict epochs",
    "data": "classes train val test excluded",
    "baseline": "kind accuracy balanced_accuracy loss ece",
    "final": "accuracy balanced_accuracy loss ece",
    "verdict": "outcome gain ci95 p_value n",
    "epochs": "epoch train_loss train_accuracy val_loss val_accuracy learning_rate seconds",
}
EVENTS = "RunStarted PhaseChanged StepDone EpochDone Warned RunDone RunStopped RunFailed"


def within(small: Any, large: Any) -> bool:
    """Whether all of a plan stands in another one."""
    if isinstance(small, dict):
        return all(key in large and within(value, large[key]) for key, value in small.items())
    if isinstance(small, list):
        return len(small) == len(large) and all(map(within, small, large))
    return bool(small == large)


def test_the_plan_of_the_first_day_is_still_understood() -> None:
    made = plans.from_dict(PLAN)
    assert made.problems() == [] or all(problem.path == "data.path" for problem in made.problems())
    assert within(PLAN, plans.to_dict(made))


@pytest.mark.parametrize("words", COMMANDS)
def test_the_commands_are_still_understood(words: str) -> None:
    assert parse(words.split()).command == words.split()[0]


@pytest.mark.parametrize("part", REPORT)
def test_no_key_of_the_report_was_renamed(part: str) -> None:
    scores = {"accuracy": 0.5, "balanced_accuracy": 0.5, "loss": 1.0, "ece": 0.1}
    row = {"epoch": 1, "train_loss": 1, "train_accuracy": 0.5, "val_loss": 1, "val_accuracy": 0.5}
    report = Report.model_validate(
        {
            "run_id": "r",
            "status": "done",
            "plan": {},
            "seconds": 1.0,
            "data": {"classes": ["ant"], "train": 1, "val": 1, "test": 1},
            "baseline": {"kind": "as-is", **scores},
            "final": scores,
            "verdict": {"outcome": "improved", "gain": 0.1, "ci95": [0.0, 0.2], "p_value": 0.01, "n": 10},
            "epochs": [{**row, "learning_rate": 1e-3, "seconds": 1.0}],
        }
    ).model_dump(mode="json")
    found = report[part] if part else report
    assert set(REPORT[part].split()) <= set(found[0] if isinstance(found, list) else found)


def test_events_are_frozen_and_hold_only_scalars_and_strings() -> None:
    assert set(EVENTS.split()) <= set(vars(events))
    kinds = [cls for cls in vars(events).values() if isinstance(cls, type) and issubclass(cls, events.Event)]
    for kind in kinds:
        if kind is events.Event:
            continue
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # typeshed does not know it
        allowed = {"str", "int", "float", "bool", "None"}
        assert all(set(str(field.type).split(" | ")) <= allowed for field in dataclasses.fields(kind))


@pytest.mark.parametrize("wish", ["pause", "resume", "finish", "discard"])
def test_control_knows_every_wish(wish: str) -> None:
    getattr(Control(), wish)()
