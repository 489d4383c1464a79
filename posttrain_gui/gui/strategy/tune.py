"""How the network is fine-tuned: three large options, six more folded away, and the fields of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm, scroll_to
from posttrain_gui.gui.strategy.ranking import RankingView
from posttrain_gui.gui.strategy.stage_field import StageField
from posttrain_gui.gui.tr import joined, tr
from posttrain_gui.gui.widgets.fold import Fold
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.tuning.registry import methods

if TYPE_CHECKING:
    from collections.abc import Collection

    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.model_facts import ModelFacts
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.strategies.base import Strategy

ALWAYS = "layer_decay"
"""Of use to every method that trains more than the head."""


def _options(*, common: bool) -> list[Option]:
    return [
        Option(tag, tr(method.title), tr(method.summary), tr(method.images))
        for tag, method in methods().items()
        if method.common == common
    ]


class TuneBox(QWidget):
    """Bound to ``strategy.tune`` and to what the chosen method uses."""

    def __init__(self, store: PlanStore, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._facts = store, facts
        self.cards = OptionCards(_options(common=True), "strategy.tune", self)
        self.more = OptionCards(_options(common=False), "strategy.tune", self, columns=3)
        self.fold = Fold(tr("More methods"), self.more, "strategy.tune.more", self)
        self.note = label("", "muted", wrap=True)
        self.note.setObjectName("strategy.tune.note")
        self.form: ChoiceForm | None = None
        self.ranking = RankingView(store, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        for widget in (self.cards, self.fold, self.note, self.ranking):
            self._layout.addWidget(widget)
        for cards in (self.cards, self.more):
            cards.chosen.connect(self._chosen)
        self.ranking.picked.connect(self._stage_picked)
        store.changed.connect(self._changed)
        self._refresh()

    def knows(self, strategy: Strategy) -> bool:
        """Whether this widget edits such a strategy."""
        return isinstance(strategy, FineTune)

    def fields(self, strategy: Strategy) -> Collection[str]:
        """The fields of the strategy that are edited here."""
        return tuple(FineTune.settings()) if self.knows(strategy) else ()

    def show_field(self, path: str) -> bool:
        """Goes to the options or to a field of the chosen method."""
        if path == "strategy.tune" and not self.isHidden():
            scroll_to(self.cards)
            self._card(self._tune()).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.form is not None and self.form.show_field(path)

    def _card(self, tune: str) -> QWidget:
        return self.cards.cards.get(tune) or self.more.cards[tune]

    def _tune(self) -> str:
        strategy = self._store.plan.strategy
        return strategy.tune if isinstance(strategy, FineTune) else "head"

    def _refresh(self) -> None:
        tune = self._tune()
        method = methods()[tune]
        self.cards.show_key(tune)
        self.more.show_key(tune)
        if tune in self.more.cards:
            self.fold.set_open(True)
        source = f" ({method.reference})" if method.reference else ""
        self.note.setText(joined(f"{tr('When not:')} {tr(method.when_not)}{source}"))
        self.ranking.setVisible("stage" in method.uses)
        self._show_fields({*method.uses, *((ALWAYS,) if tune != "head" else ())})

    def _show_fields(self, used: set[str]) -> None:
        """A form of the fields that the method uses; none where it uses none."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if not used:
            return
        others = [name for name in FineTune.settings() if name not in used]
        self.form = ChoiceForm(
            self._store, "strategy", FineTune, self, skip=others, widgets={"stage": self._stage_field}
        )
        self._layout.insertWidget(self._layout.indexOf(self.ranking), self.form)
        self.form.show()  # the layout would, but later
        in_order(self.fold, self.form)

    def _stage_field(self, spec: FieldSpec) -> StageField:
        return StageField(spec, self._facts, self.ranking, self)

    @Slot(str)
    def _stage_picked(self, stage: str) -> None:
        self._store.update("strategy.stage", stage)

    @Slot(str)
    def _chosen(self, tune: str) -> None:
        self._store.update("strategy.tune", tune)

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if getattr(old.strategy, "tune", "") != getattr(new.strategy, "tune", ""):
            self._refresh()
