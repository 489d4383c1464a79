"""The sentences of the Data panel, as plain functions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from posttrain_gui.gui.tr import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import DataSource
    from posttrain_gui.models.base import Preprocessing

DISAGREEMENT = 0.03
"""Share of test images on which two good models usually disagree; the assumption behind :func:`smallest_difference`."""


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


def summary(source: DataSource, class_count: int | None, image_count: int | None) -> str:
    """The line in the list of steps: what is chosen, and what is in it as far as that is known."""
    parts = [source_name(source)]
    if class_count is not None and image_count is not None:
        parts += [classes(class_count), images(image_count)]
    return " · ".join(parts)


def source_name(source: DataSource) -> str:
    """The shortest name of the images: the first part of the source's own line ("photos" of "photos · folder")."""
    return source.one_line().split(" · ")[0]


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
