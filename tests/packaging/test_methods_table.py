"""The tables of docs/methods.md: differences paired over seeds and images, by hand; what is kept comes back."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from methods_table import Row, difference, page


def row(name: str, after: str, seed: int = 0, before: str = "1100") -> Row:
    bits = [np.array([digit == "1" for digit in text]) for text in (before, after)]
    return Row("pictures", "regularizers", name, seed, bits[0], bits[1], 2.0, 10)


def test_a_difference_is_the_mean_over_seeds_and_images() -> None:
    a, b = row("none", "1100"), row("l2", "1110")
    c, d = row("none", "1100", 1), row("l2", "1111", 1)
    found = difference([(a.after, b.after), (c.after, d.after)])
    assert found.mean == pytest.approx(100 * (0 + 0 + 1 + 0.5) / 4)
    assert found.low <= found.mean <= found.high


def test_no_change_has_no_width_and_no_words() -> None:
    found = difference([(row("none", "1100").after, row("l2", "1100").after)])
    assert (found.mean, found.low, found.high) == (0.0, 0.0, 0.0)
    assert found.words == "no reliable difference"


def test_words_need_the_whole_interval_on_one_side() -> None:
    rng = np.random.default_rng(0)
    before = rng.random(400) < 0.5
    better = before | (rng.random(400) < 0.3)
    assert difference([(before, better)]).words == "better"
    assert difference([(better, before)]).words == "worse"


def test_a_row_comes_back_from_its_json() -> None:
    first = row("l2", "1011")
    again = Row.from_json(first.to_json())
    assert again.name == "l2"
    assert again.after.tolist() == [True, False, True, True]
    assert again.before.tolist() == first.before.tolist()


def test_the_page_holds_every_row_against_the_first() -> None:
    text = page([row("none", "1110"), row("l2", "1111"), row("none", "1110", 1), row("l2", "1110", 1)], ["pictures"])
    assert "4 test images, accuracy before 50.0." in text
    assert "| `none` | 75.0 | +25.0" in text
    assert "| `l2` | 87.5 |" in text
    assert "2 seeds" in text
