"""What chooses the best epoch, and what the learning curve keeps of it."""

import math

import pytest
import torch

from posttrain_gui.data.base import Item, Task
from posttrain_gui.strategies.weightings.functions.weighing import Weighing
from posttrain_gui.training.tasks.goal import TaskGoal
from posttrain_gui.training.tasks.layout import Layout
from posttrain_gui.training.tasks.record import TaskRecord

ITEMS = [Item(str(i), 0, None, "", (float(i % 2), math.nan if i < 2 else float(i))) for i in range(4)]
LAYOUT = Layout.of((Task("a", "classification", ("x", "y")), Task("b", "regression")), range(2), ITEMS)
LOGITS = torch.tensor([[9.0, 0.0, 7.0], [9.0, 0.0, 7.0], [9.0, 0.0, -1.0], [9.0, 0.0, 7.0]])


def goal() -> TaskGoal:
    return TaskGoal(LAYOUT, lambda names, _kinds, _device: Weighing(len(names)), 0.5, TaskRecord(LAYOUT))


def test_the_mean_over_tasks_of_what_is_known() -> None:
    found = goal()
    _, accuracy = found.score(LOGITS, LAYOUT.labels(ITEMS))
    assert accuracy == (2 / 4 + 1 / 2) / 2
    assert [row[2] for row in found.record.rows[0]] == [0.5, 0.5]


def test_a_task_without_any_label_has_no_say() -> None:
    found = goal()
    labels = LAYOUT.labels(ITEMS[:2])
    loss, accuracy = found.score(LOGITS[:2], labels)
    assert accuracy == 0.5
    assert loss == pytest.approx(float(LAYOUT.losses(LOGITS[:2], labels)[0][0]))
    assert math.isnan(found.record.rows[0][1][1])


def test_an_epoch_whose_loss_is_no_number_is_no_epoch() -> None:
    found = goal()
    loss, _ = found.score(LOGITS * math.nan, LAYOUT.labels(ITEMS))
    assert not math.isfinite(loss)
    assert found.record.rows == []
