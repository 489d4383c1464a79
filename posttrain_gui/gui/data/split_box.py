"""The split: what is divided, by which shares, and what the size of the test means for the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.data.base import Split
from posttrain_gui.gui.data import wording
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.data.view import APART, view_of
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.data.reading import DataReading
    from posttrain_gui.gui.data.view import View
    from posttrain_gui.gui.store import PlanStore


def locked(view: View) -> str:
    """What is divided, and that the test stays untouched."""
    if view == "parents":
        return tr(
            "Whole groups of classes are divided (alphabets, where the folders are alphabet/character). The test "
            "classes are locked: they are used twice, before and after training, and no choice is made on them."
        )
    if view == "classes":
        return tr(
            "Whole classes are divided, not the images of each: the model is judged on classes it has never seen. The "
            "test classes are locked: they are used twice, before and after training, and no choice is made on them."
        )
    by = tr("stratified over all tasks") if view == "tasks" else tr("stratified by class")
    return tr(
        "What the source does not divide itself is split off, {by}. The test images are locked: "
        "they are used twice, before and after training, and no choice is made on them.",
        by=by,
    )


def share_helps(view: View) -> dict[str, str]:
    """What the two shares mean; {} where they are shares of the images, as their fields say."""
    if view not in APART:
        return {}
    return {
        "val": tr("Share of the classes that choose the best epoch. Default 0.15, which is 15 %."),
        "test": tr(
            "Share of the classes that is locked away and used twice, before and after, to judge. More classes make "
            "the verdict hold for more of them. Default 0.15, which is 15 %."
        ),
        "seed": tr("Another seed divides the classes in another way."),
    }


class SplitBox(QWidget):
    """Bound to ``data.split``; its words follow the kind of run."""

    def __init__(self, store: PlanStore, reading: DataReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._reading = store, reading
        self.form = ChoiceForm(store, "data.split", Split, self, compact=True)
        self.locked = label("", "muted", wrap=True, parent=self)
        self.locked.setObjectName("split.locked")
        self.provable = Sentence("provable", "muted", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.form, self.locked, self.provable):
            layout.addWidget(widget)
        store.changed.connect(self._plan_changed)
        reading.changed.connect(self.refresh)
        self._show_view()
        self.refresh()

    def show_field(self, path: str) -> bool:
        """Goes to one of the shares or the seed."""
        return self.form.show_field(path)

    @Slot()
    def refresh(self) -> None:
        """Says what the size of the test means, once it is known."""
        self.provable.tell(self._provable())

    def _provable(self) -> str:
        facts, strategy = self._reading.facts, self._store.plan.strategy
        if facts is None or not facts.checked:
            return ""
        if facts.tree.apart:
            episodes = int(getattr(strategy, "test_episodes", 0))
            return wording.provable_by_episodes(episodes, len(facts.tree.counts_in("test"))) if episodes else ""
        provable = wording.provable_by_tasks if facts.view == "tasks" else wording.provable
        return provable(facts.tree.size("test"))

    def _show_view(self) -> None:
        view = view_of(self._store.plan.strategy)
        self.locked.setText(locked(view))
        helps = share_helps(view)
        for row in self.form.rows:
            row.explain(helps.get(row.spec.path.rpartition(".")[2], tr(row.spec.help)))

    @Slot(object, object)
    def _plan_changed(self, old: Any, new: Any) -> None:
        if old.strategy != new.strategy:
            self._show_view()
            self.refresh()
