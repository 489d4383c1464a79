"""A window of its own process, measured from inside; prints one JSON object. Used by test_window.py.

python tests/benchmarks/window_process.py train PLAN DATA_DIR    one run: its speed, the window's share of the processor
python tests/benchmarks/window_process.py late PLAN DATA_DIR     the same with a 10 ms timer, how late it comes
python tests/benchmarks/window_process.py start DATA_DIR         until the first paint
python tests/benchmarks/window_process.py folder FOLDER DATA_DIR   reading and checking a folder, then cancelling
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

from posttrain_gui import app, paths
from posttrain_gui import plan as plans
from posttrain_gui.events import Event, PhaseChanged

INTERVAL_MS = 10


class Lateness(QObject):
    """How much later than asked a timer of the window's thread comes."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max((now - self._last) * 1000 - INTERVAL_MS, 0.0))
        self._last = now

    def told(self) -> dict[str, float]:
        late = sorted(self.late)
        return {
            "ticks": len(late),
            "p99_ms": late[int(len(late) * 0.99)] if late else 0.0,
            "max_ms": late[-1] if late else 0.0,
        }


class Phases(QObject):
    """Measures lateness while the run trains."""

    def __init__(self, lateness: Lateness, *, measures_lateness: bool) -> None:
        super().__init__()
        self._lateness, self._measures_lateness = lateness, measures_lateness
        self._thread = self._process = 0.0
        self.share = 0.0

    @Slot(object)
    def told(self, event: Event) -> None:
        if isinstance(event, PhaseChanged):
            if event.phase == "training":
                if self._measures_lateness:
                    self._lateness.start()
                self._thread, self._process = time.thread_time(), time.process_time()
            elif event.phase == "judging":
                self._lateness.stop()
                # Processor time of the window's thread, as a share of all the program's while it trained.
                self.share = (time.thread_time() - self._thread) / (time.process_time() - self._process)


def until(condition, seconds: float = 900.0, every_ms: int = 5) -> None:
    loop, timer, start = QEventLoop(), QTimer(), time.monotonic()
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() - start > seconds else None)
    timer.start(every_ms)
    loop.exec()


def memory_mb() -> float:
    return _status("VmRSS")


def peak_mb() -> float:
    return _status("VmHWM")


def _status(name: str) -> float:
    """Kilobytes of a line of /proc/self/status as MB; getrusage's peak would be the parent's."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1e3 for line in lines if line.startswith(name + ":"))


def late(plan: str, data_dir: str) -> dict[str, object]:
    return train(plan, data_dir, measures_lateness=True)


def train(plan: str, data_dir: str, *, measures_lateness: bool = False) -> dict[str, object]:
    os.environ[paths.ENVIRONMENT] = data_dir
    app.make_application()
    window = app.build_window(plans.load(Path(plan)), paths.resolve(data_dir))
    lateness = Lateness()
    phases = Phases(lateness, measures_lateness=measures_lateness)
    window.runner.told.connect(phases.told)
    window.show()
    until(lambda: window.facts.facts is not None)
    window.start()
    until(lambda: window.runner.running)
    until(lambda: not window.runner.running, every_ms=200)
    report = window.history.report(window.history.rows()[0].run_id)
    assert report is not None, "the run left no report"
    window.close()
    return {"images_per_second": report.images_per_second, "window_share": phases.share, **lateness.told()}


def start(data_dir: str) -> dict[str, object]:
    app.make_application()
    window = app.build_window(None, paths.resolve(data_dir))
    seen: dict[str, object] = {}
    # What the window does right after its first paint: here it only says that it came so far.
    window.facts.begin = lambda: seen.update(torch_loaded="torch" in sys.modules)  # type: ignore[method-assign]
    window.show()
    until(lambda: bool(seen))
    assert not seen["torch_loaded"], "the window waited for torch"
    return seen


def folder(images: str, data_dir: str) -> dict[str, object]:
    from posttrain_gui.gui.data.reading import State

    os.environ[paths.ENVIRONMENT] = data_dir
    app.make_application()
    window = app.build_window(None, paths.resolve(data_dir))
    window.show()
    panel = window.data
    window.show_panel(panel)
    until(lambda: window.facts.facts is not None)
    before, lateness, begun = memory_mb(), Lateness(), time.monotonic()
    lateness.start()
    panel.take(images)
    until(lambda: panel.reading.state is State.READ)
    read = time.monotonic() - begun
    panel.reading.check()
    begun = time.monotonic()
    until(lambda: panel.reading.state is not State.CHECKING, 8)
    cancelled = time.monotonic()
    panel.reading.cancel()
    until(lambda: panel.reading.state is not State.CHECKING)
    cancel = time.monotonic() - cancelled
    panel.reading.check()
    begun = time.monotonic()
    until(lambda: panel.reading.state is not State.CHECKING)
    checked = time.monotonic() - begun
    lateness.stop()
    peak = peak_mb()
    told = {"read_s": read, "check_s": checked, "cancel_s": cancel, "state": panel.reading.state.name}
    window.files.take(window.store.plan, None)  # nobody is there to be asked whether to save it
    window.close()
    return {**told, "more_memory_mb": memory_mb() - before, "peak_more_mb": peak - before, **lateness.told()}


if __name__ == "__main__":
    what, *words = sys.argv[1:]
    print(json.dumps({"train": train, "late": late, "start": start, "folder": folder}[what](*words)))
