"""The race of strategies: started, watched, looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.search import wording
from posttrain_gui.gui.search.bar import SearchBar
from posttrain_gui.gui.search.live import Live
from posttrain_gui.gui.search.table import Candidates
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.text import ElidedLabel, label, page_header
from posttrain_gui.search import record
from posttrain_gui.search.wish import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from posttrain_gui.choice import Problem
    from posttrain_gui.events import Event
    from posttrain_gui.gui.search.plots import BestOverTime, PerMethod
    from posttrain_gui.gui.search.runner import SearchRunner
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.search.record import SearchReport
NOTHING, RESULTS, WAITING = range(3)
"""Pages of the panel's lower part."""


class SearchPanel(Panel):
    """Time, Start and Stop; the candidates as pictures and as a table; earlier searches.

    Args:
        store: Holds the plan that is searched around.
        runner: Of searches.
        missing: All that keeps a training from starting.

    Signals:
        plan_wanted: (dict) A candidate's plan is to become the window's.
        result_wanted: (run id) The winner's result is to be shown.
    """

    topic: ClassVar[About] = About(
        "search",
        title="Search",
        text="Many strategies compete within a time you set. They are compared on validation images; only the best"
        " one is judged on the test images.",
    )

    name: ClassVar[str] = "Search"
    plan_wanted = Signal(object)
    result_wanted = Signal(str)

    def __init__(
        self,
        store: PlanStore,
        runner: SearchRunner,
        missing: Callable[[], list[Problem]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, parent)
        self._runner, self._missing = runner, missing
        self._shown: SearchReport | None = None
        self.pictures: tuple[BestOverTime, PerMethod] | None = None
        self.live = Live()
        self.bar = SearchBar(runner)
        self.candidates = Candidates()
        self._build()
        self.bar.start.connect(self._start)
        self.earlier.activated.connect(self._earlier_chosen)
        self.candidates.plan_wanted.connect(self.plan_wanted)
        self.candidates.result_wanted.connect(self.result_wanted)
        runner.told.connect(self.take)
        runner.failed.connect(self._could_not)
        runner.ended.connect(self._ended)
        runner.state_changed.connect(self._state_changed)

    def summary(self) -> str:
        """How far the search is, or what the one that is shown has found."""
        if self._runner.running:
            return tr("Stopping…") if self._runner.stopping else self.live.phase or tr("Starting…")
        if self._shown is None:
            return tr("Try many strategies")
        best = next((row for row in self._shown.trials if row.rank == 1), None)
        count = self._shown.compared
        text = tr("1 candidate") if count == 1 else tr("{n} candidates", n=count)
        return f"{text} · {tr('best {figure}', figure=wording.figure(best))}" if best else text

    def refresh_obstacle(self) -> None:
        """Says why no search can begin: another kind of run, a training that is going, a plan that is not complete."""
        if not self.store.plan.strategy.searchable:
            what = tr(self.store.plan.strategy.title)
            self.bar.set_obstacle(
                tr("The search compares ways of fine-tuning; the plan is {what}. Choose Fine-tune first.", what=what)
            )
        elif self._runner.blocked:
            self.bar.set_obstacle(tr("A training is going on; a search can begin when it is over."))
        elif self._missing():
            self.bar.set_obstacle(tr("Something is missing in the plan; see below."))
        else:
            self.bar.set_obstacle("")

    @Slot(object)
    def take(self, event: Event) -> None:
        """Shows an event of the search that goes on."""
        before = self.live.phase
        self.live.take(event)
        self._show_live()
        if self.live.changed:
            self._show_kept(self.live.folder)
        if self.live.phase != before:
            self.summary_changed.emit()

    def show_report(self, report: SearchReport) -> None:
        """Shows what a search has come to."""
        self._shown = report
        if self.pictures is None:
            self._make_pictures()
        for picture in self.pictures or ():
            picture.show_rows(report.trials)
        self.candidates.show_report(report)
        self._stack.setCurrentIndex(RESULTS if report.trials else WAITING if self._runner.running else NOTHING)
        self.summary_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Looks for searches of other programs, and shows the newest where none is shown yet."""
        super().showEvent(event)
        self.refresh_obstacle()
        kept = self._list_earlier()
        if kept and self._shown is None and not self._runner.running:
            self.show_report(kept[0])

    # --- parts --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.earlier = QComboBox()
        self.earlier.setObjectName("search_earlier")
        self.earlier.setAccessibleName(tr("Earlier searches"))
        self.earlier.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.earlier.setMaximumWidth(420)
        self.earlier.hide()
        self.progress = QProgressBar()
        self.progress.setObjectName("search_progress")
        describe(self.progress, tr("Progress"), tr("How much of the time of the search is spent."))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.status = ElidedLabel("", "muted")
        self.status.setObjectName("search_status")
        self.trouble = label("", "bad", wrap=True)
        self.trouble.setObjectName("search_trouble")
        for widget in (self.progress, self.status, self.trouble):
            widget.hide()
        self._stack = QStackedWidget()
        images = self.way_to("Data", tr("Choose your images"), tr("Goes to the step Data."))
        text = tr(
            "Choose a model and your images, set a time and press Start search. Every way of fine-tuning gets its turn."
        )
        self._stack.addWidget(empty_page(tr("Nothing has been searched yet"), text, images))
        self._stack.addWidget(self._results())
        waiting = tr("Each candidate appears here when it is over.")
        self._stack.addWidget(empty_page(tr("The first candidate is being trained"), waiting))
        self._lay_out()

    def _lay_out(self) -> None:
        explanation = tr(
            "Tries many strategies on your images in the time you give, starting from the present plan. They are "
            "compared on the validation images alone; only the best one is judged on the test images, once."
        )
        controls = QHBoxLayout()
        controls.addWidget(self.bar, 1)
        controls.addWidget(self.earlier)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(12)
        column.addLayout(page_header(tr("Search"), explanation))
        column.addLayout(controls)
        column.addWidget(self.progress)
        column.addWidget(self.status)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)

    def _results(self) -> QWidget:
        page = QWidget()
        self._picture_row = QHBoxLayout()
        self._picture_row.setSpacing(12)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._picture_row, 2)
        column.addWidget(self.candidates, 3)
        return page

    def _make_pictures(self) -> None:
        from posttrain_gui.gui.search.plots import BestOverTime, PerMethod  # pyqtgraph: not for a window that opens

        self.pictures = (BestOverTime(), PerMethod())
        self._picture_row.addWidget(self.pictures[0], 2)
        self._picture_row.addWidget(self.pictures[1], 3)

    # --- a search that goes on ----------------------------------------------------------------------------------

    @Slot(float)
    def _start(self, seconds: float) -> None:
        if self._missing() or not self._runner.start(self.store.plan, Wish(budget=seconds)):
            self.refresh_obstacle()
            return
        self.trouble.hide()
        self._stack.setCurrentIndex(WAITING)
        self.live.begin(seconds)
        self._show_live()

    def _show_live(self) -> None:
        self.progress.setValue(round(1000 * self.live.share))
        self.status.setText(self.live.line)

    @Slot()
    def _state_changed(self) -> None:
        running = self._runner.running
        for widget in (self.progress, self.status):
            widget.setVisible(running)
        self.earlier.setEnabled(not running)
        self.summary_changed.emit()

    @Slot(str, str, str)
    def _could_not(self, what: str, why: str, next_step: str) -> None:
        self.trouble.setText(sentences(what, why, next_step))
        self.trouble.show()

    @Slot(object)
    def _ended(self, report: SearchReport | None) -> None:
        if report is not None:
            self.show_report(report)
        self._list_earlier()
        self.summary_changed.emit()

    # --- earlier searches ---------------------------------------------------------------------------------------

    def _list_earlier(self) -> list[SearchReport]:
        kept = record.kept(self._runner.history.paths)
        self.earlier.clear()
        for report in kept:
            self.earlier.addItem(wording.title(report), report.study)
            self.earlier.setItemData(self.earlier.count() - 1, sentences(report.sentence), Qt.ItemDataRole.ToolTipRole)
        self.earlier.setVisible(bool(kept))
        if self._shown is not None:
            self.earlier.setCurrentIndex(self.earlier.findData(self._shown.study))
        return kept

    @Slot(int)
    def _earlier_chosen(self, index: int) -> None:
        self._show_kept(str(record.folder_of(self._runner.history.paths, str(self.earlier.itemData(index)))))

    def _show_kept(self, folder: str) -> None:
        from pathlib import Path

        report = record.read(Path(folder)) if folder else None
        if report is not None:
            self.show_report(report)
