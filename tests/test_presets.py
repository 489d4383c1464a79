"""Presets are plans that make sense, and leave to a person what is theirs."""

from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import plan as plans
from posttrain_gui import presets
from posttrain_gui.errors import InputError
from posttrain_gui.plan import Plan
from posttrain_gui.plan_changes import changed, differences
from posttrain_gui.presets import Preset, all_presets

ALL = list(all_presets().values())


@pytest.fixture
def mine() -> Plan:
    return plans.from_dict(
        {
            "name": "mine",
            "model": {"source": "sample"},
            "data": {"source": "sample", "image_size": 64},
            "strategy": {"kind": "fine-tune", "tune": "lora", "rank": 2},
            "regularizers": [{"kind": "l1"}, {"kind": "cutmix"}],
            "training": {"epochs": 77, "device": "cpu", "precision": "float32", "seed": 5, "sam_rho": 0.1},
        }
    )


def test_the_five_are_there_in_their_order() -> None:
    assert list(all_presets()) == ["few-images", "plenty-of-images", "fix-drift", "smaller-changes", "textbook"]


@pytest.mark.parametrize("preset", ALL, ids=lambda preset: preset.key)
def test_it_says_what_it_is_for_and_why(preset: Preset) -> None:
    assert preset.title
    assert preset.what_for.endswith(".")
    assert len(preset.why) > 80
    assert preset.source


@pytest.mark.parametrize("preset", ALL, ids=lambda preset: preset.key)
def test_it_makes_a_valid_plan_without_contradictions(preset: Preset, mine: Plan) -> None:
    made = preset.applied(mine)
    assert made.problems() == []
    assert made.remarks() == []
    assert preset.is_in(made)
    assert not preset.is_in(mine)


@pytest.mark.parametrize("preset", ALL, ids=lambda preset: preset.key)
def test_name_and_machine_are_kept_and_all_else_is_the_presets(preset: Preset, mine: Plan) -> None:
    made, fresh = preset.applied(mine), preset.applied(plans.from_dict({"model": {"source": "sample"}, **_sample()}))
    assert (made.name, made.training.device, made.training.precision, made.training.seed) == (
        "mine",
        "cpu",
        "float32",
        5,
    )
    assert made.training.sam_rho == 0  # what it does not name goes back to the default
    assert made.strategy == fresh.strategy
    assert made.regularizers == fresh.regularizers
    if "data" not in preset.sections:
        assert (made.model, made.data) == (mine.model, mine.data)


def _sample() -> dict[str, Any]:
    return {"data": {"source": "sample"}}


def test_the_textbook_is_the_ready_plan_of_the_same_name(mine: Plan) -> None:
    ready = plans.load(presets.asset("plans/resnet50-cifar10.toml"))
    made = all_presets()["textbook"].applied(mine)
    for part in ("model", "data", "strategy", "regularizers"):
        assert getattr(made, part) == getattr(ready, part)
    own = {"device": "cpu", "precision": "float32", "seed": 5}
    assert made.training == ready.training.model_copy(update=own)


def test_an_unknown_one_names_the_nearest() -> None:
    with pytest.raises(InputError) as caught:
        presets.named("few-image")
    assert '"few-images"' in caught.value.why


def test_changes_reach_fields_sections_and_regularizers(mine: Plan) -> None:
    made = changed(
        mine,
        {
            "training.epochs": 3,
            "training.optimizer": {"kind": "adam"},
            "regularizers.l1": None,
            "regularizers.cutmix.alpha": 0.5,
            "regularizers.flip": {},
            "regularizers.l2.strength": 0.1,
        },
    )
    got = plans.to_dict(made)
    assert got["training"]["epochs"] == 3
    assert got["training"]["optimizer"]["kind"] == "adam"
    assert [entry["kind"] for entry in got["regularizers"]] == ["cutmix", "flip", "l2"]
    assert (got["regularizers"][0]["alpha"], got["regularizers"][2]["strength"]) == (0.5, 0.1)
    assert changed(mine, {}) == mine


def test_differences_are_told_in_words(mine: Plan) -> None:
    made = changed(
        mine,
        {
            "strategy.tune": "all",
            "regularizers.l1": None,
            "regularizers.cutmix.alpha": 0.5,
            "training.optimizer": {"kind": "adam"},
            "training.schedule.warmup": 2,
        },
    )
    told = {difference.path: difference.in_words() for difference in differences(mine, made)}
    assert told["strategy.tune"] == "Adjust: LoRA → The whole network"
    assert told["regularizers.l1"] == "L1: on → off"
    assert told["regularizers.cutmix"].endswith("0.5)")
    assert told["training.optimizer"].startswith("Optimizer: SGD (")
    assert told["training.schedule.warmup"] == "Warm-up: 0 epochs → 2 epochs"
    assert len(told) == 5
    assert differences(mine, mine) == []


def test_changing_the_plan_afterwards_leaves_the_preset_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text('version = 1\n[model]\nsource = "sample"\n[data]\nsource = "sample"\n', encoding="utf-8")
    presets.load(file, "textbook", ["model.weights=none", "training.optimizer.learning_rate=0.5"])
    again = presets.load(file, "textbook", [])
    assert getattr(again.model, "weights", "") != "none"
    assert again.training.optimizer.learning_rate != 0.5


def test_one_of_a_unit_is_said_in_the_singular(mine: Plan) -> None:
    made = changed(mine, {"training.epochs": 1, "training.schedule.warmup": 1.0})
    told = {difference.path: difference.after for difference in differences(mine, made)}
    assert (told["training.epochs"], told["training.schedule.warmup"]) == ("1 epoch", "1 epoch")
