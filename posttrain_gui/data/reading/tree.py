"""A tree of folders → labelled images: which folders are parts, which are classes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Excluded, Item
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.reading.names import PARTS, natural
from posttrain_gui.data.reading.tree_words import alike_in, on_depth, some
from posttrain_gui.data.reading.walk import Listing, Walker, join
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.data.base import Part

LAYOUT = "Make one folder for each class and put its images in it: photos/ants/, photos/bees/."


@dataclass
class _Plan:
    """Which folder holds which class of which part."""

    classes: list[tuple[Part | None, str, str]] = field(default_factory=list)  # part, class, folder
    loose: list[str] = field(default_factory=list)  # images without a class folder
    ignored: list[tuple[str, str]] = field(default_factory=list)  # folder, reason
    findings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Class:
    """A folder that is a class in one part.

    Attributes:
        part: That part.
        name: Of the class.
        folder: Relative to the root.
        images: In it and below.
        inner: Folders below it that hold images, too.
    """

    part: Part | None
    name: str
    folder: str
    images: tuple[str, ...]
    inner: tuple[str, ...] = ()


def read_tree(
    root: Path, progress: Callable[[int, int], None], name: str = "", *, innermost: bool = False
) -> Catalogue:
    """Finds the images below a folder.

    Class folders may lie in train/, val/ (valid/, validation/) and test/, any of them; a single folder around all of it
    is stepped into. Images deeper inside a class folder belong to that class, or, where ``innermost`` is wanted, each
    folder that holds images is a class, named by its path below the root or part ("Greek/character01").

    Args:
        root: An existing folder.
        progress: Called with (files seen, 0) every 500 files; may raise to cancel.
        name: What to call it in messages (a zip is not read where it lies); "" for its path.
        innermost: Whether folders inside class folders are classes of their own.

    Raises:
        InputError: Where no classes can be found in it.
    """
    walker = Walker(str(root), progress)
    plan = _understand(walker, name or str(root))
    catalogue = _collect(walker, plan, innermost)
    _refuse_too_few(catalogue, name or str(root))
    return catalogue


def _understand(walker: Walker, root: str) -> _Plan:
    here, found = _step_into(walker)
    parts = {name: PARTS[name.lower()] for name in found.folders if name.lower() in PARTS}
    inner = {name: walker.list(join(here, name), quiet=True) for name in parts}
    divided = {name: part for name, part in parts.items() if inner[name].folders}
    inner.update({name: walker.list(join(here, name)) for name in divided})
    plan = _Plan()
    if here:
        plan.findings.append(f"Read from the folder {here}/, the only one inside {PurePath(root).name}.")
    if divided:
        _plan_parts(plan, here, found, divided, inner)
    else:
        _plan_classes(plan, here, found, parts, root)
    return plan


def _step_into(walker: Walker) -> tuple[str, Listing]:
    """Goes down through folders that hold nothing but one folder of folders (as zips like to have)."""
    here, found = "", walker.list("")
    while len(found.folders) == 1 and not found.images and found.folders[0].lower() not in PARTS:
        below = join(here, found.folders[0])
        inner = walker.list(below, quiet=True)
        if inner.images or not inner.folders:
            break
        here, found = below, walker.list(below)
    return here, found


def _plan_parts(plan: _Plan, here: str, found: Listing, divided: dict[str, Part], inner: dict[str, Listing]) -> None:
    ordered = sorted(divided, key=lambda name: ("train", "val", "test").index(divided[name]))
    for name in ordered:
        folder = join(here, name)
        plan.classes += [(divided[name], sub, join(folder, sub)) for sub in inner[name].folders]
        plan.loose += [join(folder, image) for image in inner[name].images]
    for name in found.folders:
        if name not in divided:
            why = "no class folders in it" if name in inner else "beside train/, val/ and test/, so it belongs to none"
            plan.ignored.append((join(here, name), why))
    plan.loose += [join(here, image) for image in found.images]
    given = ", ".join(f"{name}/" for name in ordered)
    plan.findings.append(f"Given parts: {given}.")


def _plan_classes(plan: _Plan, here: str, found: Listing, parts: dict[str, Part], root: str) -> None:
    if found.folders and len(parts) == len(found.folders):
        names = ", ".join(f"{name}/" for name in parts)
        raise InputError(
            f"{root} has no class folders.", f"The images lie directly in {names}, so nothing says their class.", LAYOUT
        )
    if found.images and not found.folders:
        why = f"{counted(len(found.images), 'image')} directly in it: nothing says their class."
        raise InputError(
            f"{root} has no class folders.", why, f"{LAYOUT} Or choose a table (CSV) that gives the labels."
        )
    plan.classes = [(None, name, join(here, name)) for name in found.folders]
    plan.loose = [join(here, image) for image in found.images]


def _collect(walker: Walker, plan: _Plan, innermost: bool) -> Catalogue:
    found = [one for entry in plan.classes for one in _classes_in(walker, *entry, innermost)]
    classes = tuple(sorted({one.name for one in found if one.images}, key=natural))
    label = {name: i for i, name in enumerate(classes)}
    items = [Item(path, label[one.name], one.part) for one in found for path in one.images]
    excluded = walker.excluded + [Excluded(path, "not in a class folder") for path in plan.loose]
    excluded += [Excluded(folder + "/", reason) for folder, reason in plan.ignored]
    findings = plan.findings + _findings(plan, found, classes)
    return Catalogue(items, classes, FileReader(walker.root), excluded, findings)


def _classes_in(walker: Walker, part: Part | None, name: str, folder: str, innermost: bool) -> list[_Class]:
    leaves = list(walker.leaves(folder))
    if innermost and leaves:
        return [_Class(part, name + leaf[len(folder) :], leaf, images) for leaf, images in leaves]
    inner = tuple(leaf for leaf, _ in leaves if leaf != folder)
    return [_Class(part, name, folder, tuple(image for _, images in leaves for image in images), inner)]


def _findings(plan: _Plan, found: list[_Class], classes: tuple[str, ...]) -> list[str]:
    said = []
    empty = [one.folder + "/" for one in found if not one.images]
    if empty:
        said.append(f"{some(empty)}: no images in {'it' if len(empty) == 1 else 'them'}, ignored.")
    if plan.ignored:
        said.append(f"{some([folder + '/' for folder, _ in plan.ignored])}: ignored ({plan.ignored[0][1]}).")
    if plan.loose:
        said.append(f"{counted(len(plan.loose), 'image')} outside class folders set aside: nothing says their class.")
    inner = [leaf for one in found for leaf in one.inner]
    said += on_depth(inner, sum(bool(one.images) for one in found))
    alike = alike_in(classes)
    if alike:
        said.append(f"Classes that differ only in spelling: {some(alike)}. Are they meant to be the same?")
    return said


def _refuse_too_few(catalogue: Catalogue, root: str) -> None:
    if not catalogue.items:
        aside = f" It holds {counted(len(catalogue.excluded), 'other file')}." if catalogue.excluded else ""
        raise InputError(f"There are no images in {root}.", f"No file in it is an image by its name.{aside}", LAYOUT)
    if len(catalogue.classes) == 1:
        name = catalogue.classes[0]
        raise InputError(
            f'There is only one class in {root}: "{name}".',
            "To tell images apart, a model needs at least two classes.",
            "Add a folder with images of another class, or choose the folder above.",
        )
