"""The page docs/transfer.md, from what packaging/measure_ranking.py measured."""

from __future__ import annotations

import platform
import textwrap
from typing import TYPE_CHECKING

from markdown_table import table
from methods_table import Difference, difference
from ranking_rows import Row, agreement, in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

WAYS = {"all": "all layers", "head": "head only"}
SCORES = {"logme": "LogME", "means": "class means"}


def page(
    rows: list[Row], lengths: Mapping[str, tuple[int, int]], rates: Mapping[str, tuple[float, ...]], head_epochs: int
) -> str:
    """The whole of docs/transfer.md.

    Args:
        rows: All models on all sets, in the order of the tables.
        lengths: Name of a set → image size in px, epochs of training all layers.
        rates: Learning rates of ``all`` and ``head``; of several the best on validation was kept.
        head_epochs: Epochs of training the head.
    """
    sets = list(dict.fromkeys(row.images for row in rows))
    settings = "; ".join(f"{name} {lengths[name][0]} px and {lengths[name][1]} epochs" for name in sets)
    scoring, training = (_median([row.seconds[what] for row in rows]) for what in ("scoring", "training"))
    facts = {
        "models": len({row.model for row in rows}),
        "settings": settings,
        "head_epochs": head_epochs,
        "machine": platform.machine(),
        **{tune: " or ".join(f"{rate:g}" for rate in tried) for tune, tried in rates.items()},
    }
    parts = [_INTRODUCTION, textwrap.fill(_SETTINGS.format(**facts), 120) + "\n"]
    for name in sets:
        chosen = [row for row in rows if row.images == name]
        parts += [f"## {name[0].upper()}{name[1:]}\n", _models(chosen), _cost(chosen)]
    parts += ["## Does the order before match the order after?\n", _ORDER, _agreements(rows, sets)]
    closing = _READING.format(scoring=round(scoring), training=round(training), **facts)
    return "\n".join([*parts, _found(rows, sets), closing])


def _models(rows: list[Row]) -> str:
    head = [
        "model",
        "LogME",
        "class means, %",
        *(f"{words}, %" for words in WAYS.values()),
        "parameters",
        "ms an image",
    ]
    lines = [
        [
            row.model,
            _marked(f"{row.logme:.3f}".replace("-", "−"), row.logme == max(other.logme for other in rows)),
            _marked(f"{100 * row.means:.1f}", row.means == max(other.means for other in rows)),
            *(_after(row, rows, tune) for tune in WAYS),
            f"{row.parameters / 1e6:.2f} M",
            f"{row.milliseconds:.1f}",
        ]
        for row in rows
    ]
    return table(head, lines)


def _after(row: Row, rows: list[Row], tune: str) -> str:
    return _marked(f"{100 * row.after(tune):.1f}", row.after(tune) == max(other.after(tune) for other in rows))


def _marked(text: str, best: bool) -> str:
    return f"**{text}**" if best else text


def _cost(rows: list[Row]) -> str:
    """What starting from the first by LogME costs beside starting from what turned out best."""
    first = max(rows, key=lambda row: row.logme)
    told = []
    for tune, words in WAYS.items():
        best = max(rows, key=lambda row: row.after(tune))
        if best.model == first.model:
            told.append(f"with {words} trained it is also the best after training")
        else:
            told.append(f"with {words} trained {best.model} ends higher by {_points(difference_of(first, best, tune))}")
    test = len(rows[0].right["all"])
    return textwrap.fill(f"LogME puts {first.model} first; {'; '.join(told)} ({test:,} test images).", 120) + "\n"


def difference_of(first: Row, second: Row, tune: str) -> Difference:
    """Second − first on the test images, in points."""
    return difference([(first.right[tune], second.right[tune])])


def _points(found: Difference) -> str:
    return f"{found} points: {'reliably' if found.words == 'better' else found.words}"


def _agreements(rows: list[Row], sets: list[str]) -> str:
    head = ["images", *(f"{score} against {words}" for words in WAYS.values() for score in SCORES.values())]
    return table(head, [[name, *_of_set([row for row in rows if row.images == name])] for name in sets])


def _of_set(rows: list[Row]) -> list[str]:
    return [in_words(_taus(rows, score, tune)) for tune in WAYS for score in SCORES]


def _taus(rows: list[Row], score: str, tune: str) -> tuple[float, float, float]:
    return agreement([getattr(row, score) for row in rows], [row.after(tune) for row in rows])


def _found(rows: list[Row], sets: list[str]) -> str:
    """How often the first before was the best after, and the mean agreement."""
    told = []
    for score, words in SCORES.items():
        hits = sum(_hit([row for row in rows if row.images == name], score, tune) for name in sets for tune in WAYS)
        taus = [_taus([r for r in rows if r.images == name], score, tune)[0] for name in sets for tune in WAYS]
        mean = f"{sum(taus) / len(taus):+.2f}".replace("-", "−")
        told.append(f"{words}'s first is the best after training in {hits} of {len(taus)} cases, mean τ {mean}")
    text = "; ".join(told)
    return textwrap.fill(f"{text[0].upper()}{text[1:]}.", 120) + "\n"


def _hit(rows: list[Row], score: str, tune: str) -> bool:
    first = max(rows, key=lambda row: float(getattr(row, score)))
    return first.after(tune) == max(row.after(tune) for row in rows)


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


_INTRODUCTION = """# Which model to start from, measured

Written by one command (it goes on where it was cut off):

    python packaging/measure_ranking.py ../shared/data docs/transfer.md

Before any training, `posttrain-gui rank` scores each model on the training and validation images: **LogME** (You et al.
2021, arXiv:2102.11005: the log evidence of the labels given the features, higher is better) and the accuracy of nearest
**class means** on the validation images. Then each model was really trained, all layers and the head alone, and judged
on the test images. Bold: the best of a column; **ms** is for one image by itself.
"""

_SETTINGS = """{models} models with ImageNet weights. The same settings for all of them: {settings}; batches of 32,
AdamW without decay, learning rate {all} for all layers (head 10 × faster; the better one on validation was kept) and
{head} for the head alone ({head_epochs} epochs on kept features), cosine, one seed, the same split, one processor core
a run ({machine}). These sizes are smaller than the models were made for, so that the whole takes minutes; the scores
before training are of images of the same size."""

_ORDER = """Kendall's τ between the scores before and the test accuracies after (1: the same order, 0: none, −1:
reversed) with its exact p-value, then the weighted τ_w that counts the top places more (as the LogME paper does).
"""

_READING = """## What this can show, and what not

- {models} models are few. Even the very same order on both sides has only p = 2/{models}! (1 in 60 for five); one
  swapped pair changes τ by 0.2. Models that are equal within the width of the test's interval come in either order by
  chance.
- One seed, little training, two learning rates. Another recipe may serve another model better, and no score before
  training can know that.
- LogME sees the features as they are: it says what a head on frozen features can do, more than what training all layers
  can make of them.
- Scores took about {scoring} processor seconds a model, all its trainings about {training}.
"""
