"""One start of the window after the other: another language or data folder needs it built again, with all it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer, Slot

from posttrain_gui import logs, paths
from posttrain_gui.errors import UserError
from posttrain_gui.gui import language, window_state
from posttrain_gui.gui.autosave import Autosave
from posttrain_gui.gui.crash import catch_crashes
from posttrain_gui.gui.garbage import Garbage
from posttrain_gui.gui.interrupt import close_on_interrupt
from posttrain_gui.gui.opening import Application
from posttrain_gui.gui.settings_store import SettingsStore
from posttrain_gui.gui.warm_up import WarmUp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan

    Build = Callable[[Plan | None, Paths, SettingsStore], MainWindow]


@dataclass(frozen=True, slots=True)
class Begin:
    """What a window begins with.

    Attributes:
        plan: Its plan; None: an empty one.
        file: Where the plan belongs to.
        saved: What stands in the file, where that is another plan.
        again: Whether a window showed this before: nothing is offered or said a second time.
        demo: Presses Start at once.
        step: Number of the step that is shown; -1: whichever.
        run_id: The run on the Result step, or "".
        place: Where the window stands; None: where it stood at the last start.
        settings_open: Whether the settings are shown.
    """

    plan: Plan | None = None
    file: Path | None = None
    saved: Plan | None = None
    again: bool = False
    demo: bool = False
    step: int = -1
    run_id: str = ""
    place: QRect | None = None
    settings_open: bool = False


class Session(QObject):
    """Shows windows until one is closed for good.

    Args:
        app: The application.
        places: The program's folders.
        build: Makes a window, not shown yet.
    """

    def __init__(self, app: QApplication, places: Paths, build: Build) -> None:
        super().__init__()
        self._app, self._places, self._build = app, places, build
        self._window: MainWindow | None = None
        self._next: Begin | None = None
        self._kept: Path | None = None  # the unsaved plan, from one window to the next

    def run(self, begin: Begin) -> int:
        """Returns the exit code when the last window is closed."""
        upcoming: Begin | None = begin
        code = 0
        while upcoming is not None:
            self._next = None
            code = self._show(upcoming)
            upcoming = self._next
        return code

    def _show(self, begin: Begin) -> int:
        settings = SettingsStore(self._places)
        language.install(self._app, settings.current.language)
        window = self._window = self._build(begin.plan, self._places, settings)
        if isinstance(self._app, Application):
            self._app.file_opened.connect(window.files.open_file)
        catch_crashes(window, self._places.logs)
        close_on_interrupt(window)
        garbage = Garbage(window)
        WarmUp(window)
        autosave = Autosave(window, self._places, offer=not begin.again and begin.plan is None)
        window.effects.rebuild_wanted.connect(self._again)
        window.preferences.change.moved.connect(self._elsewhere)
        _furnish(window, begin)
        if self._kept is not None:
            autosave.write()
            self._kept.unlink(missing_ok=True)
        window.show()
        if begin.demo:
            window.start()
        elif not begin.again:
            QTimer.singleShot(0, window.preferences, window.preferences.tell_notes)
        code: int = self._app.exec()
        self._kept = autosave.end(going_on=self._next is not None)
        take_apart(window, garbage)
        self._window = None
        return code

    @Slot()
    def _again(self) -> None:
        """The window is taken apart when what asked for it has returned."""
        window = self._window
        if window is None or self._next is not None:
            return
        self._next = _state_of(window)
        window_state.keep(window)
        QTimer.singleShot(0, self._app, self._leave)

    @Slot(object)
    def _elsewhere(self, places: Paths) -> None:
        """The data folder is another one from now on."""
        self._again()
        self._places = places
        paths.pin(places)
        logs.start(places)

    def _leave(self) -> None:
        self._app.exit(0)


def _state_of(window: MainWindow) -> Begin:
    files, report = window.files, window.result.report
    return Begin(
        plan=window.store.plan,
        file=files.file,
        saved=files.saved,
        again=True,
        step=window.stack.currentIndex(),
        run_id=report.run_id if report is not None else "",
        place=None if window.isMaximized() or window.isFullScreen() else window.geometry(),
        settings_open=window.preferences.shown,
    )


def _furnish(window: MainWindow, begin: Begin) -> None:
    """Makes a new window show what the one before did, or what the command line asks for."""
    if begin.file is not None or begin.saved is not None:
        window.files.take(window.store.plan, begin.file, begin.saved)
    if begin.run_id:
        try:
            report = window.history.report(begin.run_id)
            window.train.show_run(window.history.events(begin.run_id))
        except UserError:  # deleted meanwhile, or left in another data folder
            report = None
        if report is not None:
            window.result.show_report(report)
    if begin.place is not None:
        window.setGeometry(begin.place)
    if begin.step >= 0:
        window.show_panel(window.panels[begin.step])
    if begin.settings_open:
        QTimer.singleShot(0, window.preferences, window.preferences.open)


def take_apart(window: MainWindow, garbage: Garbage) -> None:
    """Qt takes the window apart in its own order, before Python ends, and with no other thread at work.

    Closing has waited for what was going on; what ends the loop in another way leaves it to be waited for here, or Qt
    ends the program with a crash. A search or run is finished, not discarded: nobody asked for its loss.
    """
    for work, finish in ((window.runner, window.runner.finish), (window.searches, window.searches.stop)):
        if work.running:
            finish()
            work.wait()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    # Tasks stop where they next tell their progress. Until then they must not meet Python's collection: it would take
    # apart in their thread what is left of the window.
    QThreadPool.globalInstance().waitForDone()
    garbage.leave()
    # The wish to end that the last window leaves behind would end the next loop before it begins.
    application = QCoreApplication.instance()
    if application is not None:
        QCoreApplication.removePostedEvents(application, QEvent.Type.Quit.value)
