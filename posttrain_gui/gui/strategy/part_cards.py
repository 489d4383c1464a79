"""How much of the network learns, for kinds of run that adapt it as fine-tuning does: cards, and how many stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.strategy.method_cards import MethodCards
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.option_cards import Option
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.tuning.registry import methods

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.strategies.base import Strategy

BLOCKS = "blocks"
WAYS = ("head", "last-blocks", "all")


class PartCards(QWidget):
    """Bound to the fields ``tune`` and ``blocks`` of a kind of run."""

    def __init__(self, store: PlanStore, kind: type[Strategy], parent: QWidget, *, warns: bool = True) -> None:
        """Makes the cards.

        Args:
            store: Of the plan.
            kind: The strategy whose fields they are; the cards rest while the plan has another one.
            parent: The owner.
            warns: Whether it is said when a way is the wrong one, which is said of labelled images alone.
        """
        super().__init__(parent)
        self._store, self._kind, self._warns = store, kind, warns
        ways = [Option(tag, tr(methods()[tag].title), tr(methods()[tag].summary)) for tag in WAYS]
        self.tune = MethodCards("strategy.tune", ways, (), "", self)
        self.blocks = ChoiceForm(store, "strategy", kind, self, skip=frozenset(kind.settings()) - {BLOCKS})
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.tune)
        layout.addWidget(self.blocks)
        self.tune.chosen.connect(self._chosen)
        store.changed.connect(self._changed)
        self._refresh()

    def show_field(self, path: str) -> bool:
        """Goes to the cards or to the number of stages."""
        adapting = self._adapting()
        if adapting is not None and path == "strategy.tune":
            self.tune.focus(adapting.tune)
            return True
        return self.blocks.show_field(path)

    @Slot(str)
    def _chosen(self, tune: str) -> None:
        self._store.update("strategy.tune", tune)

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.strategy != new.strategy:
            self._refresh()

    def _adapting(self) -> FineTune | None:
        strategy = self._store.plan.strategy
        adapting = strategy.adapting if isinstance(strategy, self._kind) else None
        return adapting if isinstance(adapting, FineTune) else None

    def _refresh(self) -> None:
        adapting = self._adapting()
        if adapting is None:
            return
        way = methods()[adapting.tune]
        self.tune.show_key(adapting.tune, *((way.when_not, way.reference) if self._warns else ()))
        self.blocks.setVisible(BLOCKS in way.uses)
