"""Tables of Markdown, for the pages that the measuring commands write."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A table with its heading; ends in a line break.

    Args:
        head: Headings of the columns; "" leaves one without.
        lines: The cells of each line, as many as there are headings.

    Raises:
        ValueError: Where a line has another number of cells.
    """
    cells = list(map(list, lines))
    if any(len(line) != len(head) for line in cells):
        raise ValueError(f"every line of this table has {len(head)} cells: {', '.join(head)}")
    rows = [_line(head), "|" + "---|" * len(head), *map(_line, cells)]
    return "\n".join(rows) + "\n"


def _line(cells: Sequence[str]) -> str:
    return "|" + "|".join(f" {cell} " if cell else " " for cell in cells) + "|"
