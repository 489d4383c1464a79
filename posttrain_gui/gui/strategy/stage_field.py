"""The list of the model's stages to choose one from, and the button that ranks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from posttrain_gui.gui.forms.field import FieldWidget
from posttrain_gui.gui.forms.simple import QuietCombo
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.model_facts import ModelFacts
    from posttrain_gui.gui.strategy.ranking import RankingView

AUTO = "auto"


class StageField(FieldWidget):
    """``auto`` or one of the model's stages; a button finds out which one the images ask to change most."""

    def __init__(self, spec: FieldSpec, facts: ModelFacts, ranking: RankingView, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._facts, self._ranking, self._value = facts, ranking, AUTO
        self.combo = QuietCombo(self)
        self.button = QPushButton(tr("Rank stages"), self)
        self.button.setObjectName("strategy.stage.rank")
        self.button.setToolTip(tr("Looks at up to 128 of your training images; takes some seconds."))
        self.adopt(self.combo)
        self.row.addWidget(self.button)
        self.combo.activated.connect(self._picked)
        self.button.clicked.connect(ranking.start)
        ranking.changed.connect(self._refresh)
        facts.changed.connect(self._refresh)
        self._refresh()

    def show_value(self, value: Any) -> None:
        """Shows the value, also where the model has no such stage."""
        self._value = str(value)
        self._refresh()

    def input(self) -> QWidget:
        """The list."""
        return self.combo

    @Slot()
    def _refresh(self) -> None:
        found = self._facts.facts
        names = [AUTO, *(stage.name for stage in found.stages[:-1])] if found else [AUTO]
        if self._value not in names:
            names.append(self._value)
        if [self.combo.itemData(place) for place in range(self.combo.count())] != names:
            self.combo.clear()
            for name in names:
                self.combo.addItem(tr("auto: the run finds it") if name == AUTO else name, name)
        self.combo.setCurrentIndex(names.index(self._value))
        self.button.setEnabled(not self._ranking.busy)
        self.button.setText(tr("Ranking…") if self._ranking.busy else tr("Rank stages"))

    @Slot(int)
    def _picked(self, index: int) -> None:
        self.edited.emit(self.combo.itemData(index))
