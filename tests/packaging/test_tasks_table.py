"""The page docs/multi-task.md: differences by hand, counts as a run's own report has them; what is kept comes back."""

import json
import math
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from measuring import entries, keep
from tasks_rows import Measured, Row
from tasks_table import page

TITLES = {"equal": "Equal", "dwa": "DWA", "pcgrad": "PCGrad"}
SETTING = {"epochs": 10, "size": 64, "batch": 32, "rate": 2e-4}
N = 200


def first(count: int) -> np.ndarray:
    """The first so many answers are right."""
    return np.arange(N) < count


def row(weighting: str, seed: int, after: tuple[int, int], alone: tuple[int, int] | None = None) -> Row:
    answers = {
        task: {
            "before": first(100),
            "alone": None if alone is None else first(alone[place]),
            "after": first(after[place]),
        }
        for place, task in enumerate(("shape", "color"))
    }
    weight = math.nan if weighting == "pcgrad" else 1.25 if weighting == "dwa" else 1.0
    seconds = {"": 0.1, "training": 20.0 + seed, **({"alone": 50.0} if alone else {})}
    return Row(weighting, seed, answers, seconds, {"shape": weight, "color": 2 - weight}, 9, (1000, 200))


def rows() -> list[Row]:
    """Equal: shape +10 points, color the same; DWA the same in one seed, color 15 points worse in the other."""
    return [
        row("equal", 0, (160, 180), alone=(140, 180)),
        row("equal", 1, (160, 180), alone=(140, 180)),
        row("dwa", 0, (160, 180)),
        row("dwa", 1, (160, 150)),
        row("pcgrad", 0, (140, 180)),
        row("pcgrad", 1, (140, 180)),
    ]


def test_what_is_kept_of_a_run_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "multi-task.json"
    assert entries(file) == []
    keep(rows(), file)
    again = [Row.from_json(entry) for entry in entries(file)]
    assert [one.to_json() for one in again] == [one.to_json() for one in rows()]
    assert (again[0].right("shape", "after") == first(160)).all()
    assert again[0].has_alone
    assert not again[2].has_alone
    assert math.isnan(again[4].weights["shape"])
    assert len(file.read_text().splitlines()) == len(rows()) + 2, "one line a run"
    json.loads(file.read_text(), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))


def test_differences_are_held_against_the_same_seed_s_single_trainings() -> None:
    measured = Measured(rows())
    assert measured.seeds == [0, 1]
    assert measured.against_alone("equal", "shape").mean == pytest.approx(10)
    assert measured.against_alone("equal", "color").mean == 0
    assert measured.against_alone("equal", "mean").mean == pytest.approx(5)
    assert measured.against_alone("dwa", "color").mean == pytest.approx(-7.5)
    assert measured.against_equal("pcgrad", "shape").mean == pytest.approx(-10)


def test_verdicts_are_counted_over_seeds() -> None:
    measured = Measured(rows())
    assert measured.counts("equal", "shape") == [2, 0, 0]
    assert measured.counts("equal", "color") == [0, 2, 0]
    assert measured.counts("dwa", "color") == [0, 1, 1]


def test_a_seed_that_was_not_trained_alone_is_left_out() -> None:
    measured = Measured([*rows(), row("dwa", 2, (0, 0))])
    assert measured.against_alone("dwa", "color").mean == pytest.approx(-7.5)


def test_the_page_says_where_together_is_worse() -> None:
    text = page(rows(), TITLES, SETTING)
    lines = text.splitlines()
    assert "| before training | 50.0 | 50.0 | 50.0 | – |" in lines
    assert "| alone (2 networks) | 70.0 (70.0–70.0) | 90.0 (90.0–90.0) | 80.0 (80.0–80.0) | 50 |" in lines
    assert "| together, DWA | 80.0 (80.0–80.0) | 82.5 (75.0–90.0) | 81.2 (77.5–85.0) | 20 |" in lines
    told = next(line for line in lines if line.startswith("| DWA | ")).split(" | ")
    assert told[1].endswith("**better**; 2 / 0 / 0")
    assert told[2].endswith("**worse**; 0 / 1 / 1")
    assert "worse together than alone: color with dwa." in text.replace("\n", " ")
    assert "better together than alone: shape with equal, dwa;" in text.replace("\n", " ")
    assert "4 say *better together*, 7 *no difference*, 1 *worse*" in text.replace("\n", " ")
    assert "shape ends at 80 %" in text
    assert "DWA: shape 1.25, color 0.75" in text
    assert "PCGrad: shape" not in text
    assert "1,000 training images, 200 for validation" in text
    assert "2/2^2 = 0.50" in text


def test_the_page_says_where_nothing_is_worse() -> None:
    text = page([one for one in rows() if one.weighting != "dwa"], TITLES, SETTING)
    assert "no task is worse with any weighting" in text.replace("\n", " ")
