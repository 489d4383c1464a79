"""What a model sees in a plan's images before anything is trained: the features that its head reads."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posttrain_gui import heavy
from posttrain_gui.control import Control
from posttrain_gui.errors import PlanError
from posttrain_gui.events import StepDone
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.training.stopwatch import Stopwatch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

    from posttrain_gui.data.base import Item, Prepared
    from posttrain_gui.events import Event, Listener
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.sources import Source

    Progress = Callable[[str, int, int], None]
    """Called with (stage, done, total) now and then; may raise to cancel. The stages: ``data`` (reading images),
    ``loading`` (the model), ``features``."""


@dataclass(frozen=True)
class Frozen:
    """A plan's model and images, with the features of the training and validation images.

    Attributes:
        images: After care and split. The test images were not opened.
        fitted: The model with a head for the images' classes; everything but the head is frozen.
        train: Features of the training images, float32 (N, D), in their order.
        val: Of the validation images.
        findings: What was inferred on the way, in sentences.
        cache: Folder for what can be made again.
    """

    images: Prepared
    fitted: Fitted
    train: Tensor
    val: Tensor
    findings: tuple[str, ...]
    cache: Path

    @property
    def train_labels(self) -> Tensor:
        """int64 (N,)."""
        return labels_of(self.images.train)

    @property
    def val_labels(self) -> Tensor:
        """int64 (N,)."""
        return labels_of(self.images.val)

    def of(self, items: Sequence[Item], progress: Progress, images: Prepared | None = None) -> Tensor:
        """Features of any images, float32 (N, D), in their order, as they are.

        Args:
            items: Which.
            progress: Told of the stage ``features``; may raise to cancel.
            images: Who reads them, with their fingerprints; the plan's own where None.
        """
        from posttrain_gui.training import predict

        done = _Counted(progress, 2 * len(items))
        source = self.source(items, done, images)
        return predict.head_features(self.fitted.network, source, source.compute, done)

    def source(self, items: Sequence[Item], done: Callable[[int], None], images: Prepared | None = None) -> Source:
        """Any images in their order, kept features where there are some.

        Args:
            items: Which.
            done: Called once a batch.
            images: As in :meth:`of`.
        """
        from posttrain_gui.training.parts import Batching, PartsMaker

        compute = self.fitted.compute
        batching = Batching(BATCH, 0, Batching.workers_on(compute.device.type))
        return PartsMaker(images or self.images, self.fitted, batching, self.cache).in_order(list(items), compute, done)


BATCH = 32
"""Images at once when only features are computed."""


def frozen(plan: Plan, cache: Path, progress: Progress, *, exact: bool = False) -> Frozen:
    """Reads a plan's images and runs its model over them, once; nothing is trained and the test images stay closed.

    Args:
        plan: Its model, data, device and arithmetic count; strategy and regularizers do not.
        cache: Folder for what can be made again; features of an earlier call are found there.
        progress: Told how far it is; may raise to cancel.
        exact: Compute in float32, whatever the plan says.

    Raises:
        PlanError: Where model or data of the plan cannot be used.
        posttrain_gui.errors.UserError: Where images or model cannot be read, or the memory is full.
    """
    heavy.load()
    from posttrain_gui.training.failures import explain, is_memory_full

    wanted = ("model", "data")
    if problems := [problem for problem in plan.problems() if problem.path.split(".")[0] in wanted]:
        raise PlanError(problems)
    try:
        with tempfile.TemporaryDirectory(prefix="posttrain-study-", ignore_cleanup_errors=True) as folder:
            return _frozen(_plain(plan, exact=exact), cache, progress, Path(folder))
    except (RuntimeError, MemoryError) as error:
        if is_memory_full(error):
            raise explain(error, plan) from error
        raise


def labels_of(items: Sequence[Item]) -> Tensor:
    """int64 (N,)."""
    import torch

    return torch.tensor([item.label for item in items], dtype=torch.int64)


def _plain(plan: Plan, *, exact: bool) -> Plan:
    """The same model and images, with nothing but a head to be trained."""
    training = plan.training.model_copy(update={"precision": "float32"}) if exact else plan.training
    changes: dict[str, Any] = {"strategy": FineTune(tune="head"), "regularizers": (), "training": training}
    return plan.model_copy(update=changes)


def _frozen(plan: Plan, cache: Path, progress: Progress, folder: Path) -> Frozen:
    from posttrain_gui.training.session import Session
    from posttrain_gui.training.surroundings import Scratch, Surroundings

    around = Surroundings(plan, Scratch(folder), _listener(progress), Control(), cache, Stopwatch())
    session = Session(around)
    progress("data", 0, 0)
    images = session.read_images()
    progress("loading", 0, 0)
    made = Frozen(images, session.load_model(), labels_of([]), labels_of([]), tuple(around.findings), cache)
    return replace(made, train=made.of(images.train, progress), val=made.of(images.val, progress))


def _listener(progress: Progress) -> Listener:
    """Progress out of a run's events."""

    def tell(event: Event) -> None:
        if isinstance(event, StepDone):
            progress(event.phase, event.step, event.total)

    return tell


class _Counted:
    """Counts images that were gone through."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0
        progress("features", 0, total)

    def __call__(self, images: int) -> None:
        """So many more."""
        self._done = min(self._done + images, self._total)
        self._progress("features", self._done, self._total)
