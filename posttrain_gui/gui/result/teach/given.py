"""What was dropped or chosen, as classes: folders of class folders, folders of images, loose images. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.reading.names import is_image
from posttrain_gui.teaching.examples import class_folders, images_in
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from posttrain_gui.report import Report

TRIED = 3
"""Classes that are tried with where a person has no images at hand."""


def as_classes(paths: Iterable[Path]) -> list[tuple[str, list[Path]]]:
    """Names and images of what was given; loose images have no name, "".

    Args:
        paths: Files and folders. A folder that holds folders with images is several classes, one that holds images is
            one, named after it.

    Raises:
        posttrain_gui.errors.InputError: Where a folder cannot be read.
    """
    found: list[tuple[str, list[Path]]] = []
    loose: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = class_folders(path)
            found += list(inside.items()) if inside else [(path.name, images_in(path))]
        elif is_image(path.name):
            loose.append(path)
    named = [(name, images) for name, images in found if images]
    return [*named, ("", loose)] if loose else named


def images_of(paths: Iterable[Path]) -> list[Path]:
    """All images among these files and directly in these folders.

    Raises:
        posttrain_gui.errors.InputError: Where a folder cannot be read.
    """
    return [image for _, images in as_classes(paths) for image in images]


def unused_name(word: str, known: Sequence[str]) -> str:
    """The first of "word 1", "word 2" … that is not known yet."""
    number = 1
    taken = {name.casefold() for name in known}
    while f"{word} {number}".casefold() in taken:
        number += 1
    return f"{word} {number}"


def to_try(report: Report) -> tuple[dict[str, list[Path]], Path] | None:
    """A few classes of a test episode with their support images, and a query image of one of them.

    None where the report keeps no episode, or its images are not there as files.
    """
    shown = report.episodes.shown if report.episodes else []
    if not shown:
        return None
    episode, folder = shown[len(shown) // 2], _folder_of(report)
    classes = dict.fromkeys(range(min(TRIED, len(episode.classes))))
    taught = {
        episode.classes[k]: [folder / image.path for image in episode.support if image.truth == k] for k in classes
    }
    asked = next((folder / image.path for image in episode.queries if image.truth in classes), None)
    files = [*(path for paths in taught.values() for path in paths), *([asked] if asked else [])]
    if asked is None or not all(path.is_absolute() and path.is_file() for path in files):
        return None
    return taught, asked


def _folder_of(report: Report) -> Path:
    """What the image names of a report are relative to: the folder of class folders, or that of the table."""
    data = report.plan.get("data") or {}
    place = expanded(str(data.get("path") or "")).absolute()
    return place.parent if data.get("source") == "csv" else place
