"""How long the window's thread is kept: each panel's and Result page's first and second opening, frames, large things.

A process of its own; prints one JSON object. Used by test_window.py and packaging/measure_startup.py.

python tests/benchmarks/opening.py panels DATA_DIR    each panel, first and second opening (ms)
python tests/benchmarks/opening.py pages DATA_DIR     each report and Result page, first and second opening (ms)
python tests/benchmarks/opening.py frames DATA_DIR    longest gaps between turns of the event loop, torch loading (ms)
python tests/benchmarks/opening.py large DATA_DIR     500 runs in the history, 10,000 test images, typing (ms)
"""

import json
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from posttrain_gui import app, heavy, paths
from posttrain_gui import plan as plans
from posttrain_gui.gui.garbage import Garbage
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.warm_up import WarmUp
from posttrain_gui.history.history import History
from posttrain_gui.report import Report
from tests.gui.fakes import FakeRun
from tests.gui.fakes import plan as small_plan
from tests.gui.screens import Screens

SMALL_GAP = 15.0
MANY_PROBLEMS = {
    "model": {"source": "file", "path": "/gone"},
    "data": {"source": "folder", "path": "/gone"},
    "strategy": {"kind": "fine-tune", "tune": "lora"},
    "regularizers": [{"kind": "l2"}, {"kind": "dropout"}, {"kind": "mixup"}, {"kind": "color-jitter"}],
    "training": {"epochs": 1, "batch_size": 1},
}


class Frames(QObject):
    """Time between two turns of the window's event loop, how much of it its thread worked, the module imported last."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float, str]] = []
        self._last, self._worked, self._known = 0.0, 0.0, 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        self._last, self._worked, self._known = time.perf_counter(), time.thread_time(), len(sys.modules)
        self._timer.start(2)

    def stop(self) -> None:
        self._turn()
        self._timer.stop()

    @Slot()
    def _turn(self) -> None:
        now, modules = time.perf_counter(), list(sys.modules)
        if (gap := (now - self._last) * 1000) > SMALL_GAP:
            work = (time.thread_time() - self._worked) * 1000
            self.gaps.append((gap, work, " ".join(modules[self._known :][-1:])))
        self._last, self._worked, self._known = time.perf_counter(), time.thread_time(), len(modules)


def until(condition, seconds: float = 120.0) -> None:
    loop, timer, start = QEventLoop(), QTimer(), time.monotonic()
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() - start > seconds else None)
    timer.start(5)
    loop.exec()
    assert condition(), "it did not come to that"


def opened(show) -> float:
    """Milliseconds until it is shown and painted."""
    begun = time.perf_counter()
    show()
    for _ in range(3):  # what is laid out, painted and done "next"
        QCoreApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def window_of(data_dir: str) -> MainWindow:
    os.environ[paths.ENVIRONMENT] = data_dir
    app.make_application()
    made = app.build_window(None, paths.resolve(data_dir))
    Garbage(made)
    made.warm_up = WarmUp(made)
    made.show()
    return made


def settled(made: MainWindow) -> None:
    """Torch is there, and what is made in idle time has been made."""
    until(lambda: made.facts.facts is not None and heavy.loaded())
    until(lambda: made.bar.device.text().count("…") == 0 and made.warm_up.done)


def reports(made: MainWindow, folder: Path) -> dict[str, Report]:
    """One report for each kind of run and outcome: together they have something to say on every page."""
    return Screens(made, folder, until)._reports()


def panels(data_dir: str) -> dict[str, Any]:
    made = window_of(data_dir)
    settled(made)
    told = {}
    for panel in made.panels:
        first = opened(lambda panel=panel: made.show_panel(panel))
        made.show_panel(made.model if panel is not made.model else made.data)
        QCoreApplication.processEvents()
        told[panel.name] = (first, opened(lambda panel=panel: made.show_panel(panel)))
    return told


def pages(data_dir: str) -> dict[str, Any]:
    """The first report, then every page on which some report has something to say."""
    made = window_of(data_dir)
    settled(made)
    made.show_panel(made.result)
    told: dict[str, Any] = {}
    with TemporaryDirectory() as folder:
        for name, report in reports(made, Path(folder)).items():
            told[f"report: {name}"] = opened(lambda report=report: made.result.show_report(report)), None
            for page in made.result.pages.all():
                if page.title not in told and made.result.tabs.can_show(page.widget):
                    told[page.title] = twice(made, page.widget)
    return told


def twice(made: MainWindow, page: QWidget) -> tuple[float, float]:
    """A page's first and second opening; another one is shown before each."""
    tabs, all_pages, taken = made.result.tabs, made.result.pages, []
    for _ in range(2):
        tabs.show_page(all_pages.details if page is not all_pages.details else all_pages.advice)
        QCoreApplication.processEvents()
        taken.append(opened(lambda: tabs.show_page(page)))
    return taken[0], taken[1]


def frames(data_dir: str) -> dict[str, Any]:
    made, measured = window_of(data_dir), Frames()
    begun = time.perf_counter()
    measured.start()
    settled(made)
    measured.stop()
    return {"seconds": time.perf_counter() - begun, "gaps": sorted(measured.gaps, reverse=True)[:5]}


def large(data_dir: str) -> dict[str, float]:
    """What a person with much of everything waits for."""
    _many_runs(History(paths.resolve(data_dir)), 500)
    made = window_of(data_dir)
    settled(made)
    told = {"History with 500 runs": opened(lambda: made.show_panel(made.history_panel))}
    told["History, read again"] = opened(made.history_panel.refresh)
    run = FakeRun()
    run.images = 10_000
    report = run.report()
    made.show_panel(made.result)
    opened(lambda: made.result.show_report(FakeRun().report()))
    told["Report of 10,000 test images"] = opened(lambda: made.result.show_report(report))
    for page in made.result.pages.all():
        if made.result.tabs.can_show(page.widget):
            told[f"10,000 test images, {page.title}"] = opened(
                lambda page=page: made.result.tabs.show_page(page.widget)
            )
    made.store.replace(plans.from_dict(MANY_PROBLEMS))
    opened(made.bar.button.click)  # the list of what is missing stays open
    typed = [opened(lambda text=text: made.store.update("name", text)) for text in ("a", "ab", "abc", "abcd")]
    told[f"A letter typed, {len(made.problems())} problems listed"] = max(typed)
    return told


def _many_runs(history: History, count: int) -> None:
    for number in range(count - len(history.rows())):
        run = history.begin(small_plan(f"run {number}"))
        run.finish(FakeRun().report().model_copy(update={"run_id": run.id, "answers": []}))


if __name__ == "__main__":
    what, *words = sys.argv[1:]
    print(json.dumps({"panels": panels, "pages": pages, "frames": frames, "large": large}[what](*words)))
