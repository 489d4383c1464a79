"""A plan that was not saved survives a crash, and only that."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.gui import autosave
from posttrain_gui.gui.autosave import Autosave
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.plan_files import empty_plan


@pytest.fixture
def window(one_window) -> MainWindow:
    one_window.files.take(empty_plan(), None)
    return one_window


@pytest.fixture
def places() -> paths.Paths:
    return paths.prepare(paths.resolve())


@pytest.fixture
def start(window, places):
    """Makes what a start of the program makes; ends what is left."""
    made: list[Autosave] = []

    def begin(offer: bool = True) -> Autosave:
        made.append(Autosave(window, places, offer=offer))
        return made[-1]

    yield begin
    for one in made:
        one.end()


def crash(one: Autosave) -> None:
    """The program is killed: the system frees its locks, files stay."""
    one._soon.stop()
    one._lock.release()
    one._lock = one.file = None


def left_behind(start, window, **changes) -> Path:
    first = start()
    for path, value in changes.items():
        window.store.update(path.replace("__", "."), value)
    first.write()
    file = first.file
    crash(first)
    window.files.take(empty_plan(), None)
    return file


def test_only_an_unsaved_plan_is_kept_aside(qtbot, start, window, places) -> None:
    one = start()
    one.write()
    assert not places.unsaved.exists()
    one._soon.setInterval(0)
    window.store.update("training.epochs", 9)
    qtbot.waitUntil(places.unsaved.exists, timeout=5000)
    assert plans.load(places.unsaved).training.epochs == 9
    window.files.take(window.store.plan, None)
    one.write()
    assert not places.unsaved.exists()


def test_an_orderly_end_keeps_nothing(start, window, places) -> None:
    one = start()
    window.store.update("training.epochs", 9)
    one.write()
    one.end()
    assert not places.unsaved.exists()


def test_after_a_crash_it_is_offered_and_taken(qtbot, start, window, places) -> None:
    file = left_behind(start, window, training__epochs=9, name="mine")
    assert file == places.unsaved
    again = start()
    qtbot.waitUntil(lambda: again.question is not None)
    assert '"mine"' in again.question.text()
    again.take.click()
    assert window.store.plan.training.epochs == 9
    assert window.files.modified
    assert file.exists()  # still unsaved: another crash does not cost it


def test_it_still_belongs_to_its_file(qtbot, start, window, tmp_path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(plans.to_toml(empty_plan()), encoding="utf-8")
    first = start()
    window.files.open_file(mine)
    window.store.update("training.epochs", 9)
    first.write()
    crash(first)
    window.files.take(empty_plan(), None)
    again = start()
    qtbot.waitUntil(lambda: again.question is not None)
    again.take.click()
    assert window.files.file == mine
    assert window.files.saved.training.epochs != 9
    assert window.files.modified


def test_it_can_be_thrown_away(qtbot, start, window, places) -> None:
    left_behind(start, window, training__epochs=9)
    again = start()
    qtbot.waitUntil(lambda: again.question is not None)
    again.drop.click()
    assert window.store.plan == empty_plan()
    assert not places.unsaved.exists()


def test_it_can_wait(qtbot, start, window, places) -> None:
    """Neither Escape nor closing the window throws it away; the window keeps its own plan elsewhere meanwhile."""
    left_behind(start, window, training__epochs=9)
    again = start()
    qtbot.waitUntil(lambda: again.question is not None)
    again.question.reject()
    window.store.update("training.epochs", 5)
    again.write()
    assert again.file != places.unsaved
    again.end()
    assert plans.load(places.unsaved).training.epochs == 9
    third = start()
    qtbot.waitUntil(lambda: third.question is not None)
    third.end()
    assert places.unsaved.exists()


def test_two_windows_do_not_take_each_others(start, window, places) -> None:
    one = start()
    window.store.update("training.epochs", 9)
    one.write()
    other = start()
    assert (one.file, other.file) == (places.unsaved, places.data / "unsaved-2.posttrain.toml")
    QCoreApplication.processEvents()
    assert other.question is None  # the first is alive


def test_a_start_with_a_plan_leaves_it_for_later(start, window, places) -> None:
    left_behind(start, window, training__epochs=9)
    with_plan = start(offer=False)
    window.store.update("training.epochs", 5)
    with_plan.write()
    with_plan.end()
    assert plans.load(places.unsaved).training.epochs == 9


def test_one_that_cannot_be_read_is_not_offered(qtbot, start, places) -> None:
    places.unsaved.write_text("x = ", encoding="utf-8")
    one = start()
    qtbot.waitUntil(lambda: not places.unsaved.exists())
    assert one.question is None


def test_one_that_cannot_be_used_is_kept(qtbot, start, places, monkeypatch) -> None:
    """A newer program may have written it; it was deleted."""
    said = []
    monkeypatch.setattr(autosave, "tell", lambda _window, _what, why: said.append(why))
    places.unsaved.write_text('version = 99\nname = "mine"', encoding="utf-8")
    one = start()
    qtbot.waitUntil(lambda: bool(said))
    one.end()
    kept = places.data / "unsaved.broken-1.posttrain.toml"
    assert str(kept) in said[0]
    assert "mine" in kept.read_text(encoding="utf-8")
    places.unsaved.touch()  # an empty one is nobody's loss
    start()
    qtbot.waitUntil(lambda: not places.unsaved.exists())
    assert len(said) == len(list(places.data.glob("*broken*"))) == 1


def test_it_is_kept_until_the_next_window_keeps_it(start, window, places) -> None:
    """Building the window again takes a second; a program killed then lost the plan."""
    one = start()
    window.store.update("training.epochs", 9)
    left = one.end(going_on=True)
    assert left == places.unsaved
    assert plans.load(left).training.epochs == 9
    other = start(offer=False)
    other.write()
    assert other.file != left
    assert plans.load(other.file).training.epochs == 9


def test_a_full_disk_costs_nothing_else(start, window, places, monkeypatch) -> None:
    one = start()
    window.store.update("training.epochs", 9)
    one.write()
    window.store.update("training.epochs", 11)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    one.write()
    assert plans.load(places.unsaved).training.epochs == 9
