"""Multi-task runs that are cut short, explode, or start from a model that knows half of it."""

import math
from collections.abc import Callable
from typing import Any

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.events import Event, PhaseChanged
from posttrain_gui.plan import Plan
from posttrain_gui.training.tasks.objective import TaskObjective
from tests.e2e.test_multi_task import Go, make, table

__all__ = ["make", "table"]  # fixtures


def poisoned(monkeypatch: pytest.MonkeyPatch, spoil: Callable[[TaskObjective], bool]) -> None:
    """From the third batch on the loss is no number where ``spoil`` says so."""
    usual, batches = TaskObjective.__call__, [0]

    def call(self: TaskObjective, logits: Any, targets: Any) -> Any:
        loss = usual(self, logits, targets)
        batches[0] += spoil(self)
        return loss * math.nan if spoil(self) and batches[0] > 3 else loss

    monkeypatch.setattr(TaskObjective, "__call__", call)


def tasks_of(objective: TaskObjective) -> list[str]:
    return [part.task.name for part in objective._layout.parts]


def test_an_explosion_together_keeps_the_start_and_its_curves(
    go: Go, make: Callable[..., Plan], monkeypatch: pytest.MonkeyPatch
) -> None:
    poisoned(monkeypatch, lambda objective: len(tasks_of(objective)) == 3)
    report, _ = go(make())
    assert report.status == "failed"
    assert "not a number in epoch 2" in report.error
    assert report.final is not None
    assert all(len(task.epochs) == len(report.epochs) == 2 for task in report.tasks.values())
    assert all(task.single is None for task in report.tasks.values())


def test_a_task_that_explodes_alone_is_not_compared_and_the_others_are(
    go: Go, make: Callable[..., Plan], monkeypatch: pytest.MonkeyPatch
) -> None:
    poisoned(monkeypatch, lambda objective: tasks_of(objective) == ["colour"])
    report, _ = go(make())
    assert report.status == "done"
    assert [name for name, task in report.tasks.items() if task.verdict is None] == ["colour"]
    assert any("colour could not be trained alone" in finding for finding in report.findings)
    assert "correction over 2 tasks" in report.tasks["shape"].verdict.sentence  # type: ignore[union-attr]


@pytest.mark.parametrize(("said", "compared"), [("Training all", []), ("Training size alone", ["shape", "colour"])])
def test_finish_now_compares_what_was_trained_alone_to_its_end(
    said: str, compared: list[str], go: Go, make: Callable[..., Plan]
) -> None:
    control = Control()

    def finish(event: Event) -> None:
        together = said == "Training all" and type(event).__name__ == "TaskEpoch"
        if together or (isinstance(event, PhaseChanged) and event.detail.startswith(said)):
            control.finish()

    report, _ = go(make(), control, finish)
    assert report.status == "stopped"
    assert [name for name, task in report.tasks.items() if task.single is not None] == compared
    left = [name for name in report.tasks if name not in compared]
    assert any(finding.endswith(f"of: {', '.join(left)}.") for finding in report.findings)


def test_a_model_that_knows_one_of_the_tasks_has_no_head_start_alone(go: Go, make: Callable[..., Plan]) -> None:
    first, _ = go(make(epochs=4, compare_alone=False))
    data = plans.to_dict(make(epochs=1)) | {"model": {"source": "file", "path": first.model_path}}
    data["data"]["label_columns"] = ["shape", "tint"]
    path = data["data"]["path"]
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        text = file.read().replace("path,shape,colour", "path,shape,tint", 1)
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write(text)
    second = go(plans.from_dict(data))[0]
    assert second.baseline is not None, second.error
    assert second.baseline.kind == "prototype-head"
    for task in second.tasks.values():
        assert task.single_epochs[0].val_loss == pytest.approx(task.epochs[0].val_loss, rel=1e-5)
