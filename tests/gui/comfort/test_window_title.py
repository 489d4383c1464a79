"""The title says how far it is, so that a taskbar does."""

import pytest

from posttrain_gui.events import PhaseChanged, RunStarted, StepDone


@pytest.fixture
def training(window, monkeypatch):
    """A window in which a training seems to go on."""
    going = [True]
    monkeypatch.setattr(type(window.runner), "running", property(lambda _: going[0]))
    title = window.comfort.title
    title._state()
    yield window, title
    going[0] = False
    title._state()
    assert window.windowTitle() == "unnamed[*] – posttrain-gui"


def test_how_far_a_training_is(training):
    window, title = training
    title._run_told(RunStarted("id", "bees", "folder", 10))
    assert window.windowTitle() == "0 % – bees[*] – posttrain-gui"
    title._run_told(StepDone("baseline", 90, 100))  # measuring before is not training
    assert window.windowTitle().startswith("0 %")
    title._run_told(StepDone("training", 43, 100, 5))
    assert window.windowTitle() == "43 % – bees[*] – posttrain-gui"
    title._run_told(StepDone("training", 100, 100, 10))
    assert window.windowTitle().startswith("99 %")  # until it is judged and written


def test_early_stopping_is_not_shown_as_half_way(training):
    window, title = training
    title._run_told(StepDone("training", 43, 100, 5))
    title._run_told(PhaseChanged("judging"))
    assert window.windowTitle().startswith("99 %")


def test_a_pause_is_seen(training, monkeypatch):
    window, title = training
    monkeypatch.setattr(type(window.runner), "paused", property(lambda _: True))
    title._state()
    assert window.windowTitle().startswith("Paused – unnamed")
