"""The main window: puts the steps, the panels and the bar together, and passes on who wants what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.gui import window_state
from posttrain_gui.gui.announcer import Announcer
from posttrain_gui.gui.closing import Closing
from posttrain_gui.gui.comfort.comfort import Comfort
from posttrain_gui.gui.comfort.dropping import Dropping
from posttrain_gui.gui.forms.spec import title_at
from posttrain_gui.gui.help.helper import Helper
from posttrain_gui.gui.help.menu import HelpMenu
from posttrain_gui.gui.kept_runs import KeptRuns
from posttrain_gui.gui.known_classes import KnownClasses
from posttrain_gui.gui.menus import Menus
from posttrain_gui.gui.model_facts import ModelFacts
from posttrain_gui.gui.more_menus import MoreMenus
from posttrain_gui.gui.pages import Pages
from posttrain_gui.gui.panels.data import DataPanel
from posttrain_gui.gui.panels.history import HistoryPanel
from posttrain_gui.gui.panels.model import ModelPanel
from posttrain_gui.gui.panels.regularization import RegularizationPanel
from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.panels.search import SearchPanel
from posttrain_gui.gui.panels.strategy import StrategyPanel
from posttrain_gui.gui.panels.train import TrainPanel
from posttrain_gui.gui.plan_files import PlanFiles
from posttrain_gui.gui.preferences import Preferences
from posttrain_gui.gui.recent import Recent, share
from posttrain_gui.gui.run_name import RunName
from posttrain_gui.gui.search.runner import SearchRunner
from posttrain_gui.gui.searching import Searching
from posttrain_gui.gui.settings_effects import SettingsEffects
from posttrain_gui.gui.start_bar import StartBar
from posttrain_gui.gui.step_list import StepList, StepState
from posttrain_gui.gui.tr import enumerated, tr
from posttrain_gui.gui.typed import Typed
from posttrain_gui.gui.undo import PlanUndo

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from posttrain_gui.choice import Problem
    from posttrain_gui.gui.panels.base import Panel
    from posttrain_gui.gui.runner import Runner
    from posttrain_gui.gui.settings_store import SettingsStore
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report

WIDE = 1240
"""From this width on (px) the steps are shown with all their words."""
SLIM = 840
"""In less than this they are pictures alone."""


class MainWindow(QMainWindow):
    """Only assembles; what a step does is in its panel.

    Attributes:
        model, data, strategy, regularization, train, result, search, history_panel: The panels.
        store, runner, searches, history: What they work on.
        settings: What the window remembers of itself (size, place); settings_store: what a person has set.
    """

    def __init__(
        self, store: PlanStore, runner: Runner, history: History, settings: QSettings, settings_store: SettingsStore
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.store, self.runner, self.history, self.settings = store, runner, history, settings
        self.settings_store = settings_store
        self.effects = SettingsEffects(self)
        self.recent = Recent(settings, self)
        share(self.recent)
        self.recent.follow(store)
        self._painted = False
        self._begun_with = store.plan
        self.undo = PlanUndo(store, self)
        self.searches = SearchRunner(history, runner.turn, self)
        # Every part is made inside the one that holds it: moved there later, all below it would be styled again.
        self.setCentralWidget(content := QWidget(self))
        self.stack = QStackedWidget(content)
        self.pages = Pages(self.stack, content)
        self.panels = self._make_panels()
        self.steps = StepList([(tr(panel.name), _icon(panel)) for panel in self.panels], content, apart=2)
        for panel in self.panels:
            self.stack.addWidget(panel)
        self.bar = StartBar(store, self.problems, self.place, content)
        self.files = PlanFiles(store, self, self.recent, settings_store)
        self._run_name = RunName(store, self)
        self.menus = Menus(self, self.files, self.undo, settings_store)
        self.preferences = Preferences(self)
        self.kept_runs = KeptRuns(self)
        self.searching, self.closing = Searching(self), Closing(self)
        KnownClasses(self)
        self._refresh_later = QTimer(self, singleShot=True, interval=0)
        self.more_menus = MoreMenus(self)
        self._announcer = Announcer(self)
        self.helper = Helper(self, store, self.show_field, self.stack.currentWidget)
        HelpMenu(self.menus.help, self.helper, history.paths, self)
        self._lay_out(content)
        self._connect()
        self.show_panel(self.model)
        self.refresh()
        self.comfort, self.dropping, self.typed = Comfort(self), Dropping(self), Typed(self)
        window_state.restore(self)

    def problems(self) -> list[Problem]:
        """All that keeps training from starting: the plan's problems and what the panels found besides."""
        found = self.store.problems()
        return found + [problem for panel in self.panels for problem in panel.problems() if problem not in found]

    def place(self, path: str) -> str:
        """Step and title of the field of a plan path ("Strategy, Epochs")."""
        panel, title = self._panel_of(path), title_at(self.store.plan, path)
        return enumerated(tr(part) for part in (panel.name if panel else "", title) if part)

    def show_panel(self, panel: Panel) -> None:
        """Goes to a step."""
        self.stack.setCurrentWidget(panel)
        self.steps.show_step(self.panels.index(panel))

    @Slot(str)
    def show_field(self, path: str) -> None:
        """Goes to the field of a plan path."""
        panel = self._panel_of(path)
        if panel is None:
            self.bar.show_name()
        else:
            self.show_panel(panel)
            panel.show_field(path)

    @Slot()
    def start(self) -> None:
        """Starts training with the plan as it is, or says what is missing."""
        if not self.problems() and self.runner.start(self.store.plan):
            self._begun_with = self.store.plan
            self.show_panel(self.train)

    @Slot()
    def refresh(self) -> None:
        """Shows every step's summary and mark, and whether training can start."""
        for number, panel in enumerate(self.panels):
            self.steps.set_state(number, self._state(panel))
        self.bar.refresh()
        self.search.refresh_obstacle()

    def _make_panels(self) -> list[Panel]:
        self.facts = facts = ModelFacts(self.store, self)
        self.model = ModelPanel(self.store, facts)
        self.data = DataPanel(self.store)
        self.strategy = StrategyPanel(self.store, facts)
        self.regularization = RegularizationPanel(self.store, self.data.reading, self.data.recipe)
        self.train = TrainPanel(self.store, self.runner)
        self.result = ResultPanel(self.store, self.history)
        self.search = SearchPanel(self.store, self.searches, self.problems)
        self.history_panel = HistoryPanel(self.store, self.history)
        wizard: list[Panel] = [self.model, self.data, self.strategy, self.regularization]
        return [*wizard, self.train, self.result, self.search, self.history_panel]

    def _lay_out(self, content: QWidget) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        right.addWidget(self.bar)
        layout = QHBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.steps)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self.steps.chosen.connect(self._step_chosen)
        self.bar.start.connect(self.start)
        self.bar.field_wanted.connect(self.show_field)
        for panel in (self.model, self.result):
            panel.field_wanted.connect(self.show_field)
        for step in self.panels:
            step.step_wanted.connect(self._show_step)
        self.bar.run_wanted.connect(self.show_work)
        self.bar.undo.clicked.connect(self.undo.undo)
        self.undo.went.connect(self._show_section)
        self.files.opened.connect(self.undo.forget)
        self.result.plan_taken.connect(self.bar.offer_undo)
        self.strategy.help.plan_taken.connect(self.bar.offer_undo)
        self.runner.state_changed.connect(self._run_state)
        self.runner.ended.connect(self._run_ended)
        # Many changes in a row make one refresh.
        self._refresh_later.timeout.connect(self.refresh)
        for signal in (self.store.problems_changed, *(panel.summary_changed for panel in self.panels)):
            signal.connect(self._refresh_later.start)
        self.facts.begun.connect(self.bar.device.begin)

    def _panel_of(self, path: str) -> Panel | None:
        section = path.split(".")[0]
        return next((panel for panel in self.panels if section in panel.sections), None)

    def _state(self, panel: Panel) -> StepState:
        problems = panel.problems()
        if problems:
            return StepState(panel.summary(), "problem", tr(problems[0].message))
        if panel is self.train and self.runner.running:
            return StepState(panel.summary(), "busy", tr("Training is going on."))
        if panel is self.search and self.searches.running:
            return StepState(panel.summary(), "busy", tr("A search is going on."))
        return StepState(panel.summary(), "done" if panel.sections else "")

    @Slot(str)
    def _show_step(self, name: str) -> None:
        self.show_panel(next(panel for panel in self.panels if panel.name == name))

    @Slot(int)
    def _step_chosen(self, number: int) -> None:
        self.show_panel(self.panels[number])

    @Slot(str)
    def _show_section(self, path: str) -> None:
        """What was taken back or made again is seen."""
        panel = self._panel_of(path)
        if panel is not None:
            self.show_panel(panel)

    @Slot()
    def show_work(self) -> None:
        """Goes to what is going on: training, or else the search."""
        self.show_panel(self.train if self.runner.running or not self.searches.running else self.search)

    @Slot()
    def _run_state(self) -> None:
        self.bar.set_running(self.runner.running)
        self.hold()
        self._refresh_later.start()

    def hold(self) -> None:
        """Lets the panels rest while something is trained here."""
        for panel in self.panels:
            panel.hold(self.runner.running or self.searches.running)

    @Slot(object)
    def _run_ended(self, report: Report | None) -> None:
        self.history_panel.refresh()
        if report is not None:
            self.files.kept_with_run(self._begun_with)
            self.result.show_report(report)
            if self.stack.currentWidget() is self.train:
                self.show_panel(self.result)
        self.closing.ended()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the pages have no room to spare, the list of steps takes less."""
        width = event.size().width()
        self.steps.set_narrow(width < WIDE, slim=width < SLIM)
        self.bar.set_narrow(width < SLIM)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Looks at the model once the window is on the screen: that needs torch, which takes its time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.facts, self.facts.begin)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Asks where something goes on or is unsaved."""
        self.typed.enter()
        if not self.closing.may():
            event.ignore()
            return
        window_state.keep(self)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Says what would happen with what is dragged."""
        self.dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """The cursor says whether it may be let go."""
        self.dropping.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It went elsewhere."""
        super().dragLeaveEvent(event)
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Does what was said."""
        self.dropping.drop(event)


def _icon(panel: Panel) -> str:
    return panel.name.lower()
