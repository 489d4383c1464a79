"""Tables that people open in a spreadsheet. Light."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    Cell = str | int | float

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as CSV (RFC 4180, lines ending in a line feed).

    A text that a spreadsheet would take for a formula ("=…", "+…", "-…", "@…") gets an apostrophe in front: a file's
    name must not become a command. Numbers stay numbers, with as many digits as float32 has.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue()


def write_csv(path: Path, rows: Iterable[Sequence[Cell]], *, for_spreadsheets: bool = False) -> None:
    """Writes rows as CSV in UTF-8, whole or not at all; an older file is replaced.

    Args:
        path: The file.
        rows: Its lines, the headings first.
        for_spreadsheets: Whether it begins with a byte-order mark: Excel takes a file without one for another encoding,
            and shows names in Chinese as rubbish. Programs that do not expect the mark find it in the first heading.

    Raises:
        posttrain_gui.errors.RunError: Where the disk is full or refuses.
    """
    from posttrain_gui.export.files.disk import write_whole

    text = csv_text(rows)

    def write(place: Path) -> None:
        place.write_text(text, encoding="utf-8-sig" if for_spreadsheets else "utf-8", newline="", errors="replace")

    write_whole(path, write)


def _cell(value: Cell) -> str:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return f"{value:.9g}" if isinstance(value, float) else str(value)
