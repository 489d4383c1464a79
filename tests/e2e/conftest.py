"""Tiny real runs: the sample model on the sample images, or on small pictures drawn here."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.__main__ import main
from posttrain_gui.control import Control
from posttrain_gui.events import Event
from posttrain_gui.history.history import History
from posttrain_gui.improve import improve
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from tests.e2e.asking import Ask, Said, Write


@pytest.fixture(autouse=True)
def nothing_to_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    """The arithmetic is what it would mostly be; measuring it in each new home would take longer than the runs.

    A module whose runs shall measure, as a person's do, has an empty fixture of this name.
    """
    monkeypatch.setattr("posttrain_gui.training.precision._time", lambda _n, _c, compute, _k: compute.channels_last + 1)


@pytest.fixture
def history() -> History:
    return History(paths.resolve())


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """Sixty pictures of 40 × 40 px: discs, squares and bars in varied places and colours."""
    import random

    draw_of = {
        "disc": lambda d, x, y, c: d.ellipse((x, y, x + 18, y + 18), fill=c),
        "square": lambda d, x, y, c: d.rectangle((x, y, x + 17, y + 17), fill=c),
        "bar": lambda d, x, y, c: d.rectangle((x, y, x + 6, y + 26), fill=c),
    }
    chance = random.Random(0)
    for name, draw in draw_of.items():
        folder = tmp_path / "shapes" / name
        folder.mkdir(parents=True)
        for index in range(20):
            ground, ink = ((chance.randrange(0, 90),) * 3, tuple(chance.randrange(140, 256) for _ in range(3)))
            image = Image.new("RGB", (40, 40), ground)
            draw(ImageDraw.Draw(image), chance.randrange(1, 20), chance.randrange(1, 12), ink)
            image.save(folder / f"{index}.png")
    return tmp_path / "shapes"


@pytest.fixture
def make_plan(shapes: Path) -> Callable[..., Plan]:
    """A plan for the shapes with the sample model; keyword arguments replace whole sections or training fields."""

    def make(**changes: Any) -> Plan:
        data: dict[str, Any] = {
            "name": "shapes",
            "model": {"source": "sample"},
            "data": {"source": "folder", "path": str(shapes), "split": {"val": 0.2, "test": 0.3}},
            "strategy": {"kind": "fine-tune", "tune": "all"},
            "evaluation": {"reference": "none"},
            "training": {
                "epochs": 3,
                "batch_size": 8,
                "device": "cpu",
                "precision": "float32",
                "optimizer": {"kind": "adamw", "learning_rate": 2e-3},
            },
        }
        training = data["training"] | changes.pop("training", {})
        return plans.from_dict(data | changes | {"training": training})

    return make


@pytest.fixture
def go(history: History) -> Callable[..., tuple[Report, list[Event]]]:
    """Runs a plan to its end; gives the report and all events."""

    def run(
        plan: Plan, control: Control | None = None, watch: Callable[[Event], None] | None = None, run: Any = None
    ) -> tuple[Report, list[Event]]:
        events: list[Event] = []

        def listen(event: Event) -> None:
            events.append(event)
            if watch is not None:
                watch(event)

        return improve(plan, listen, control or Control(), history, run), events

    return run


@pytest.fixture
def ask(capfd: pytest.CaptureFixture[str]) -> Ask:
    def asked(*words: object) -> Said:
        capfd.readouterr()
        code = main([str(word) for word in words])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return asked


@pytest.fixture
def write(shapes: Path, tmp_path: Path) -> Write:
    """A plan file for the sample model and a folder (the shapes where none is given)."""

    def written(data: Path | None = None, model: str = 'source = "sample"', source: str = "folder") -> Path:
        path = tmp_path / "plan.toml"
        lines = [
            'version = 1\nname = "bad"\n[model]',
            model,
            f"[data]\nsource = '{source}'\npath = '{data or shapes}'\nsplit = {{ val = 0.2, test = 0.3 }}",
            '[strategy]\nkind = "fine-tune"\ntune = "all"',
            '[training]\nepochs = 1\nbatch_size = 8\ndevice = "cpu"\nprecision = "float32"\n',
            '[evaluation]\nreference = "none"\n',
        ]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return written
