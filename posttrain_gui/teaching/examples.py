"""The images that a model is taught new classes with: class names and files. Light."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.data.reading.names import is_hidden, is_image, is_text, natural
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST = 1000
"""Images taught at once: they pass the network together."""

NAMED = 5
"""Folders named at most, of those that are left out."""

Examples = dict[str, list[Path]]
"""Class name → its images."""


def read_folder(folder: Path) -> Examples:
    """One class for each folder in a folder, named after it, with the images in it, in natural order.

    Args:
        folder: Holds the class folders; images that lie beside them are left out.

    Raises:
        InputError: Where there is no such folder, or it holds fewer than two folders with images.
    """
    found = class_folders(folder)
    if len(found) >= 2:
        return found
    why = f"It holds {'one folder' if found else 'no folder'} with images."
    if not found and images_in(folder):
        why = "Its images lie in it directly, so nothing says which class each shows."
    raise InputError(
        f"{folder} does not show several classes.",
        why,
        "Make one folder for each class, named after it, and put a few images of that class into each.",
    )


def class_folders(folder: Path) -> Examples:
    """The folders in a folder that hold images; may be none.

    Raises:
        InputError: Where it cannot be read.
    """
    inside = sorted((place for place in _listed(folder) if place.is_dir()), key=lambda place: natural(place.name))
    found = {place.name: images_in(place) for place in inside if is_text(place.name)}
    return {name: images for name, images in found.items() if images}


def left_out(folder: Path) -> str:
    """What lies in a folder of class folders and is not taught, in a sentence, or "".

    Raises:
        InputError: Where it cannot be read.
    """
    known = class_folders(folder)
    empty = [place.name for place in _listed(folder) if place.is_dir() and place.name not in known]
    beside = len(images_in(folder))
    parts = []
    if empty:
        one = len(empty) == 1
        names = ", ".join(f'"{name}"' for name in sorted(empty, key=natural)[:NAMED]) + " …" * (len(empty) > NAMED)
        parts.append(f"{names} {'holds' if one else 'hold'} no images and {'is' if one else 'are'} no class.")
    if beside:
        images = "1 image lies" if beside == 1 else f"{beside:,} images lie"
        parts.append(f"{images} beside the class folders and {'is' if beside == 1 else 'are'} left out.")
    return " ".join(parts)


def images_in(folder: Path) -> list[Path]:
    """The images that lie directly in a folder, by their names, in natural order.

    Raises:
        InputError: Where it cannot be read.
    """
    inside = (place for place in _listed(folder) if is_image(place.name) and place.is_file())
    return sorted(inside, key=lambda place: natural(place.name))


def checked(classes: Mapping[str, Sequence[Path | str]]) -> Examples:
    """The classes as they can be taught: names without blanks at their ends, each with its images.

    Raises:
        InputError: Where there are fewer than two, a name is missing or stands twice, or a class has no image.
    """
    found: Examples = {}
    for given, images in classes.items():
        name = given.strip()
        if not name:
            raise InputError("A class has no name.", "", "Type a name for each class.")
        if (twin := next((known for known in found if known.casefold() == name.casefold()), None)) is not None:
            why = f'"{twin}" and "{name}" could not be told apart.' if twin != name else ""
            raise InputError(f'The name "{name}" stands twice.', why, "Give each class a name of its own.")
        if not images:
            raise InputError(
                f'There is no image of "{name}".', "", "Add one image of it at least, or remove the class."
            )
        found[name] = [Path(image) for image in images]
    return _enough(found)


def _enough(found: Examples) -> Examples:
    if len(found) < 2:
        what = "Nothing can be told apart yet." if found else "There is nothing to learn yet."
        raise InputError(what, "", "Add at least two classes with at least one image each.")
    count = sum(map(len, found.values()))
    if count > MOST:
        raise InputError(
            f"{count:,} images are too many to be taught at once.",
            f"They pass the network together; at most {MOST:,} do.",
            "Give fewer images of each class, or train a run of fine-tuning with all of them.",
        )
    return found


def _listed(folder: Path) -> list[Path]:
    try:
        return [place for place in folder.iterdir() if not is_hidden(place.name)]
    except OSError as error:
        raise InputError(f"The folder {folder} cannot be read.", error.strerror or str(error)) from error
