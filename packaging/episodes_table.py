"""The page docs/few-shot.md, from what packaging/measure_few_shot.py measured."""

from __future__ import annotations

import platform
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from markdown_table import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.report import Report

Interval = tuple[float, float]

TITLES = {
    "prototypes": "Prototypes",
    "maml": "MAML",
    "fomaml": "FOMAML",
    "anil": "ANIL",
    "reptile": "Reptile",
}
PUBLISHED: dict[tuple[str, int, int], str] = {
    ("prototypes", 5, 1): "98.8; reproduced 98.2",
    ("prototypes", 5, 5): "99.7; reproduced 99.4",
    ("prototypes", 20, 1): "96.0; reproduced 95.8",
    ("maml", 5, 1): "98.7 (transductive)",
    ("maml", 5, 5): "99.9 (transductive)",
    ("maml", 20, 1): "95.8 (transductive)",
    ("fomaml", 5, 1): "98.3 (transductive)",
    ("fomaml", 5, 5): "99.2 (transductive)",
    ("fomaml", 20, 1): "89.4 (transductive)",
    ("anil", 20, 1): "96.2 (transductive)",
    ("reptile", 5, 1): "95.4; transductive 97.7",
    ("reptile", 5, 5): "98.9; transductive 99.5",
    ("reptile", 20, 1): "88.1; transductive 89.4",
}
"""Accuracies in % on all of Omniglot, from the methods' own papers (FOMAML's: Nichol et al. 2018)."""


@dataclass(frozen=True)
class Row:
    """One run.

    Attributes:
        method: Its tag.
        ways: Classes an episode.
        shots: Support images a class.
        seed: Of training.
        before: Mean accuracy of nearest class means on the features before meta-training.
        before_ci95: Its 95 % interval.
        inductive: Mean accuracy after it, each query image answered on its own.
        inductive_ci95: Its 95 % interval.
        transductive: The same with BatchNorm statistics of the query images.
        transductive_ci95: Its 95 % interval.
        val_accuracy: On the validation episodes, at the best epoch.
        best_epoch: Whose weights were kept.
        epochs: Number of epochs trained.
        updates: Meta-updates in all.
        seconds: Processor time of meta-training, validation included.
        batchnorm: Whose statistics the inductive figure uses.
        classes: Numbers of classes to learn from (without their turns), to choose by, to judge by.
        curve: (steps, before, after) of the adaptation curve.
    """

    method: str
    ways: int
    shots: int
    seed: int
    before: float
    before_ci95: Interval
    inductive: float
    inductive_ci95: Interval
    transductive: float
    transductive_ci95: Interval
    val_accuracy: float
    best_epoch: int
    epochs: int
    updates: int
    seconds: float
    batchnorm: str
    classes: tuple[int, int, int]
    curve: list[tuple[int, float, float]]

    @classmethod
    def of(cls, method: str, seed: int, report: Report, seconds: float) -> Row:
        """What is kept of a run that was judged inductively."""
        told, before, final = report.episodes, report.baseline, report.final
        assert told is not None
        assert before is not None
        assert final is not None
        assert not told.transductive
        strategy, best = report.plan["strategy"], report.best_epoch
        return cls(
            method,
            told.ways,
            told.shots,
            seed,
            before.accuracy,
            told.baseline_ci95,
            final.accuracy,
            told.ci95,
            told.other_accuracy,
            told.other_ci95,
            next(epoch.val_accuracy for epoch in report.epochs if epoch.epoch == best),
            best,
            report.epochs[-1].epoch,
            report.epochs[-1].epoch * strategy["updates_per_epoch"],
            seconds,
            told.batchnorm,
            (len(told.train_classes), len(told.val_classes), len(told.test_classes)),
            [(point.steps, point.before, point.after) for point in told.curve],
        )

    def to_json(self) -> dict[str, Any]:
        """Rounded to what means something."""
        return {key: _rounded(value) for key, value in asdict(self).items()}

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> Row:
        """From :meth:`to_json`."""
        pairs = {key: tuple(entry[key]) for key in entry if key.endswith("ci95") or key == "classes"}
        return cls(**{**entry, **pairs, "curve": [(int(s), b, a) for s, b, a in entry["curve"]]})


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 5)
    return [_rounded(one) for one in value] if isinstance(value, list | tuple) else value


def page(rows: Sequence[Row]) -> str:
    """The whole of docs/few-shot.md."""
    train, val, test = rows[0].classes
    facts = {"train": train, "val": val, "test": test, "machine": platform.machine(), "turned": train * 4}
    above = 100 * sum(row.val_accuracy - row.inductive for row in rows) / len(rows)
    facts |= {"above": abs(above), "side": "above" if above > 0 else "below"}
    parts = [_INTRODUCTION.format(**facts)]
    for ways, shots in dict.fromkeys((row.ways, row.shots) for row in rows):
        some = [row for row in rows if (row.ways, row.shots) == (ways, shots)]
        parts += [f"## {ways}-way {shots}-shot\n", _results(some)]
    return "\n".join([*parts, _CURVES, _curves(rows), _GAPS.format(**facts), _RECIPES, _recipes(rows), _READING])


def _results(rows: Sequence[Row]) -> str:
    first = rows[0]
    untrained = ["nearest class mean, untrained Conv4", _with(first.before, first.before_ci95), "–", "–", "–"]
    lines = [
        [
            TITLES[row.method],
            _with(row.inductive, row.inductive_ci95),
            _with(row.transductive, row.transductive_ci95),
            f"{row.seconds:,.0f}",
            PUBLISHED.get((row.method, row.ways, row.shots), "–"),
        ]
        for row in rows
    ]
    head = ["method", "inductive, %", "transductive, %", "processor s", "published, %"]
    return table(head, [untrained, *lines])


def _with(mean: float, ci95: Interval) -> str:
    """ "94.0 ± 0.6" """
    return f"{mean * 100:.1f} ± {(ci95[1] - ci95[0]) * 50:.1f}"


def _curves(rows: Sequence[Row]) -> str:
    some = [row for row in rows if (row.ways, row.shots) == (rows[0].ways, rows[0].shots)]
    steps = [str(step) for step, _, _ in some[0].curve]
    lines = []
    for row in some:
        lines.append([f"{TITLES[row.method]}, before", *(f"{old * 100:.1f}" for _, old, _ in row.curve)])
        lines.append([f"{TITLES[row.method]}, after", *(f"{new * 100:.1f}" for _, _, new in row.curve)])
    return table(["inner steps", *steps], lines)


def _recipes(rows: Sequence[Row]) -> str:
    lines = [
        [
            TITLES[row.method],
            f"{row.ways}-way {row.shots}-shot",
            f"{row.updates:,}",
            f"{row.best_epoch} of {row.epochs}",
            f"{row.val_accuracy * 100:.1f}",
            row.batchnorm,
        ]
        for row in rows
    ]
    return table(["method", "episodes", "updates", "best epoch", "validation, %", "BatchNorm"], lines)


_INTRODUCTION = """# Few-shot methods, measured

Real handwritten characters (Omniglot; Lake et al. 2015), 28 × 28 px, the standard small network (Conv4, 64
channels) from random weights, 5 query images a class. All of it by one command:

    python packaging/measure_few_shot.py SHARED_DATA docs/few-shot.md

Learned from are {train} characters (the first small background set; turned by 90°, 180° and 270° they make
{turned} classes); {val} others of the same alphabets choose the best epoch; judged is by {test} characters of
alphabets that nobody saw before (katakana, Sanskrit and Tagalog of the second small set), in 600 fixed,
seeded episodes, the same for all methods. After ± stands half of the 95 % interval over episodes.

**Inductive** means that each query image is answered on its own. **Transductive** means that BatchNorm takes
its statistics from the query images together, which tells the network something about them as a group; many
published figures do so. Processor seconds are of meta-training with its validation, one thread; two or three runs
went side by side on two cores ({machine}).
"""

_CURVES = """## Adaptation

Accuracy after so many gradient steps on the support images, before and after meta-training (5-way 1-shot, the
first 100 test episodes). Prototypes start from their class means; the other methods from the head that all
episodes share, which knows nothing of an episode before its first step.
"""

_GAPS = """## Why the published figures are higher

- **A tenth of the characters.** The papers train on 1,200 characters with their turns; here it is {train}.
  How many classes were seen matters more in few-shot learning than how many images; this is probably most of
  the gap of every method.
- **Unseen alphabets.** The papers draw training and test characters from the same alphabets. Here the test is
  on three alphabets of which nothing was seen. The validation column below is of characters of seen alphabets:
  on average over the runs it lies {above:.1f} points {side} the test.
- **Minutes instead of hours.** MAML's paper makes 60,000 updates of 32 episodes (5 ways) or 16 (20 ways); the
  table below shows how many were made here. Where its best epoch is the last one, more would probably help.
- **Transduction.** The figures of MAML, FOMAML and ANIL are transductive in their papers. Beside ours stands
  what that is worth here. None of these networks was trained to answer by the query images' own statistics,
  as those of the papers were.
- **20 ways on few classes.** With 20 classes an episode, {val} validation characters make each validation
  episode nearly the same; the best epoch is chosen by less than it seems.
- **ANIL.** Its paper gives 20-way figures only. Its body gets no inner steps, so that what MAML adapts has to
  be there already.
"""

_RECIPES = """## What was trained

Adam 2e-3 with a cosine schedule; recipes stand in `packaging/measure_few_shot.py`. They were chosen on
validation characters. Of each method one earlier trial with another program was also looked at on these test
characters, so that the figures may be a little too good. No figure above was measured twice and chosen.
"""

_READING = """## How to read this

- The interval is over episodes of these characters. Another set of characters would be easier or harder: the
  table is about these.
- One training each. Another seed of training moves a method too, by how much is not measured here: small
  differences between methods mean nothing.
- 5-way 1-shot and 5-shot figures come from different trainings.
"""
