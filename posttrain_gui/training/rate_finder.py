"""Finds a good learning rate before a run (Smith 2017, arXiv:1506.01186, section 3.3).

The plan's data and model are made ready as for a run, but the test images stay closed. Then some hundred steps are made
while the learning rate rises from far too small to far too large, and the loss is watched. Nothing of it is kept.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui import heavy
from posttrain_gui.errors import PlanError, RunError
from posttrain_gui.events import PhaseChanged
from posttrain_gui.training.rate_curve import RateCurve, judged
from posttrain_gui.training.stopwatch import Stopwatch

if TYPE_CHECKING:
    from posttrain_gui.control import Control
    from posttrain_gui.events import Listener
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.session import Session

STEPS = 100
LOWEST, HIGHEST = 1e-6, 10.0
"""Of the head's learning rate; other layers keep their proportion to it."""

PHASE = "rates"


def find_rate(plan: Plan, tell: Listener, control: Control, cache: Path) -> RateCurve:
    """Tries learning rates on the plan's training images.

    Args:
        plan: Everything that would decide the run; its learning rate and its schedule play no part.
        tell: Told what happens, in this thread: phases and, of the phase "rates", a StepDone for every step with the
            smoothed loss and the learning rate (as the plan's would be).
        control: Read once a batch.
        cache: Folder for what can be made again.

    Returns:
        The curve; where the loss was no number at once it has no points.

    Raises:
        PlanError: Where the plan cannot be run.
        posttrain_gui.errors.UserError: Where images or model cannot be used, or the memory is full.
        posttrain_gui.control.Discard: Where the person said so; so does Finish, as there is nothing to keep.
    """
    heavy.load()
    from posttrain_gui.training.failures import explain, is_memory_full

    if problems := plan.problems():
        raise PlanError(problems)
    try:
        with tempfile.TemporaryDirectory(prefix="posttrain-rates-", ignore_cleanup_errors=True) as folder:
            return _found(plan, tell, control, cache, Path(folder))
    except (RuntimeError, MemoryError) as error:
        if is_memory_full(error):
            raise explain(error, plan) from error
        raise


def _found(plan: Plan, tell: Listener, control: Control, cache: Path, folder: Path) -> RateCurve:
    from posttrain_gui.training.session import Session
    from posttrain_gui.training.surroundings import Scratch, Surroundings

    session = Session(Surroundings(plan, Scratch(folder), tell, control, cache, Stopwatch()))
    tell(PhaseChanged("data", f"Reading {plan.data.one_line()}"))
    session.read_images()
    tell(PhaseChanged("model", f"Loading {plan.model.one_line()}"))
    model = session.load_model()
    tell(PhaseChanged("baseline", f"Preparing the images on {model.compute.describe()}"))
    session.prepare_without_test()
    return _swept(session, tell, control)


def _swept(session: Session, tell: Listener, control: Control) -> RateCurve:
    from posttrain_gui.training.meter import Meter, WorkClock
    from posttrain_gui.training.rate_sweep import Sweep
    from posttrain_gui.training.rates import head_rate

    training, course = session.around.plan.training, session.course()
    stepper, plan_rate = course.stepper(), training.optimizer.learning_rate
    ratio = head_rate(stepper.optimizer) / plan_rate
    rates = [rate / ratio for rate in spread(LOWEST, HIGHEST, STEPS)]
    tell(PhaseChanged(PHASE, f"Trying learning rates from {rates[0]:.1e} to {rates[-1]:.1e}"))
    meter = Meter(PHASE, STEPS, tell, WorkClock(control.check))

    def told(images: int, loss: float, rate: float) -> None:
        meter.tick(images, units=1)
        meter.tell(0, loss, None, rate)

    network = session.fitted.network
    # Where a strategy trains more and more, all that it ever trains: that is where a rate too high does harm.
    stretch = course.stretch(session.fitted.phases[-1].first)
    sweep = Sweep(network, course.changing(), stepper, stretch, training.seed, plan_rate)
    measured = sweep.run(rates, told)
    if not measured.rates:
        raise _no_number(stepper.precision)
    return judged(measured.rates, measured.before, measured.now)


def _no_number(precision: str) -> RunError:
    return RunError(
        "No learning rate can be found: the loss is no number from the first step on.",
        f"The model's weights are damaged, or {precision} is too coarse for it.",
        "Set training.precision to float32, or choose another checkpoint.",
    )


def spread(low: float, high: float, count: int) -> list[float]:
    """``count`` ≥ 2 numbers from low to high, each the same factor above the one before."""
    factor = (high / low) ** (1.0 / (count - 1))
    return [low * factor**step for step in range(count - 1)] + [high]
