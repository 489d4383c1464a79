"""The window closes at the worst moment: each kind of background work is in the middle, and goes on without it.

A crash here ends the whole test process, as it would end the program.
"""

import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from posttrain_gui import app as program
from posttrain_gui import blend, heavy, improve, paths
from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.gui import background, session
from posttrain_gui.gui.background import Cancelled
from posttrain_gui.gui.data.reading import State
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.data_folder.change_dialog import ChangeDialog
from posttrain_gui.gui.help.doctor_dialog import DoctorDialog
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.models.torchvision_zoo import Torchvision
from posttrain_gui.moving import Survey
from posttrain_gui.search import race
from posttrain_gui.search.wish import Wish
from posttrain_gui.studies import robustness as study
from tests.gui.fakes import FakeRun
from tests.gui.pictures import make_classes

PATIENCE = 20


class Gate(QObject):
    """Holds the first task of one kind until the window is gone, and says how that task ended.

    Attributes:
        kind: Module and function of the work ("gallery._render").
        outcome: "stopped" where the work noticed that nobody waits any more, "done" where it came to its end.
    """

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.outcome = "", ""
        self.held, self.go_on = threading.Event(), threading.Event()

    @Slot()
    def open(self) -> None:
        self.go_on.set()

    def guard(self, work: Callable[..., Any]) -> Callable[..., Any]:
        inner = getattr(work, "func", work)
        kind = f"{inner.__module__.rpartition('.')[2]}.{inner.__qualname__.partition('.')[0]}"

        def guarded(progress: Callable[[str, int, int], None]) -> Any:
            if kind != self.kind or self.held.is_set():
                return work(progress)
            self.held.set()
            assert self.go_on.wait(PATIENCE)
            try:
                result = work(progress)
            except Cancelled:
                self.outcome = "stopped"
                raise
            self.outcome = "done"
            return result

        return guarded


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made, job = Gate(), background._Job

    class Guarded(job):  # type: ignore[misc, valid-type]
        def __init__(self, work: Callable[..., Any], relay: Any, *, heavy: bool) -> None:
            super().__init__(made.guard(work), relay, heavy=heavy)

    monkeypatch.setattr(background, "_Job", Guarded)
    yield made
    made.open()
    assert QThreadPool.globalInstance().waitForDone(PATIENCE * 1000)


Script = Callable[[MainWindow], None]


@pytest.fixture
def use_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, gate: Gate) -> Callable[[Script], None]:
    """Opens the program with images and a model, plays a script in it, closes the window and ends the program."""
    make_classes(tmp_path / "photos", ants=14, bees=10)
    file = tmp_path / "plan.toml"
    photos = {"source": "folder", "path": str(tmp_path / "photos")}
    file.write_text(plans.to_toml(plans.from_dict({"model": {"source": "sample"}, "data": photos})), encoding="utf-8")
    monkeypatch.setattr(session, "catch_crashes", lambda *_: None)
    monkeypatch.setattr(session, "close_on_interrupt", lambda *_: None)

    def use(script: Script) -> None:
        windows: list[MainWindow] = []

        def stay(*_: object) -> int:
            windows.extend(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
            script(windows[0])
            last = QObject(windows[0])  # what was made last goes last
            last.destroyed.connect(gate.open)
            return 0

        monkeypatch.setattr(QApplication, "exec", stay)
        assert program.run_window(file, paths.resolve()) == 0
        assert not isValid(windows[0])

    return use


# How each kind of work is begun, as a person would, or close to it.


def look_at(panel: str) -> Script:
    return lambda window: window.show_panel(getattr(window, panel))


def check(window: MainWindow) -> None:
    window.data.reading.follow(window.store.plan.data)


def rank(window: MainWindow) -> None:
    window.strategy.tune.ranking.start()


def find_rate(window: MainWindow) -> None:
    from posttrain_gui.gui.strategy.rate_dialog import RateDialog

    RateDialog(window.store, window).open()


def browse(window: MainWindow) -> None:
    window.store.update("model", {"source": Torchvision.tag()})
    window.show_panel(window.model)


def mix(window: MainWindow) -> None:
    window.result.pages.blend.work.measure("a-run", None)


def measure_robustness(window: MainWindow) -> None:
    from posttrain_gui.gui.result.robustness_offer import _measuring

    window.result.pages.robustness.offer.work.begin(_measuring("a-run", window.history))


def compare_models(window: MainWindow) -> None:
    window.model.compare()
    assert window.model.ranking is not None
    window.model.ranking.compare.click()


def measure_labels(window: MainWindow) -> None:
    window.data.curve.measure.click()


def open_pictures(window: MainWindow) -> None:
    run = FakeRun().report()
    plan = plans.to_dict(window.store.plan)
    window.result.show_report(run.model_copy(update={"plan": plan}))
    window.result.view.pictures.ask()


def thumbnails(window: MainWindow) -> None:
    small = Thumbnails(window)
    small.use(FileReader())
    for picture in sorted(Path(window.store.plan.data.path).glob("*/*")):
        small.get(str(picture))


def name_columns(window: MainWindow) -> None:
    photos = Path(window.store.plan.data.path)
    table = photos / "labels.csv"
    table.write_text("path,shape,color\nants/0.png,disc,red\nbees/0.png,bar,blue\n", encoding="utf-8")
    window.store.update("strategy", {"kind": "multi-task"})
    window.store.update("data", {"source": "csv", "path": str(table)})


def choose_a_sample(window: MainWindow) -> None:
    window.show_panel(window.data)
    window.store.update("data", {"source": "sample"})


def examine(window: MainWindow) -> None:
    DoctorDialog(window.history.paths, window).open()


def copy_runs(window: MainWindow) -> None:
    here = window.history.paths.data
    dialog = ChangeDialog(here, here.parent / "elsewhere", Survey(1, 1, 10**12, occupied=False), window)
    dialog.ways["copy"].setChecked(True)
    dialog.deed.click()


WORK: dict[str, tuple[Script, str]] = {
    "model_facts.ModelFacts": (look_at("model"), "done"),
    "catalogue_page.CataloguePage": (browse, "done"),
    "facts.read": (check, "done"),
    "facts.check": (check, "stopped"),
    "columns_box._survey": (name_columns, "done"),
    "sample_cards.some_pictures": (choose_a_sample, "stopped"),
    "recipe._find": (look_at("data"), "done"),
    "gallery._render": (look_at("data"), "stopped"),
    "preview._render": (look_at("regularization"), "stopped"),
    "thumbnails._read": (thumbnails, "stopped"),
    "ranking.RankingView": (rank, "stopped"),
    "rate_trial._work": (find_rate, "stopped"),
    "blend_work.BlendWork": (mix, "stopped"),
    "robustness_offer._measuring": (measure_robustness, "stopped"),
    "ranking_work.comparison": (compare_models, "stopped"),
    "curve_work.measurement": (measure_labels, "stopped"),
    "pictures.Pictures": (open_pictures, "done"),
    "change_dialog._copying": (copy_runs, "stopped"),
    "device_line.DeviceLine": (look_at("model"), "done"),
    "warm_up._bring": (look_at("model"), "stopped"),
    "doctor_dialog.DoctorDialog": (examine, "stopped"),
}
"""Module and function of the work: how it is begun; whether it stops where nobody waits (what is short need not)."""


@pytest.fixture(scope="module", autouse=True)
def torch_is_there() -> None:
    heavy.load()


@pytest.mark.parametrize("kind", WORK)
def test_work_goes_on_without_its_window(
    qtbot: QtBot, use_program: Any, gate: Gate, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    def endless(_run: str, _history: object, progress: Callable[[str, int, int], None], *_reference: object) -> None:
        while True:
            progress("measuring", 1, 2)

    monkeypatch.setattr(blend, "measure", endless)
    monkeypatch.setattr(study, "robustness", endless)
    begin, outcome = WORK[kind]
    gate.kind = kind

    def script(window: MainWindow) -> None:
        begin(window)
        qtbot.waitUntil(gate.held.is_set, timeout=PATIENCE * 1000)
        window.close()

    use_program(script)
    # What the threads sent to the window that is gone is delivered now.
    QCoreApplication.processEvents()
    assert gate.outcome == outcome


@pytest.mark.usefixtures("use_program")
def test_every_kind_of_work_is_among_them() -> None:
    """Whoever makes another kind of background task adds it above."""
    package = Path(background.__file__).parent
    makers = {file.stem for file in package.rglob("*.py") if "= Task(" in file.read_text(encoding="utf-8")}
    told = {kind.partition(".")[0] for kind in WORK}
    # The work of reading.py is in facts.py; that of studies/work.py in the pages that use it, these among them.
    pages = {"blend_work", "robustness_offer", "ranking_work", "curve_work"}
    assert makers == (told - pages - {"facts"}) | {"reading", "work"}


@pytest.mark.parametrize("kind", ["run", "search"])
def test_a_run_is_finished_when_the_program_ends_in_another_way(
    qtbot: QtBot, use_program: Any, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Nobody was asked, since nobody closed the window: nothing is thrown away, and Qt destroys no running thread."""
    begun, wish = threading.Event(), []

    def endless(control: Control) -> None:
        begun.set()
        while not (control.finishing or control.discarding):
            threading.Event().wait(0.002)
        wish.append("finish" if control.finishing else "discard")

    monkeypatch.setattr(improve, "improve", lambda _plan, _tell, control, *_: endless(control))
    monkeypatch.setattr(race, "search", lambda _plan, _wish, _tell, control, _history: endless(control))

    def script(window: MainWindow) -> None:
        started = window.runner.start(window.store.plan) if kind == "run" else None
        started = started or window.searches.start(window.store.plan, Wish(budget=60.0))
        assert started
        qtbot.waitUntil(begun.is_set)

    use_program(script)
    assert wish == ["finish"]


def test_the_program_ends_while_a_task_is_at_work(tmp_path: Path) -> None:
    """Python ends with the window, and collects garbage by itself only when the task is over."""
    code = """
        import gc, sys, threading
        from PySide6.QtCore import QObject, QTimer
        from posttrain_gui import app, heavy, paths
        from posttrain_gui.gui import main_window, model_facts
        begun, gone, seen = threading.Event(), threading.Event(), []

        def read(model):
            begun.set()
            assert gone.wait(20)
            sum(range(2_000_000))  # longer than the window's thread needs for what it has left to do
            seen.append("over")

        class Window(main_window.MainWindow):
            def __init__(self, *given):
                super().__init__(*given)
                self.timer = QTimer(self, interval=1)
                self.timer.timeout.connect(self.close_at_work)
                self.timer.start()

            def close_at_work(self):
                if begun.is_set():
                    self.last = QObject(self)
                    self.last.destroyed.connect(gone.set)
                    self.close()

        model_facts.read, heavy.load, app.MainWindow, enable = read, lambda: None, Window, gc.enable
        gc.enable = lambda: (seen.append("collects"), enable())
        app.make_application()
        code = app.run_window(None, paths.resolve(sys.argv[1]))
        print(*seen)
        sys.exit(code)
    """
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", textwrap.dedent(code), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.split() == ["over", "collects"]


def test_reading_is_cancelled_by_hand_before_the_window_closes(qtbot: QtBot, use_program: Any, gate: Gate) -> None:
    """A cancelled task must not come back to life in the window's last moment."""
    gate.kind = "facts.check"

    def script(window: MainWindow) -> None:
        check(window)
        qtbot.waitUntil(gate.held.is_set, timeout=PATIENCE * 1000)
        window.data.reading.cancel()
        assert window.data.reading.state is State.CANCELLED
        window.close()

    use_program(script)
    assert gate.outcome == "stopped"
