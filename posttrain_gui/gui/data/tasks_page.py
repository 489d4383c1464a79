"""The tasks of images with several labels each: for every task its classes or its values, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QGridLayout, QWidget

from posttrain_gui.gui.data import wording
from posttrain_gui.gui.data.bars import ClassBars
from posttrain_gui.gui.data.histogram import Histogram
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.data.tree import TreeView
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.data.task_digest import TaskDigest

COLUMNS = 2


class TaskCard(Card):
    """One task."""

    def __init__(self, task: TaskDigest, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self.task = task
        self.setObjectName(f"task.{task.name}")
        self.setAccessibleName(task.name)
        self.body.addWidget(label(task.name, "heading"))
        self.kind = Sentence("taskKind", "muted", self)
        self.kind.tell(wording.task_kind(task))
        self.missing = Sentence("taskMissing", "warn" if task.missing else "muted", self)
        self.missing.tell(wording.task_missing(task))
        self.body.addWidget(self.kind)
        self.body.addWidget(self._picture())
        self.body.addWidget(self.missing)
        self.body.addStretch(1)

    def _picture(self) -> QWidget:
        if self.task.is_number:
            return Histogram(self.task, self)
        bars = ClassBars(self)
        bars.show_counts(self.task.classes, self.task.counts)
        return bars


class TasksPage(ScrollPage):
    """A card for each task, and below them the parts of the images."""

    topic: ClassVar[About] = About(
        "strategy#multi-task",
        title="Tasks",
        text="The questions that your table or folders answer for each image, their values, and how many labels "
        "are missing.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[TaskCard] = []
        self.sentence = Sentence("tasksSentence", "muted", self)
        self.tree = TreeView(self)
        self.tree.setMaximumHeight(130)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.body.setContentsMargins(0, 12, 8, 0)
        self.body.setSpacing(12)
        self.body.addWidget(self.sentence)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.tree)
        self.body.addStretch(1)

    def show_facts(self, facts: Facts) -> None:
        """Shows these tasks."""
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [TaskCard(task) for task in facts.digests]
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS)
        self.sentence.tell(wording.tasks_known(facts.digests, facts.tree.total))
        self.tree.show_tree(facts.tree)
