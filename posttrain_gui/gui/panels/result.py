"""What came out of a run, and how sure that is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import tomli_w
from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.history.columns import when
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.result.adaptation_page import AdaptationPage
from posttrain_gui.gui.result.advice_page import AdvicePage
from posttrain_gui.gui.result.blend_page import BlendPage
from posttrain_gui.gui.result.classes_page import ClassesPage
from posttrain_gui.gui.result.details_page import DetailsPage
from posttrain_gui.gui.result.episodes_page import EpisodesPage
from posttrain_gui.gui.result.figures import headline
from posttrain_gui.gui.result.headline_view import HeadlineView
from posttrain_gui.gui.result.mistakes_page import MistakesPage
from posttrain_gui.gui.result.overview_page import OverviewPage
from posttrain_gui.gui.result.pictures import Pictures
from posttrain_gui.gui.result.task_curves_page import TaskCurvesPage
from posttrain_gui.gui.result.tasks_page import TasksPage
from posttrain_gui.gui.result.teach.page import TeachPage
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.history.history import History
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report

    _Page = OverviewPage | ClassesPage | MistakesPage | EpisodesPage | AdaptationPage | TasksPage | TaskCurvesPage


class ResultPanel(Panel):
    """The verdict of one run: the one that just ended, or one out of the history.

    Signals:
        field_wanted: The plan path of a field that a person wants to see.
        plan_taken: A next step's plan has become the window's.
    """

    field_wanted = Signal(str)
    plan_taken = Signal()

    name: ClassVar[str] = "Result"

    def __init__(self, store: PlanStore, history: History, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._history = history
        self._report: Report | None = None
        self._stack = QStackedWidget()
        advice = tr("When a run has ended, its verdict stands here. Earlier ones are in the history: double-click one.")
        self._stack.addWidget(empty_page(tr("No result yet"), advice))
        self._stack.addWidget(self._page())
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addLayout(self._header(), 1)
        head.addWidget(self._deeds(), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

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
        self.headline.show_headline(headline(report))
        self.pictures.use(report)
        judged = report.verdict is not None
        for page, fits in self._pages(report):
            self.tabs.setTabVisible(self.tabs.indexOf(page), judged and fits)
            if judged and fits:
                page.show_report(report)
        self.advice.show_report(report)
        self.details.show_report(report)
        mixes = judged and bool(report.model_path) and report.episodes is None and not report.tasks
        self.tabs.setTabVisible(self.tabs.indexOf(self.blend), mixes)
        if mixes:
            self.blend.show_report(report)
        self.tabs.setTabVisible(self.tabs.indexOf(self.teach), judged and bool(report.model_path))
        if judged and report.model_path:
            self.teach.show_report(report, self._model_file(report))
        self.tabs.setCurrentWidget(self.overview if judged else self.details)
        log = self._log(report) if report.status == "failed" else ""
        self._log_line.setText(tr("Log: {path}", path=log))
        self._log_line.setVisible(bool(log))
        self._show_deeds(report)
        self._stack.setCurrentIndex(1)
        self.summary_changed.emit()

    def hold(self, held: bool) -> None:
        """While something is trained, the mixes are not measured."""
        self.blend.hold(held)

    def _pages(self, report: Report) -> list[tuple[_Page, bool]]:
        """The pages of which some fit one kind of run only, and whether each fits this one."""
        few_shot = report.episodes
        return [
            (self.overview, True),
            (self.classes, bool(report.answers)),
            (self.mistakes, bool(report.answers)),
            (self.episodes, few_shot is not None and bool(few_shot.shown)),
            (self.adaptation, few_shot is not None and bool(few_shot.curve)),
            (self.tasks, bool(report.tasks)),
            (self.task_curves, any(task.epochs for task in report.tasks.values())),
        ]

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

    def _page(self) -> QWidget:
        self.headline = HeadlineView()
        self._log_line = label("", "muted", wrap=True)
        self._log_line.setObjectName("log_path")
        self._log_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_parts()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.headline, self._log_line):
            column.addWidget(widget)
        column.addWidget(self._tabs(), 1)
        return page

    def _make_parts(self) -> None:
        self.pictures = Pictures(self)
        self.overview, self.classes = OverviewPage(self.pictures), ClassesPage()
        self.mistakes, self.details = MistakesPage(self.pictures), DetailsPage()
        self.episodes, self.adaptation = EpisodesPage(self.pictures), AdaptationPage()
        self.tasks, self.task_curves = TasksPage(), TaskCurvesPage()
        self.blend, self.advice, self.teach = BlendPage(self._history), AdvicePage(), TeachPage()
        self.overview.strip.all_wanted.connect(self._show_mistakes)
        self.advice.plan_wanted.connect(self._take_plan)

    def _tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("result_tabs")
        self.tabs.setAccessibleName(tr("Parts of the result"))
        self.tabs.addTab(self.overview, tr("Before and after"))
        self.tabs.addTab(self.classes, tr("Classes"))
        self.tabs.addTab(self.mistakes, tr("Mistakes"))
        self.tabs.addTab(self.episodes, tr("Episodes"))
        self.tabs.addTab(self.adaptation, tr("Adaptation"))
        self.tabs.addTab(self.tasks, tr("Tasks"))
        self.tabs.addTab(self.task_curves, tr("Task curves"))
        self.tabs.addTab(self.advice, tr("Next steps"))
        self.tabs.addTab(self.details, tr("Details"))
        self.tabs.addTab(self.blend, tr("Mix before ↔ after"))
        self.tabs.addTab(self.teach, tr("Teach it a new class"))
        return self.tabs

    def _deeds(self) -> QWidget:
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.copy = push_button("copy_sentence", tr("Copy sentence"), tr("Copies the verdict to the clipboard."))
        self.save = push_button(
            "save_run_plan", tr("Save plan…"), tr("Saves the plan of this run as a file that repeats it.")
        )
        self.open = push_button(
            "open_model_folder", tr("Open model folder"), tr("Opens the folder that holds the model file.")
        )
        set_role(self.open, "primary")
        for button, slot in ((self.copy, self._copy), (self.save, self._save), (self.open, self._open)):
            button.clicked.connect(slot)
            row.addWidget(button)
        self.buttons.hide()
        return self.buttons

    def _show_deeds(self, report: Report) -> None:
        self.buttons.show()
        self.open.setVisible(bool(report.model_path))
        there = Path(report.model_path).is_file() if report.model_path else False
        self.open.setEnabled(there)
        if report.model_path and not there:
            self.open.setToolTip(tr("The model file is not there any more: {path}", path=report.model_path))

    @Slot()
    def _show_mistakes(self) -> None:
        self.tabs.setCurrentWidget(self.mistakes)

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot(object, str)
    def _take_plan(self, plan: Plan, path: str) -> None:
        self.store.replace(plan)
        self.field_wanted.emit(path)
        self.plan_taken.emit()

    @Slot()
    def _copy(self) -> None:
        if self._report is not None:
            told = headline(self._report)
            QGuiApplication.clipboard().setText(" ".join(part for part in (told.sentence, told.more) if part))

    @Slot()
    def _open(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._report.model_path).parent)))

    @Slot()
    def _save(self) -> None:
        dialog = QFileDialog(self, tr("Save the plan of this run"), "", tr("Plans (*.toml)"))
        dialog.setObjectName("save_plan_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(self.save_plan)
        dialog.open()

    @Slot(str)
    def save_plan(self, file: str) -> None:
        """Writes the plan of the run that is shown; says so where that does not work."""
        if self._report is None:
            return
        try:
            Path(file).write_text(tomli_w.dumps(self._report.plan), encoding="utf-8")
        except OSError as error:
            self._log_line.setText(
                tr("{file} could not be written: {why}", file=file, why=error.strerror or str(error))
            )
            self._log_line.show()

    def _model_file(self, report: Report) -> Path:
        """The run's model file, also where the data dir was moved since."""
        said = Path(report.model_path)
        try:
            moved = self._history.row(report.run_id).folder / "model" / said.name
        except UserError:  # taken out of the history
            return said
        return said if said.is_file() else moved

    def _log(self, report: Report) -> str:
        """Where a run's log is; "" where the run was taken out of the history."""
        try:
            return str(self._history.row(report.run_id).folder / "run.log")
        except UserError:
            return ""


def _promise(report: Report | None) -> str:
    if report is not None and report.episodes is not None:
        return tr("Judged on classes that no choice in the run has looked at.")
    return tr("Judged on images that no choice in the run has looked at.")
