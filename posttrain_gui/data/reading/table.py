"""CSV text → rows with named columns."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DELIMITERS = ",;\t|"


@dataclass(frozen=True)
class Table:
    """A table with a header.

    Attributes:
        name: The file's name, for messages.
        header: Column names as they stand in the file.
        rows: (line number in the file, cells) of each row that is not empty.
    """

    name: str
    header: tuple[str, ...]
    rows: list[tuple[int, list[str]]]

    def column(self, name: str) -> int:
        """Index of a column; upper and lower case and spaces around are the same.

        Raises:
            InputError: Where there is none, naming the nearest.
        """
        index = self.find(name)
        if index is None:
            alike = nearest(name.strip().lower(), [h.strip().lower() for h in self.header])
            raise InputError(
                f'{self.name} has no column "{name}".',
                f"Its columns are: {', '.join(self.header)}. {alike}".strip(),
                'Say which one is meant (in a plan file: label_column = "…", path_column = "…").',
            )
        return index

    def find(self, name: str) -> int | None:
        """Index of a column, or None where there is none."""
        names = [header.strip().casefold() for header in self.header]
        wanted = name.strip().casefold()
        return names.index(wanted) if wanted and wanted in names else None


def read_table(path: Path, wanted: tuple[str, ...], least: int = 1) -> Table:
    """Reads a CSV: comma, semicolon, tab or bar; UTF-8 with or without a mark, UTF-16, else Windows' Latin.

    Args:
        path: The file.
        wanted: Columns that are hoped for; the delimiter that shows most of them is the right one.
        least: Rows below the header that it has to have.

    Raises:
        InputError: Where it is no table or has too few rows.
    """
    text = _decode(path)
    try:
        delimiter = max(DELIMITERS, key=lambda d: _score(text, d, wanted))
        lines = list(_lines(text, delimiter))
    except csv.Error as error:
        raise InputError(
            f"{path.name} cannot be read as a table.", f"{error}.", "Save it anew as CSV (UTF-8)."
        ) from error
    if len(lines) <= least:
        raise InputError(f"{path.name} holds no rows.", "A header and one row for each image are needed.")
    return Table(path.name, tuple(cell.strip() for cell in lines[0][1]), lines[1:])


def _decode(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path.name} cannot be read.", error.strerror or str(error)) from error
    if b"\0" in raw and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"{path.name} cannot be read as a table.", "It is no text file.", "Save it as CSV (UTF-8).")
    encodings = ("utf-16",) if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252", "latin-1")
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(f"{path.name} cannot be read as a table.", "Its characters are broken.", "Save it as CSV (UTF-8).")


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield reader.line_num, cells


def _score(text: str, delimiter: str, wanted: tuple[str, ...]) -> tuple[int, int]:
    cells = next(_lines(text, delimiter), (0, [""]))[1]
    names = {cell.strip().casefold() for cell in cells}
    return sum(name.strip().casefold() in names for name in wanted), len(cells)
