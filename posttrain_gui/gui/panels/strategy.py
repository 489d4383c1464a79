"""The step that says what kind of run it is, how the model is adapted, and how the training goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm, scroll_to
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.strategy.boxes import TakesTasks, maker
from posttrain_gui.gui.strategy.kind_words import TITLES
from posttrain_gui.gui.strategy.measured_afterwards import MeasuredAfterwards
from posttrain_gui.gui.strategy.network_card import NetworkCard
from posttrain_gui.gui.strategy.preset_bar import PresetBar
from posttrain_gui.gui.strategy.rate_button import RateButton
from posttrain_gui.gui.strategy.start_help import StartHelp
from posttrain_gui.gui.strategy.tune import TuneBox
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label, page_header
from posttrain_gui.plan import Training
from posttrain_gui.strategies.base import strategies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.data.task_digest import TaskDigest
    from posttrain_gui.gui.model_facts import ModelFacts
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.strategies.base import Strategy

USUAL = "fine-tune"
IDLE = {"few-shot": ("batch_size", "accumulate", "sam_rho")}
"""Fields of the training that a kind of run does not use."""
ONLY_MEASURED = ("epochs", "optimizer", "schedule", "head_learning_rate", "clip_norm", *IDLE["few-shot"])
"""Those that a method has no use for which is not trained before it is judged."""


class Box(Protocol):
    """What edits the settings of one kind of run; a widget."""

    def show_field(self, path: str) -> bool:
        """Goes to a field; False where it is not here."""
        ...


class StrategyPanel(Panel):
    """The kind of run and its settings; optimizer, schedule and length of the training."""

    topic: ClassVar[About] = About(
        "strategy",
        title="Strategy",
        text="What the model is to learn, how much of it is adjusted, and how the training goes. Everything here "
        "has a default that works.",
    )

    name: ClassVar[str] = "Strategy"
    sections: ClassVar[tuple[str, ...]] = ("strategy", "training", "evaluation")

    def __init__(self, store: PlanStore, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.presets = PresetBar(store, self)
        self._last: dict[str, dict[str, Any]] = {}
        self._tasks: tuple[TaskDigest, ...] = ()
        self.kinds = self._make_kinds()
        self.help = StartHelp(store, self)
        self.tune = TuneBox(store, facts, self)
        self.network = NetworkCard(store, facts, self)
        self.boxes: dict[str, Any] = {USUAL: self.tune}
        self.form: ChoiceForm | None = None
        self.training = ChoiceForm(store, "training", Training, self)
        self.afterwards = MeasuredAfterwards(store, self)
        self._page = ScrollPage(self)
        self._lay_out()
        self._show_kind()
        store.changed.connect(self._changed)

    def summary(self) -> str:
        """What is trained and for how long; the usual kind of run is not named."""
        strategy, epochs = self.store.plan.strategy, self.store.plan.training.epochs
        what = tr(strategy.one_line())
        if strategy.tag() == USUAL:
            what = what.removeprefix(f"{tr(strategy.title)} · ")
            what = what[:1].upper() + what[1:]
        if not _is_trained(strategy):
            return what
        length = tr("1 epoch") if epochs == 1 else tr("{n} epochs", n=epochs)
        return f"{what} · {length}"

    def set_tasks(self, tasks: Sequence[TaskDigest]) -> None:
        """Says which tasks the images have; () while that is not known."""
        self._tasks = tuple(tasks)
        if "multi-task" in self.boxes:
            self.boxes["multi-task"].set_tasks(self._tasks)

    def show_field(self, path: str) -> None:
        """Goes to a field of the strategy, the training, or what is measured afterwards."""
        box: Box | None = self.boxes.get(self.store.plan.strategy.tag())
        if path.startswith("training"):
            self.training.show_field(path)
        elif path.startswith("evaluation"):
            self.afterwards.form.show_field(path)
        elif box is not None and box.show_field(path):
            return
        elif self.form is None or not self.form.show_field(path):
            self._focus_kind()

    def _focus_kind(self) -> None:
        card = self.kinds.cards[self.store.plan.strategy.tag()]
        scroll_to(card)
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_kinds(self) -> OptionCards:
        options = [Option(kind, tr(TITLES.get(kind, cls.title)), tr(cls.summary)) for kind, cls in strategies().items()]
        kinds = OptionCards(options, "strategy.kind", self)
        kinds.setVisible(len(options) > 1)
        kinds.chosen.connect(self._kind_chosen)
        return kinds

    def _lay_out(self) -> None:
        explanation = tr("What the model is to learn, how much of it is adjusted, and how the training goes.")
        self._page.body.addLayout(page_header(tr("Strategy"), explanation))
        for widget in (self.kinds, self.help, self.presets, self.tune, self.network):
            self._page.body.addWidget(widget)
        self._page.body.addLayout(self._training_head())
        card = Card()
        self.unused = label(tr("This method is not trained before it is judged, so there is little to set."), "muted")
        self.unused.setObjectName("training.unused")
        card.body.addWidget(self.unused)
        card.body.addWidget(self.training)
        self._page.body.addWidget(card)
        self._page.body.addWidget(self.afterwards)
        self._page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    def _training_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(tr("Training"), "heading"))
        row.addStretch(1)
        self.rate = RateButton(self.store, self)
        row.addWidget(self.rate)
        return row

    def _show_kind(self) -> None:
        """The settings of the chosen kind of run; one without a box of its own gets its generated form."""
        strategy = self.store.plan.strategy
        kind = strategy.tag()
        self.kinds.show_key(kind)
        self.presets.setVisible(strategy.searchable)
        if kind not in self.boxes and (made := self._make_box(kind)) is not None:
            self.boxes[kind] = made
            self._page.body.insertWidget(self._page.body.indexOf(self.network), made)
        for name, box in self.boxes.items():
            box.setVisible(name == kind)
        self._show_form(strategy if kind not in self.boxes else None)
        self._hide_idle()
        settings = self.boxes.get(kind) or self.form
        parts = (self.kinds, self.help, self.presets, settings, self.rate, self.training, self.afterwards)
        in_order(*(part for part in parts if part is not None))

    def _make_box(self, kind: str) -> QWidget | None:
        """Made when it is first wanted: a window that opens need not wait for it."""
        make = maker(kind)
        if make is None:
            return None
        box = make(self.store, self)
        if isinstance(box, TakesTasks):
            box.set_tasks(self._tasks)
        return box

    def _show_form(self, strategy: Strategy | None) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if strategy is not None:
            self.form = ChoiceForm(self.store, "strategy", type(strategy), self)
            self._page.body.insertWidget(self._page.body.indexOf(self.network), self.form)

    def _hide_idle(self) -> None:
        """What the run has no use for is not asked."""
        strategy = self.store.plan.strategy
        idle = IDLE.get(strategy.tag(), ()) if _is_trained(strategy) else ONLY_MEASURED
        self.training.hide_fields(idle)
        self.unused.setVisible(not _is_trained(strategy))
        self.afterwards.show_kind(strategy.tag())

    @Slot(str)
    def _kind_chosen(self, kind: str) -> None:
        """Another kind of run; what was set of it before comes back."""
        strategy = self.store.plan.strategy
        if kind != strategy.tag():
            self.store.update("strategy", self._last.get(kind, {"kind": kind}))

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if type(old.strategy) is not type(new.strategy):
            self._last[old.strategy.tag()] = old.strategy.model_dump(mode="json", exclude_none=True)
            self._show_kind()
        elif _is_trained(old.strategy) != _is_trained(new.strategy):
            self._hide_idle()
        if old.strategy != new.strategy or old.training.epochs != new.training.epochs:
            self.summary_changed.emit()


def _is_trained(strategy: Strategy) -> bool:
    """Whether anything is trained before the model is judged; a few-shot method may need nothing of the kind."""
    name = getattr(strategy, "method", "") if strategy.tag() == "few-shot" else ""
    if not name:
        return True
    from posttrain_gui.strategies.meta.registry import methods

    return methods()[str(name)].meta_trained
