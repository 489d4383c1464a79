"""Reference images: what the model should not forget."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from posttrain_gui.choice import nearest
from posttrain_gui.data.base import Prepared
from posttrain_gui.data.care.picture import Bad
from posttrain_gui.errors import InputError
from posttrain_gui.history.blends import Reference
from posttrain_gui.training.heads import rows_known

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from posttrain_gui.data.base import Catalogue, Item
    from posttrain_gui.data.care.picture import Picture
    from posttrain_gui.training.blending.ends import Ends

    Progress = Callable[[str, int, int], None]
    Scan = dict[str, Picture | Bad]

IMAGENET = 1000
_WORDNET = re.compile(r"n\d{8}")
_NEXT = "Give a folder that holds one folder for each class, named as the classes of your images or of the model."


@dataclass(frozen=True)
class ReferenceSet:
    """Reference images, ready to be measured on.

    Attributes:
        about: What they are, for people.
        images: All of them in ``val``, labelled by outputs of the head that answers.
    """

    about: Reference
    images: Prepared


def read_reference(path: Path, ends: Ends, progress: Progress, most: int = 0, *, unseen: bool = False) -> ReferenceSet:
    """Reads a folder (or zip) of class folders.

    Where all its classes are classes of the run, the run's head answers; where they are classes that the model came
    with, its original head does. Test images of the run are left out: they judge, and a mix is chosen looking at this.

    Args:
        path: The folder; parts (``train/``, ``test/`` …) in it are taken together.
        ends: Of the run.
        progress: Of reading.
        most: As in :func:`refer_to`.
        unseen: As in :func:`refer_to`.

    Raises:
        InputError: Where its classes are unknown to both heads, or nothing is left of it.
    """
    return refer_to(_catalogue(path, progress), str(path), ends, progress, most, unseen=unseen)


def refer_to(
    catalogue: Catalogue, path: str, ends: Ends, progress: Progress, most: int = 0, *, unseen: bool = False
) -> ReferenceSet:
    """Like :func:`read_reference`, for images that were found already.

    Args:
        catalogue: What was found.
        path: Where, for people.
        ends: Of the run.
        progress: Of reading.
        most: At most so many images, drawn at random, seeded; 0: all.
        unseen: Leave out the run's training images as well.

    Raises:
        InputError: As there.
    """
    head, labels = _whose(catalogue.classes, ends)
    locked, learned = (_contents(ends.images, part) for part in (ends.images.test, ends.images.train))
    found = _some(catalogue, locked | learned if unseen else locked, most, progress)
    kept = [replace(item, label=labels[item.label]) for item in found.kept]
    _refuse_nothing(path, kept, found.prints, unseen=unseen)
    about = Reference(
        path=path,
        head="run" if head == "run" else "original",
        images=len(kept),
        classes=len({item.label for item in kept}),
        test_images=found.left_out,
        train_images=sum(found.prints[item.path] in learned for item in kept),
        broken=found.broken,
    )
    prepared = Prepared([], kept, [], catalogue.classes, catalogue.reader, fingerprints=found.prints)
    return ReferenceSet(about, prepared)


@dataclass
class _Found:
    """What was looked at: what is kept of it, in the catalogue's order, the contents of what can be read, the rest."""

    kept: list[Item]
    prints: dict[str, str]
    left_out: int
    broken: int


def _some(catalogue: Catalogue, others: set[str], most: int, progress: Progress) -> _Found:
    """At most so many readable images that are not among others; no more are decoded than that takes.

    Of a hundred thousand images a thousand are wanted: decoding all of them would take longer than the run.
    """
    items, unwanted = catalogue.items, {*others, ""}
    limited = 0 < most < len(items)
    order = random.Random(0).sample(range(len(items)), len(items)) if limited else list(range(len(items)))
    step, found, places = most if limited else max(len(items), 1), _Found([], {}, 0, 0), list[int]()
    for start in range(0, len(order), step):
        some = order[start : start + step]
        seen = _seen(catalogue, [items[place] for place in some], progress)
        prints = _prints([items[place] for place in some], seen)
        good = [place for place in some if prints.get(items[place].path, "") not in unwanted]
        found.prints |= prints
        found.broken += len(some) - len(prints)
        found.left_out += len(prints) - len(good)
        places += good
        if limited and len(places) >= most:
            places = places[:most]
            break
    found.kept = [items[place] for place in sorted(places)]
    return found


def _catalogue(path: Path, progress: Progress) -> Catalogue:
    from posttrain_gui.data.reading import archive, tree

    def indexing(done: int, total: int) -> None:
        progress("indexing", done, total)

    if path.is_dir():
        return tree.read_tree(path, indexing)
    if path.is_file() and path.suffix.lower() == ".zip":
        return tree.read_tree(archive.unpack(path, indexing), indexing, path.name)
    what = "is neither a folder nor a zip" if path.exists() else "is not there"
    raise InputError("The reference images cannot be read.", f"{path} {what}.", _NEXT)


def _seen(catalogue: Catalogue, items: Sequence[Item], progress: Progress) -> Scan:
    from posttrain_gui import paths
    from posttrain_gui.data.care.prepare import MEMORY
    from posttrain_gui.data.care.scan import scan

    names = [item.path for item in items]
    memory = paths.resolve().cache / MEMORY
    return scan(catalogue.reader, names, lambda done, total: progress("reading", done, total), memory)


def _whose(classes: Sequence[str], ends: Ends) -> tuple[str, list[int]]:
    """Whose head knows all of these classes, and which of its outputs mean them.

    Raises:
        InputError: Where neither does; names the class and the nearest known one.
    """
    own, names = ends.images.classes, tuple(classes)
    original = ends.original.classes
    for head, known, asked in (
        ("run", own, names),
        ("original", original, names),
        ("original", _wordnet(original), names),
    ):
        rows = rows_known(known, asked)
        if rows is not None:
            return head, rows
    raise _unknown(names, own, original)


def _wordnet(classes: tuple[str, ...]) -> tuple[str, ...]:
    """ImageNet's classes by their WordNet numbers ("n01440764"), as its folders are named; () for other classes."""
    from posttrain_gui.models.loading.class_lists import imagenet_classes

    if classes != imagenet_classes():
        return ()
    import timm.data as timm_data

    info: Any = timm_data.ImageNetInfo("imagenet-1k")  # type: ignore[attr-defined]  # not in its __all__
    names = tuple(str(name) for name in info.label_names())
    return names if len(names) == IMAGENET and all(map(_WORDNET.fullmatch, names)) else ()


def _unknown(names: Sequence[str], own: Sequence[str], original: Sequence[str]) -> InputError:
    strange = [name for name in names if rows_known(tuple(own), (name,)) is None]
    strange = [name for name in strange if rows_known(tuple(original), (name,)) is None] or strange
    like = nearest(strange[0], [*own, *original])
    many = f" and {len(strange) - 1} more" if len(strange) > 1 else ""
    why = f'Neither the run nor the model it began with knows the class "{strange[0]}"{many}. {like}'.rstrip()
    return InputError("The reference images are of other classes than the model's.", why, _NEXT)


def _prints(items: Sequence[Item], seen: Scan) -> dict[str, str]:
    return {item.path: found.sha256.hex() for item in items if not isinstance(found := seen[item.path], Bad)}


def _contents(images: Prepared, part: Sequence[Item]) -> set[str]:
    return {images.fingerprints.get(item.path, "") for item in part} - {""}


def _refuse_nothing(path: str, kept: Sequence[Item], usable: Collection[str], *, unseen: bool) -> None:
    if kept:
        return
    seen = "training or test images of the run." if unseen else "test images of the run, which may not choose anything."
    why = f"All of its images are {seen}" if usable else "None of its files is an image that can be used."
    raise InputError(f"There are no reference images in {path}.", why, "Choose another folder.")
