import math

import pytest

from posttrain_gui import events
from posttrain_gui.history import codec

EPOCH = {"val_loss": 0.5, "val_accuracy": 0.75, "learning_rate": 1e-3, "seconds": 2.5, "best": True, "best_epoch": 1}
EXAMPLES = [
    events.RunStarted("id", "nan", "/folder", 10, 3),  # a name that looks like a number stays a name
    events.PhaseChanged("training", "Größe → 3"),
    events.ImagesRead(900, 40, 60, "Flip, Mixup"),
    events.EpisodesReady("MAML", 464, 20, 106, 5, 1, 5, 100, 600, transductive=False),
    events.TaskEpoch("shape", "classification", False, 2, 0.5, 0.25, 0.75, 1.5),
    events.PseudoLabelled(epoch=3, seen=960, used=700, right=650, known=690),
    events.StepDone("training", 3, 100, 1, 0.25, 0.5, 1e-3, 120.5, None),
    events.EpochDone(epoch=1, train_loss=math.inf, train_accuracy=0.5, without_improvement=0, patience=7, **EPOCH),
    events.Warned("one\ntwo", "info"),
    events.RunDone("id", "improved"),
    events.RunStopped("id", kept=True),
    events.RunFailed("id", "what", "why", "next", "log"),
]


@pytest.mark.parametrize("event", EXAMPLES, ids=lambda event: type(event).__name__)
def test_what_is_written_is_read_back(event: events.Event) -> None:
    line = codec.encode(event, at=1.0)
    assert "\n" not in line
    assert codec.decode(line) == event


def test_every_event_has_an_example_and_is_known() -> None:
    assert {type(event) for event in EXAMPLES} == set(codec.KINDS.values())


def test_nan_is_kept_as_a_word_that_json_knows() -> None:
    line = codec.encode(events.EpochDone(0, math.nan, math.nan, without_improvement=0, **EPOCH), at=1.0)
    assert "NaN" not in line
    back = codec.decode(line)
    assert isinstance(back, events.EpochDone)
    assert math.isnan(back.train_loss)


@pytest.mark.parametrize(
    "line",
    ['{"event": "RunDone", "run_id"', "", "[]", '{"event": "FromTheFuture"}', '{"event": "RunDone", "at": 1}'],
)
def test_torn_and_unknown_lines_are_no_events(line: str) -> None:
    assert codec.decode(line) is None


def test_keys_of_a_newer_program_are_passed_over() -> None:
    assert codec.decode('{"event": "Warned", "message": "m", "colour": 3}') == events.Warned("m")
