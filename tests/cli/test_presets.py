"""Presets on the command line."""

from pathlib import Path

import pytest

from posttrain_gui import presets
from posttrain_gui.plan import Plan
from posttrain_gui.presets import all_presets
from posttrain_gui.training.rate_curve import RateCurve
from tests.cli.conftest import Ask, FakeImprove


def test_they_are_listed_with_what_they_are_for(ask: Ask) -> None:
    said = ask("presets")
    assert said.code == 0
    for key, preset in all_presets().items():
        assert any(line.startswith(key) and preset.what_for in line for line in said.out.splitlines())
    assert [entry["key"] for entry in ask("presets", "--json").json["presets"]] == list(all_presets())


def test_one_is_shown_with_its_reasons_and_what_it_sets(ask: Ask) -> None:
    said = ask("presets", "smaller-changes")
    assert "arXiv:1802.01483" in said.out
    assert 'kind = "l2-sp"' in said.out
    assert ask("presets", "none").code == 2


def test_run_puts_it_in_before_the_changes(ask: Ask, improve: FakeImprove, plan_path: Path) -> None:
    assert ask("run", plan_path, "--preset", "few-images", "--set", "training.epochs=4").code == 0
    plan = improve.plans[0]
    assert (plan.strategy.tune, plan.training.epochs) == ("probe-then-all", 4)  # type: ignore[attr-defined]
    assert [choice.tag() for choice in plan.regularizers] == ["flip"]


def test_an_unknown_preset_is_bad_input(ask: Ask, plan_path: Path) -> None:
    said = ask("check", plan_path, "--preset", "few-imagse")
    assert said.code == 2
    assert '"few-images"' in said.err


def test_check_says_remarks_and_can_still_be_used(ask: Ask, plan_path: Path) -> None:
    changes = ["--set", "regularizers.early-stopping.patience=900"]
    said = ask("check", plan_path, *changes)
    assert said.code == 0
    assert "never gets its turn" in said.err
    found = ask("check", plan_path, *changes, "--json").json["remarks"]
    assert found[0]["path"].endswith(".patience")


def test_check_refuses_what_blocks(ask: Ask, plan_path: Path) -> None:
    said = ask("check", plan_path, "--set", "regularizers.ema.decay=0.9", "--set", "regularizers.swa.start=0.5")
    assert said.code == 2
    assert "only one of them can" in said.err


def test_check_says_how_to_carry_out_what_it_looked_at(ask: Ask, plan_path: Path) -> None:
    said = ask("check", plan_path, "--preset", "few-images", "--set", "name=a b")
    assert f"posttrain-gui run {plan_path} --preset few-images --set 'name=a b'" in said.err


def test_stages_are_those_of_the_model_that_a_preset_brings(ask: Ask, plan_path: Path) -> None:
    said = ask("stages", plan_path, "--preset", "textbook", "--set", "model.weights=none", "--json")
    assert [stage["name"] for stage in said.json["stages"]][1:3] == ["layer1", "layer2"]


def test_the_learning_rate_is_sought_for_the_plan_with_its_preset(
    ask: Ask, plan_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Plan] = []

    def find_rate(plan: Plan, *_: object) -> RateCurve:
        tried.append(plan)
        return RateCurve((1e-3,), (1.0,), 1e-3, "Enough.", diverged=False)

    monkeypatch.setattr("posttrain_gui.training.rate_finder.find_rate", find_rate)
    said = ask("find-lr", plan_path, "--preset", "few-images")
    assert tried[0].strategy.one_line() != presets.load(plan_path, "", []).strategy.one_line()
    assert f"run {plan_path} --preset few-images --set training.optimizer.learning_rate=0.001" in said.err


def test_a_word_not_known_leads_to_the_help_of_its_command(ask: Ask, plan_path: Path) -> None:
    ask("run", plan_path, "--bugdet", "3").is_error("--bugdet", "posttrain-gui run --help")
