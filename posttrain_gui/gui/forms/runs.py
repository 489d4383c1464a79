"""Choosing an earlier run that kept a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from posttrain_gui import paths
from posttrain_gui.errors import UserError
from posttrain_gui.gui.forms.field import FieldWidget, register
from posttrain_gui.gui.forms.simple import QuietCombo
from posttrain_gui.gui.history.columns import when
from posttrain_gui.gui.tr import percent, tr
from posttrain_gui.history.kept_models import there

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.history.rows import RunRow


def kept_runs() -> list[RunRow]:
    """The runs that kept a model; none where the history cannot be read: the History page says why."""
    try:
        return there(paths.resolve())
    except UserError:
        return []


def in_words(row: RunRow) -> str:
    """A run in one line: name, accuracy, date."""
    accuracy = "" if row.final is None else percent(row.final)
    return " · ".join(part for part in (row.name, accuracy, when(row.created).replace("\n", " ")) if part)


@register
class RunField(FieldWidget):
    """A list of the runs, read anew whenever it is seen."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._value = ""
        self.combo = QuietCombo(self)
        self.combo.setMinimumContentsLength(34)
        self.combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.adopt(self.combo, 1)
        self.combo.activated.connect(self._picked)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Ids of runs."""
        return spec.widget == "run"

    def show_value(self, value: Any) -> None:
        """Shows the run; one that is not there (any more) by its id."""
        self._value = str(value or "")
        self._fill()

    def input(self) -> QWidget:
        """The list."""
        return self.combo

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Another run may have ended meanwhile."""
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        rows = kept_runs() if self.isVisible() else []
        self.combo.clear()
        for row in rows:
            self.combo.addItem(in_words(row), row.run_id)
        self.combo.setPlaceholderText(tr("Choose a run") if rows else tr("No run has kept a model yet"))
        place = next((i for i, row in enumerate(rows) if is_named(row.run_id, self._value)), -1)
        if place < 0 and self._value:
            self.combo.addItem(self._value, self._value)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)

    @Slot(int)
    def _picked(self, index: int) -> None:
        run_id = self.combo.itemData(index)
        if run_id != self._value:
            self.edited.emit(run_id)


def is_named(run_id: str, given: str) -> bool:
    """Whether a run's id, or a beginning or the last letters of it, is what was given."""
    return bool(given) and (run_id.startswith(given) or run_id.endswith(f"-{given}"))
