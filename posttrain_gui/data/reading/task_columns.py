"""Which columns of a table are tasks: found from what they say."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from posttrain_gui.data.reading.targets import is_missing

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from posttrain_gui.data.reading.table import Table
    from posttrain_gui.data.reading.targets import Kind

FEW = 20
"""Whole numbers with at most so many different values are taken for classes (0, 1, 2 …), with more for values."""


@dataclass(frozen=True)
class ColumnFacts:
    """What one column of a table says.

    Attributes:
        name: Its header.
        index: Where it stands.
        kind: What its labels seem to be; None where it seems to be no task.
        reason: Why it seems to be none, or "".
        different: How many different labels it gives.
        missing: Rows that do not say it.
        numbers: Whether every label is a number, so that it may be a task of values.
    """

    name: str
    index: int
    kind: Kind | None
    reason: str
    different: int
    missing: int
    numbers: bool


def survey(table: Table, skip: Collection[int] = ()) -> list[ColumnFacts]:
    """Looks at the columns of a table.

    Args:
        table: The rows.
        skip: Columns that are something else (path, split, group).

    Returns:
        A line for each other column that has a name, in the order of the table.
    """
    seen: set[str] = set()
    found = []
    for index, name in enumerate(table.header):
        if index in skip or not name:
            continue
        facts = _facts(table, index, name)
        again = name.casefold() in seen
        found.append(ColumnFacts(name, index, None, "a second column of this name", 0, 0, False) if again else facts)
        seen.add(name.casefold())
    return found


def number_in(cell: str) -> float | None:
    """A finite number as text, or None where it is none."""
    try:
        value = float(cell)
    except ValueError:
        return None
    return value if math.isfinite(value) and "_" not in cell else None


def with_point(cell: str) -> str | None:
    """What a cell says whose number has a decimal comma ("3,5" → "3.5"), or None where it is no such number.

    It may as well be a thousand ("1,500"), so it is asked, not guessed.
    """
    pointed = cell.replace(",", ".", 1)
    return pointed if pointed != cell and number_in(pointed) is not None else None


def _facts(table: Table, index: int, name: str) -> ColumnFacts:
    cells = [row[index].strip() if index < len(row) else "" for _, row in table.rows]
    known = [cell for cell in cells if not is_missing(cell)]
    numbers = [value for cell in known if (value := number_in(cell)) is not None]
    all_numbers = bool(known) and len(numbers) == len(known)
    kind, reason = _of_numbers(numbers) if all_numbers else _of_words(known)
    return ColumnFacts(name, index, kind, reason, len(set(known)), len(cells) - len(known), all_numbers)


def _of_numbers(numbers: Sequence[float]) -> tuple[Kind | None, str]:
    different = set(numbers)
    if len(different) == 1:
        return None, "the same everywhere"
    whole = all(value.is_integer() for value in different)
    if whole and len(numbers) > 2 and all(after == before + 1 for before, after in pairwise(numbers)):
        return None, "it numbers the rows"
    return ("classification" if whole and len(different) <= FEW else "regression"), ""


def _of_words(known: Sequence[str]) -> tuple[Kind | None, str]:
    counts = Counter(known)
    if not counts:
        return None, "empty"
    commas = [cell for cell in known if number_in(cell) is None]
    if all(with_point(cell) for cell in commas):
        return None, f"numbers with a comma; write {with_point(commas[0])} for {commas[0]}"
    if len(counts) == 1:
        return None, "the same everywhere"
    if len(counts) == len(known) > 2 or len(counts) > max(FEW, len(known) / 2):
        return None, "nearly every row says something else"
    return "classification", ""
