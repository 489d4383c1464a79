"""The line that says on what training will compute."""

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.gui import device_line
from posttrain_gui.gui.device_line import DeviceLine, told
from posttrain_gui.gui.plan_files import empty_plan
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.training import threads
from posttrain_gui.training.device_facts import DeviceFacts, device_facts


@pytest.fixture
def asked(monkeypatch):
    calls: list[str] = []

    def look(wanted: str) -> DeviceFacts:
        calls.append(wanted)
        if wanted == "cuda:7":
            raise InputError('The device "cuda:7" is not usable here.', "A trial failed.")
        return DeviceFacts("cpu" if wanted == "auto" else wanted, "", 2)

    monkeypatch.setattr(device_line, "look", look)
    return calls


@pytest.fixture
def line(qtbot, asked):  # noqa: ARG001 - replaced before anything is looked at
    store = PlanStore(empty_plan())
    made = DeviceLine(store)
    store.setParent(made)
    qtbot.addWidget(made)
    return made


def test_nothing_is_looked_at_before_it_begins(line, asked) -> None:
    line._store.update("training.device", "cpu")
    assert (line.text(), asked) == ("Device: finding out…", [])


def test_it_fills_in_and_follows_the_plan(line, asked, qtbot) -> None:
    line.begin()
    line.begin()
    qtbot.waitUntil(lambda: line.text() == "Device: cpu, 2 threads")
    line._store.update("training.device", "cuda:7")
    qtbot.waitUntil(lambda: line.text() == 'Device: The device "cuda:7" is not usable here.')
    line._store.update("training.device", "auto")
    assert line.text() == "Device: cpu, 2 threads"
    line._store.update("training.epochs", 3)
    assert asked == ["auto", "cuda:7"]


def test_the_last_wish_counts(line, asked, qtbot) -> None:
    line.begin()
    line._store.update("training.device", "cuda:7")
    line._store.update("training.device", "mps")
    qtbot.waitUntil(lambda: line.text() == "Device: mps, 2 threads")
    assert "mps" in asked


def test_words() -> None:
    assert told(DeviceFacts("cuda:0", "NVIDIA H100", 8)) == "Device: cuda:0, NVIDIA H100"
    assert told(DeviceFacts("cpu", "", 1)) == "Device: cpu, 1 thread"


def test_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread that asks may compute alone (it made images before); the loop does not."""
    monkeypatch.setattr(threads, "ALL", 7)
    assert device_facts("cpu") == DeviceFacts("cpu", "", 7)
