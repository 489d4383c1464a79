"""Which images of an unlabelled folder are worth labelling next (active learning). Trains nothing.

BADGE (Ash et al. 2020, arXiv:1906.03671): images the model is unsure about, and unlike each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from posttrain_gui import blend
from posttrain_gui.errors import InputError
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.data.base import Excluded
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report

    Progress = Callable[[str, int, int], None]
    """Called with (stage, done, total); may raise to cancel. The stages: ``indexing`` (finding images), ``reading``
    (images of the folder), ``known`` (images of the run), ``loading``, ``answering``, ``choosing``."""

COUNT = 20
MOST = 1000

HEADINGS = (
    *("image", "label", "answer", "probability", "second", "second probability"),
    *("margin", "entropy", "why"),
)
CAUTION = (
    "The chosen images are no random sample: label them for training and leave the test images as they are, or the "
    "accuracy that is measured means something else."
)


@dataclass(frozen=True, slots=True)
class NextLabel:
    """An image worth a label.

    Attributes:
        name: As a person knows it.
        file: Where it lies.
        answer: The class the model answers.
        probability: Of that answer, with the run's temperature.
        second: The next likely class.
        second_probability: Of that.
        entropy: Of all probabilities, in nats: 0 = sure, ln(number of classes) = no idea.
        why: Why it was chosen, in a few words.
    """

    name: str
    file: Path
    answer: str
    probability: float
    second: str
    second_probability: float
    entropy: float
    why: str

    @property
    def margin(self) -> float:
        """Probability of the answer − that of the next likely class; 0 = undecided."""
        return self.probability - self.second_probability

    def row(self) -> list[str | float]:
        """As a line of a table, under :data:`HEADINGS`."""
        likely: list[str | float] = [self.answer, self.probability, self.second, self.second_probability]
        return [self.name, "", *likely, self.margin, self.entropy, self.why]

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {
            "image": self.name,
            "answer": self.answer,
            "probability": self.probability,
            "second": self.second,
            "second_probability": self.second_probability,
            "margin": self.margin,
            "entropy": self.entropy,
            "why": self.why,
        }


@dataclass(frozen=True)
class NextLabels:
    """The images to label next, the most useful first.

    Attributes:
        run_id: Whose model was asked.
        folder: Where they are from.
        found: Images in the folder.
        known: Of these, left out because the run has them already, for training, validation or the test.
        copies: Left out because they show the very same as another image of the folder.
        broken: Files that cannot be used, with reasons.
        temperature: What the model's logits are divided by.
        remark: What could not be done, or "".
        images: The chosen ones.
    """

    run_id: str
    folder: Path
    found: int
    known: int
    copies: int
    broken: list[Excluded]
    temperature: float
    remark: str
    images: list[NextLabel]

    @property
    def candidates(self) -> int:
        """Images they were chosen from."""
        return self.found - self.known - self.copies - len(self.broken)

    @property
    def sentence(self) -> str:
        """What they were chosen from, in a sentence or two."""
        out = [
            f"{self.known:,} that the run has already" if self.known else "",
            f"{self.copies:,} exact {'copy' if self.copies == 1 else 'copies'}" if self.copies else "",
            f"{len(self.broken):,} that cannot be read" if self.broken else "",
        ]
        left = ", ".join(filter(None, out))
        chosen = (
            f"{len(self.images):,} of {self.candidates:,} images, chosen because the model is unsure about them and "
            "they are unlike each other (BADGE)."
        )
        return f"{chosen} Left out: {left}." if left else chosen

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {
            "run_id": self.run_id,
            "folder": str(self.folder),
            "found": self.found,
            "candidates": self.candidates,
            "known": self.known,
            "copies": self.copies,
            "broken": [{"path": file.path, "reason": file.reason} for file in self.broken],
            "temperature": self.temperature,
            "remark": self.remark,
            "images": [image.as_json() for image in self.images],
        }

    def rows(self) -> list[list[str | float]]:
        """As a table with a line of headings; the column ``label`` is empty, for a person to fill in."""
        return [list(HEADINGS), *(image.row() for image in self.images)]


def label_next(
    run_id: str, folder: Path, history: History, progress: Progress, count: int = COUNT, *, seed: int = 0
) -> NextLabels:
    """Chooses the images of a folder that a run's model would learn most from.

    Images that the run has already and exact copies are left out. The same folder and run give the same choice.

    Args:
        run_id: A finished run of images with one label each.
        folder: Unlabelled images: a folder of any depth, or a zip.
        history: Where the run is kept.
        progress: Told how far it is; may raise to cancel.
        count: How many, 1 to 1,000.
        seed: Another one draws others.

    Raises:
        InputError: Where the run has no such model, the folder holds no new image, or the count is none.
        RunError: Where the model file is damaged.
    """
    if not 1 <= count <= MOST:
        raise InputError(f"{count} images cannot be chosen.", "", f"Ask for 1 to {MOST:,}.")
    row, report = blend.finished(run_id, history)
    refuse_others(report)
    model_file = blend.model_file(row.run_id, history)
    from posttrain_gui.studies.choosing.candidates import candidates
    from posttrain_gui.studies.choosing.chosen import chosen
    from posttrain_gui.studies.predicting import Predictor

    found = candidates(expanded(folder).absolute(), history.plan(row.run_id), progress)
    predictor = Predictor(model_file, progress)
    return NextLabels(
        run_id=row.run_id,
        folder=folder,
        found=found.found,
        known=found.known,
        copies=found.copies,
        broken=found.broken,
        temperature=predictor.temperature,
        remark=found.remark,
        images=chosen(predictor, found.images, count, seed, progress),
    )


def refuse_others(report: Report) -> None:
    """Refuses runs whose model does not answer one question with classes.

    Raises:
        InputError: For few-shot and multi-task runs.
    """
    if report.episodes:
        why = "It learned to tell new classes apart, so nothing says which of them your images could show."
        raise InputError(f"{report.run_id} is a few-shot run.", why, "Choose a run of fine-tuning.")
    if report.tasks:
        why = "What one task is unsure about another may know, so there is no one order of its images."
        raise InputError(f"{report.run_id} learned several tasks.", why, "Choose a run of fine-tuning on one of them.")
