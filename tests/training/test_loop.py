"""The loop itself, with a network of one weight whose answers are known."""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from posttrain_gui.control import Control, Finish
from posttrain_gui.events import EpochDone, Event, StepDone
from posttrain_gui.plan import Training
from posttrain_gui.regularizers.functions.stopping import no_improvement
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.loop import Loop, Stretch, train
from posttrain_gui.training.meter import WorkClock
from posttrain_gui.training.objective import OneLabelObjective
from posttrain_gui.training.outcome import NotFinite
from posttrain_gui.training.state import State
from posttrain_gui.training.steps import Stepper, parameter_groups
from posttrain_gui.training.stopwatch import Stopwatch

Validated = list[tuple[float, float]]


class Source:
    """Two batches of three and one images."""

    labels = torch.tensor([0, 1, 0, 1])

    def __len__(self) -> int:
        return 2

    def forward(self, inputs: Tensor) -> Tensor:
        return inputs

    def epoch(self, _epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        yield torch.tensor([[2.0, 0.0], [0.0, 2.0], [0.0, 2.0]]), self.labels[:3]
        yield torch.tensor([[0.0, 2.0]]), self.labels[3:]


class Course:
    """A loop with the validation figures of each epoch given."""

    def __init__(self, folder: Path, validated: Validated, hooks: Hooks | None = None, scale: float = 1.0) -> None:
        self.network = nn.Module()
        self.network.weight = nn.Parameter(torch.tensor([[scale]]))
        self.control, self.events = Control(), list[Event]()
        named = list(self.network.named_parameters())
        settings = Training.model_validate({"epochs": len(validated) - 1})
        optimizer = settings.optimizer.build(parameter_groups(named, "none", 0.0001, 1.0))
        stepper = Stepper(self.network, named, optimizer, OneLabelObjective(2), Compute(torch.device("cpu")))
        figures = iter(validated)

        def validate(done: Callable[[int], None]) -> tuple[float, float]:
            done(4)
            return next(figures)

        state = State(self.network, stepper, folder, {"weight"}, Stopwatch())
        clock = WorkClock(self.control.check)
        span = (1, settings.epochs)
        self.stretch = Stretch(Source(), lambda x: x * self.network.weight, validate, lambda: None, span)
        hooks = hooks or Hooks()
        self.loop = Loop(settings, lambda _: self.stretch, 2, stepper, None, state, hooks, self.events.append, clock)

    @property
    def epochs(self) -> list[EpochDone]:
        return [event for event in self.events if isinstance(event, EpochDone)]


def test_the_best_has_most_right_answers_then_least_loss(tmp_path: Path) -> None:
    figures = [(1.0, 0.5), (0.9, 0.5), (0.1, 0.4), (2.0, 0.6), (2.0, 0.6), (3.0, 0.6)]
    outcome = train(Course(tmp_path, figures).loop)
    assert [epoch.best for epoch in outcome.epochs] == [True, True, False, True, False, False]
    assert [epoch.without_improvement for epoch in outcome.epochs] == [0, 0, 1, 0, 1, 2]
    assert outcome.best.epoch == 3
    assert (tmp_path / "best-3.pt").exists()


def test_early_stopping_follows_the_same_rule_as_the_best(tmp_path: Path) -> None:
    hooks = Hooks(stop_rules=[lambda epochs: no_improvement(epochs, 2)], patience=2)
    figures = [(1.0, 0.5), (9.0, 0.6), (0.1, 0.5), (0.1, 0.5), (0.0, 1.0)]
    outcome = train(Course(tmp_path, figures, hooks).loop)
    assert [epoch.epoch for epoch in outcome.epochs] == [0, 1, 2, 3], "a lower loss alone is no better epoch"
    assert not outcome.finished_early


def test_early_stopping_waits_for_the_last_phase_and_counts_from_its_start(tmp_path: Path) -> None:
    hooks = Hooks(stop_rules=[lambda epochs: no_improvement(epochs, 2)], patience=2)
    course = Course(tmp_path, [(1.0, 0.5), *[(1.0, 0.4)] * 9], hooks)
    outcome = train(replace(course.loop, settled=4))
    assert [epoch.without_improvement for epoch in outcome.epochs] == [0, 1, 2, 3, 4, 1, 2]
    assert [epoch.patience for epoch in outcome.epochs[1:]] == [0, 0, 0, 0, 2, 2]


def test_training_figures_are_means_over_images(tmp_path: Path) -> None:
    course = Course(tmp_path, [(1.0, 0.5), (1.0, 0.5)])
    train(course.loop)
    right, wrong = math.log1p(math.exp(-2.0)), math.log1p(math.exp(2.0))
    assert course.epochs[1].train_accuracy == 0.75
    assert course.epochs[1].train_loss == pytest.approx((3 * right + wrong) / 4, rel=1e-3)


def test_validation_that_is_no_number_keeps_the_best_before(tmp_path: Path) -> None:
    outcome = train(Course(tmp_path, [(1.0, 0.5), (0.9, 0.6), (math.nan, 0.9)]).loop)
    assert outcome.trouble is not None
    assert "validation" in outcome.trouble.what
    assert "epoch 2" in outcome.trouble.what
    assert outcome.best.epoch == 1


def test_training_that_is_no_number_keeps_the_best_before(tmp_path: Path) -> None:
    outcome = train(Course(tmp_path, [(1.0, 0.5), (0.9, 0.6)], scale=math.inf).loop)
    assert outcome.trouble is not None
    assert outcome.best.epoch == 0


def test_a_start_that_is_no_number_fails_with_nothing_kept(tmp_path: Path) -> None:
    with pytest.raises(NotFinite, match="before any training"):
        train(Course(tmp_path, [(math.nan, 0.0), (1.0, 0.5)]).loop)
    assert list(tmp_path.iterdir()) == []


def test_finish_before_there_is_anything_to_keep_leaves_at_once(tmp_path: Path) -> None:
    course = Course(tmp_path, [(1.0, 0.5), (0.9, 0.6)])
    course.control.finish()
    with pytest.raises(Finish):
        train(course.loop)
    assert course.epochs == []


def test_finish_in_validation_drops_the_epoch_that_was_not_judged(tmp_path: Path) -> None:
    course = Course(tmp_path, [(1.0, 0.5), (0.9, 0.6), (0.8, 0.7)])
    figures = course.stretch.validate

    def validate(done: Callable[[int], None]) -> tuple[float, float]:
        if len(course.epochs) == 2:
            course.control.finish()
        return figures(done)

    course.stretch = replace(course.stretch, validate=validate)
    outcome = train(course.loop)
    assert outcome.finished_early
    assert outcome.best.epoch == 1 == outcome.epochs[-1].epoch


def test_a_run_that_goes_on_counts_its_steps_from_the_beginning(tmp_path: Path) -> None:
    first = Course(tmp_path, [(1.0, 0.5), (0.9, 0.6), (0.8, 0.7)])
    rate = first.loop.stepper.optimizer.param_groups[0]["lr"]

    def listen(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(replace(first.loop, listener=listen))
    second = Course(tmp_path, [(0.8, 0.7), (9.9, 0.0), (9.9, 0.0)])
    assert second.loop.state.resume()
    outcome = train(second.loop)
    assert [epoch.epoch for epoch in outcome.epochs] == [0, 1, 2]
    steps = [event for event in second.events if isinstance(event, StepDone)]
    assert (steps[-1].step, steps[-1].total) == (4, 4)
    assert outcome.images_per_second > 0
    assert second.loop.stepper.optimizer.param_groups[0]["lr"] < rate, "the schedule goes on where it was"
