"""What to try next after a run: a card each, with a button that makes the changed plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.errors import PlanError
from posttrain_gui.evaluation.advice.advisor import advise, changed_plan
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.tr import enumerated, tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.plan import from_dict
from posttrain_gui.plan_changes import differences

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Advice, Report


class AdvicePage(ScrollPage):
    """The advisor's list for one report.

    Signals:
        plan_wanted: (Plan, path): the plan that a step makes, and the first of the fields it changes.
    """

    topic: ClassVar[About] = About(
        "result#next-steps",
        title="Next steps",
        text="What the numbers of this run suggest to try next, each with its reason. A click makes the changed "
        "plan; undo takes it back. Test images are a reason only through the verdict.",
    )

    plan_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(0, 12, 8, 12)
        self.body.setSpacing(12)
        self._report: Report | None = None
        self.steps: list[Advice] = []
        self.cards: list[Card] = []

    def show_report(self, report: Report) -> None:
        """Shows what follows from a report."""
        self._report, self.steps = report, advise(report)
        empty(self.body)
        self.cards = [self._card(number, step) for number, step in enumerate(self.steps)]
        self.body.addWidget(label(_heading(report, len(self.cards)), "muted", wrap=True))
        for card in self.cards:
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _card(self, number: int, step: Advice) -> Card:
        card = Card(margin=14, spacing=6)
        card.setObjectName(f"advice.{number}")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(label(f"{number + 1}.  {tr(step.title)}", "strong", wrap=True))
        texts.addWidget(label(tr(step.reason), "", wrap=True))
        changes = self._changes(step)
        if changes:
            texts.addWidget(label(tr("Changes {changes}.", changes=changes), "good", wrap=True))
        texts.addWidget(label(tr("Source: {source}", source=tr(step.source)), "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(texts, 1)
        if changes:
            row.addWidget(self._button(number, step), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        return card

    def _button(self, number: int, step: Advice) -> QPushButton:
        button = QPushButton(tr("Make this plan"))
        button.setObjectName(f"advice.{number}.make")
        button.setAccessibleName(tr("Make this plan: {title}", title=tr(step.title)))
        button.setToolTip(tr("Takes over the plan of this run with that change; all else in it stays."))
        button.setProperty("number", number)
        button.clicked.connect(self._make)
        return button

    def _changes(self, step: Advice) -> str:
        if self._report is None or not step.changes:
            return ""
        found = differences(from_dict(self._report.plan), changed_plan(self._report, step))
        return enumerated(
            tr("{title}: {before} → {after}", title=tr(d.title), before=tr(d.before), after=tr(d.after)) for d in found
        )

    @Slot()
    def _make(self) -> None:
        step = self.steps[int(self.sender().property("number"))]
        if self._report is None:
            return
        try:
            plan: Plan = changed_plan(self._report, step)
        except PlanError:  # cannot be: the advisor gives only changes that make a plan
            return
        put = [path for path, value in step.changes.items() if value is not None]
        self.plan_wanted.emit(plan, (put or list(step.changes))[0])


def _heading(report: Report, count: int) -> str:
    if not report.epochs:
        return tr("Nothing was trained in this run, so there are no numbers to go by.")
    if not count:
        return tr("Nothing stands out in the numbers of this run; there is no step to recommend.")
    return tr(
        "What the numbers of this run suggest, the most promising first. Each says which images its numbers are from; "
        "change one thing at a time, to see what helped."
    )
