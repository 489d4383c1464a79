"""One of the models that are compared, and all of them as a table to be copied. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.studies.ranking import Ranked
    from posttrain_gui.studies.spreadsheet import Cell


@dataclass
class Candidate:
    """A line of the table.

    Attributes:
        source: The model.
        name: What it is called in the table.
        ticked: Whether it is to be compared.
        found: What came out, or None.
    """

    source: ModelSource
    name: str
    ticked: bool = True
    found: Ranked | None = None

    @property
    def usable(self) -> bool:
        """Whether it was measured."""
        return self.found is not None and self.found.usable


def csv_table(candidates: Sequence[Candidate]) -> tuple[list[str], list[list[Cell | None]]]:
    """What was measured, with all digits: accuracies as fractions 0–1, empty where something was not measured."""
    headings = [
        "model", "logme", "nearest_mean_accuracy", "ci95_low", "ci95_high", "parameters", "milliseconds_an_image",
        "error",
    ]  # fmt: skip
    rows: list[list[Cell | None]] = []
    for one in candidates:
        found = one.found
        figures: list[Cell | None] = [None] * 6
        if found is not None and found.usable:
            figures = [found.logme, found.accuracy, *found.ci95, found.parameters, found.milliseconds]
        rows.append([one.name, *figures, found.error if found is not None else "not compared"])
    return headings, rows
