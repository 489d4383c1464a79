"""Every ready plan is a valid plan, says what it is for, and stays what its name promises."""

from pathlib import Path

import pytest
from PIL import Image

from posttrain_gui.paths import asset
from posttrain_gui.plan import Plan, from_dict, load, to_dict

DEMOS = {"demo": "demo", "few-shot": "demo few-shot", "multi-task": "demo multi-task"}
PLANS = sorted(asset("plans").glob("*.toml"), key=lambda file: file.stem)


def plan(name: str, *changes: str) -> Plan:
    return load(asset(f"plans/{name}.toml"), list(changes))


def test_they_are_all_there() -> None:
    others = {"distill", "my-checkpoint", "photos", "photos-all", "resnet50-cifar10", "self-training"}
    assert {file.stem for file in PLANS} == {*DEMOS, *others}


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_it_is_a_valid_plan_that_says_what_it_is_for(file: Path) -> None:
    ready = load(file)
    assert from_dict(to_dict(ready)) == ready
    text = file.read_text(encoding="utf-8")
    comment = text[: text.index("version = 1")]
    assert len(comment.splitlines()) >= 4
    assert f"posttrain-gui {DEMOS.get(file.stem, f'run {file.name}')}" in comment


@pytest.mark.parametrize("name", DEMOS)
def test_a_demo_needs_nothing(name: str) -> None:
    demo = plan(name)
    assert demo.model.tag() in ("sample", "untrained", "bundled")
    assert demo.data.tag() == "sample"
    assert demo.problems() == []
    assert demo.remarks() == []


@pytest.mark.parametrize("name", ["few-shot", "multi-task"])
def test_a_demo_of_a_kind_is_of_that_kind_and_says_that_its_images_are_made_up(name: str) -> None:
    assert plan(name).strategy.tag() == name
    assert "made up by the program (synthetic)" in asset(f"plans/{name}.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["photos", "photos-all", "my-checkpoint", "self-training", "distill"])
def test_the_folder_is_left_to_be_chosen(name: str, tmp_path: Path) -> None:
    assert to_dict(plan(name))["data"]["path"] == ""
    assert to_dict(plan(name, f"data.path={tmp_path}"))["data"]["path"] == str(tmp_path)


def test_self_training_asks_for_nothing_but_its_two_folders(tmp_path: Path) -> None:
    assert {problem.path for problem in plan("self-training").problems()} == {"data.path", "strategy.unlabelled"}
    Image.new("RGB", (8, 8)).save(tmp_path / "0.png")
    ready = plan("self-training", f"data.path={tmp_path}", f"strategy.unlabelled={tmp_path}")
    assert ready.problems() == []


def test_distillation_asks_for_the_folder_and_the_run_that_teaches() -> None:
    assert {problem.path for problem in plan("distill").problems()} == {"data.path", "strategy.teacher.run_id"}


def test_the_classic_example_is_the_classic_example() -> None:
    got = to_dict(plan("resnet50-cifar10"))
    assert got["model"] == {"source": "torchvision", "name": "resnet50", "weights": "IMAGENET1K_V1"}
    rules = got["data"]["preprocessing"]
    assert (got["data"]["name"], rules["resize"], rules["crop"]) == ("CIFAR10", 256, 224)
    assert (rules["mean"], rules["std"]) == ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
    training = got["training"]
    assert (training["batch_size"], training["epochs"], training["head_learning_rate"]) == (32, 10, 1)
    sgd = {"kind": "sgd", "learning_rate": 0.001, "momentum": 0.9, "nesterov": False}
    assert training["optimizer"] == sgd
    assert training["schedule"]["kind"] == "constant"
    assert got["strategy"]["tune"] == "all"
    assert got["regularizers"] == []


def test_photos_all_is_the_recipe_of_the_reference_figures() -> None:
    got = to_dict(plan("photos-all"))
    assert got["data"]["image_size"] == 128
    assert got["training"]["optimizer"]["kind"] == "adamw"
    assert got["training"]["optimizer"]["learning_rate"] == 2e-4
    assert (got["training"]["head_learning_rate"], got["training"]["epochs"]) == (10, 4)
