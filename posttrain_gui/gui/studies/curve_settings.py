"""What a label curve is measured with: labels a class, draws, whether to fine-tune too."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from posttrain_gui.gui.forms.field import set_property
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

COUNTS, DRAWS = (1, 2, 5, 10, 25, 50), 3
MOST_COUNTS, LARGEST, MOST_DRAWS = 20, 100_000, 20


def counts_in(text: str) -> tuple[int, ...]:
    """Whole numbers of a text, rising, each once; () where something else stands in it, or too much of it.

    Args:
        text: "1, 2, 5" or "1 2 5" or "1;2;5".
    """
    parts = [part for part in re.split(r"[,;\s]+", text.strip()) if part]
    if not all(re.fullmatch(r"\d{1,6}", part) for part in parts):
        return ()
    found = sorted({int(part) for part in parts})
    fits = found and found[0] >= 1 and found[-1] <= LARGEST and len(found) <= MOST_COUNTS
    return tuple(found) if fits else ()


class CurveSettings(QWidget):
    """A line of numbers, a number, a tick.

    Attributes:
        tuned: The tick; whoever owns the settings puts it where there is room.

    Signals:
        changed: What is set is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = QLineEdit(", ".join(map(str, COUNTS)))
        self.counts.setObjectName("curve_counts")
        self.counts.setAccessibleName(tr("Labelled images a class"))
        self.counts.setToolTip(
            tr("Numbers, separated by commas. What a class does not have is left out. Default 1, 2, 5, 10, 25, 50.")
        )
        self.draws = QSpinBox()
        self.draws.setObjectName("curve_draws")
        self.draws.setAccessibleName(tr("Draws"))
        self.draws.setRange(1, MOST_DRAWS)
        self.draws.setValue(DRAWS)
        self.draws.setToolTip(
            tr("How often so many images are drawn at random. More make the points surer, and take longer. Default 3.")
        )
        self.draws.setFixedWidth(76)
        self.draws.lineEdit().setTextMargins(6, 0, 0, 0)
        self.tuned = QCheckBox(tr("Fine-tune too (slow)"))
        self.tuned.setObjectName("curve_tuned")
        self.tuned.setAccessibleName(self.tuned.text())
        self.tuned.setToolTip(
            tr(
                "Trains the whole model at each point as well: minutes instead of seconds. "
                "Off: only a head on what the model sees, as it is."
            )
        )
        self._lay_out()
        self.counts.textChanged.connect(self._typed)
        self.draws.valueChanged.connect(self.changed)
        self.tuned.toggled.connect(self.changed)

    @property
    def chosen(self) -> tuple[int, ...]:
        """Labels a class, rising; () where what is typed makes no sense."""
        return counts_in(self.counts.text())

    def show_settings(self, counts: tuple[int, ...], draws: int, *, tuned: bool) -> None:
        """Shows those of an earlier measurement."""
        self.counts.setText(", ".join(map(str, counts)))
        self.draws.setValue(draws)
        self.tuned.setChecked(tuned)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, field, stretch in ((tr("Labels a class"), self.counts, 1), (tr("Draws"), self.draws, 0)):
            name = label(text)
            name.setBuddy(field)
            row.addWidget(name)
            row.addWidget(field, stretch)

    @Slot()
    def _typed(self) -> None:
        set_property(self.counts, "bad", not self.chosen)
        self.changed.emit()
