"""What packaging/measure_fewer_labels.py keeps of each label curve and each training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from measuring import packed, unpacked

from posttrain_gui.studies.label_curve import LabelCurve

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from posttrain_gui.report import Report


@dataclass(frozen=True)
class CurveRow:
    """One label curve.

    Attributes:
        name: Of the images.
        curve: As measured on the test images.
        seconds: Of processor time.
    """

    name: str
    curve: LabelCurve
    seconds: float

    @property
    def key(self) -> tuple[Any, ...]:
        """What tells it from other rows."""
        return ("curve", self.name)

    @property
    def title(self) -> str:
        """In words."""
        return f"{self.name}, label curve"

    def to_json(self) -> dict[str, Any]:
        """As one line of the file."""
        return {
            "kind": "curve",
            "name": self.name,
            "seconds": round(self.seconds, 1),
            "curve": self.curve.model_dump(mode="json"),
        }

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> CurveRow:
        """From :meth:`to_json`."""
        return cls(entry["name"], LabelCurve.model_validate(entry["curve"]), entry["seconds"])


@dataclass(frozen=True)
class RunRow:
    """One training with few labels.

    Attributes:
        labels: Labelled training images of each class.
        method: ``labels only`` or ``self-training``.
        seed: Of the labelled images and of training.
        before: (N,) bool, right test answers of class means before training.
        after: Likewise after.
        best_epoch: The one that the validation images chose.
        used: Share of the unlabelled views whose pseudo-label was learned from in the last epoch, 0–1.
        right: Share of these that were right, 0–1; None where none was used.
        unlabelled: Number of unlabelled images.
        seconds: Of processor time.
    """

    labels: int
    method: str
    seed: int
    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    best_epoch: int
    used: float
    right: float | None
    unlabelled: int
    seconds: float

    @property
    def key(self) -> tuple[Any, ...]:
        """What tells it from other rows."""
        return ("run", self.labels, self.method, self.seed)

    @property
    def title(self) -> str:
        """In words."""
        return f"{self.labels} labels a class, {self.method}, seed {self.seed}"

    def to_json(self) -> dict[str, Any]:
        """Answers as hexadecimal digits of packed bits."""
        plain = ("labels", "method", "seed", "best_epoch", "unlabelled")
        return {
            "kind": "run",
            **{key: getattr(self, key) for key in plain},
            "used": round(self.used, 4),
            "right": None if self.right is None else round(self.right, 4),
            "seconds": round(self.seconds, 1),
            "images": len(self.before),
            "before": packed(self.before),
            "after": packed(self.after),
        }

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> RunRow:
        """From :meth:`to_json`."""
        bits = {key: unpacked(entry[key], entry["images"]) for key in ("before", "after")}
        return cls(**{key: value for key, value in entry.items() if key not in ("kind", "images")} | bits)


def row_of(labels: int, method: str, seed: int, report: Report, seconds: float) -> RunRow:
    """What is kept of a run."""
    rows = report.self_training.epochs if report.self_training else []
    last = rows[-1] if rows else None
    return RunRow(
        labels=labels,
        method=method,
        seed=seed,
        before=np.array([answer.before == answer.truth for answer in report.answers]),
        after=np.array([answer.after == answer.truth for answer in report.answers]),
        best_epoch=report.best_epoch or 0,
        used=last.used / last.seen if last and last.seen else 0.0,
        right=last.right / last.known if last and last.right is not None and last.known else None,
        unlabelled=report.self_training.images if report.self_training else 0,
        seconds=seconds,
    )
