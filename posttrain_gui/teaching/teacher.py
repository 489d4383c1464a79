"""Teaches a finished run's model new classes, answers with them, and keeps the result as a model file."""

from __future__ import annotations

import copy
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from posttrain_gui import heavy
from posttrain_gui.errors import InputError, RunError
from posttrain_gui.export.files.model_file import save_model_file
from posttrain_gui.models.anatomy.head import replace_head
from posttrain_gui.teaching import expectation, pixels
from posttrain_gui.teaching.examples import checked
from posttrain_gui.teaching.lesson import Lesson
from posttrain_gui.teaching.subject import open_subject
from posttrain_gui.teaching.undisturbed import undisturbed
from posttrain_gui.training.randomness import Using, generator

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from torch import Tensor, nn

    from posttrain_gui.report import Report

    Progress = Callable[[str, int, int], None]
    """Called with (stage, done, total); the stages: ``loading``, ``reading``, ``learning``. May raise to cancel."""


def _quiet(_stage: str, _done: int, _total: int) -> None:
    """Nobody wants to know."""


class Teacher:
    """One run's model and what it was taught last. Not for several threads at once.

    Args:
        report: Of the run.
        model_file: Where its model file is, if not where the report says.
        progress: Told that the model is being loaded.

    Raises:
        InputError: Where there is no model to be taught.
    """

    def __init__(self, report: Report, model_file: Path | None = None, progress: Progress = _quiet) -> None:
        heavy.load()
        progress("loading", 0, 0)
        with undisturbed():
            self.subject = open_subject(report, model_file)
        self._report = report
        self._network: nn.Module | None = None
        self.lesson: Lesson | None = None

    def learn(self, classes: Mapping[str, Sequence[Path | str]], progress: Progress = _quiet) -> Lesson:
        """Learns classes from a few images of each; what was learned before is forgotten.

        Args:
            classes: Name → image files; at least two classes with at least one image each.
            progress: Told how far it is.

        Returns:
            What was learned and how.

        Raises:
            InputError: Where the classes make no sense, or an image cannot be used.
            RunError: Where learning them comes to what is not a number.
        """
        found = checked(classes)
        paths = [path for images in found.values() for path in images]
        support = self._pixels(paths, progress)
        counts = [len(images) for images in found.values()]
        labels = torch.repeat_interleave(torch.arange(len(counts)), torch.tensor(counts))
        progress("learning", 0, 0)
        network = self._taught(support, labels, len(counts))
        self._network, self.lesson = network, self._lesson(list(found), counts, _shared(support, labels, list(found)))
        return self.lesson

    def answer(self, path: Path | str) -> dict[str, float]:
        """Name → probability for one image, in the order in which the classes were taught.

        Raises:
            InputError: Where nothing was taught yet, or the image cannot be used.
        """
        return self.answers([path])[0]

    def answers(self, paths: Sequence[Path | str]) -> list[dict[str, float]]:
        """:meth:`answer` for several images, each by itself."""
        network, lesson = self._ready()
        images = self._pixels([Path(path) for path in paths], _quiet)
        with torch.no_grad():  # one by one: no image is answered with the help of another
            logits = torch.cat([network(image.unsqueeze(0)) for image in images]).double()
        rows: list[list[float]] = logits.softmax(dim=1).tolist()
        return [dict(zip(lesson.classes, row, strict=True)) for row in rows]

    def save(self, folder: Path, stem: str = "taught") -> Path:
        """Writes what was taught as a model file that answers the same.

        Args:
            folder: Made where it is missing.
            stem: Name of both files without ending.

        Returns:
            The ``.safetensors`` file; a ``.json`` with class names and preprocessing stands beside it.

        Raises:
            InputError: Where nothing was taught yet.
            RunError: Where the disk is full or refuses.
        """
        network, lesson = self._ready()
        model = self.subject.model
        return save_model_file(
            folder,
            stem,
            network,
            model.architecture.model_copy(update={"num_classes": len(lesson.classes)}),
            lesson.classes,
            model.preprocessing,
            self.subject.plan,
            {"taught": lesson.as_json()},
        )

    def _ready(self) -> tuple[nn.Module, Lesson]:
        if self._network is None or self.lesson is None:
            raise InputError("Nothing was taught yet.", "", "Give at least two classes with an image each first.")
        return self._network, self.lesson

    def _pixels(self, paths: list[Path], progress: Progress) -> Tensor:
        return pixels.read(paths, self.subject.model.preprocessing, lambda done: progress("reading", done, len(paths)))

    def _taught(self, support: Tensor, labels: Tensor, ways: int) -> nn.Module:
        subject = self.subject
        with Using(generator("teaching")):
            state = subject.method.taught(subject.learner, subject.read(support), labels, ways)
        if not all(bool(tensor.isfinite().all()) for tensor in state.values()):
            raise _no_numbers(subject.how())
        network = copy.deepcopy(subject.model.network)
        with undisturbed():
            replace_head(network, ways)
        network.load_state_dict(state)
        return network.eval()

    def _lesson(self, classes: list[str], counts: list[int], shared: str) -> Lesson:
        subject, report = self.subject, self._report
        note = subject.method.note(subject.head_ways, len(classes)) if subject.meta_trained else ""
        accuracy = report.final.accuracy if report.final else float("nan")
        return Lesson(
            run_id=subject.run_id,
            classes=classes,
            counts=counts,
            how=subject.how(),
            note=" ".join(filter(None, [note, shared])),
            expected=expectation.expected(report.episodes, accuracy, counts),
        )


def _no_numbers(how: str) -> RunError:
    return RunError(
        "Learning these images came to what is not a number.",
        f"The inner steps of the run ({how}) are too large for them.",
        "Give as many classes and images as it was trained with, or train a run with a smaller strategy.inner_rate.",
    )


def _shared(support: Tensor, labels: Tensor, classes: list[str]) -> str:
    """Which classes were given the same picture, in a sentence, or "": nobody can tell them apart by it."""
    first: dict[bytes, int] = {}
    for image, label in zip(support, labels.tolist(), strict=True):
        other = first.setdefault(hashlib.sha256(image.numpy().tobytes()).digest(), label)
        if other != label:
            return f'"{classes[other]}" and "{classes[label]}" were given the same picture, which tells nothing apart.'
    return ""
