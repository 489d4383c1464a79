"""What came out of a run, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.history.columns import when
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.result.deeds import Deeds
from posttrain_gui.gui.result.figures import headline
from posttrain_gui.gui.result.model_place import log_file
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from posttrain_gui.gui.result.page_list import PageList
    from posttrain_gui.gui.result.page_tabs import PageTabs
    from posttrain_gui.gui.result.result_view import ResultView
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.history.history import History
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report


class ResultPanel(Panel):
    """The verdict of one run: the one that just ended, or one out of the history.

    Attributes:
        deeds: The buttons beside the title.

    Signals:
        field_wanted: The plan path of a field that a person wants to see.
        plan_taken: A next step's plan has become the window's.
    """

    topic: ClassVar[About] = About(
        "result",
        title="Result",
        text="The verdict of one run: what the locked test images say before and after, and how sure that is.",
    )

    field_wanted = Signal(str)
    plan_taken = Signal()

    name: ClassVar[str] = "Result"

    def __init__(self, store: PlanStore, history: History, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._history = history
        self._report: Report | None = None
        self._view: ResultView | None = None
        self._making: Iterator[None] = self._made()
        self._held = False
        self.deeds = Deeds()
        self._stack = QStackedWidget()
        advice = tr("When a run has ended, its verdict stands here. Earlier ones are in the history: double-click one.")
        past = self.way_to("History", tr("Show earlier runs"), tr("Goes to the history."))
        self._stack.addWidget(empty_page(tr("No result yet"), advice, past))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addLayout(self._header(), 1)
        head.addWidget(self.deeds, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.deeds.failed.connect(self._tell)

    @property
    def view(self) -> ResultView:
        """What a run is shown on: a third of all parts of the window, so it is made for the first run."""
        for _ in self._making:  # what is not ready yet
            pass
        assert self._view is not None
        return self._view

    def prepared(self) -> Iterator[None]:
        """Makes it before it is needed, in steps of a few milliseconds."""
        yield from self._making

    def _made(self) -> Iterator[None]:
        from posttrain_gui.gui.result.result_view import ResultView

        view = ResultView(self._history, self._stack)
        for _ in view.made():
            yield
        view.pages.hold(self._held)
        view.pages.advice.plan_wanted.connect(self._take_plan)
        self._stack.addWidget(view)
        self._view = view

    @property
    def pages(self) -> PageList:
        """All pages; which there are is in ``gui/result/page_list.py``."""
        return self.view.pages

    @property
    def tabs(self) -> PageTabs:
        """Their tabs."""
        return self.view.tabs

    @property
    def report(self) -> Report | None:
        """The report shown."""
        return self._report

    def summary(self) -> str:
        """The outcome in a word or two."""
        return headline(self._report).badge if self._report else ""

    def show_report(self, report: Report) -> None:
        """Shows what came out of a run, whether it was done, stopped or failed."""
        self._report = report
        self._show_whose(report)
        self.view.show_report(report)
        log = log_file(report, self._history) if report.status == "failed" else ""
        self._tell(tr("Log: {path}", path=log) if log else "")
        self.deeds.show_report(report)
        self._stack.setCurrentIndex(1)
        self.summary_changed.emit()

    def hold(self, held: bool) -> None:
        """While something is trained, nothing is measured here."""
        self._held = held
        if self._view is not None:
            self._view.pages.hold(held)

    # --- parts --------------------------------------------------------------------------------------------------

    def _header(self) -> QVBoxLayout:
        self.title = ElidedLabel(tr("Result"), "title")
        self.title.setObjectName("result_title")
        self._under_title = ElidedLabel(_promise(None), "muted")
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(self.title)
        box.addWidget(self._under_title)
        return box

    def _show_whose(self, report: Report) -> None:
        """Says which run this is: its present name and when it began."""
        try:
            row = self._history.row(report.run_id)
        except UserError:  # taken out of the history meanwhile
            name, begun = str(report.plan.get("name", "")), ""
        else:
            name, begun = row.name, when(row.created).replace("\n", " ")
        self.title.setText(tr("Result of {name}", name=name) if name else tr("Result"))
        self._under_title.setText(" · ".join(part for part in (begun, _promise(report)) if part))

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.view.tell(text)

    @Slot(object, str)
    def _take_plan(self, plan: Plan, path: str) -> None:
        self.store.replace(plan)
        self.field_wanted.emit(path)
        self.plan_taken.emit()


def _promise(report: Report | None) -> str:
    if report is not None and report.episodes is not None:
        return tr("Judged on classes that no choice in the run has looked at.")
    return tr("Judged on images that no choice in the run has looked at.")
