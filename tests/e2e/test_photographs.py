"""The ready plans on real photographs with real pretrained weights reach the published reference figures.

.venv/bin/pytest -m slow tests/e2e/test_photographs.py
"""

import json
from pathlib import Path
from typing import Any

import pytest

from posttrain_gui.cli import main
from posttrain_gui.paths import asset

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@pytest.fixture(autouse=True)
def nothing_to_measure() -> None:
    """Here the fastest arithmetic is measured, as for a person."""


def run(capsys: pytest.CaptureFixture[str], plan: str, *changes: str) -> dict[str, Any]:
    words = ["run", str(asset(f"plans/{plan}.toml")), "--json"]
    for change in changes:
        words += ["--set", change]
    assert main(words) == 0
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def test_ants_and_bees_head(shared_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = run(capsys, "photos", f"data.path={shared_data / 'ants_bees'}")
    assert report["baseline"]["kind"] == "prototype-head"
    assert report["baseline"]["accuracy"] >= 0.94
    assert report["final"]["accuracy"] >= 0.93
    assert report["verdict"]["n"] == 153


def test_small_pictures_head(shared_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = run(capsys, "photos", f"data.path={shared_data / 'cifar10_small'}", "data.image_size=128")
    assert 0.79 <= report["baseline"]["accuracy"] <= 0.85
    assert report["final"]["accuracy"] >= 0.82


def test_small_pictures_all_layers(shared_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = run(capsys, "photos-all", f"data.path={shared_data / 'cifar10_small'}", "data.image_size=128")
    assert report["final"]["accuracy"] >= 0.88
    assert report["verdict"]["outcome"] == "improved"


@pytest.mark.parametrize(("weights", "least"), [("mobilenet_v2_imagenet1k", 0.93), ("squeezenet1_0_imagenet1k", 0.84)])
def test_my_own_checkpoint(weights: str, least: float, shared_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checkpoint = shared_data / "weights" / f"{weights}.safetensors"
    report = run(capsys, "my-checkpoint", f"data.path={shared_data / 'ants_bees'}", f"model.path={checkpoint}")
    assert report["baseline"]["accuracy"] >= least
    assert report["final"]["accuracy"] >= least - 0.02
    assert report["verdict"]["outcome"] != "worse"
