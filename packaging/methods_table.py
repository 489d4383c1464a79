"""The tables of docs/methods.md, from what packaging/measure_methods.py measured."""

from __future__ import annotations

import platform
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from markdown_table import table
from measuring import packed, unpacked
from scipy.stats import bootstrap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

RESAMPLES = 10_000
REFERENCE = {"methods": "head", "regularizers": "none"}
HEADINGS = {
    "methods": "Fine-tune methods",
    "regularizers": "Regularizers, each alone beside full fine-tuning",
}


@dataclass(frozen=True)
class Row:
    """One run.

    Attributes:
        task: Name of the set of images.
        table: ``methods`` or ``regularizers``.
        name: Of the method.
        seed: Of training; the split is the same for all.
        before: (N,) bool, right test answers before.
        after: Likewise after.
        seconds: Of processor time of the whole run, over all cores.
        trained: Number of trained parameters.
    """

    task: str
    table: str
    name: str
    seed: int
    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    seconds: float
    trained: int

    def to_json(self) -> dict[str, Any]:
        """Answers as hexadecimal digits of packed bits."""
        return {
            **{key: getattr(self, key) for key in ("task", "table", "name", "seed", "trained")},
            "seconds": round(self.seconds, 1),
            "images": len(self.before),
            "before": packed(self.before),
            "after": packed(self.after),
        }

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> Row:
        """From :meth:`to_json`."""
        bits = {key: unpacked(entry[key], entry["images"]) for key in ("before", "after")}
        return cls(**{key: value for key, value in entry.items() if key != "images"} | bits)


@dataclass(frozen=True)
class Difference:
    """A mean difference of accuracy in points, and its 95 % interval over test images."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{_signed(self.mean)} ({_signed(self.low)} to {_signed(self.high)})"

    @property
    def words(self) -> str:
        """What may be said of it."""
        if self.low > 0:
            return "better"
        return "worse" if self.high < 0 else "no reliable difference"


def difference(pairs: Sequence[tuple[NDArray[Any], NDArray[Any]]]) -> Difference:
    """The mean over seeds and images of (second − first), with a BCa bootstrap interval over images.

    Args:
        pairs: One pair of right answers (N,) a seed, bool or shares, the same test images in the same order.
    """
    each = np.mean([b.astype(float) - a.astype(float) for a, b in pairs], axis=0) * 100
    if np.ptp(each) == 0:
        return Difference(float(each[0]), float(each[0]), float(each[0]))
    generator = np.random.default_rng(0)
    found = bootstrap((each,), np.mean, n_resamples=RESAMPLES, method="BCa", rng=generator, batch=500)
    return Difference(float(each.mean()), *(float(end) for end in found.confidence_interval))


def page(rows: list[Row], tasks: list[str]) -> str:
    """The whole of docs/methods.md."""
    seeds = len({row.seed for row in rows})
    parts = [_INTRODUCTION.format(seeds=seeds, machine=platform.machine())]
    for name, heading in HEADINGS.items():
        for task in tasks:
            chosen = [row for row in rows if row.table == name and row.task == task]
            if chosen:
                parts += [f"## {heading}: {task}\n", _table(chosen, REFERENCE[name])]
    return "\n".join([*parts, _READING])


def _table(rows: list[Row], reference: str) -> str:
    by_name: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.seed):
        by_name[row.name].append(row)
    against = by_name.get(reference, [])
    about = f"{len(rows[0].after):,} test images, accuracy before {_percent([row.before for row in rows[:1]])}.\n"
    head = ["method", "after, %", "gain, points (95 %)", f"against `{reference}`, points", "", "trained", "processor s"]
    return f"{about}\n{table(head, [_line(name, members, against) for name, members in by_name.items()])}"


def _line(name: str, rows: list[Row], against: list[Row]) -> list[str]:
    gain = difference([(row.before, row.after) for row in rows])
    versus, words = "–", "–"
    partners = {row.seed: row for row in against}
    if against and name != against[0].name and all(row.seed in partners for row in rows):
        found = difference([(partners[row.seed].after, row.after) for row in rows])
        versus, words = str(found), found.words
    seconds = float(np.median([row.seconds for row in rows]))
    after = _percent([row.after for row in rows])
    return [f"`{name}`", after, str(gain), versus, words, f"{rows[0].trained:,}", f"{seconds:.0f}"]


def _percent(answers: list[NDArray[np.bool_]]) -> str:
    each: Callable[[NDArray[np.bool_]], float] = lambda right: float(right.mean()) * 100  # noqa: E731
    return f"{np.mean([each(right) for right in answers]):.1f}"


def _signed(points: float) -> str:
    text = f"{abs(points):.1f}"
    return text if text == "0.0" else f"{'+' if points > 0 else '−'}{text}"


_INTRODUCTION = """# The methods, measured

Written by one command (it goes on where it was cut off):

    python packaging/measure_methods.py ../shared/data docs/methods.md

EfficientNet-Lite0 with its ImageNet weights; the same split for all runs, {seeds} seeds of training each, one
processor core a run ({machine}). Ants and bees: 128 px, 4 epochs. CIFAR-10 (200 training images a class, of which 20 %
validate, and its own 1,000 test images): 64 px, 3 epochs. AdamW without decay, cosine, batches of 32. Learning rate
0.0002 with a head 10 × faster where whole layers change; 0.002 throughout for `head`, `bias`, `norm` and `lora` (the
best of three on the validation images of CIFAR-10, one seed); not tuned for each row. Regularizers are as the program
sets them (early stopping: patience 1; SWA: constant learning rate), each alone.

**Gain** is the accuracy after minus that of the model before (class means as head), **against** the difference to the
first row, both paired image by image and averaged over seeds; the interval (BCa bootstrap, 10,000 resamples) is over
test images. It speaks of these three trainings, not of all trainings there could be. Of some 25 rows a table, one or
two would look "better" or "worse" by chance alone. Processor seconds are summed over the cores and the median
of whole runs: what waits for nothing and hardly depends on what else the machine does.
"""

_READING = """## How to read this

- Runs this short leave little to regularize: strong augmentation and mixing make training harder before they make it
  better, and need more epochs than were given here. That a method does not help in this table is no verdict on it; that
  it helps is one on these images.
- Both sets have equally many images of each class, so class weights, a balanced sampler and the focal loss have nothing
  to mend here.
- `early-stopping` saves time, `l2-sp` keeps what the model knew: neither shows in a column of accuracy on new images.
"""
