"""What was measured of the mixes of a run's weights before and after, kept in the run's folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from posttrain_gui.history.files import write_atomically
from posttrain_gui.report import Number

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.report import Report

BLENDS = "blends.json"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class BlendPoint(_Part):
    """One mix of the weights before (α = 0) and after (α = 1), measured.

    Attributes:
        alpha: 0 to 1.
        val_accuracy: On the validation images, 0–1.
        val_loss: Mean cross-entropy there.
        reference_accuracy: On the reference images, 0–1; None where there are none.
    """

    alpha: float
    val_accuracy: Number
    val_loss: Number
    reference_accuracy: Number | None = None


class Reference(_Part):
    """The reference images: what the model should not forget. They never choose anything.

    Attributes:
        path: Their folder.
        head: Which head answers: ``run``: they show classes of the run; ``original``: classes of the model it began
            with, answered by the head that model came with.
        images: How many are measured on.
        classes: How many classes they show.
        test_images: How many were left out because they are test images of the run.
        train_images: How many of those measured on are training images of the run.
        broken: How many files could not be read.
        about: What they are, in words, where they are those on which the run's forgetting was measured; else "".
    """

    path: str
    head: Literal["run", "original"]
    images: int
    classes: int
    test_images: int = 0
    train_images: int = 0
    broken: int = 0
    about: str = ""


class BlendCurve(_Part):
    """Mixes from before to after, as they were measured.

    Attributes:
        of: Names the weights it was measured with (:func:`weights_of`).
        val_images: Number of validation images.
        points: By rising α.
        reference: The reference images, or None.
    """

    of: str
    val_images: int
    points: list[BlendPoint]
    reference: Reference | None = None

    @property
    def suggestion(self) -> BlendPoint:
        """The mix with the highest validation accuracy; of equal ones the smallest change."""
        return max(self.points, key=lambda point: (point.val_accuracy, -point.alpha))

    def at(self, alpha: float) -> BlendPoint | None:
        """The measured mix of this α, or None."""
        return next((point for point in self.points if abs(point.alpha - alpha) < 1e-6), None)


def weights_of(report: Report) -> str:
    """Names the weights that a run kept: a run that goes on may keep others, and then what was measured is past."""
    kept = next((epoch for epoch in report.epochs if epoch.epoch == report.best_epoch), None)
    return f"epoch {report.best_epoch}, validation loss {kept.val_loss if kept else 'unknown'}"


def read(folder: Path, report: Report) -> BlendCurve | None:
    """What was measured before; None where nothing was, or other weights were kept since.

    Args:
        folder: Of the run.
        report: Of the run.
    """
    try:
        curve = BlendCurve.model_validate_json((folder / BLENDS).read_bytes())
    except (OSError, ValidationError):
        return None
    return curve if curve.points and curve.of == weights_of(report) else None


def write(folder: Path, curve: BlendCurve) -> None:
    """Keeps what was measured.

    Raises:
        RunError: Where the disk is full.
    """
    write_atomically(folder / BLENDS, curve.model_dump_json())
