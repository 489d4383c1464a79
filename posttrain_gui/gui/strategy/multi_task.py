"""How one network learns several tasks: what is trained, how the losses are weighted, how it is compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.forms.mapping import MappingField
from posttrain_gui.gui.strategy.method_cards import MethodCards
from posttrain_gui.gui.strategy.part_cards import PartCards
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.option_cards import Option
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.strategies.multi_task import MultiTask
from posttrain_gui.strategies.weightings.base import weightings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.data.task_digest import TaskDigest
    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.store import PlanStore

FIELDS = frozenset(MultiTask.settings())


def _weightings(*, on_gradients: bool) -> list[Option]:
    return [
        Option(tag, tr(cls.title), tr(cls.summary))
        for tag, cls in weightings().items()
        if cls.on_gradients == on_gradients
    ]


class MultiTaskBox(QWidget):
    """Bound to the fields of multi-task learning; knows the tasks of the images once they are read."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._last: dict[str, dict[str, Any]] = {}
        self._tasks: tuple[TaskDigest, ...] = ()
        self.part = PartCards(store, MultiTask, self)
        gradients = tr("Weighing gradients (one backward pass for each task, slower)")
        self.cards = MethodCards(
            "strategy.weighting",
            _weightings(on_gradients=False),
            _weightings(on_gradients=True),
            gradients,
            self,
        )
        self.weights: MappingField | None = None
        self.form: ChoiceForm | None = None
        self.judging = self._form("tolerance", "compare_alone")
        self._lay_out()
        self.cards.chosen.connect(self._weighting_chosen)
        store.changed.connect(self._changed)
        self._refresh()
        self._show_weighting()

    def set_tasks(self, tasks: Sequence[TaskDigest]) -> None:
        """Says which tasks the images have; () while that is not known."""
        if tuple(tasks) != self._tasks:
            self._tasks = tuple(tasks)
            self._show_tasks()

    def show_field(self, path: str) -> bool:
        """Goes to the cards or to a field."""
        strategy = self._strategy()
        if strategy is None:
            return False
        if path in ("strategy.weighting", "strategy.weighting.kind"):
            self.cards.focus(strategy.weighting.tag())
            return True
        if self.form is not None and path.startswith("strategy.weighting") and self.form.show_field(path):
            return True
        return self.part.show_field(path) or self.judging.show_field(path)

    def _strategy(self) -> MultiTask | None:
        strategy = self._store.plan.strategy
        return strategy if isinstance(strategy, MultiTask) else None

    def _form(self, *wanted: str) -> ChoiceForm:
        return ChoiceForm(self._store, "strategy", MultiTask, self, skip=FIELDS - set(wanted))

    def _lay_out(self) -> None:
        self._card = Card(self)
        judging = Card(self)
        judging.body.addWidget(self.judging)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        weighting = label(tr("Loss weighting"), "heading")
        comparing = label(tr("Comparing"), "heading")
        for widget in (self.part, weighting, self.cards, self._card, comparing, judging):
            layout.addWidget(widget)

    def _refresh(self) -> None:
        strategy = self._strategy()
        if strategy is None:
            return
        weighting = strategy.weighting
        self._last[weighting.tag()] = weighting.model_dump(mode="json", exclude_none=True)
        self.cards.show_key(weighting.tag(), weighting.when_not, weighting.reference)

    def _show_weighting(self) -> None:
        """The fields of the chosen weighting; none where it has none."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = self.weights = None
        strategy = self._strategy()
        made = None
        if strategy is not None:
            cls, own = type(strategy.weighting), {"weights": self._make_weights}
            made = ChoiceForm(self._store, "strategy.weighting", cls, self, widgets=own)
        if made is None or made.is_empty():
            self._card.hide()
            if made is not None:
                made.deleteLater()
            return
        self.form = made
        self._card.body.addWidget(made)
        self._card.show()
        made.show()
        in_order(self.part, self.cards, made, self.judging)

    def _make_weights(self, spec: FieldSpec) -> MappingField:
        self.weights = MappingField(spec, self)
        self.weights.set_names([task.name for task in self._tasks])
        return self.weights

    def _show_tasks(self) -> None:
        if self.weights is not None:
            self.weights.set_names([task.name for task in self._tasks])
        measured = not self._tasks or any(task.is_number for task in self._tasks)
        self.judging.hide_fields(() if measured else ("tolerance",))

    @Slot(str)
    def _weighting_chosen(self, kind: str) -> None:
        """Another weighting; what was set of it before comes back."""
        strategy = self._strategy()
        if strategy is not None and kind != strategy.weighting.tag():
            self._store.update("strategy.weighting", self._last.get(kind, {"kind": kind}))

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.strategy == new.strategy or self._strategy() is None:
            return
        self._refresh()
        before, after = getattr(old.strategy, "weighting", None), new.strategy.weighting
        if type(before) is not type(after):
            self._show_weighting()
