"""The third station of a run: how well the model does before anything is trained, and where its head starts from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from posttrain_gui.errors import RunError
from posttrain_gui.models.anatomy import prototype
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training import checkpoint, predict
from posttrain_gui.training.first_sight import growth, has_seen_nothing
from posttrain_gui.training.heads import head_state, set_head

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.parts import Parts
    from posttrain_gui.training.sources import Source

Kind = Literal["as-is", "prototype-head"]


@dataclass
class Baseline:
    """The model before training.

    Attributes:
        kind: ``as-is``: it knew the classes; ``prototype-head``: nearest class means of its frozen features.
        head: The head's tensors that training starts from.
        test: What it answers for the test images, float64 (N, outputs); None while these were not opened.
    """

    kind: Kind
    head: dict[str, Tensor]
    test: Tensor | None = None

    def as_state(self) -> dict[str, Any]:
        """For a checkpoint, so that a run that goes on does not open the test set again."""
        return {"kind": self.kind, "head": self.head, "test": self.test}


def taken_up(saved: Path, data: str) -> Baseline:
    """The baseline of a run that goes on.

    Raises:
        RunError: Where it cannot be read, or the images are others.
    """
    try:
        return Baseline(**state_of_same(saved, data))
    except TypeError as error:
        raise no_checkpoint(saved) from error


def state_of_same(saved: Path, data: str) -> dict[str, Any]:
    """What a run that goes on kept before it was trained.

    Were the images others than when it began, its test images would be others too: some of them may have been trained
    on, and the answers before and after would not be those to the same pictures.

    Args:
        saved: Its checkpoint.
        data: Names the images and how they are divided.

    Raises:
        RunError: Where it cannot be read, or the images are others.
    """
    state = checkpoint.load(saved)
    if state.pop("data", data) != data:
        raise RunError(
            "The run cannot go on: its images are no longer those it began with.",
            "Files, or decisions on their labels, were added, taken away or changed since, so the test images may be "
            "among those it was trained on.",
            "Put them back as they were (posttrain-gui suspects --undo), or start a new run from this plan.",
        )
    return state


def no_checkpoint(saved: Path) -> RunError:
    """A file that holds something else."""
    return RunError(
        "The run cannot go on.", f"{saved.name} is no checkpoint of this program.", "Start a new run from this plan."
    )


class Start:
    """Finds out where training starts from, and measures it.

    Args:
        fitted: The model; its head is changed in place.
        parts: The images.
        found: Told what was inferred.
        done: Called once a batch with the number of its images; may raise to stop.

    Attributes:
        fitted, parts, found: As given.
    """

    def __init__(self, fitted: Fitted, parts: Parts, found: Callable[[str], None], done: Callable[[int], None]) -> None:
        self.fitted, self.parts, self.found, self._done = fitted, parts, found, done
        self._network = fitted.network

    def head_once(self, saved: Path, data: str) -> Baseline:
        """The head that training starts from; a run that goes on takes the one it began with.

        The test images stay closed.

        Args:
            saved: The checkpoint that holds it from then on.
            data: Names the images and how they are divided.

        Raises:
            posttrain_gui.errors.RunError: Where the images are no longer those it was measured on.
        """
        if saved.exists():
            before = taken_up(saved, data)
        else:
            before = Baseline(self.fitted.goal.start_head(self), head_state(self._network))
            checkpoint.save({**before.as_state(), "data": data}, saved)
        set_head(self._network, before.head)
        return before

    def answers(self, before: Baseline, saved: Path, data: str) -> Tensor:
        """What the model answers for the test images before training, float64 (N, outputs); asked once a run.

        Args:
            before: From :meth:`head_once`; keeps the answers.
            saved: As there.
            data: As there.
        """
        if before.test is None:
            test = self.parts.open_test(self._done)
            exact = self.fitted.compute.exact()
            before.test = self.fitted.goal.answers(predict.logits(self._network, test, exact, self._done))
            checkpoint.save({**before.as_state(), "data": data}, saved)
        return before.test

    def own_or_prototypes(self) -> Kind:
        """As it is where it knows the classes; where names are unknown, whichever is better on validation."""
        if self.fitted.knows == "all":
            return "as-is"
        unnamed = self.fitted.knows == "unnamed"
        own, own_accuracy = head_state(self._network), self._accuracy() if unnamed else 0.0
        self._write_prototypes()
        if unnamed and own_accuracy > self._accuracy():
            set_head(self._network, own)
            self.found("The model names no classes; its outputs fit yours in their order, so it is measured as it is.")
            return "as-is"
        return "prototype-head"

    def _write_prototypes(self) -> None:
        head, plain, val = find_head(self._network), self.parts.plain, self.parts.val
        weights = prototype.prototype_head(self.features(plain), plain.labels, head.outputs)
        scale = prototype.scale(self.features(val), val.labels, weights)
        if has_seen_nothing(self._network):
            scale /= growth(self._network, plain)  # the class it answers with stays the same
        prototype.write_prototypes(head, weights.to(self.fitted.compute.device), scale)

    def features(self, source: Source) -> Tensor:
        """What the head reads, float32 (N, D)."""
        return predict.head_features(self._network, source, source.compute, self._done)

    def _accuracy(self) -> float:
        val = self.parts.val
        return predict.mean_loss(self._network, val, val.compute, self._done)[1]
