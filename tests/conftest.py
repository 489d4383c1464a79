"""What every test stands on: a throw-away home, and the shared images where they are."""

import gc
import itertools
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import heavy  # noqa: F401 - before torch: decides how its threads wait

# Windows of tests are drawn into memory; QT_QPA_PLATFORM=xcb puts them on a real (or Xvfb's) screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The program follows the system's language; what tests look for is written in English.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")

REPOSITORY = Path(__file__).resolve().parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """The fast tests' networks are so small that a second thread of OpenMP costs more than it does; proofs use all."""
    if "not slow" in config.option.markexpr:
        os.environ.setdefault("OMP_NUM_THREADS", "1")


def pytest_collection_finish() -> None:
    """Modules are no garbage: collections, which are asked for after every test, do not look through them again."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """At its end Python takes apart all there is."""
    gc.unfreeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Names of folders that are not there yet; pytest's own numbering reads all names given before, each time."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def throw_away_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test sees or touches the real home: data dir, home and caches lie in a temporary folder."""
    home = next(homes)
    home.mkdir()
    monkeypatch.setenv("POSTTRAIN_GUI_DATA_DIR", str(home / "data"))
    monkeypatch.setenv("POSTTRAIN_GUI_SETTINGS", "")  # the program sets both; what it sets is taken back
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("TORCH_HOME", str(home / "torch"))
    monkeypatch.setenv("HF_HOME", str(home / "hub"))
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")  # no test asks the real system to stay awake
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real images and weights; skips where it is not there."""
    folder = Path(os.environ.get("POSTTRAIN_SHARED_DATA") or REPOSITORY.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"needs the shared images (not at {folder}; set POSTTRAIN_SHARED_DATA)")
    return folder


@pytest.fixture(scope="session")
def strokes_drawn_once() -> Iterator[list[Any]]:
    """The pictures of the sample "strokes": drawn once for all that write them to a home of their own."""
    from dataclasses import replace

    from posttrain_gui.data.samples import strokes

    pictures = list(strokes.draw())  # 6,000, which takes two seconds
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(strokes, "SET", replace(strokes.SET, draw=lambda: iter(pictures)))
        yield pictures


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Iterator[object]:
    """The application as the program makes it: its name, its locale, its theme, garbage collected in this thread."""
    from PySide6.QtCore import QThreadPool

    from posttrain_gui.app import make_application
    from posttrain_gui.gui import theme
    from posttrain_gui.gui.garbage import Garbage

    theme.apply(make_application(), "light")
    garbage = Garbage(qapp)
    yield qapp
    QThreadPool.globalInstance().waitForDone()
    garbage.leave()


@pytest.fixture(autouse=True)
def widgets_go_in_this_thread() -> Iterator[None]:
    """Widgets of a test are taken apart when it ends, in the window's thread (see posttrain_gui/gui/garbage.py)."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        gc.disable()
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
        gc.collect(1)


@pytest.fixture(autouse=True)
def unsaved_changes_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing a window asks about an unsaved plan; nobody would answer. Tests of that question put their own answer."""
    files = sys.modules.get("posttrain_gui.gui.plan_files")
    if files is not None:
        monkeypatch.setattr(files, "ask_save", lambda *_: "drop")


@pytest.fixture(autouse=True)
def no_errors_in_the_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that logs an error nobody expected (mark those that do with ``logs_errors``)."""
    yield
    if request.node.get_closest_marker("logs_errors") is None:
        errors = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
        assert not errors, [record.getMessage() for record in errors]


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fails a test that leaves a thread behind (Qt's pool threads, which wait for work, show as dummies)."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    for thread in left:
        thread.join(timeout=5)
    still = [thread.name for thread in left if thread.is_alive()]
    assert not still, f"threads left behind: {still}"
