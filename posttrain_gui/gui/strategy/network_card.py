"""The card that shows which part of the network will change, and how much that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from posttrain_gui.gui.strategy.picture import NetworkPicture, trained_stages
from posttrain_gui.gui.tr import number, percent, tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.model_facts import Facts, ModelFacts
    from posttrain_gui.gui.store import PlanStore


class NetworkCard(Card):
    """Picture and sentence; follow the plan and what is known of its model."""

    def __init__(self, store: PlanStore, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._facts = store, facts
        self.sentence = label("", "strong", wrap=True)
        self.sentence.setObjectName("network.sentence")
        self.note = label("", "muted", wrap=True)
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
        found, strategy = self._facts.facts, self._store.plan.strategy
        tune = getattr(strategy, "tune", None)
        self.setVisible(tune is not None)
        self.picture.setVisible(found is not None)
        if found is None:
            self.sentence.setText(self._waiting())
            self.note.setText(self._facts.error.why if self._facts.error else "")
        elif tune is not None:
            self._show(found, trained_stages(len(found.stages), tune, getattr(strategy, "blocks", 1)))
        self.note.setVisible(bool(self.note.text()))

    def _waiting(self) -> str:
        if self._facts.error is not None:
            return self._facts.error.what
        if self._facts.busy:
            return tr("Looking at the network…")
        return tr("Choose a model to see its stages here.")

    def _show(self, found: Facts, trained: int) -> None:
        known = self._facts.classes
        stages = found.for_classes(known) if known else found.stages
        self.picture.show_stages(stages, trained)
        self.sentence.setText(changing(found, trained, known))
        self.note.setText(
            tr("An image passes from left to right; the head gives the answer. Stages with a lock stay as they are.")
        )

    @Slot(object, object)
    def _plan_changed(self, old: Any, new: Any) -> None:
        if old.strategy != new.strategy:
            self.refresh()


def changing(found: Facts, trained: int, classes: int | None) -> str:
    """How many parameters will change, in a sentence.

    Args:
        found: The network.
        trained: How many of its last stages are trained, the head included.
        classes: How many classes the images have; None where that is not known yet.
    """
    if classes:
        stages = found.for_classes(classes)
        total, changed = sum(s.count for s in stages), sum(s.count for s in stages[-trained:])
        share = percent(changed / total)
        return tr("Trains {n} of {total} parameters ({share}).", n=number(changed), total=number(total), share=share)
    body = sum(stage.count for stage in found.stages[-trained:-1])
    each = number(found.features + 1)
    if not body:
        return tr("Trains a new head: {each} parameters for each of your classes.", each=each)
    frame = tr("Trains {n} parameters of the network and a new head of {each} for each of your classes.")
    return frame.format(n=number(body), each=each)
