"""What a person decided of labels that looked wrong: a list beside the images, which themselves are never touched."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from posttrain_gui.choice import nearest
from posttrain_gui.data.reading.table import Table, read_table
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Kind = Literal["keep", "relabel", "set aside"]
"""``keep``: the label is right, and the image is not suspected again. ``relabel``: it belongs to another class.
``set aside``: it is used for nothing."""

KINDS: tuple[Kind, ...] = get_args(Kind)
COLUMNS = ("image", "sha256", "decision", "label", "was", "when")
_NEEDED = ("image", "decision")
_FORMULA = ("=", "+", "-", "@")
_HEXADECIMAL = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done with one picture that stands under one label.

    Attributes:
        image: Path relative to the source, with forward slashes; tells the image where ``sha256`` is "".
        sha256: Of the decoded picture, hexadecimal, so that the file may be renamed; "" where a person wrote the row.
        kind: What was decided.
        label: The class it belongs to, where it is relabelled; else "".
        was: The class that the source gives it; "" where a person did not say.
        when: ISO date and time, or "".
        more: Columns that a person added, with their cells.
    """

    image: str
    sha256: str
    kind: Kind
    label: str = ""
    was: str = ""
    when: str = ""
    more: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What it is about: the picture (or the file, where no picture is named) and the label it stands under."""
        return self.sha256 or self.image, self.was

    def says_the_same(self, other: Decision) -> bool:
        """Whether two rows ask for the same."""
        return (self.kind, self.label) == (other.kind, other.label)


def read_file(file: Path) -> tuple[Decision, ...]:
    """The rows of a list.

    Args:
        file: As written by :func:`as_text`, or edited in a spreadsheet since.

    Returns:
        One decision a row; of rows that say the same twice the first.

    Raises:
        InputError: Where it is no such list, naming the line.
    """
    if _is_blank(file):
        return ()
    table = read_table(file, COLUMNS, least=0)
    missing = [name for name in _NEEDED if table.find(name) is None]
    if missing:
        raise InputError(
            f'{file.name} has no column "{missing[0]}".',
            f"It holds what was decided of labels, in the columns {', '.join(COLUMNS)}.",
            "Write the column's name into the first line, or move the file away.",
        )
    found: dict[tuple[str, str], tuple[int, Decision]] = {}
    for line, cells in table.rows:
        decision = _read_row(table, line, cells)
        first, known = found.setdefault(decision.key, (line, decision))
        if not decision.says_the_same(known):
            raise _mend(table, line, f"Line {first} says something else of the same image.")
    return tuple(decision for _, decision in found.values())


def _is_blank(file: Path) -> bool:
    """Whether somebody has deleted all that stood in it: then nothing is decided."""
    try:
        return file.stat().st_size < 64 and not file.read_bytes().strip(b"\xef\xbb\xbf \t\r\n")
    except OSError:
        return False  # told where it is read


def as_text(decisions: Sequence[Decision]) -> str:
    """The list as a table that spreadsheets open."""
    more = list(dict.fromkeys(name for decision in decisions for name, _ in decision.more))
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([*COLUMNS, *more])
    for one in decisions:
        added = dict(one.more)
        row = (one.image, one.sha256, one.kind, one.label, one.was, one.when)
        writer.writerow([_shielded(cell) for cell in (*row, *(added.get(name, "") for name in more))])
    return text.getvalue()


def _read_row(table: Table, line: int, cells: Sequence[str]) -> Decision:
    def cell(name: str) -> str:
        index = table.find(name)
        return _bare(cells[index].strip()) if index is not None and index < len(cells) else ""

    kind, label, sha256 = cell("decision").casefold(), cell("label"), cell("sha256").lower()
    if kind not in KINDS:
        hint = nearest(kind, list(KINDS)) or f"Known are {', '.join(KINDS)}."
        raise _mend(table, line, f'It decides "{cell("decision")}". {hint}')
    if kind == "relabel" and not label:
        raise _mend(table, line, "It relabels and names no class in the column label.")
    if not sha256 and not cell("image"):
        raise _mend(table, line, "It names no image.")
    if sha256 and (len(sha256) != 64 or not _HEXADECIMAL.issuperset(sha256)):
        raise _mend(table, line, "Its sha256 is not one (64 digits 0–9, a–f); empty it to go by the image's path.")
    image = cell("image").replace("\\", "/")
    return Decision(
        image, sha256, kind, label if kind == "relabel" else "", cell("was"), cell("when"), _more(table, cells)
    )


def _shielded(cell: str) -> str:
    """A spreadsheet takes a text in an apostrophe for a text: a file's name must not become a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _more(table: Table, cells: Iterable[str]) -> tuple[tuple[str, str], ...]:
    pairs = zip(table.header, cells, strict=False)
    return tuple((name, _bare(cell)) for name, cell in pairs if name and name.strip().casefold() not in COLUMNS)


def _mend(table: Table, line: int, why: str) -> InputError:
    return InputError(f"Line {line} of {table.name} cannot be used.", why, "Mend that line, or delete it.")
