"""The sentences of the Data panel, as plain functions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from posttrain_gui.gui.tr import enumerated, number, percent, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import DataSource
    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.data.task_digest import TaskDigest
    from posttrain_gui.models.base import Preprocessing

DISAGREEMENT = 0.03
"""Share of test images on which two good models usually disagree; the assumption behind :func:`smallest_difference`."""


SPREAD = 0.1
"""Standard deviation of the difference that training makes to the accuracy of one episode; the assumption behind
:func:`provable_by_episodes`. 25 answers of which 80 % are right have one of 0.08 by themselves; the difference of two
such shares, which are partly right on the same images, about 0.1."""


def smallest_difference(test_images: int) -> float:
    """The smallest gain in accuracy that a test of this size can tell from chance.

    A paired difference whose standard error is sqrt(d / n), where d is the share of images on which the two models
    disagree; 2.8 standard errors are found with 80 % power at the 5 % level (1.96 + 0.84).

    Args:
        test_images: n, at least 1.

    Returns:
        A fraction 0–1.
    """
    return min(1.0, 2.8 * math.sqrt(DISAGREEMENT / test_images))


def provable(test_images: int) -> str:
    """What the size of the test means for the verdict."""
    if not test_images:
        return tr("There are no test images, so no gain can be proven.")
    return tr(
        "With {n} test images a gain below about {points} points cannot be told from chance.",
        n=number(test_images),
        points=_decimal(smallest_difference(test_images) * 100, 1),
    )


def provable_by_episodes(episodes: int, test_classes: int) -> str:
    """What the number of test episodes means for the verdict; the classes they are drawn from limit it too.

    Args:
        episodes: Test episodes, at least 1.
        test_classes: Classes that no other part has.
    """
    return tr(
        "With {n} test episodes a gain below about {points} points cannot be told from chance. All of them are drawn "
        "from {classes}; other classes can be easier or harder.",
        n=number(episodes),
        points=_decimal(100 * 2.8 * SPREAD / math.sqrt(episodes), 1),
        classes=classes(test_classes),
    )


def provable_by_tasks(test_images: int) -> str:
    """What the size of the test means where each task is judged for itself."""
    if not test_images:
        return tr("There are no test images, so no gain can be proven.")
    return tr(
        "Each task is judged for itself: with {n} test images a gain below about {points} points cannot be told from "
        "chance, and with labels missing it takes more.",
        n=number(test_images),
        points=_decimal(smallest_difference(test_images) * 100, 1),
    )


def tasks(count: int) -> str:
    """A number of tasks with its unit."""
    return tr("1 task") if count == 1 else tr("{n} tasks", n=number(count))


def task_kind(task: TaskDigest) -> str:
    """What a task's labels are."""
    if task.is_number:
        return tr("Numbers (regression)")
    return classes(len(task.classes))


def task_missing(task: TaskDigest) -> str:
    """How many images lack a label for a task."""
    if not task.missing:
        return tr("Every image has a label.")
    share = percent(task.missing / (task.known + task.missing)).replace(" ", "\N{NO-BREAK SPACE}")
    return tr("{n} without a label ({share}); they teach the other tasks.", n=images(task.missing), share=share)


def tasks_known(found: Sequence[TaskDigest], total: int) -> str:
    """All tasks in a line: "sign (43 classes), speed (numbers) for 2,022 images"."""
    named = [
        tr("{name} (numbers)", name=task.name) if task.is_number else f"{task.name} ({classes(len(task.classes))})"
        for task in found
    ]
    return tr("{tasks} for {images}: {names}", tasks=tasks(len(found)), images=images(total), names=enumerated(named))


def what_is_known(facts: Facts) -> str:
    """Images, and what they are labelled with: "6,000 images · 300 classes", "1,200 images · 3 tasks"."""
    labelled = tasks(len(facts.digests)) if facts.view == "tasks" else classes(len(facts.tree.classes))
    return f"{images(facts.tree.total)} · {labelled}"


def preprocessing(recipe: Preprocessing) -> str:
    """How an image becomes what the model sees, in one sentence."""
    return tr(
        "Resize the shorter side to {resize} px ({interpolation}), centre crop {crop} × {crop} px, "
        "normalise with mean {mean} and standard deviation {std}.",
        resize=recipe.resize,
        crop=recipe.crop,
        interpolation=recipe.interpolation,
        mean=_triple(recipe.mean),
        std=_triple(recipe.std),
    )


def images(count: int) -> str:
    """A number of images with its unit."""
    return tr("{n} image", n=number(count)) if count == 1 else tr("{n} images", n=number(count))


def classes(count: int) -> str:
    """A number of classes with its unit."""
    return tr("{n} class", n=number(count)) if count == 1 else tr("{n} classes", n=number(count))


def summary(source: DataSource, class_count: int | None, image_count: int | None, task_count: int = 0) -> str:
    """The line in the list of steps: what is chosen, and what is in it as far as that is known."""
    parts = [source_name(source)]
    if class_count is not None and image_count is not None:
        parts += [tasks(task_count) if task_count else classes(class_count), images(image_count)]
    return " · ".join(parts)


def source_name(source: DataSource) -> str:
    """The shortest name of the images: the first part of the source's own line ("photos" of "photos · folder")."""
    return tr(source.one_line().split(" · ")[0])


def imbalance(counts: Sequence[int], names: Sequence[str]) -> str:
    """How unequal the classes are, in numbers; "" where there are fewer than two.

    Args:
        counts: Images of each class.
        names: The classes' names.
    """
    filled = [(count, name) for count, name in zip(counts, names, strict=True) if count]
    if len(filled) < 2:
        return ""
    most, least = max(filled, key=lambda pair: pair[0]), min(filled, key=lambda pair: pair[0])
    if most[0] == least[0]:
        return tr("All classes are equally large: {n} each.", n=images(most[0]))
    return tr(
        "The largest class is {ratio} × the smallest: {most} “{largest}”, {least} “{smallest}”.",
        ratio=_decimal(most[0] / least[0], 1),
        most=number(most[0]),
        largest=most[1],
        least=number(least[0]),
        smallest=least[1],
    )


def _decimal(value: float, digits: int) -> str:
    return QLocale().toString(value, "f", digits)


def _triple(values: Sequence[float]) -> str:
    shown = [f"{value:.3g}" for value in values]
    return shown[0] if len(set(shown)) == 1 else " / ".join(shown)
