"""How much of the network is fine-tuned: three large options, and how many stages for the middle one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm, scroll_to
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards
from posttrain_gui.strategies.fine_tune import FineTune

if TYPE_CHECKING:
    from collections.abc import Collection

    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.strategies.base import Strategy


def _options() -> list[Option]:
    return [
        Option(
            "head",
            tr("Only the head"),
            tr("Adjusts the last layer alone. Fast, hardly overfits; right for few images like those the model knows."),
            tr("some 10 to 1,000 images"),
        ),
        Option(
            "last-blocks",
            tr("The last stages"),
            tr("Adjusts the head and the stages before it. For images that look somewhat unlike the model's own."),
            tr("some 200 to 5,000 images"),
        ),
        Option(
            "all",
            tr("The whole network"),
            tr("Adjusts every layer. The most can be gained and the most spoiled; slowest. Use a small learning rate."),
            tr("from some 1,000 images"),
        ),
    ]


class TuneBox(QWidget):
    """Bound to ``strategy.tune`` and ``strategy.blocks``."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.cards = OptionCards(_options(), "strategy.tune", self)
        self.blocks = ChoiceForm(store, "strategy", FineTune, self, skip=("tune",))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.cards)
        layout.addWidget(self.blocks)
        self.cards.chosen.connect(self._chosen)
        store.changed.connect(self._changed)
        self._refresh()

    def knows(self, strategy: Strategy) -> bool:
        """Whether this widget edits such a strategy."""
        return isinstance(strategy, FineTune)

    def fields(self, strategy: Strategy) -> Collection[str]:
        """The fields of the strategy that are edited here."""
        return ("tune", "blocks") if self.knows(strategy) else ()

    def show_field(self, path: str) -> bool:
        """Goes to the options or the number of stages."""
        if path == "strategy.blocks" and not self.blocks.isHidden():
            return self.blocks.show_field(path)
        if path == "strategy.tune" and not self.isHidden():
            scroll_to(self.cards)
            next(iter(self.cards.cards.values())).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _refresh(self) -> None:
        strategy = self._store.plan.strategy
        if isinstance(strategy, FineTune):
            self.cards.show_key(strategy.tune)
            self.blocks.setVisible(strategy.tune == "last-blocks")

    @Slot(str)
    def _chosen(self, tune: str) -> None:
        self._store.update("strategy.tune", tune)

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.strategy != new.strategy:
            self._refresh()
