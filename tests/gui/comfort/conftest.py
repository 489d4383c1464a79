"""One window for all tests of its comfort."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from posttrain_gui import app as program
from posttrain_gui import paths
from posttrain_gui.gui import model_facts
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.plan_files import empty_plan
from tests.gui.test_main_window import FACTS


@pytest.fixture(scope="package")
def made(qapp, tmp_path_factory) -> MainWindow:  # noqa: ARG001 - the application has to be there
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model_facts, "read", lambda *_: FACTS)
        window = program.build_window(None, paths.prepare(paths.resolve(str(home))))
        window.show()
        yield window
        window.data.reading.cancel()
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(made) -> MainWindow:
    made.files.take(empty_plan(), None)
    made.show_panel(made.history_panel)
    return made
