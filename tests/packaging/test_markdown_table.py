"""Tables of Markdown as the pages have them."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from markdown_table import table


def test_a_table_by_hand() -> None:
    assert table(["method", "", "%"], [["a", "better", "1.0"], ["b", "", "–"]]) == (
        "| method | | % |\n|---|---|---|\n| a | better | 1.0 |\n| b | | – |\n"
    )


def test_a_line_with_another_number_of_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="has 2 cells: method, %"):
        table(["method", "%"], [["a"]])
