"""Which unlabelled images are learned from, how much of the model learns, and what counts as sure enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.strategy.method_cards import MethodCards
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.option_cards import Option
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.strategies.self_training import SelfTraining
from posttrain_gui.strategies.tuning.registry import methods

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore

FIELDS = frozenset(SelfTraining.settings())
ELSEWHERE = frozenset(("unlabelled", "tune", "blocks"))


def _ways() -> list[Option]:
    return [Option(tag, tr(methods()[tag].title), tr(methods()[tag].summary)) for tag in ("head", "last-blocks", "all")]


class SelfTrainingBox(QWidget):
    """Bound to the fields of self-training."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.where = self._form(FIELDS - {"unlabelled"})
        self.tune = MethodCards("strategy.tune", _ways(), (), "", self)
        self.blocks = self._form(FIELDS - {"blocks"})
        self.how = self._form(ELSEWHERE)
        self._lay_out()
        self.tune.chosen.connect(self._tune_chosen)
        store.changed.connect(self._changed)
        self._refresh()
        in_order(self.where, self.tune, self.blocks, self.how)

    def show_field(self, path: str) -> bool:
        """Goes to the cards or to a field."""
        strategy = self._strategy()
        if strategy is not None and path == "strategy.tune":
            self.tune.focus(strategy.tune)
            return True
        return any(form.show_field(path) for form in (self.where, self.blocks, self.how))

    def _strategy(self) -> SelfTraining | None:
        strategy = self._store.plan.strategy
        return strategy if isinstance(strategy, SelfTraining) else None

    def _form(self, skip: frozenset[str]) -> ChoiceForm:
        return ChoiceForm(self._store, "strategy", SelfTraining, self, skip=skip)

    def _lay_out(self) -> None:
        where, how = Card(self), Card(self)
        where.body.addWidget(self.where)
        how.body.addWidget(self.how)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        images, learns = label(tr("Unlabelled images"), "heading"), label(tr("How much of the model learns"), "heading")
        for widget in (images, where, learns, self.tune, self.blocks, label(tr("Pseudo-labels"), "heading"), how):
            layout.addWidget(widget)

    def _refresh(self) -> None:
        strategy = self._strategy()
        if strategy is None:
            return
        way = methods()[strategy.tune]
        # Not when not to: that is said of labelled images alone, and here unlabelled ones come to them.
        self.tune.show_key(strategy.tune)
        self.blocks.setVisible("blocks" in way.uses)

    @Slot(str)
    def _tune_chosen(self, tune: str) -> None:
        self._store.update("strategy.tune", tune)

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.strategy != new.strategy:
            self._refresh()
