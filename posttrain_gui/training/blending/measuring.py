"""Mixes of the weights before and after, measured one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.history.blends import BlendPoint
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training import predict
from posttrain_gui.training.blending.ends import AGAIN, fitted_for, owner
from posttrain_gui.training.interpolation import changed, interpolate
from posttrain_gui.training.parts import Batching, PartsMaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

    from posttrain_gui.data.base import Item, Prepared
    from posttrain_gui.training.blending.ends import Ends
    from posttrain_gui.training.blending.reference import ReferenceSet
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.interpolation import State
    from posttrain_gui.training.sources import Source

    Progress = Callable[[str, int, int], None]

TOLERANCE = 0.02, 0.05
"""How far a loss may be from what the run measured, absolute and relative: other hardware computes a little otherwise,
another model answers quite otherwise."""


class Count:
    """Counts images that were gone through.

    Args:
        progress: Told (stage, done, total); may raise to cancel.
        total: Images in all.
        stage: What is going on.
    """

    def __init__(self, progress: Progress, total: int, stage: str = "measuring") -> None:
        self._progress, self._total, self._stage, self._done = progress, total, stage, 0
        progress(stage, 0, total)

    def __call__(self, images: int) -> None:
        """So many more."""
        self._done = min(self._done + images, self._total)
        self._progress(self._stage, self._done, self._total)


def measure(
    ends: Ends, alphas: Sequence[float], reference: ReferenceSet | None, progress: Progress
) -> list[BlendPoint]:
    """Measures mixes on the validation images and, where they are given, on reference images.

    Args:
        ends: Of the run.
        alphas: Which mixes, 0 to 1.
        reference: Reference images, or None.
        progress: Told how many images were gone through; may raise to cancel.

    Returns:
        By rising α.

    Raises:
        InputError: Where the model before or after answers otherwise than the run measured it.
    """
    ways = 1 + len(alphas)
    aside = len(reference.images.val) if reference else 0
    count = Count(progress, ways * (len(ends.images.val) + aside))
    validation = Mixed(ends, ends.fitted, ends.images, ends.images.val, count)
    other = on_reference(ends, reference, count) if reference else None
    points = []
    for alpha in sorted(alphas, key=lambda alpha: (alpha not in (0, 1), alpha)):  # the ends first: they may be refused
        loss, accuracy = validation.at(alpha)
        _refuse_strange(ends, alpha, loss)
        remembered = other.at(alpha)[1] if other else None
        points.append(BlendPoint(alpha=alpha, val_accuracy=accuracy, val_loss=loss, reference_accuracy=remembered))
    return sorted(points, key=lambda point: point.alpha)


def alike(loss: float, then: float) -> bool:
    """Whether two losses are of one model, measured twice."""
    return abs(loss - then) <= TOLERANCE[0] + TOLERANCE[1] * abs(then)


class Mixed:
    """A network that takes on one mix after the other, and the images it is measured on.

    What no mix changes (a frozen backbone) is run over the images once.

    Args:
        ends: Of the run.
        fitted: The network; the tensors it shares by name with the run's get the mixes.
        images: Their reader and fingerprints.
        items: Which of them.
        count: Told how many images were gone through.
    """

    def __init__(
        self, ends: Ends, fitted: Fitted, images: Prepared, items: list[Item], count: Callable[[int], None]
    ) -> None:
        self._ends, self._fitted, self._count = ends, fitted, count
        self._head = "" if fitted is ends.fitted else f"{find_head(fitted.network).name}."
        batching = Batching.of(ends.past.plan.training, fitted.compute.device.type)
        maker = PartsMaker(images, fitted, batching, ends.past.cache)
        self._source: Source = maker.in_order(items, fitted.compute, count)
        self._alike: tuple[float, float] | None = None

    def at(self, alpha: float) -> tuple[float, float]:
        """Mean cross-entropy and accuracy (0–1) of a mix."""
        if self._alike is not None:
            self._count(len(self._source.labels))
            return self._alike
        found = predict.scored(self.logits(alpha), self._source.labels)
        if not self._fitted.trained:  # only the head was trained, and this network keeps its own
            self._alike = found
        return found

    def logits(self, alpha: float) -> Tensor:
        """What a mix answers, float32 (N, C)."""
        self.take(interpolate(self._ends.start, self._ends.end, alpha))
        return predict.logits(self._fitted.network, self._source, self._source.compute, self._count)

    def take(self, mix: State) -> None:
        """Puts a mix into the network; a head of its own stays."""
        own: dict[str, Tensor] = self._fitted.network.state_dict()
        for name, tensor in mix.items():
            if not self._head or not name.startswith(self._head):
                own[name].copy_(tensor)


def on_reference(ends: Ends, reference: ReferenceSet, count: Callable[[int], None]) -> Mixed:
    """The mixes on reference images, with the head that knows their classes.

    Args:
        ends: Of the run.
        reference: The images.
        count: Told how many images were gone through.
    """
    images = reference.images
    if reference.about.head == "run":
        return Mixed(ends, ends.fitted, images, images.val, count)
    return Mixed(ends, _with_original_head(ends), images, images.val, count)


def _with_original_head(ends: Ends) -> Fitted:
    """The model as it came; between the mixes differs what training changed outside the head."""
    head = find_head(ends.original.network).name
    outside = tuple(name for name in ends.fitted.trained if owner(name) != head)
    differing = {name for name in changed(ends.start, ends.end) if owner(name) != head}
    return fitted_for(ends.past, ends.original, ends.fitted.knows, outside, differing)


def _refuse_strange(ends: Ends, alpha: float, loss: float) -> None:
    """Refuses ends that answer otherwise than the run measured: then they are not its own any more."""
    report = ends.past.report
    number = {0: 0, 1: report.best_epoch}.get(int(alpha)) if alpha in (0, 1) else None
    then = next((epoch.val_loss for epoch in report.epochs if epoch.epoch == number), None)
    if then is None or alike(loss, then):
        return
    what = "The run's model file" if alpha else "The model that the run began with"
    why = f"Its loss on the validation images is {loss:.3f}; the run measured {then:.3f}."
    raise InputError(f"{what} is no longer the same.", why, AGAIN)
