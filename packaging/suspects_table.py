"""The page docs/wrong-labels.md, from what packaging/measure_suspects.py measured."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from markdown_table import table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from suspects_rows import Row

Z95 = 1.959964


def page(rows: Sequence[Row], sizes: dict[str, int]) -> str:
    """The whole of docs/wrong-labels.md.

    Args:
        rows: All plantings, those of one set together.
        sizes: Side of the images of each set, px.
    """
    names = list(dict.fromkeys(row.name for row in rows))
    touched = {name: [row for row in rows if row.name == name and row.seed >= 0] for name in names}
    untouched = [row for row in rows if row.seed < 0]
    seeds = len(next(iter(touched.values())))
    about = "\n".join(
        f"- {name}: {row.images:,} images of {row.classes} classes at {sizes[name]} px; "
        f"{touched[name][0].planted} planted each time"
        for name, row in zip(names, untouched, strict=True)
    )
    parts = [
        _INTRODUCTION.format(about=about, seeds=seeds),
        table(["", "flagged", "precision", "recall", "true class suggested"], map(_flagged, touched.values())),
        _MORE,
        table(["", "precision at k", "disagreements", "precision", "recall"], map(_others, touched.values())),
        _NOTHING,
        table(["", "labels", "flagged", "share"], map(_untouched, untouched)),
        _READING,
    ]
    return "\n".join(parts)


def _flagged(rows: Sequence[Row]) -> list[str]:
    counts = ", ".join(str(row.flagged) for row in rows)
    return [
        rows[0].name,
        counts,
        _share(rows, lambda row: row.right, lambda row: row.flagged),
        _share(rows, lambda row: row.right, lambda row: row.planted),
        _share(rows, lambda row: row.suggested, lambda row: row.right),
    ]


def _others(rows: Sequence[Row]) -> list[str]:
    counts = ", ".join(str(row.differs) for row in rows)
    return [
        rows[0].name,
        _share(rows, lambda row: row.top, lambda row: row.planted),
        counts,
        _share(rows, lambda row: row.differs_right, lambda row: row.differs),
        _share(rows, lambda row: row.differs_right, lambda row: row.planted),
    ]


def _untouched(row: Row) -> list[str]:
    return [row.name, f"{row.images:,}", str(row.flagged), f"{100 * row.flagged / row.images:.1f} %"]


def _share(rows: Sequence[Row], part: Callable[[Row], int], whole: Callable[[Row], int]) -> str:
    """All plantings together, with Wilson's 95 % interval."""
    hits, total = sum(map(part, rows)), sum(map(whole, rows))
    if not total:
        return "–"
    low, high = wilson(hits, total)
    return f"{100 * hits / total:.0f} % ({100 * low:.0f}–{100 * high:.0f}; {hits} of {total})"


def wilson(hits: int, total: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share (Wilson 1927)."""
    share, square = hits / total, Z95**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = Z95 / (1 + square / total) * math.sqrt(share * (1 - share) / total + square / (4 * total**2))
    return middle - half, middle + half


_INTRODUCTION = """# Suspected wrong labels, measured

Written by one command (it goes on where it was cut off):

    python packaging/measure_suspects.py ../shared/data docs/wrong-labels.md

Of the training images (validation split off and looked at as well; the test images are left alone) 5 % are given
another class, drawn at random, each class equally likely; {seeds} plantings.

{about}

What `posttrain-gui suspects` and the tab *Wrong labels?* do: features of EfficientNet-Lite0 with its ImageNet weights,
nothing trained; five folds, stratified, copies on one side; logistic regression on features of unit scale, with an L2
penalty of 1; confident learning (Northcutt, Jiang & Chuang 2021, arXiv:1911.00068) by cleanlab on what each image is
answered by the head that has not seen it. The penalty and the filter were chosen on two other plantings of the same
sets, which are not reported here.

## What is flagged

All plantings together, in brackets Wilson's 95 % interval and the counts. **Precision**: of the flagged labels, those
that were planted. **Recall**: of the planted ones, those that are flagged. The last column: of the planted ones that
are flagged, those for which the true class is suggested. The intervals take the plantings for independent; the unusual
pictures that are flagged anyway (below) are the same in each, so those of precision are too narrow where many are.
"""

_MORE = """## Compared with simpler ways

**Precision at k**: planted ones among the k images whose given class is least probable, k being the number planted
(which nobody knows outside an experiment). **Disagreements**: flagging every image for which the most probable class is
not the label.
"""

_NOTHING = """## Where nothing was planted

The labels as they come. What is flagged here is an unusual picture, or wrong to begin with; both also stand in the
precision above as false alarms.
"""

_READING = """## How to read it

- A flag is a suspicion. Look at each image before its label is changed; *keep* is remembered, and the image is not
  flagged again.
- Wrong labels of real sets are not drawn at random: they are the doubtful images, which a model finds harder. Expect
  less than these figures.
- The better the model tells the classes apart as it comes, the better it finds wrong labels. Where it hardly does, its
  flags are noise: the command says how many of the labels it agrees with.
"""
