"""Progress: how often it is told, how fast the work is, how long it will take. Time is a number here, nobody waits."""

from dataclasses import dataclass, field

import pytest

from posttrain_gui.control import Control, Discard, Finish
from posttrain_gui.events import Event, StepDone
from posttrain_gui.training.meter import Done, Meter, WorkClock
from posttrain_gui.training.reading import Progress
from posttrain_gui.training.stopwatch import Stopwatch


@dataclass
class Wall:
    """A clock on the wall that is moved by hand; its pauses are told by ``check``."""

    seconds: float = 100.0
    pause: float = 0.0
    told: list[Event] = field(default_factory=list)

    def now(self) -> float:
        return self.seconds

    def check(self) -> float:
        waited, self.pause = self.pause, 0.0
        self.seconds += waited
        return waited

    def meter(self, total: int, before: Done | None = None, breaks: int = 0) -> Meter:
        return Meter("training", total, self.told.append, WorkClock(self.check, self.now), before or Done(), breaks)


def test_at_most_ten_events_a_second_and_the_end() -> None:
    wall = Wall()
    meter = wall.meter(1000)
    for _ in range(1000):
        wall.seconds += 0.01
        meter.done(1)
    assert 95 <= len(wall.told) <= 101
    last = wall.told[-1]
    assert isinstance(last, StepDone)
    assert (last.step, last.total) == (1000, 1000)


def test_more_work_than_expected_is_not_told_at_every_batch() -> None:
    wall = Wall()
    meter = wall.meter(10)
    for _ in range(500):
        wall.seconds += 0.001
        meter.done(1)
    assert len(wall.told) <= 6
    assert all(isinstance(event, StepDone) and event.step <= event.total for event in wall.told)


def test_reading_tells_at_most_ten_times_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    wall = Wall()
    monkeypatch.setattr("posttrain_gui.training.reading.time.monotonic", wall.now)
    progress = Progress(wall.told.append, wall.check)
    for done in range(200):
        wall.seconds += 0.01
        progress("reading", done, 200)
    assert 18 <= len(wall.told) <= 21


def test_speed_and_time_left() -> None:
    wall = Wall()
    meter = wall.meter(10)
    assert meter.remaining() is None
    assert meter.speed() == 0.0
    for _ in range(4):
        wall.seconds += 0.5
        meter.tick(32, units=1)
    assert meter.speed() == pytest.approx(64.0)
    assert meter.remaining() == pytest.approx(3.0)


def test_a_pause_is_no_work() -> None:
    wall = Wall()
    meter = wall.meter(10)
    wall.seconds += 1.0
    wall.pause = 3600.0
    meter.tick(32, units=1)
    assert meter.speed() == pytest.approx(32.0)
    assert meter.remaining() == pytest.approx(9.0)


def test_validation_does_not_slow_the_speed_but_the_time_left_knows_it() -> None:
    wall = Wall()
    meter = wall.meter(4, breaks=3)
    with meter.taking_a_break():
        wall.seconds += 2.0
        wall.pause = 50.0
        meter.check()
    for _ in range(2):
        wall.seconds += 1.0
        meter.tick(8, units=1)
    assert meter.speed() == pytest.approx(8.0)
    assert meter.remaining() == pytest.approx(2.0 + 2 * 2.0), "two steps and two validations"
    with meter.taking_a_break():
        wall.seconds += 4.0
    assert meter.remaining() == pytest.approx(2.0 + 1 * 3.0)
    assert meter.so_far == Done(2, 16, pytest.approx(2.0))


def test_an_earlier_stretch_counts() -> None:
    wall = Wall()
    meter = wall.meter(20, Done(units=10, images=320, seconds=5.0))
    wall.seconds += 1.5
    meter.done(32)
    meter.tick(0, units=0)
    assert meter.speed() == pytest.approx(352 / 6.5)


def test_a_persons_wish_comes_through_every_tick_and_every_break() -> None:
    control = Control()
    meter = Meter("training", 10, lambda _: None, WorkClock(control.check))
    meter.tick(1)
    control.finish()
    with pytest.raises(Finish):
        meter.tick(1)
    with pytest.raises(Finish), meter.taking_a_break():
        meter.check()
    control.discard()
    with pytest.raises(Discard):
        meter.check()


def test_the_stopwatch_adds_up() -> None:
    wall = Wall()
    watch = Stopwatch(wall.now)
    wall.seconds += 7.0
    watch.went_on_for(100.0)
    assert watch.seconds() == pytest.approx(107.0)


def test_of_several_checkpoints_the_latest_says_how_long_it_went_on() -> None:
    """Tasks trained alone after all together: the second training's checkpoint counts the first one's time too."""
    wall = Wall()
    watch = Stopwatch(wall.now)
    for seconds in (100.0, 130.0, 120.0):
        watch.went_on_for(seconds)
    wall.seconds += 7.0
    assert watch.seconds() == pytest.approx(137.0)
