"""Each task of a multi-task run: before, alone, together, and whether together is better."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.plots.interval_view import IntervalView
from posttrain_gui.gui.plots.task_bars import TaskBars
from posttrain_gui.gui.result import task_words as words
from posttrain_gui.gui.result.headline_view import Badge
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.report import Report, TaskResult


class TaskCard(Card):
    """One task."""

    def __init__(self, name: str, task: TaskResult) -> None:
        super().__init__(margin=14, spacing=8)
        self.setObjectName(f"task.{name}")
        self.badge = Badge()
        self.badge.show_word(*words.badge(task))
        self.bars, self.interval = TaskBars(), IntervalView()
        self.bars.show_task(task)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(name, "heading"))
        head.addWidget(label(words.kind(task), "muted"), 1)
        head.addWidget(self.badge)
        self.body.addLayout(head)
        self.body.addLayout(self._pictures(task))
        compared = task.verdict or task.gain  # not trained alone: what is known is the gain over the start
        for text, role in ((compared.sentence if compared else "", ""), (words.errors(task), "muted")):
            if text:
                self.body.addWidget(label(tr(text), role, wrap=True))

    def _pictures(self, task: TaskResult) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.bars, 3, Qt.AlignmentFlag.AlignVCenter)
        if task.verdict is None:
            row.addStretch(2)
            return row
        self.interval.show_gain(task.verdict.gain, *task.verdict.ci95, words.badge(task)[1])
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(label(tr("Together − alone, points"), "muted"))
        side.addWidget(self.interval)
        row.addLayout(side, 2)
        return row


class TasksPage(ScrollPage):
    """A card a task."""

    topic: ClassVar[About] = About(
        "result#tasks",
        title="Tasks",
        text="For each task: before, trained alone with the same budget, and trained together, on the same test "
        'images. "Better together" is said only where the paired interval lies above zero.',
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(0, 12, 8, 12)
        self.body.setSpacing(12)
        self.cards: dict[str, TaskCard] = {}
        self.about = label("", "muted", wrap=True)
        self.about.setObjectName("weighting")
        self.body.addWidget(self.about)
        self.body.addStretch(1)

    def show_report(self, report: Report) -> None:
        """Shows the tasks of a report."""
        self.about.setText(words.weighting(report))
        for card in self.cards.values():
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {name: TaskCard(name, task) for name, task in report.tasks.items()}
        for place, card in enumerate(self.cards.values(), start=1):
            self.body.insertWidget(place, card)
