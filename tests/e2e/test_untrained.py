"""An untrained network in whole runs of fine-tuning: it learns, its file answers the same, and check knows it."""

import pytest

from posttrain_gui.models.file import File
from tests.e2e.asking import Ask, Write
from tests.e2e.test_improve import Go, MakePlan

MODEL = {"source": "untrained", "width": 8, "side": 32}


def test_it_learns_from_nothing_and_its_file_can_be_loaded(make_plan: MakePlan, go: Go) -> None:
    plan = make_plan(model=MODEL, training={"epochs": 6, "frozen_batchnorm": False, "batch_size": 16})
    report, _ = go(plan)
    assert report.status == "done", report.error
    assert report.baseline is not None
    assert report.baseline.kind == "prototype-head"
    assert report.trained_parameters == report.parameters
    losses = [row.train_loss for row in report.epochs if row.train_loss is not None]  # the start has none
    assert losses[-1] < 0.8 * losses[0]
    model = File(path=report.model_path).load(lambda _: None)
    assert model.classes == ("bar", "disc", "square")
    assert model.architecture.arguments == {"width": 8, "side": 32}


def test_two_classes_are_not_taken_for_two_unnamed_outputs(make_plan: MakePlan, go: Go) -> None:
    report, _ = go(make_plan(model=MODEL, training={"epochs": 1}))
    assert any("starting from class means" in finding for finding in report.findings)


@pytest.mark.parametrize("size", [16, 48])
def test_images_of_another_size_are_refused_with_the_one_that_fits(ask: Ask, write: Write, size: int) -> None:
    plan = write(model='source = "untrained"\nwidth = 8\nside = 32')
    said = ask("run", plan, "--set", f"data.image_size={size}")
    assert said.code != 0
    assert f"{size} × {size} px" in said.error
    assert "image_size to 32" in said.error


def test_check_knows_it(ask: Ask, write: Write) -> None:
    said = ask("check", write(model='source = "untrained"\nwidth = 8\nside = 32'))
    assert said.code == 0, said
    assert "Keep BatchNorm statistics" in said.out + said.err
