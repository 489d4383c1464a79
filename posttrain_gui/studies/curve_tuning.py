"""Points of a label curve by real fine-tuning: short runs on few images, outside the history."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.control import Control
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.studies import curve_points
from posttrain_gui.training import order
from posttrain_gui.training.failures import explain, is_memory_full
from posttrain_gui.training.session import Session
from posttrain_gui.training.stopwatch import Stopwatch
from posttrain_gui.training.surroundings import Scratch, Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.events import Event
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.frozen import Frozen, Progress
    from posttrain_gui.studies.heads import Taken
    from posttrain_gui.studies.label_curve import LabelPoint, On

FEWEST_STEPS = 40
"""Two images would otherwise be trained on for as few steps as there are epochs."""


def tuned_points(plan: Plan, seen: Frozen, taken: Sequence[Taken], on: On, progress: Progress) -> list[LabelPoint]:
    """Trains all layers once for each taking.

    Args:
        plan: Its training section and regularizers count.
        seen: The images.
        taken: Which training images.
        on: What is judged on.
        progress: Told the stage ``training`` with how many are done; may raise to cancel.

    Raises:
        posttrain_gui.errors.UserError: Where training fails.
    """
    plan = plan.model_copy(update={"strategy": FineTune(tune="all")})
    judged = len(seen.images.test if on == "test" else seen.images.val)
    found: dict[int | None, list[float]] = {}
    images: dict[int | None, int] = {}
    for number, one in enumerate(taken):
        tell = partial(progress, "training", number, len(taken))
        tell()
        found.setdefault(one.count, []).append(_tuned(plan, seen, one, on, tell))
        images[one.count] = len(one.places)
    return [curve_points.point_of(count, rows, judged, images[count]) for count, rows in found.items()]


def _tuned(plan: Plan, seen: Frozen, taken: Taken, on: On, tell: Callable[[], None]) -> float:
    """The accuracy after training on so few images, 0–1."""
    training = plan.training.model_copy(update={"seed": plan.training.seed + taken.draw})
    plan = plan.model_copy(update={"training": training})
    few = [seen.images.train[place] for place in taken.places]
    images = replace(seen.images, train=few * _times(len(few), training.batch_size, training.epochs))
    try:
        with tempfile.TemporaryDirectory(prefix="posttrain-curve-", ignore_cleanup_errors=True) as folder:
            around = Surroundings(plan, Scratch(Path(folder)), _checked(tell), Control(), seen.cache, Stopwatch())
            return _trained(Session(around), images, on)
    except (RuntimeError, MemoryError) as error:
        if is_memory_full(error):
            raise explain(error, plan) from error
        raise


def _trained(session: Session, images: Prepared, on: On) -> float:
    """Validation images that judge do not choose: then the last epoch counts. Where test images judge they choose."""
    session.images = images
    session.load_model()
    session.prepare_without_test()
    outcome = session.train()
    if outcome.trouble is not None:
        raise outcome.trouble
    if on == "validation":
        return outcome.epochs[-1].val_accuracy
    answers = session.answer_test_images().argmax(dim=1).numpy()
    return float((answers == session.test_labels).mean())


def _times(images: int, batch: int, epochs: int) -> int:
    """How often each image comes in an epoch, so that few images make :data:`FEWEST_STEPS` steps in all too."""
    times = 1
    while order.count(images * times, batch) * epochs < FEWEST_STEPS:
        times += 1
    return times


def _checked(tell: Callable[[], None]) -> Callable[[Event], None]:
    """Whatever the training tells is a moment to cancel."""

    def listen(_event: Event) -> None:
        tell()

    return listen
