"""What a model file answers to images: probabilities with its temperature applied, exact float32, on the processor.

The window's page "Try it", ``posttrain-gui predict`` and :mod:`posttrain_gui.studies.label_next` ask through this.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui import heavy
from posttrain_gui.studies.answers import ONLY, Answered
from posttrain_gui.studies.given import Given, gather

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

    from posttrain_gui.studies.answering.seeing import Seen
    from posttrain_gui.studies.answers import Told

    Progress = Callable[[str, int, int], None]
    """Called with (stage, done, total); may raise to cancel. The stages: ``loading`` (the model), ``indexing`` (finding
    images), ``answering``."""


def _quiet(_stage: str, _done: int, _total: int) -> None:
    """Nobody wants to know."""


class Predictor:
    """A model file that answers; nothing in it changes by asking, so threads may ask at once.

    Args:
        model_file: A ``.safetensors`` or exported ``.pt`` file of this program, or the ``.json`` beside it.
        progress: Told that the model is being loaded.
        polite: Computes with one processor core: a training goes on beside it.

    Attributes:
        model: As it was loaded.

    Raises:
        posttrain_gui.errors.InputError: Where the file is none of ours or damaged; and for a few-shot model that was
            taught nothing, since its outputs mean no class.
    """

    def __init__(self, model_file: Path, progress: Progress = _quiet, *, polite: bool = False) -> None:
        heavy.load()
        from posttrain_gui.studies.answering.model import open_model

        progress("loading", 0, 0)
        self.polite = polite
        self.model = open_model(model_file)

    @property
    def temperature(self) -> float:
        """What logits are divided by; 1 where nothing was fitted."""
        return self.model.temperature

    @property
    def classes(self) -> tuple[str, ...]:
        """Names of the outputs."""
        return self.model.classes

    @property
    def several_tasks(self) -> bool:
        """Whether it answers several questions about an image."""
        return [task.name for task in self.model.tasks] != [ONLY]

    def answers(self, paths: Sequence[Path | str], progress: Progress = _quiet) -> list[Answered]:
        """Answers images.

        Args:
            paths: Image files, folders of any depth, zips.
            progress: Told how far it is.

        Returns:
            In their order; what cannot be read says why.

        Raises:
            posttrain_gui.errors.InputError: Where there is no image at all.
        """
        progress("indexing", 0, 0)
        found = gather([Path(path) for path in paths], lambda done, total: progress("indexing", done, total))
        return self.answer_given(found.images, progress)

    def answer_given(self, images: Sequence[Given], progress: Progress = _quiet) -> list[Answered]:
        """:meth:`answers` for images that were found already."""
        seen = self.see(images, progress)
        rows = dict(zip(seen.places, self.told(seen.logits), strict=True))
        return [
            Answered(image.name, image.file, rows.get(place, {}), seen.problems.get(place, ""))
            for place, image in enumerate(images)
        ]

    def see(self, images: Sequence[Given], progress: Progress = _quiet, *, features: bool = False) -> Seen:
        """What the network puts out for images.

        Args:
            images: Which ones.
            progress: Told of the stage ``answering``.
            features: Whether what the head reads is wanted, too.
        """
        from posttrain_gui.studies.answering.seeing import see
        from posttrain_gui.training import threads

        (threads.use_one if self.polite else threads.use_all)()
        files = [image.file for image in images]
        return see(self.model, files, lambda done: progress("answering", done, len(files)), features=features)

    def told(self, logits: Tensor) -> list[dict[str, Told]]:
        """Logits (N, outputs) as what is answered, one dictionary an image: task → class → probability, or value."""
        return self.model.told(logits)
