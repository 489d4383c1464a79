"""Makes a label curve: features, heads, where asked for trainings; points, law and forecast."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.errors import InputError
from posttrain_gui.studies import curve_points, curve_words
from posttrain_gui.studies.frozen import Frozen, frozen, labels_of
from posttrain_gui.studies.heads import anew, fingerprint, heads, takings
from posttrain_gui.studies.label_curve import MORE, LabelCurve, LeftOut, key_of_plan
from posttrain_gui.training.reading import key_of_data, key_of_test

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    from posttrain_gui.history.history import History
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.frozen import Progress
    from posttrain_gui.studies.functions.linear_head import LinearHead
    from posttrain_gui.studies.heads import Taken
    from posttrain_gui.studies.label_curve import LabelPoint, On


@dataclass(frozen=True)
class Asked:
    """What is to be measured; as the arguments of ``studies.label_curve.label_curve``."""

    counts: tuple[int, ...]
    draws: int
    on: On
    fine_tuned: bool
    cached: bool


@dataclass(frozen=True)
class Judged:
    """What heads are judged on.

    Attributes:
        features: float32 (V, D).
        labels: int64 (V,).
    """

    features: Tensor
    labels: NDArray[np.int64]

    @property
    def chance(self) -> float:
        """Share of the commonest class."""
        return float(np.bincount(self.labels).max() / len(self.labels))


def make(plan: Plan, cache: Path, progress: Progress, asked: Asked, history: History | None) -> LabelCurve:
    """Measures everything that was asked for.

    Raises:
        InputError: Where no count can be measured, or the images cannot be used.
    """
    seen = frozen(plan, cache, progress, exact=True)
    counts, left_out = _possible(seen, asked.counts)
    taken = takings(
        [item.label for item in seen.images.train], len(seen.images.classes), counts, asked.draws, plan.training.seed
    )
    look = _looked(plan, seen, asked, history)
    judged = _judged(seen, asked, progress)
    found, right = _answered(seen, judged, taken, asked, progress)
    answers = _by_count(taken, right)
    points = [curve_points.point(*one) for one in answers]
    tuned: list[LabelPoint] = []
    if asked.fine_tuned:
        from posttrain_gui.studies.curve_tuning import tuned_points

        tuned = tuned_points(plan, seen, [one for one in taken if one.count is not None], asked.on, progress)
    law, forecast = curve_points.forecast([rows for _, rows, _ in answers], points, MORE)
    curve = LabelCurve(
        of=key_of_plan(plan),
        images_key=key_of_data(seen.images),
        model=plan.model.one_line(),
        classes=len(seen.images.classes),
        train=len(seen.images.train),
        on=asked.on,
        judged=len(judged.labels),
        chance=judged.chance,
        points=tuple(points),
        fine_tuned=tuple(tuned),
        left_out=tuple(left_out),
        law=law,
        forecast=forecast,
        look=look,
        heads=fingerprint(found),
    )
    return curve.model_copy(
        update={"sentence": curve_words.sentence(curve), "notes": curve_words.notes(curve, asked.draws)}
    )


def _possible(seen: Frozen, counts: Sequence[int]) -> tuple[list[int], list[LeftOut]]:
    """The counts that every class has images for, and why the others are left out.

    Raises:
        InputError: Where a class has no training image, or the validation part is empty.
    """
    images = seen.images
    have = Counter(item.label for item in images.train)
    least, name = min((have[label], name) for label, name in enumerate(images.classes))
    if not least:
        raise InputError(f'Class "{name}" has no training image.', "", "Add images to it, or take it out.")
    kinds = f'class "{name}" has {least:,} training image{"" if least == 1 else "s"}'
    out = [LeftOut(count=count, reason=f"{kinds[0].upper()}{kinds[1:]}.") for count in counts if count > least]
    return [count for count in counts if count <= least], out


def _looked(plan: Plan, seen: Frozen, asked: Asked, history: History | None) -> int:
    """Counts the look at the test images before they are opened; the very same curve again is the same look."""
    if asked.on != "test" or history is None:
        return 0
    settings = f"{plan.model_dump_json()} {asked.counts} {asked.draws} {asked.fine_tuned}"
    name = f"label curve {hashlib.sha256(settings.encode()).hexdigest()[:16]}"
    key = key_of_test(seen.images)
    look = history.looks(key, name) + 1
    history.note_look(name, key)
    return look


def _judged(seen: Frozen, asked: Asked, progress: Progress) -> Judged:
    images = seen.images
    items = images.test if asked.on == "test" else images.val
    if not asked.cached:
        check = lambda: progress("features", 0, 0)  # noqa: E731
        features = anew(seen, items, range(len(items)), check)
    else:
        features = seen.of(items, progress) if asked.on == "test" else seen.val
    return Judged(features, labels_of(items).numpy())


def _answered(
    seen: Frozen, judged: Judged, taken: Sequence[Taken], asked: Asked, progress: Progress
) -> tuple[list[LinearHead], list[NDArray[np.bool_]]]:
    """All heads, and which judged images each answers rightly."""
    total, found, right = len(taken), [], []
    progress("heads", 0, total)
    for head in heads(seen, taken, lambda done: progress("heads", done, total), cached=asked.cached):
        found.append(head)
        right.append(head.answers(judged.features).numpy() == judged.labels)
    return found, right


def _by_count(
    taken: Sequence[Taken], right: Sequence[NDArray[np.bool_]]
) -> list[tuple[int | None, NDArray[np.bool_], int]]:
    """(count, answers (draws, V), images) of each count, in order."""
    rows: dict[int | None, list[NDArray[np.bool_]]] = {}
    images: dict[int | None, int] = {}
    for one, row in zip(taken, right, strict=True):
        rows.setdefault(one.count, []).append(row)
        images[one.count] = len(one.places)
    return [(count, np.stack(of), images[count]) for count, of in rows.items()]
