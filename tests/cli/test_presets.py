"""Presets on the command line."""

from pathlib import Path

from posttrain_gui.presets import all_presets
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
