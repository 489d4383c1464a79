"""What is kept of the runs of packaging/measure_efficiency.py."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from measuring import packed, unpacked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TEACHER = "teacher"
TAUGHT, LABELS = "taught", "labels"
"""A student with its teacher; the same student from the labels alone."""


@dataclass(frozen=True)
class Student:
    """A student and how long it learns.

    Attributes:
        title: As people write it.
        start: What its weights are before training, in words.
        model: ``[model]`` of the plan; a path is relative to the shared data.
        library: Of the architecture.
        name: Of the architecture.
        epochs: Of training, with a teacher and without.
        rate: Learning rate.
        faster: Of the head, as a multiple.
        frozen: Whether BatchNorm keeps its statistics; not where it has none worth keeping.
    """

    title: str
    start: str
    model: dict[str, Any]
    library: str
    name: str
    epochs: int
    rate: float
    faster: float
    frozen: bool


@dataclass(frozen=True)
class Row:
    """One run.

    Attributes:
        model: ``teacher``, or the student's name.
        arm: ``taught`` or ``labels``; "" for the teacher.
        seed: Of training; the split is the same for all.
        before: (N,) bool, right test answers before training.
        after: Likewise after.
        seconds: Of processor time of the whole run.
        best_epoch: Whose weights were kept.
        images: Training and validation images.
        path: Its model file, where it still is.
    """

    model: str
    arm: str
    seed: int
    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    seconds: float
    best_epoch: int
    images: tuple[int, int]
    path: str = ""

    def to_json(self) -> dict[str, Any]:
        """Answers as hexadecimal digits of packed bits; where the model file lies is not kept."""
        keys = ("model", "arm", "seed", "best_epoch", "images")
        return {
            **{key: getattr(self, key) for key in keys},
            "seconds": round(self.seconds, 1),
            "tests": len(self.after),
            "before": packed(self.before),
            "after": packed(self.after),
        }

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> Row:
        """From :meth:`to_json`."""
        tests = entry["tests"]
        bits = {key: unpacked(entry[key], tests) for key in ("before", "after")}
        rest = {key: value for key, value in entry.items() if key not in ("tests", "before", "after")}
        return cls(**{**rest, **bits, "images": tuple(rest["images"])})


@dataclass(frozen=True)
class Timing:
    """A network's size and time, all networks timed in turns in one go.

    Attributes:
        timed: Name of the model, as in :class:`Row`.
        side: Of its images, px.
        parameters: Their number, with a head for the classes of the page.
        file_bytes: Of its weights.
        one: Median milliseconds for one image.
        many: The same an image in batches.
        batch: Images of such a batch.
        device: Where and how.
    """

    timed: str
    side: int
    parameters: int
    file_bytes: int
    one: float
    many: float
    batch: int
    device: str

    def to_json(self) -> dict[str, Any]:
        """As it is."""
        return {**asdict(self), "one": round(self.one, 3), "many": round(self.many, 3)}


def read(entry: dict[str, Any]) -> Row | Timing:
    """From the lines of the file."""
    return Timing(**entry) if "timed" in entry else Row.from_json(entry)
