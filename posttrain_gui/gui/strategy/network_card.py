"""The card that shows which part of the network will change, and how much that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot

from posttrain_gui.gui.forms.field import set_property
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.strategy.picture import NetworkPicture
from posttrain_gui.gui.tr import number, percent, sentences, tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.model_facts import Facts, ModelFacts
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.strategies.base import Strategy
    from posttrain_gui.strategies.tuning.base import Method


class NetworkCard(Card):
    """Picture and sentence; follow the plan and what is known of its model."""

    topic: ClassVar[About] = About(
        "strategy#part",
        title="The network",
        text="The stages of the model from the image (left) to the answer (right), as wide as they have "
        "parameters. Coloured ones are trained, grey ones stay as they are.",
    )

    def __init__(self, store: PlanStore, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._facts = store, facts
        self.sentence = label("", "strong", wrap=True)
        self.sentence.setObjectName("network.sentence")
        self.note = label("", "muted", wrap=True)
        self.note.setObjectName("network.note")
        self.picture = NetworkPicture(self)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.picture)
        self.body.addWidget(self.note)
        facts.changed.connect(self.refresh)
        store.changed.connect(self._plan_changed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows what is known now."""
        found, method = self._facts.facts, method_of(self._store.plan.strategy)
        self.setVisible(method is not None)
        self.picture.setVisible(found is not None)
        if found is None:
            self.sentence.setText(self._waiting())
            self._say(tr(self._facts.error.why) if self._facts.error else "")
        elif method is not None:
            self._show(found, method)

    def _waiting(self) -> str:
        if self._facts.error is not None:
            return tr(self._facts.error.what)
        if self._facts.busy:
            return tr("Looking at the network…")
        return tr("Choose a model to see its stages here.")

    def _show(self, found: Facts, method: Method) -> None:
        known = self._facts.classes
        stages = found.for_classes(known) if known else found.stages
        self.picture.show_stages(stages, method.trains(stages), method.turns(len(stages)))
        self.sentence.setText(changing(found, method, known))
        trouble = method.trouble(stages)
        meaning = tr(
            "An image passes from left to right; the head gives the answer. Stages with a lock stay as they are."
        )
        told = sentences(trouble) if trouble else sentences(meaning, method.hint())
        self._say(told, "bad" if trouble else "muted")

    def _say(self, text: str, role: str = "muted") -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_property(self.note, "role", role)

    @Slot(object, object)
    def _plan_changed(self, old: Any, new: Any) -> None:
        if old.strategy != new.strategy:
            self.refresh()


def method_of(strategy: Strategy) -> Method | None:
    """How the strategy fine-tunes the network; None where it adapts it in another way."""
    found: Method | None = getattr(strategy.adapting, "method", None)
    return None if isinstance(found, str) else found


def changing(found: Facts, method: Method, classes: int | None) -> str:
    """How many parameters will change, in a sentence.

    Args:
        found: The network.
        method: What is trained.
        classes: How many classes the images have; None where that is not known yet.
    """
    if method.undecided:
        return tr("Trains the head and one more stage.")
    stages = found.for_classes(classes) if classes else found.stages
    trained = method.trains(stages)
    if classes:
        return _counted(sum(trained), sum(stage.count for stage in stages), adds=method.adds)
    return _without_head(trained[:-1], found.features + 1, adds=method.adds)


def _counted(changed: int, total: int, *, adds: bool) -> str:
    words = {"n": number(changed), "total": number(total), "share": percent(changed / total)}
    if adds:
        return tr("Trains {n} parameters: the head and small changes beside the network's {total} ({share}).", **words)
    return tr("Trains {n} of {total} parameters ({share}).", **words)


def _without_head(body: Sequence[int], each: int, *, adds: bool) -> str:
    """The head's size depends on the classes; it is said for each of them."""
    if not sum(body):
        return tr("Trains a new head: {each} parameters for each of your classes.", each=number(each))
    if adds:
        frame = tr("Trains {n} parameters beside the network and a new head of {each} for each of your classes.")
    else:
        frame = tr("Trains {n} parameters of the network and a new head of {each} for each of your classes.")
    return frame.format(n=number(sum(body)), each=number(each))
