import io
import math

import pytest
from rich.console import Console

from posttrain_gui.events import EpochDone, Event, PhaseChanged, RunDone, RunStarted, StepDone, Warned
from posttrain_gui.terminal import progress
from posttrain_gui.terminal.wording import duration, figures, line_of, number, percent, points

STEP = StepDone("training", 30, 100, 2, 0.4321, 0.812, 1e-3, 230.4, 42.0)
EVENTS: list[Event] = [
    RunStarted("id", "name", "folder", 10),
    PhaseChanged("training", "Training on cpu [bold]"),
    STEP,
    Warned("look [here]"),
    RunDone("id", "better"),
]


def epoch(number: int, *, best: bool = True, waiting: int = 0, patience: int = 0) -> EpochDone:
    train = (math.nan, math.nan) if number == 0 else (0.5, 0.75)
    return EpochDone(number, *train, 0.4, 0.8, 1e-3, 2.04, best, 1, waiting, patience)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (RunStarted("id", "name", "folder", 10), "Run id"),
        (RunStarted("id", "name", "folder", 10, 4), "Run id, going on with epoch 4"),
        (PhaseChanged("judging"), "Measuring after"),
        (PhaseChanged("data", "Reading 397 images"), "Reading 397 images"),
        (Warned("12 files set aside."), "Warning: 12 files set aside."),
        (Warned("158 of 160 tensors matched", "info"), "Note: 158 of 160 tensors matched"),
        (epoch(0), "Before training: validation loss 0.400, accuracy 80.0 %"),
        (
            epoch(3, best=False, waiting=2, patience=7),
            "Epoch 3 of 10: training loss 0.500, accuracy 75.0 %; validation loss 0.400, accuracy 80.0 %; 2.0 s; "
            "no improvement for 2 of 7 epochs",
        ),
        (STEP, None),
        (RunDone("id", "better"), None),
    ],
)
def test_what_stays_on_the_screen(event: Event, expected: str | None) -> None:
    assert line_of(event, 10) == expected


def test_one_epoch_without_improvement_is_one_epoch() -> None:
    line = line_of(epoch(3, best=False, waiting=1)) or ""
    assert line.endswith("no improvement for 1 epoch")


def test_figures_beside_the_bar() -> None:
    assert figures(STEP, 10) == "epoch 2 of 10 · loss 0.432 · accuracy 81.2 % · 230 images/s · 42.0 s left"
    assert figures(StepDone("data", 5, 10)) == ""


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0.04, "0.0 s"),
        (59.94, "59.9 s"),
        (59.96, "1:00 min"),
        (192, "3:12 min"),
        (7384, "2:03 h"),
        (None, "–"),
        (math.nan, "–"),
    ],
)
def test_duration(seconds: float | None, expected: str) -> None:
    assert duration(seconds) == expected


def test_numbers_carry_their_units() -> None:
    assert (percent(0.8412), points(-0.048), number(0.30149)) == ("84.1 %", "-4.8 points", "0.301")
    assert percent(None) == points(math.nan) == number(math.nan) == "–"


def test_away_from_a_terminal_there_is_a_line_for_each_phase_and_warning(capsys: pytest.CaptureFixture[str]) -> None:
    with progress.best_for_stderr() as shown:
        for event in EVENTS:
            shown(event)
    out, err = capsys.readouterr()
    assert (out, err.splitlines()) == ("", ["Run id", "Training on cpu [bold]", "Warning: look [here]"])


@pytest.mark.parametrize("no_color", [False, True])
def test_on_a_terminal_a_bar_shows_the_figures(monkeypatch: pytest.MonkeyPatch, no_color: bool) -> None:
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    else:
        monkeypatch.delenv("NO_COLOR", raising=False)
    drawn = io.StringIO()
    console = Console(file=drawn, force_terminal=True, width=120, color_system="truecolor")
    shown = progress.LiveProgress(console)
    with shown:
        for event in EVENTS[:-1]:
            shown(event)
        shown._bars.refresh()
    text = drawn.getvalue()
    for expected in ("Training", "epoch 2 of 10 · loss 0.432", "42.0 s left", "Warning: look [here]", "cpu [bold]"):
        assert expected in text
    assert ("\x1b[38;" in text) is not no_color


def test_a_terminal_gets_the_bar_and_a_dumb_one_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    assert isinstance(progress.best_for_stderr(), progress.LiveProgress)
    monkeypatch.setenv("TERM", "dumb")
    assert isinstance(progress.best_for_stderr(), progress.PlainProgress)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True
