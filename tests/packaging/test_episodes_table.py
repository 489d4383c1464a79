"""The page docs/few-shot.md: every figure with its interval and its kind, gaps computed; what is kept comes back."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from episodes_table import Row, page

CURVE = [(0, 0.2, 0.21), (1, 0.4, 0.9)]


def row(method: str = "maml", val: float = 0.95, ways: int = 5) -> Row:
    inductive, transductive = (0.90, (0.894, 0.906)), (0.92, (0.915, 0.925))
    trained = (val, 5, 6, 1800, 612.4, "support", (116, 20, 146), CURVE)
    return Row(method, ways, 1, 0, 0.4, (0.39, 0.41), *inductive, *transductive, *trained)


def test_figures_stand_with_their_intervals_beside_the_published_ones() -> None:
    told = page([row()])
    assert "| nearest class mean, untrained Conv4 | 40.0 ± 1.0 | – | – | – |" in told
    assert "| MAML | 90.0 ± 0.6 | 92.0 ± 0.5 | 612 | 98.7 (transductive) |" in told
    assert "| method | inductive, % | transductive, % | processor s | published, % |" in told
    assert "| MAML, after | 21.0 | 90.0 |" in told
    assert "| MAML | 5-way 1-shot | 1,800 | 5 of 6 | 95.0 | support |" in told
    assert "116 characters" in told


@pytest.mark.parametrize(("val", "words"), [(0.95, "5.0 points above the test"), (0.88, "2.0 points below the test")])
def test_how_far_unseen_alphabets_lie_from_seen_ones_is_computed(val: float, words: str) -> None:
    assert words in page([row(val=val), row("anil", val=val)])


def test_a_row_is_kept_and_comes_back() -> None:
    assert Row.from_json(json.loads(json.dumps(row().to_json()))) == row()
