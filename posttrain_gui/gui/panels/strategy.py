"""The step that says how the model is adapted, and how the training goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.strategy.network_card import NetworkCard
from posttrain_gui.gui.strategy.preset_bar import PresetBar
from posttrain_gui.gui.strategy.rate_button import RateButton
from posttrain_gui.gui.strategy.tune import TuneBox
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards
from posttrain_gui.gui.widgets.text import label, page_header
from posttrain_gui.plan import Training
from posttrain_gui.strategies.base import strategies

if TYPE_CHECKING:
    from posttrain_gui.gui.model_facts import ModelFacts
    from posttrain_gui.gui.store import PlanStore


class StrategyPanel(Panel):
    """What is trained (with a picture of it), and with which optimizer, schedule and length."""

    name: ClassVar[str] = "Strategy"
    sections: ClassVar[tuple[str, ...]] = ("strategy", "training")

    def __init__(self, store: PlanStore, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.presets = PresetBar(store, self)
        self.kinds = self._make_kinds()
        self.tune = TuneBox(store, facts, self)
        self.network = NetworkCard(store, facts, self)
        self.form: ChoiceForm | None = None
        self.training = ChoiceForm(store, "training", Training, self)
        self._page = ScrollPage(self)
        self._lay_out()
        self._show_kind()
        store.changed.connect(self._changed)

    def summary(self) -> str:
        """What is trained and for how long; the strategy is named where there are several."""
        strategy, epochs = self.store.plan.strategy, self.store.plan.training.epochs
        what = tr(strategy.one_line())
        if len(strategies()) == 1:
            what = what.removeprefix(f"{tr(strategy.title)} · ")
            what = what[:1].upper() + what[1:]
        length = tr("1 epoch") if epochs == 1 else tr("{n} epochs", n=epochs)
        return f"{what} · {length}"

    def show_field(self, path: str) -> None:
        """Goes to a field of the strategy or the training."""
        if path.startswith("training"):
            self.training.show_field(path)
        elif not self.tune.show_field(path) and self.form is not None:
            self.form.show_field(path)

    def _make_kinds(self) -> OptionCards:
        options = [Option(kind, tr(cls.title), tr(cls.summary)) for kind, cls in strategies().items()]
        kinds = OptionCards(options, "strategy.kind", self)
        kinds.setVisible(len(options) > 1)
        kinds.chosen.connect(self._kind_chosen)
        return kinds

    def _lay_out(self) -> None:
        explanation = tr("How much of the model is adjusted to your images, and how the training goes.")
        self._page.body.addLayout(page_header(tr("Strategy"), explanation))
        for widget in (self.presets, self.kinds, self.tune, self.network):
            self._page.body.addWidget(widget)
        self._page.body.addLayout(self._training_head())
        card = Card()
        card.body.addWidget(self.training)
        self._page.body.addWidget(card)
        self._page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    def _training_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(tr("Training"), "heading"))
        row.addStretch(1)
        row.addWidget(RateButton(self.store, self))
        return row

    def _show_kind(self) -> None:
        """The fields of strategies other than fine-tuning are a plain form."""
        strategy = self.store.plan.strategy
        self.kinds.show_key(strategy.tag())
        self.tune.setVisible(self.tune.knows(strategy))
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        form = ChoiceForm(self.store, "strategy", type(strategy), self, skip=self.tune.fields(strategy))
        if form.is_empty():
            form.deleteLater()
        else:
            self.form = form
            self._page.body.insertWidget(self._page.body.indexOf(self.network), form)

    @Slot(str)
    def _kind_chosen(self, kind: str) -> None:
        self.store.update("strategy", {"kind": kind})

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if type(old.strategy) is not type(new.strategy):
            self._show_kind()
        if old.strategy != new.strategy or old.training.epochs != new.training.epochs:
            self.summary_changed.emit()
