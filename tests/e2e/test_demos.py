"""The demos of the other kinds, through the command line: shortened here, as they are under ``slow``."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from posttrain_gui import cli
from posttrain_gui.terminal.ready_plans import demo_plan

if TYPE_CHECKING:
    from pathlib import Path


def told(capfd: pytest.CaptureFixture[str], *words: str) -> Any:
    """The report that a command prints as JSON."""
    capfd.readouterr()
    code = cli.main([*words, "--json"])
    out, err = capfd.readouterr()
    assert code == 0, err
    return json.loads(out)


def shortened(name: str, tmp_path: Path, *changes: tuple[str, str]) -> str:
    """A demo's plan with other numbers in it."""
    text = demo_plan(name).read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    file = tmp_path / f"{name}.toml"
    file.write_text(text, encoding="utf-8")
    return str(file)


@pytest.mark.slow
@pytest.mark.usefixtures("strokes_drawn_once")
def test_few_shot_learns_from_the_first_epochs_on(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    few = ("updates_per_epoch = 100", "updates_per_epoch = 15\nval_episodes = 20\ntest_episodes = 60")
    plan = shortened("few-shot", tmp_path, few, ("epochs = 8", "epochs = 2"), ("width = 32", "width = 16"))
    report = told(capfd, "run", plan)
    episodes = report["episodes"]
    assert (episodes["ways"], episodes["shots"], episodes["queries"], episodes["n"]) == (5, 1, 5, 60)
    assert [len(episodes[f"{part}_classes"]) for part in ("train", "val", "test")] == [210, 45, 45]
    assert report["verdict"]["outcome"] == "improved"
    assert report["final"]["accuracy"] > report["baseline"]["accuracy"] + 0.05
    assert [point["steps"] for point in episodes["curve"]] == [0, 1, 2, 5, 10]
    _can_be_shown(capfd, report["run_id"], "60 test episodes of 5 ways and 1 shot", "INNER STEPS")


@pytest.mark.slow
def test_multi_task_tells_of_each_task_together_and_alone(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    small = ('source = "bundled"\nname = "efficientnet_lite0"', 'source = "untrained"\nwidth = 8\nside = 24')
    plan = shortened(
        "multi-task", tmp_path, small, ("image_size = 64\n", ""), ("epochs = 5", "epochs = 1"), ("5e-4", "2e-3")
    )
    report = told(capfd, "run", plan)
    assert list(report["tasks"]) == ["shape", "color", "size"]
    for result in report["tasks"].values():
        assert result["single"] is not None
        assert result["verdict"]["outcome"] in ("better together", "no difference", "worse")
        assert 0 < result["labelled"] < report["data"]["train"], "some labels are missing"
    _can_be_shown(capfd, report["run_id"], "TOGETHER − ALONE", "Weighting: Equal")


def _can_be_shown(capfd: pytest.CaptureFixture[str], run_id: str, *words: str) -> None:
    capfd.readouterr()
    assert cli.main(["show", run_id]) == 0
    out = capfd.readouterr().out
    for word in words:
        assert word in out


@pytest.mark.slow
def test_the_few_shot_demo_as_it_is(capfd: pytest.CaptureFixture[str]) -> None:
    begun = time.monotonic()
    report = told(capfd, "demo", "few-shot", "--headless")
    print(f"demo few-shot: {time.monotonic() - begun:.0f} s")
    assert report["verdict"]["outcome"] == "improved"
    assert report["final"]["accuracy"] > 0.88
    assert report["baseline"]["accuracy"] < 0.6


@pytest.mark.slow
def test_the_multi_task_demo_as_it_is(capfd: pytest.CaptureFixture[str]) -> None:
    begun = time.monotonic()
    report = told(capfd, "demo", "multi-task", "--headless")
    print(f"demo multi-task: {time.monotonic() - begun:.0f} s")
    assert report["verdict"]["outcome"] == "improved"
    assert all(result["single"] is not None for result in report["tasks"].values())
    accuracies = {name: result["final"]["accuracy"] for name, result in report["tasks"].items()}
    assert accuracies["shape"] > 0.8
    assert accuracies["color"] > 0.9
    assert report["tasks"]["size"]["final"]["r2"] > 0.6
