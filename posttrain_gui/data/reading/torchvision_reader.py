"""torchvision's sets as catalogues: found on this machine or downloaded, labels read, images opened from memory."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from posttrain_gui.data.base import Catalogue, Item
from posttrain_gui.data.reading.images import BadImage
from posttrain_gui.data.reading.modes import to_rgb
from posttrain_gui.data.reading.names import natural
from posttrain_gui.data.reading.set_files import SetFile, fetch, files_of
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PIL import Image

    from posttrain_gui.data.base import Part
    from posttrain_gui.data.reading.known_sets import SetRow

    Progress = Callable[[int, int], None]

_ABSENT = (RuntimeError, OSError, KeyError, ValueError, EOFError)
"""What torchvision's classes raise where their files are missing or damaged."""


@dataclass(frozen=True)
class Wish:
    """What is wanted of a set.

    Attributes:
        row: Which set.
        root: Folder that holds it or takes the download.
        download: Whether it may be downloaded.
        limit: At most so many images of each class in each part, or None.
        seed: Of the choice that ``limit`` makes.
    """

    row: SetRow
    root: Path
    download: bool
    limit: int | None
    seed: int


def read_set(wish: Wish, progress: Progress) -> Catalogue:
    """Loads a set, from this machine where it lies there, else downloaded where that is allowed.

    Args:
        wish: Which one, and from where.
        progress: Called with (images, images in all), while downloading with (MiB, MiB in all); may raise to cancel.

    Raises:
        InputError: Saying which files to put where.
    """
    sets = _loaded(wish, progress)
    own = {key: _class_names(loaded) for key, loaded in sets.items()}
    classes = tuple(sorted({name for names in own.values() for name in names}, key=natural))
    place = {name: label for label, name in enumerate(classes)}
    items: list[Item] = []
    for (part, _), (key, loaded) in zip(wish.row.parts, sets.items(), strict=True):
        labels = [place[own[key][label]] for label in _labels(loaded)]
        items += [Item(f"{key}/{i}", labels[i], part) for i in _limited(labels, wish)]
        progress(len(items), wish.row.images)
    return Catalogue(items, classes, SetReader(wish.row, wish.root, sets), findings=_findings(wish, items))


class SetReader:
    """Opens images of loaded sets; item names are "train/17". Only reads, so any thread may use it."""

    def __init__(self, row: SetRow, root: Path, sets: dict[str, Any]) -> None:
        self._sets = sets
        self._name = f"{row.name}:{root.absolute()}"
        self._changed = (root / row.folder).stat().st_mtime_ns

    def open(self, path: str) -> Image.Image:
        """The image as RGB.

        Raises:
            BadImage: Where it cannot be decoded.
        """
        key, _, number = path.rpartition("/")
        try:
            image: Image.Image = self._sets[key][int(number)][0]
            return to_rgb(image)
        except Exception as error:  # decoders raise whatever they like
            raise BadImage(f"the image is damaged: {error}", lasting=False) from error

    def identity(self, path: str) -> tuple[str, int, int]:
        """(set, folder and number; 0; the last change of the set's folder in ns)."""
        return f"{self._name}:{path}", 0, self._changed


def _loaded(wish: Wish, progress: Progress) -> dict[str, Any]:
    from torchvision import datasets

    kind = getattr(datasets, wish.row.name)
    try:
        return _built(kind, wish, download=False)
    except _ABSENT:
        pass
    files = files_of(kind)
    _have(files, wish, progress)
    try:
        for file in files:
            file.unpack(wish.root)
        return _built(kind, wish, download=True)
    except _ABSENT as error:
        raise _missing(wish, files, str(error).splitlines()[0] if str(error) else type(error).__name__) from error


def _built(kind: Any, wish: Wish, *, download: bool) -> dict[str, Any]:
    return {
        part or "all": _in_order(kind(str(wish.root), download=download, **arguments))
        for part, arguments in wish.row.parts
    }


def _in_order(loaded: Any) -> Any:
    """Omniglot lists its files as the file system does: another order on every machine, and so another split."""
    drawings = getattr(loaded, "_flat_character_images", None)
    if drawings is not None:
        drawings.sort(key=lambda drawing: (natural(loaded._characters[drawing[1]]), drawing[0]))
    return loaded


def _have(files: Sequence[SetFile], wish: Wish, progress: Progress) -> None:
    """Makes sure that the archives lie there, so that torchvision only has to unpack them."""
    for file in files:
        if file.is_there(wish.root):
            continue
        if not wish.download:
            raise _missing(wish, files, "Downloading is switched off (data.download).")
        try:
            fetch(file, wish.root, progress)
        except OSError as error:
            raise _missing(wish, files, f"{file.name} could not be downloaded: {error}") from error


def _missing(wish: Wish, files: Sequence[SetFile], why: str) -> InputError:
    by_folder: dict[Path, list[str]] = {}
    for file in files:
        if not file.is_there(wish.root):
            by_folder.setdefault(wish.root / file.folder, []).append(file.words())
    ways = [f"{', '.join(words)} into {folder}" for folder, words in by_folder.items()]
    if not any(file.becomes for file in files):  # else torchvision wants to see the archive as well
        ways.append(f"the unpacked {wish.row.folder} into {wish.root}")
    state = f"in {wish.root} is not whole" if wish.row.is_local(wish.root) else "is not on this machine"
    return InputError(f"{wish.row.title} {state}.", why, f"Put {', or '.join(ways)}.")


def _labels(loaded: Any) -> list[int]:
    for name in ("targets", "labels", "_labels", "y"):
        found = getattr(loaded, name, None)
        if found is not None:
            return [int(label) for label in found]
    return [int(label) for _, label in getattr(loaded, "_flat_character_images", None) or loaded._samples]


def _class_names(loaded: Any) -> list[str]:
    for name in ("classes", "categories", "_characters"):
        found = getattr(loaded, name, None)
        if found:
            return [(entry if isinstance(entry, str) else entry[0]).replace(os.sep, "/") for entry in found]
    count = max(_labels(loaded)) + 1
    return [str(i) for i in range(count)]


def _limited(labels: list[int], wish: Wish) -> list[int]:
    if wish.limit is None:
        return list(range(len(labels)))
    order = list(range(len(labels)))
    random.Random(wish.seed).shuffle(order)
    taken: dict[int, int] = {}
    kept = []
    for i in order:
        taken[labels[i]] = taken.get(labels[i], 0) + 1
        if taken[labels[i]] <= wish.limit:
            kept.append(i)
    return sorted(kept)


def _findings(wish: Wish, items: Sequence[Item]) -> list[str]:
    counts: dict[Part | None, int] = {}
    for item in items:
        counts[item.part] = counts.get(item.part, 0) + 1
    said = []
    if None not in counts:
        each = ", ".join(f"{part} {count:,}" for part, count in counts.items())
        said.append(f"The parts of {wish.row.title} are kept: {each} images.")
    if wish.limit is not None:
        said.append(f"At most {wish.limit} images of each class in each part, chosen at random (seed {wish.seed}).")
    return said
