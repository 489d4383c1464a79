"""Below the kinds of runs: what the chosen one needs, what in the plan does not go with it, and a sample to try."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.gui.regularization.fitting import contrary
from posttrain_gui.gui.tr import enumerated, tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.gui.store import PlanStore


def needs(kind: str) -> str:
    """What images a kind of run needs, in a sentence or two; "" where it is the usual."""
    return {
        "few-shot": tr(
            "Needs many classes with some images each (dozens of classes, better hundreds): whole classes are divided, "
            "so that it is judged on classes it has never seen."
        ),
        "multi-task": tr(
            "Needs several labels for each image: a table with several label columns, or folders whose names carry "
            "attributes. A label may be missing."
        ),
        "self-training": tr(
            "Needs, beside the labelled images, a folder of unlabelled ones that show the same kinds of things. It "
            "pays most with few labels a class."
        ),
    }.get(kind, "")


@cache
def sample_plan(kind: str) -> Path | None:
    """The ready plan that shows this kind of run on images of its own; None where there is none."""
    file = paths.asset("plans") / f"{kind}.toml"
    shows = bool(needs(kind)) and file.is_file() and plans.load(file).data.tag() == "sample"
    return file if shows else None


class StartHelp(QFrame):
    """Follows the plan's kind of run; hidden for the usual one.

    Signals:
        plan_taken: The whole plan was replaced by the sample's.
    """

    plan_taken = Signal()

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("strategy.help")
        self.setProperty("role", "notice")
        self.words = label("", "", wrap=True)
        self.contrary = label("", "warn", wrap=True)
        self.contrary.setObjectName("strategy.contrary")
        self.sample = push_button(
            "strategy.sample",
            tr("Use the sample plan"),
            tr("Replaces model, images and settings by a ready plan that runs in about a minute; undo takes it back."),
        )
        self.mend = push_button(
            "strategy.mend",
            tr("Switch off what does not fit"),
            tr("Takes those regularizers out of the plan; undo takes it back."),
        )
        self._lay_out()
        self.sample.clicked.connect(self._use_sample)
        self.mend.clicked.connect(self._switch_off)
        store.changed.connect(self._changed)
        store.problems_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.words)
        texts.addWidget(self.contrary)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.sample)
        buttons.addWidget(self.mend)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.addLayout(buttons)

    @Slot()
    def refresh(self) -> None:
        """Says what is needed and what is in the way."""
        kind = self._store.plan.strategy.tag()
        self.setVisible(bool(needs(kind)))
        self.words.setText(needs(kind))
        self.sample.setVisible(sample_plan(kind) is not None)
        titles = [tr(choice.title) for choice in (contrary(self._store.plan) if needs(kind) else ())]
        told = tr("Does not go with it: {names}.", names=enumerated(titles)) if titles else ""
        self.contrary.setText(told)
        self.contrary.setVisible(bool(titles))
        self.mend.setVisible(bool(titles))

    @Slot()
    def _use_sample(self) -> None:
        file = sample_plan(self._store.plan.strategy.tag())
        if file is None:
            return
        before = self._store.plan
        self._store.replace(plans.load(file))
        if self._store.plan != before:
            self.plan_taken.emit()

    @Slot()
    def _switch_off(self) -> None:
        unwanted = contrary(self._store.plan)
        kept = [choice for choice in self._store.plan.regularizers if choice not in unwanted]
        self._store.update("regularizers", [choice.model_dump(mode="json", exclude_none=True) for choice in kept])

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.strategy.tag() != new.strategy.tag():
            self.refresh()
