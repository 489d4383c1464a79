"""What the chosen model is: one line, and what was inferred of a checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot

from posttrain_gui.gui.forms.field import set_property
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.model import wording
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.model_facts import Facts, ModelFacts
    from posttrain_gui.gui.store import PlanStore


class FactsCard(Card):
    """Follows the plan's model and what is known of it."""

    topic: ClassVar[About] = About(
        "model#facts",
        title="The model",
        text="What the chosen model is: its architecture, its size, and how much of a checkpoint fits it.",
    )

    def __init__(self, store: PlanStore, facts: ModelFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=16, spacing=6)
        self._store, self._facts = store, facts
        self.title = label("", "strong", wrap=True)
        self.title.setObjectName("model.title")
        self.details = label("", "muted", wrap=True)
        self.details.setObjectName("model.details")
        self.body.addWidget(self.title)
        self.body.addWidget(self.details)
        facts.changed.connect(self.refresh)
        store.changed.connect(self._changed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows what is known now."""
        model, found, error = self._store.plan.model, self._facts.facts, self._facts.error
        problems = model.problems()
        set_property(self.title, "role", "bad" if error else "strong")
        if error is not None:
            self._say(tr(error.what), "\n".join(tr(part) for part in (error.why, error.next) if part))
        elif problems:
            self._say(tr("No model chosen yet"), tr(problems[0].message))
        elif found is None:
            self._say(wording.title(model), tr("Looking at the model…") if self._facts.busy else "")
        else:
            told = from_nothing(found) if wording.learned_nothing(model) else details(found)
            self._say(wording.summary(model, found), "\n".join(told))

    def _say(self, title: str, more: str) -> None:
        self.title.setText(title)
        self.details.setText(more)
        self.details.setVisible(bool(more))

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.model != new.model:
            self.refresh()


def from_nothing(found: Facts) -> list[str]:
    """Sentences on a network that has learned nothing yet."""
    make = tr(
        "{n} stages; its head reads {features} features and gets one output for each of your classes.",
        n=len(found.stages),
        features=number(found.features),
    )
    warning = tr("It starts from nothing: only for few-shot learning with many classes, or for plenty of images.")
    return [make, warning]


def details(found: Facts) -> list[str]:
    """Sentences on the model: its make, what was inferred, its classes where a file names them."""
    make = tr(
        "Tells {classes} classes apart, in {n} stages; its head reads {features} features. "
        "Where your classes are other ones, a new head takes its place.",
        classes=number(found.outputs),
        n=len(found.stages),
        features=number(found.features),
    )
    lines = [*found.findings, make]
    if found.classes and found.findings:
        first = ", ".join(found.classes[:6]) + (", …" if len(found.classes) > 6 else "")
        lines.append(tr("Classes: {names}", names=first))
    return lines
