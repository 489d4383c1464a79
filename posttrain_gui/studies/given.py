"""Image files that somebody gives: single ones, folders of any depth, zips. Nothing is decoded."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from posttrain_gui.data.base import Excluded


@dataclass(frozen=True, slots=True)
class Given:
    """One image file.

    Attributes:
        name: As a person knows it ("photos/a.jpg"; "photos.zip/inside/a.jpg").
        file: Where it lies.
    """

    name: str
    file: Path


@dataclass
class Gathered:
    """What was found.

    Attributes:
        images: In natural order within each folder; none twice.
        aside: Files in the folders that are no images by their names, with reasons.
    """

    images: list[Given] = field(default_factory=list)
    aside: list[Excluded] = field(default_factory=list)


def gather(paths: Sequence[Path], progress: Callable[[int, int], None]) -> Gathered:
    """Finds the images; a zip is unpacked into the cache.

    Args:
        paths: Image files, folders and zips. A file is taken whatever it is called: its content says what it is.
        progress: Called with (files seen, 0) now and then; may raise to cancel.

    Raises:
        InputError: Where there is no image at all, or a zip cannot be unpacked.
    """
    found = Gathered()
    for path in paths:
        _add(path, found, progress)
    found.images = list({image.file: image for image in found.images}.values())
    if not found.images:
        raise _nothing(paths, found)
    return found


def _add(path: Path, found: Gathered, progress: Callable[[int, int], None]) -> None:
    from posttrain_gui.data.reading.archive import unpack

    where = expanded(path).absolute()
    if where.is_dir():
        _add_folder(str(path), where, found, progress)
    elif where.is_file() and where.suffix.lower() == ".zip":
        _add_folder(str(path), unpack(where, progress), found, progress)
    else:
        found.images.append(Given(str(path), where))


def _add_folder(name: str, folder: Path, found: Gathered, progress: Callable[[int, int], None]) -> None:
    from posttrain_gui.data.reading.walk import Walker

    walker = Walker(str(folder), progress)
    for _, images in walker.leaves(""):
        found.images += [Given(str(Path(name, image)), folder / image) for image in images]
    found.aside += walker.excluded


def _nothing(paths: Sequence[Path], found: Gathered) -> InputError:
    named = ", ".join(str(path) for path in paths[:3]) + (" …" if len(paths) > 3 else "")
    why = f"The first file in it: {found.aside[0].path}: {found.aside[0].reason}." if found.aside else ""
    return InputError(f"There is no image in {named}." if paths else "No image was given.", why, "Give other images.")
