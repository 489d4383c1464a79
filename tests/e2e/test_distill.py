"""Distillation from the plan to the report: a run teaches, the student's run goes on bit by bit as it was."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import torch

from posttrain_gui.control import Control
from posttrain_gui.events import EpochDone
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from posttrain_gui.training.distilling import latency
from tests.e2e.asking import Ask

STUDENT = {"source": "untrained", "width": 8, "side": 32}
MakePlan = Callable[..., Plan]
Go = Callable[..., tuple[Report, list[Any]]]


@pytest.fixture(autouse=True)
def few_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is timed here is nobody's model."""
    for name in ("WARM_UP", "FEWEST", "MOST"):
        monkeypatch.setattr(latency, name, 1)


@pytest.fixture
def teacher(make_plan: MakePlan, go: Go) -> Report:
    return go(make_plan(name="teacher", training={"epochs": 1}))[0]


def taught(make_plan: MakePlan, run_id: str, **more: Any) -> Plan:
    strategy = {"kind": "distill", "teacher": {"source": "run", "run_id": run_id}, **more.pop("strategy", {})}
    training = {"epochs": 3, "frozen_batchnorm": False, **more.pop("training", {})}
    return make_plan(name="student", model=STUDENT, strategy=strategy, training=training, **more)


def test_a_run_teaches_a_student(make_plan: MakePlan, go: Go, teacher: Report, history: History, ask: Ask) -> None:
    report, _ = go(taught(make_plan, teacher.run_id, regularizers=[{"kind": "flip"}, {"kind": "mixup"}]))
    assert report.status == "done", report.error
    made = report.efficiency
    assert made is not None
    assert teacher.final is not None
    assert report.final is not None
    # The teacher by itself, on the very images it was judged on before: the same split, the same answers.
    assert made.teacher.accuracy == pytest.approx(teacher.final.accuracy)
    assert made.student.accuracy == pytest.approx(report.final.accuracy)
    assert made.difference == pytest.approx(report.final.accuracy - teacher.final.accuracy)
    assert (made.teacher.parameters, made.student.parameters) == (teacher.parameters, report.parameters)
    assert made.student.file_bytes < made.teacher.file_bytes
    assert made.student.milliseconds > 0
    assert report.verdict is not None
    assert report.verdict.look == 2  # the teacher was judged on these images before; asking it again is no other look
    assert history.looks("") == 0
    assert report.calibration is not None
    assert any("The teacher answers" in finding for finding in report.findings)
    said = ask("show", report.run_id)
    assert made.sentence in said.out
    assert json.loads(ask("show", report.run_id, "--json").out)["efficiency"]["batch"] == 16


def test_a_run_that_was_cut_off_goes_on_as_if_it_had_not_been(
    make_plan: MakePlan, go: Go, teacher: Report, history: History
) -> None:
    plan = taught(make_plan, teacher.run_id, regularizers=[{"kind": "flip"}])
    whole, _ = go(plan)
    control = Control()

    def cut(event: Any) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            control.finish()

    stopped, _ = go(plan, control, cut)
    assert stopped.status == "stopped"
    again, _ = go(plan, run=history.reopen(stopped.run_id))
    assert [row.val_loss for row in again.epochs] == [row.val_loss for row in whole.epochs]
    from posttrain_gui.export.files.model_file import load_model_file

    states = [load_model_file(__import__("pathlib").Path(r.model_path)).network.state_dict() for r in (whole, again)]
    assert all(torch.equal(tensor, states[1][name]) for name, tensor in states[0].items())


def test_weight_0_is_the_same_as_labels_alone(make_plan: MakePlan, go: Go, teacher: Report) -> None:
    alone, _ = go(make_plan(model=STUDENT, training={"epochs": 2, "frozen_batchnorm": False}))
    none, _ = go(taught(make_plan, teacher.run_id, strategy={"mixing": 0.0}, training={"epochs": 2}))
    assert [row.val_loss for row in none.epochs] == [row.val_loss for row in alone.epochs]
    assert [row.train_loss for row in none.epochs] == [row.train_loss for row in alone.epochs]


def test_only_the_head_learns_and_the_teacher_still_sees_pictures(make_plan: MakePlan, go: Go, teacher: Report) -> None:
    """The frozen beginning could be kept without a teacher; with one the images have to come."""
    plan = taught(make_plan, teacher.run_id, strategy={"tune": "head"}, training={"epochs": 1})
    report, _ = go(plan.model_copy(update={"model": make_plan().model}))
    assert report.status == "done", report.error
    assert report.trained_parameters < report.parameters
    assert any("not the smaller one" in finding for finding in report.findings)


def test_a_teacher_of_other_classes_is_refused(make_plan: MakePlan, go: Go) -> None:
    report, _ = go(taught(make_plan, "", strategy={"teacher": {"source": "sample"}}))
    assert (report.status, report.bad_input) == ("failed", True)
    assert "does not know your classes" in report.error
    assert "use that run as the teacher" in report.error


def test_the_plan_says_what_is_missing(make_plan: MakePlan) -> None:
    plan = taught(make_plan, "nowhere")
    assert [problem.path for problem in plan.problems()] == ["strategy.teacher.run_id"]
    nothing = taught(make_plan, "", strategy={"teacher": {"source": "untrained"}})
    assert [problem.path for problem in nothing.problems()] == ["strategy.teacher.source"]
    random = {"source": "timm", "name": "resnet18", "weights": "none"}
    nothing = taught(make_plan, "", strategy={"teacher": random})
    assert [problem.path for problem in nothing.problems()] == ["strategy.teacher.weights"]
