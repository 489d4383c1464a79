"""The search for a learning rate through main() and through the window, with the sample model on small pictures."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import paths
from posttrain_gui.control import Control, Discard
from posttrain_gui.events import Event, PhaseChanged, StepDone
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.training import rate_finder
from posttrain_gui.training.parts import PartsMaker
from tests.e2e.asking import Ask, Write


@pytest.fixture(autouse=True)
def test_images_stay_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_: Any) -> None:
        raise AssertionError("the test images were opened")

    monkeypatch.setattr(PartsMaker, "_open_test", opened)


@pytest.fixture
def half_the_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Enough for a curve."""
    monkeypatch.setattr(rate_finder, "STEPS", 50)


def test_suggests_a_rate_and_keeps_nothing(ask: Ask, write: Write, history: History) -> None:
    said = ask("find-lr", write(), "--json", "--set", "training.optimizer.kind=adamw")
    assert said.code == 0, said.err
    found = said.json
    assert found["field"] == "training.optimizer.learning_rate"
    assert found["optimizer"] == "adamw"
    assert found["present"] == 0.001
    assert 1e-5 < found["suggestion"] < 0.5
    assert len(found["rates"]) == len(found["losses"]) >= 20
    assert found["rates"] == sorted(found["rates"])
    assert history.rows() == []
    assert list(paths.resolve().runs.iterdir()) == []


@pytest.mark.usefixtures("half_the_steps")
def test_in_words_for_people(ask: Ask, write: Write) -> None:
    plan = write()
    said = ask("find-lr", plan, "--set", "training.optimizer.kind=adam")
    assert said.code == 0, said.err
    assert "Suggested learning rate: " in said.out
    assert "(the plan has 0.001)" in said.out
    assert said.out.count("<- suggested") == 1
    rows = [line for line in said.out.splitlines() if "█" in line]
    assert 10 <= len(rows) <= 26
    changed = "--set training.optimizer.kind=adam --set training.optimizer.learning_rate="
    assert f"posttrain-gui run {plan} {changed}" in said.err
    assert "Trying learning rates" in said.err
    assert "Epoch" not in said.err


@pytest.mark.usefixtures("half_the_steps")
def test_the_same_plan_gives_the_same_curve(ask: Ask, write: Write) -> None:
    plan = write()
    assert ask("find-lr", plan, "--json").json == ask("find-lr", plan, "--json").json


def test_a_plan_that_cannot_be_run_is_bad_input(ask: Ask, write: Write, tmp_path: Path) -> None:
    assert ask("find-lr", tmp_path / "none.toml").code == 2
    assert ask("find-lr", write(), "--set", "training.epochs=0").code == 2
    empty = tmp_path / "empty"
    empty.mkdir()
    said = ask("find-lr", write(empty))
    assert said.code == 2
    assert said.out == ""
    assert said.error


def test_ctrl_c_stops_it(ask: Ask, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(rate_finder, "_swept", pressed)
    said = ask("find-lr", write())
    assert (said.code, said.out) == (130, "")
    assert said.err.endswith("Stopped.\n")


def test_can_be_stopped_and_leaves_no_folder(
    make_plan: Callable[..., Plan], history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    control, steps = Control(), list[StepDone]()

    def listen(event: Event) -> None:
        if isinstance(event, StepDone) and event.phase == "rates":
            steps.append(event)
            if len(steps) == 5:
                control.discard()

    with pytest.raises(Discard):
        rate_finder.find_rate(make_plan(), listen, control, history.paths.cache)
    assert len(steps) == 5
    assert all(step.learning_rate and step.loss for step in steps)
    assert not list(tmp_path.glob("posttrain-rates-*"))


@pytest.mark.usefixtures("half_the_steps")
def test_rates_are_those_of_the_plan_where_the_head_learns_faster(
    make_plan: Callable[..., Plan], history: History
) -> None:
    said: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, PhaseChanged) and event.phase == "rates":
            said.append(event.detail)

    plan = make_plan(training={"head_learning_rate": 100.0})
    found = rate_finder.find_rate(plan, listen, Control(), history.paths.cache)
    assert found.rates[0] == pytest.approx(1e-8), "the head's then begins with 1e-6"
    assert said == ["Trying learning rates from 1.0e-08 to 1.0e-01"]


@pytest.mark.usefixtures("half_the_steps")
def test_the_window_finds_a_rate_and_takes_it_over(qtbot: Any, make_plan: Callable[..., Plan]) -> None:
    from posttrain_gui.gui.strategy.rate_dialog import RateDialog

    store = PlanStore(make_plan())
    dialog = RateDialog(store)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.trial.found, timeout=60_000) as caught:
        pass
    suggestion = caught.args[0].suggestion
    assert dialog.use.text() == f"Use {suggestion:g}"
    dialog.use.click()
    assert store.plan.training.optimizer.learning_rate == suggestion
    qtbot.waitUntil(lambda: not dialog.trial.going)


@pytest.mark.usefixtures("half_the_steps")
@pytest.mark.parametrize("tune", ["gradual", "lora"])
def test_every_way_of_training_has_a_curve(make_plan: Callable[..., Plan], history: History, tune: str) -> None:
    plan = make_plan(strategy={"kind": "fine-tune", "tune": tune})
    found = rate_finder.find_rate(plan, lambda _: None, Control(), history.paths.cache)
    assert len(found.rates) >= 20
    assert min(found.losses) < found.losses[0]
