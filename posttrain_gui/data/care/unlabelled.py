"""Images without labels beside labelled ones: what may be learned from, and what must not be.

An unlabelled image that is also a test image would leak: the model would be trained on what judges it. So images that
are also among the labelled ones are left out, whatever their file is called; of validation and test images also those
that show nearly the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.data.base import Excluded, Item
from posttrain_gui.data.care.looking import MEMORY
from posttrain_gui.data.care.picture import Picture
from posttrain_gui.data.care.scan import scan
from posttrain_gui.data.care.twins import near_twins
from posttrain_gui.data.reading.loose import find_loose
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from posttrain_gui.data.base import Part, Prepared, Reader
    from posttrain_gui.data.reading.loose import Loose

    Progress = Callable[[str, int, int], None]

UNKNOWN = -1
"""Label of an image whose true class nobody knows."""
PARTS: dict[Part, str] = {"test": "test", "val": "validation", "train": "training"}


@dataclass(frozen=True)
class Unlabelled:
    """Images to learn from without labels.

    Attributes:
        where: Their folder or zip.
        items: In natural order. The label is the true class where the name of a folder tells it, else -1; it is there
            to say how right pseudo-labels were, never to learn from.
        reader: Opens them.
        left_out: Part → number of images left out because they are also in that part.
        copies: Number left out because they are an exact copy of another unlabelled one.
        excluded: Files that cannot be used, with reasons.
        key: Names these very images, in their order.
    """

    where: str
    items: list[Item]
    reader: Reader
    left_out: dict[Part, int]
    copies: int
    excluded: tuple[Excluded, ...]
    key: str

    @property
    def known(self) -> int:
        """How many have a known true class."""
        return sum(item.label != UNKNOWN for item in self.items)

    def findings(self) -> list[str]:
        """What there is to say, in sentences."""
        said = [f"{counted(len(self.items), 'unlabelled image')} to learn from."]
        if out := {part: count for part, count in self.left_out.items() if count}:
            told = ", ".join(f"{count:,} {PARTS[part]}" for part, count in out.items())
            said.append(
                f"{counted(sum(out.values()), 'unlabelled image')} left out, as the same pictures are among the "
                f"labelled ones ({told}): what judges may not be learned from."
            )
        if self.copies:
            said.append(f"{counted(self.copies, 'exact copy', 'exact copies')} among the unlabelled images left out.")
        if self.known:
            said.append(
                f"The names of folders tell the true class of {self.known:,} of them: used only to say how right "
                "pseudo-labels were, never to learn."
            )
        return said


def read_unlabelled(where: Path, images: Prepared, near: bool, progress: Progress) -> Unlabelled:
    """Finds the unlabelled images of a folder or zip, decodes each once, and leaves out what is labelled already.

    Args:
        where: The folder or zip.
        images: The labelled images, after care and split.
        near: Whether images that are nearly the same as a validation or test image are left out too.
        progress: Called with (stage, done, total); the stages are ``indexing``, ``reading`` and ``comparing``. May
            raise to cancel.

    Raises:
        InputError: Where there is nothing to learn from.
    """
    found = find_loose(expanded(where).absolute(), lambda done, total: progress("indexing", done, total))
    memory = paths.resolve().cache / MEMORY
    seen = scan(found.reader, found.paths, lambda done, total: progress("reading", done, total), memory)
    pictures = {path: one for path, one in seen.items() if isinstance(one, Picture)}
    bad = [Excluded(path, one.reason) for path, one in seen.items() if not isinstance(one, Picture)]
    out = _also_labelled(pictures, images)
    if near:
        out = _nearly(pictures, images, memory, progress) | out
    kept, copies = _without_copies([path for path in pictures if path not in out], pictures)
    _refuse_nothing(where, kept, len(out), len(bad))
    counts = {part: sum(one == part for one in out.values()) for part in PARTS}
    return Unlabelled(
        where=str(where),
        items=_items(kept, images.classes),
        reader=found.reader,
        left_out=counts,
        copies=copies,
        excluded=_told(found, bad),
        key=_key(kept, pictures),
    )


def true_class(path: str, classes: Sequence[str]) -> int:
    """The class that the names of an image's folders tell, the innermost first; -1 where none does.

    Args:
        path: Relative, with forward slashes: "train/ants/3.jpg".
        classes: Names, of which some may hold slashes themselves.
    """
    places = {name.casefold(): place for place, name in enumerate(classes)}
    folders = [part.casefold() for part in path.split("/")[:-1]]
    spans = ((start, end) for end in range(len(folders), 0, -1) for start in range(end))
    found = (places.get("/".join(folders[start:end])) for start, end in spans)
    return next((place for place in found if place is not None), UNKNOWN)


def _also_labelled(pictures: dict[str, Picture], images: Prepared) -> dict[str, Part]:
    """Path → the part that has the very same picture."""
    parts: dict[str, Part] = {}
    divided: dict[Part, list[Item]] = {"train": images.train, "val": images.val, "test": images.test}
    for part, items in divided.items():
        parts.update({images.fingerprints[item.path]: part for item in items if item.path in images.fingerprints})
    hashes = {path: picture.sha256.hex() for path, picture in pictures.items()}
    return {path: parts[sha256] for path, sha256 in hashes.items() if sha256 in parts}


def _nearly(pictures: dict[str, Picture], images: Prepared, memory: Path, progress: Progress) -> dict[str, Part]:
    """Path → the part, ``val`` or ``test``, that has nearly the same picture."""
    judging: dict[str, Part] = dict.fromkeys((item.path for item in images.val), "val")
    judging.update(dict.fromkeys((item.path for item in images.test), "test"))
    seen = scan(images.reader, list(judging), lambda done, total: progress("comparing", done, total), memory)
    known = {path: one for path, one in seen.items() if isinstance(one, Picture)}
    names, others = list(pictures), list(known)

    def tick() -> None:
        progress("comparing", 0, len(names))

    pairs = near_twins(list(pictures.values()), list(known.values()), tick)
    return {names[mine]: judging[others[theirs]] for mine, theirs in pairs.items()}


def _without_copies(names: list[str], pictures: dict[str, Picture]) -> tuple[list[str], int]:
    first: dict[bytes, str] = {}
    for name in names:
        first.setdefault(pictures[name].sha256, name)
    return list(first.values()), len(names) - len(first)


def _items(names: list[str], classes: Sequence[str]) -> list[Item]:
    by_folder: dict[str, int] = {}
    for name in names:
        folder = name.rpartition("/")[0]
        if folder not in by_folder:
            by_folder[folder] = true_class(name, classes)
    return [Item(name, by_folder[name.rpartition("/")[0]]) for name in names]


def _told(found: Loose, bad: list[Excluded]) -> tuple[Excluded, ...]:
    return (*found.excluded, *bad)


def _key(names: list[str], pictures: dict[str, Picture]) -> str:
    return hashlib.sha256(b"".join(pictures[name].sha256 for name in names)).hexdigest()


def _refuse_nothing(where: Path, kept: list[str], out: int, bad: int) -> None:
    if kept:
        return
    why = [f"{counted(out, 'image is', 'images are')} also among the labelled ones"] if out else []
    why += [f"{counted(bad, 'file')} cannot be read"] if bad else []
    raise InputError(
        f"There is no image in {where} that can be learned from.",
        f"{'; '.join(why)}.",
        "Choose a folder with other images of the same kind of things.",
    )
