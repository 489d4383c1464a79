"""What is made ready in idle time."""

import subprocess
import sys
import textwrap

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from posttrain_gui import app, paths
from posttrain_gui.gui import model_facts, warm_up
from posttrain_gui.gui.model_facts import Facts
from posttrain_gui.gui.warm_up import WarmUp
from posttrain_gui.strategies.tuning.base import StageFacts
from tests.gui.fakes import FakeRun


@pytest.fixture
def window(qapp, monkeypatch):  # noqa: ARG001 - a window needs an application
    monkeypatch.setattr(model_facts, "read", lambda _model: Facts((StageFacts("head", 11),), 10, 1))
    made = app.build_window(None, paths.resolve())
    yield made
    made.data.reading.cancel()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def test_the_result_page_is_ready_before_it_is_asked_for(window, qtbot) -> None:
    ready = WarmUp(window)
    window.facts.changed.emit()  # a plan that was opened before the first paint
    assert window.result._view is None
    window.show()
    qtbot.waitUntil(lambda: ready.done, timeout=30_000)
    made = window.result._view
    assert made is not None
    assert made.tabs.count() > 10
    window.result.show_report(FakeRun().report())
    assert window.result.view is made
    assert made.tabs.currentWidget() is made.pages.overview


def test_who_is_faster_gets_it_made_at_once(window) -> None:
    steps = window.result.prepared()
    next(steps)
    next(steps)
    window.result.show_report(FakeRun().report())
    assert window.result.pages.advice is window.result.view.pages.advice
    assert list(steps) == []


def test_it_rests_while_something_is_trained(window, monkeypatch) -> None:
    ready, made = WarmUp(window), []
    ready._steps = iter(lambda: made.append(1), 3)
    monkeypatch.setattr(type(window.runner), "running", property(lambda _self: True))
    ready._step()
    assert made == []
    monkeypatch.setattr(type(window.runner), "running", property(lambda _self: False))
    ready._step()
    assert made == [1]


def test_modules_may_be_imported_in_a_thread() -> None:
    """None of them makes an object of Qt's: it would belong to a thread that ends."""
    code = """
        import gc, sys, threading
        from PySide6.QtCore import QObject
        from PySide6.QtWidgets import QApplication
        import posttrain_gui.app
        from posttrain_gui.gui import warm_up
        app = QApplication([])
        thread = threading.Thread(target=warm_up._bring, args=(lambda *_: None,))
        thread.start()
        thread.join()
        missing = [name for name in warm_up.MODULES if name not in sys.modules]
        held = [value for module in list(sys.modules.values()) for value in list(vars(module).values())]
        strange = [o for o in (*gc.get_objects(), *held) if isinstance(o, QObject) and o.thread() != app.thread()]
        print(missing, strange)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.strip() == "[] []", done.stderr[-2000:]


def test_a_module_that_cannot_be_loaded_is_left_to_who_needs_it(monkeypatch) -> None:
    monkeypatch.setattr(warm_up, "MODULES", ("no_such_module", "json"))
    seen: list[int] = []
    warm_up._bring(lambda _stage, done, _total: seen.append(done))
    assert seen == [0, 1]
