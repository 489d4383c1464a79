"""The composition root of the window: the one module that knows everyone."""

from __future__ import annotations

import locale
import sys
from typing import TYPE_CHECKING

if sys.platform == "win32":
    # torch after Qt fails to load its libraries there.
    import torch  # noqa: F401

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from posttrain_gui import logs
from posttrain_gui import paths as places
from posttrain_gui import plan as plans
from posttrain_gui.gui import icons, language, opening, theme
from posttrain_gui.gui.data_folder.at_start import usable
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.opening import Application
from posttrain_gui.gui.plan_files import empty_plan
from posttrain_gui.gui.runner import Runner
from posttrain_gui.gui.session import Begin, Session
from posttrain_gui.gui.settings_store import SettingsStore
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.history import History
from posttrain_gui.settings import load

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
        posttrain_gui.errors.InputError: Where the plan cannot be used, or a data folder that was given for this start.
    """
    file = plan_path or (places.asset("plans/demo.toml") if demo else None)
    plan = plans.load(file) if file else None
    app = make_application()
    language.install(app, load(paths).settings.language)
    found = usable(paths)
    if found is None:
        return 0
    places.pin(found)
    logs.start(found)
    return Session(app, found, build_window).run(Begin(plan, None if demo else file, demo=demo))


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
    window = MainWindow(
        PlanStore(plan or empty_plan(settings_store.current.device)), runner, history, state, settings_store
    )
    runner.setParent(window)
    window.store.setParent(window)
    return window
