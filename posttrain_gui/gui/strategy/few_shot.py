"""How a network learns to learn: the meta-learning methods as cards, and what an episode consists of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.strategy.kind_words import few_shot_in_words, transductive
from posttrain_gui.gui.strategy.method_cards import MethodCards
from posttrain_gui.gui.strategy.suits import SuitsRow
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.option_cards import Option
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.strategies.few_shot import FewShot
from posttrain_gui.strategies.meta.registry import methods

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore

ONLY_TRAINED = ("episodes_per_update", "updates_per_epoch", "train_ways", "rotations", "val_episodes", "backbone")
"""Of no use to a method that is not trained before it is judged."""


def _options(*, common: bool) -> list[Option]:
    found = ((tag, method) for tag, method in methods().items() if method.common == common)
    return [Option(tag, tr(method.title), tr(method.summary)) for tag, method in found]


class FewShotBox(QWidget):
    """Bound to ``strategy.method`` and the fields of few-shot learning that the chosen method uses."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.cards = MethodCards(
            "strategy.method", _options(common=True), _options(common=False), tr("More methods"), self
        )
        self.reading = label("", "strong", wrap=True)
        self.reading.setObjectName("strategy.episodes")
        self.notice = self._make_notice()
        self.suits = SuitsRow(self)
        self.card = Card(self)
        self.form: ChoiceForm | None = None
        self._lay_out()
        self.cards.chosen.connect(self._chosen)
        self.suits.wanted.connect(self._take_suits)
        store.changed.connect(self._changed)
        self._refresh()

    def _lay_out(self) -> None:
        body, layout = self.card.body, QVBoxLayout(self)
        body.addWidget(self.reading)
        body.addWidget(self.suits)
        body.addWidget(self.notice)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addWidget(self.cards)
        layout.addWidget(label(tr("Episodes"), "heading"))
        layout.addWidget(self.card)

    def show_field(self, path: str) -> bool:
        """Goes to the cards or to a field."""
        strategy = self._strategy()
        if path == "strategy.method" and strategy is not None:
            self.cards.focus(strategy.method)
            return True
        return self.form is not None and self.form.show_field(path)

    def _strategy(self) -> FewShot | None:
        strategy = self._store.plan.strategy
        return strategy if isinstance(strategy, FewShot) else None

    def _make_notice(self) -> QFrame:
        notice = QFrame(self)
        notice.setObjectName("strategy.transductive")
        notice.setProperty("role", "notice")
        layout = QVBoxLayout(notice)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addWidget(label(transductive(), "warn", wrap=True))
        return notice

    def _refresh(self) -> None:
        strategy = self._strategy()
        if strategy is None:
            return
        method = methods()[strategy.method]
        self.cards.show_key(strategy.method, method.when_not, method.reference)
        self._show_fields(method.uses, meta_trained=method.meta_trained)
        self._tell()

    def _tell(self) -> None:
        """What the settings come to."""
        strategy = self._strategy()
        if strategy is None:
            return
        trained = methods()[strategy.method].meta_trained
        self.reading.setText(few_shot_in_words(strategy, self._store.plan.training.epochs, meta_trained=trained))
        self.notice.setVisible(strategy.transductive)
        self.suits.show_for(strategy)

    def _show_fields(self, used: tuple[str, ...], *, meta_trained: bool) -> None:
        """A form of the fields that the method uses, and of those that all use."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        special = {field for method in methods().values() for field in method.uses}
        idle = special - set(used) | (set() if meta_trained else set(ONLY_TRAINED) - set(used))
        idle -= {name for name in ONLY_TRAINED if _is_set(self._strategy(), name)}
        skip = {"method", *idle}
        self.form = ChoiceForm(self._store, "strategy", FewShot, self, skip=skip)
        self.card.body.addWidget(self.form)
        self.form.show()  # the layout would, but later
        in_order(self.cards, self.form)

    @Slot()
    def _take_suits(self) -> None:
        """All in one step, so that one undo takes it back."""
        strategy = self._strategy()
        if strategy is not None:
            data = strategy.model_dump(mode="json", exclude_none=True)
            self._store.update("strategy", {**data, **methods()[strategy.method].suits})

    @Slot(str)
    def _chosen(self, method: str) -> None:
        self._store.update("strategy.method", method)

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if getattr(old.strategy, "method", "") != getattr(new.strategy, "method", ""):
            self._refresh()
        elif old.strategy != new.strategy or old.training.epochs != new.training.epochs:
            self._tell()


def _is_set(strategy: FewShot | None, name: str) -> bool:
    """Whether a field has another value than usual: then it stays in sight, since a remark may speak of it."""
    return strategy is not None and getattr(strategy, name) != FewShot.model_fields[name].default
