"""Where the images come from: one small card a source, and what was set for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui import plan as plans
from posttrain_gui.data.base import DataSource, sources
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan


class SourceRow(QWidget):
    """Changes the plan's data source. What was typed for the other ones comes back when one returns to them."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._typed: dict[str, dict[str, Any]] = {}
        options = [Option(tag, tr(cls.title), "") for tag, cls in sources().items()]
        self.cards = OptionCards(options, "dataSource", self)
        for tag, cls in sources().items():
            self.cards.cards[tag].setToolTip(tr(cls.summary))
            self.cards.cards[tag].setAccessibleDescription(tr(cls.summary))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.cards)
        self.cards.chosen.connect(self.choose)
        store.changed.connect(self._plan_changed)
        self.cards.show_key(store.plan.data.tag())

    @Slot(str)
    def choose(self, tag: str) -> None:
        """Takes another source."""
        if tag != self._store.plan.data.tag():
            self.put(tag, {})

    def put(self, tag: str, values: dict[str, Any]) -> None:
        """Takes a source with these values; split, image size and preprocessing stay as they are.

        Args:
            tag: The source.
            values: Fields that are set now, over what was typed for this source before.
        """
        current: dict[str, Any] = plans.to_dict(self._store.plan)["data"]
        self._typed[current["source"]] = {
            key: value for key, value in current.items() if key not in DataSource.model_fields
        }
        shared = {key: value for key, value in current.items() if key in DataSource.model_fields}
        self._store.update("data", {**shared, **self._typed.get(tag, {}), **values, "source": tag})

    @Slot(object, object)
    def _plan_changed(self, _old: Plan, new: Plan) -> None:
        self.cards.show_key(new.data.tag())
