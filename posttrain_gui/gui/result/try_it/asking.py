"""The work behind the page "Try it": loads the model once, finds images, answers them. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.studies.given import gather

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from posttrain_gui.studies.answers import Answered
    from posttrain_gui.studies.predicting import Predictor

    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Asked:
    """What a piece of work came to.

    Attributes:
        predictor: The model, for the next question.
        answers: To the images that were new.
        left: Files in the folders that are no images by their names.
    """

    predictor: Predictor
    answers: list[Answered]
    left: int


def ask(
    predictor: Predictor | None,
    model_file: Path,
    paths: Sequence[Path],
    known: frozenset[Path],
    progress: Progress,
    *,
    polite: bool,
) -> Asked:
    """Answers images.

    Args:
        predictor: The model where it is loaded already.
        model_file: Where it is loaded from.
        paths: Image files, folders, zips.
        known: Files that were answered already.
        progress: Told how far it is; may raise to cancel.
        polite: Computes with one processor core: a training goes on.

    Raises:
        posttrain_gui.errors.UserError: Where the model cannot be loaded, or there is no image.
    """
    from posttrain_gui.studies.predicting import Predictor

    asked = predictor or Predictor(model_file, progress)
    asked.polite = polite
    progress("indexing", 0, 0)
    found = gather(paths, lambda done, total: progress("indexing", done, total))
    new = [image for image in found.images if image.file not in known]
    return Asked(asked, asked.answer_given(new, progress), len(found.aside))
