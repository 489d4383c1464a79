"""The composition root of the window: the one module that knows everyone."""

from __future__ import annotations

import locale
import sys
from typing import TYPE_CHECKING

if sys.platform == "win32":
    # torch after Qt fails to load its libraries there.
    import torch  # noqa: F401

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QThreadPool
from PySide6.QtWidgets import QApplication

from posttrain_gui import paths as places
from posttrain_gui import plan as plans
from posttrain_gui.gui import icons, language, opening, theme
from posttrain_gui.gui.crash import catch_crashes
from posttrain_gui.gui.garbage import Garbage
from posttrain_gui.gui.interrupt import close_on_interrupt
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.opening import Application
from posttrain_gui.gui.plan_files import empty_plan
from posttrain_gui.gui.runner import Runner
from posttrain_gui.gui.settings_store import SettingsStore
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.history import History

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.errors import UserError
    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan


def run_window(plan_path: Path | None, paths: Paths, demo: bool = False) -> int:
    """Opens the window and stays until it is closed.

    Args:
        plan_path: A plan to begin with; None begins with an empty one.
        paths: The program's folders.
        demo: Presses Start at once; the plan is a ready one (without a path: the first demo), not the person's file.

    Returns:
        The exit code: 0.

    Raises:
        posttrain_gui.errors.InputError: Where the plan or the data folder cannot be used; before anything is shown.
    """
    file = plan_path or (places.asset("plans/demo.toml") if demo else None)
    plan = plans.load(file) if file else None
    places.prepare(paths)
    app = make_application()
    settings = SettingsStore(paths)
    language.install(app, settings.current.language)
    window = build_window(plan, paths, settings)
    if file and not demo:
        window.files.take(window.store.plan, file)
    if isinstance(app, Application):
        app.file_opened.connect(window.files.open_file)
    catch_crashes(window, paths.logs)
    close_on_interrupt(window)
    garbage = Garbage(window)
    window.show()
    if demo:
        window.start()
    code = app.exec()
    _take_apart(window, garbage)
    return code


def _take_apart(window: MainWindow, garbage: Garbage) -> None:
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


def show_start_error(error: UserError) -> None:
    """Says in a dialog why the window cannot be opened; for programs that nobody started from a terminal."""
    language.install(make_application(), "system")
    opening.show_start_error(error)


def make_application() -> QApplication:
    """The application object, named, with plain C numbers for the libraries below."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
    # Qt sets the locale of the C library; "0,5" must not come out of number formatting below.
    locale.setlocale(locale.LC_NUMERIC, "C")
    if QLocale().language() == QLocale.Language.C:
        # Without a language set, numbers would be shown without thousands separators.
        QLocale.setDefault(QLocale(QLocale.Language.English))
    app.setApplicationName("posttrain-gui")
    app.setApplicationDisplayName("posttrain-gui")
    app.setDesktopFileName("posttrain-gui")
    app.setWindowIcon(icons.app_icon())
    return app


def build_window(plan: Plan | None, paths: Paths, settings_store: SettingsStore | None = None) -> MainWindow:
    """The whole window, not shown yet. An application has to exist.

    Args:
        plan: What it begins with; None for an empty plan.
        paths: The program's folders.
        settings_store: The person's settings; None reads them.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    history = History(paths)
    state = QSettings(str(paths.data / "window.ini"), QSettings.Format.IniFormat)
    settings_store = settings_store or SettingsStore(paths)
    theme.apply(app, settings_store.current.theme)
    runner = Runner(history)
    window = MainWindow(PlanStore(plan or empty_plan()), runner, history, state, settings_store)
    runner.setParent(window)
    window.store.setParent(window)
    return window
