"""Advice after a real, tiny run: in the report, in show, and as a plan that runs."""

import json
from pathlib import Path

from tests.e2e.asking import Ask, Write

SLOW = ("--set", "training.epochs=2", "--set", "training.optimizer={kind='sgd', learning_rate=1e-4}")


def test_show_prints_the_next_steps_and_makes_their_plan(ask: Ask, write: Write, tmp_path: Path) -> None:
    ran = ask("run", write(), "--json", *SLOW)
    assert ran.code == 0, ran.err
    report = json.loads(ran.out)
    assert len(report["data"]["train_counts"]) == 3
    assert sum(report["data"]["train_counts"]) == report["data"]["train"]
    assert report["advice"]
    shown = ask("show", report["run_id"])
    assert "Next steps:" in shown.out
    assert report["advice"][0]["title"] in shown.out
    assert json.loads(ask("show", report["run_id"], "--json").out)["advice"] == report["advice"]
    number = next(n for n, step in enumerate(report["advice"], start=1) if step["changes"])
    made = ask("show", report["run_id"], "--step", number)
    assert made.code == 0
    file = tmp_path / "next.toml"
    file.write_text(made.out, encoding="utf-8")
    checked = ask("check", file, "--json")
    assert checked.code == 0, checked.out


def test_a_step_that_is_not_there_is_bad_input(ask: Ask, write: Write) -> None:
    report = json.loads(ask("run", write(), "--json").out)
    said = ask("show", report["run_id"], "--step", 9)
    assert said.code == 2
    assert "There is no step 9." in said.err


def test_remarks_are_said_at_the_start_and_kept_with_the_run(ask: Ask, write: Write) -> None:
    said = ask("run", write(), "--set", "regularizers.early-stopping.patience=5")
    assert said.code == 0
    assert "Warning: Early stopping waits 5 epochs and there are only 1" in said.err
    assert "learning both alike" in said.err or "gap" in said.err or "too few validation images" in said.err


def test_what_blocks_does_not_run(ask: Ask, write: Write) -> None:
    said = ask("run", write(), "--set", "regularizers.ema.decay=0.9", "--set", "regularizers.swa.start=0.5")
    assert said.code == 2
    assert "only one of them can" in said.err


def test_what_follows_from_a_run_is_judged_on_the_same_test_images_and_counted(
    ask: Ask, write: Write, tmp_path: Path
) -> None:
    first = json.loads(ask("run", write(), "--json", "--set", "data.split.seed=7", *SLOW).out)
    number = next(n for n, step in enumerate(first["advice"], start=1) if step["changes"])
    file = tmp_path / "next.toml"
    file.write_text(ask("show", first["run_id"], "--step", number).out, encoding="utf-8")
    second = json.loads(ask("run", file, "--json").out)
    few = ("--preset", "few-images", "--set", "training.epochs=2", "--set", "strategy.tune=head")
    third = json.loads(ask("run", file, "--json", *few).out)
    for report in (second, third):
        assert report["plan"]["data"] == first["plan"]["data"]
        assert [one["path"] for one in report["answers"]] == [one["path"] for one in first["answers"]]
    assert [report["verdict"]["look"] for report in (first, second, third)] == [1, 2, 3]
    assert "look number 3 at these test images" in third["verdict"]["sentence"]
