"""The images of a folder that are new to a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.data.base import Excluded
from posttrain_gui.data.care.looking import MEMORY
from posttrain_gui.data.care.picture import Bad
from posttrain_gui.data.care.scan import scan
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.errors import InputError, UserError
from posttrain_gui.studies.given import gather

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from posttrain_gui.data.base import Reader
    from posttrain_gui.data.care.picture import Picture
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.given import Given

    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Candidates:
    """What may be chosen.

    Attributes:
        images: New to the run, readable, none twice.
        found: Images in the folder.
        known: Left out: the run has them.
        copies: Left out: exact copies of others here.
        broken: Left out: cannot be read.
        remark: What could not be done, or "".
    """

    images: list[Given]
    found: int
    known: int
    copies: int
    broken: list[Excluded]
    remark: str


def candidates(folder: Path, plan: Plan, progress: Progress) -> Candidates:
    """Reads a folder, and leaves out what the run has.

    Args:
        folder: Of any depth, or a zip.
        plan: Of the run: says where its images are.
        progress: Told of the stages ``indexing``, ``reading`` and ``known``.

    Raises:
        InputError: Where there is no image, or none that is new.
    """
    if not folder.exists():
        raise InputError(f"There is no folder {folder}.", "", "Choose the folder of your unlabelled images.")
    progress("indexing", 0, 0)
    given = gather([folder], lambda done, total: progress("indexing", done, total)).images
    seen = _seen(FileReader(), [str(image.file) for image in given], "reading", progress)
    known, remark = _known(plan, progress)
    readable = _readable(given, seen)
    fresh = [(image, content) for image, content in readable if content not in known]
    new = list({content: image for image, content in reversed(fresh)}.values())[::-1]  # of copies the first
    broken = [Excluded(image.name, bad.reason) for image in given if isinstance(bad := seen[str(image.file)], Bad)]
    found = Candidates(new, len(given), len(readable) - len(fresh), len(fresh) - len(new), broken, remark)
    if not new:
        raise _nothing_new(folder, found)
    return found


def _readable(given: Sequence[Given], seen: dict[str, Picture | Bad]) -> list[tuple[Given, bytes]]:
    """Readable images with their contents."""
    return [(image, found.sha256) for image in given if not isinstance(found := seen[str(image.file)], Bad)]


def _seen(reader: Reader, names: Sequence[str], stage: str, progress: Progress) -> dict[str, Picture | Bad]:
    return scan(reader, names, lambda done, total: progress(stage, done, total), paths.resolve().cache / MEMORY)


def _known(plan: Plan, progress: Progress) -> tuple[set[bytes], str]:
    """Contents of all images of the run, whatever they are for; where they are gone, that nobody can tell."""
    try:
        catalogue = plan.data.index(lambda done, total: progress("known", done, total))
        names = [item.path for item in catalogue.items]
        seen = _seen(catalogue.reader, names, "known", progress)
    except UserError as error:
        told = "The run's own images cannot be looked at any more, so some of these may be among them"
        return set(), f"{told} ({error.why or error.what})."
    return {found.sha256 for found in seen.values() if not isinstance(found, Bad)}, ""


def _nothing_new(folder: Path, found: Candidates) -> InputError:
    why = f"Of its {found.found:,} images the run has {found.known:,} already"
    if found.broken:
        why += f", and {len(found.broken):,} cannot be read (the first: {found.broken[0].reason})"
    return InputError(f"There is no new image in {folder}.", f"{why}.", "Choose a folder of images without labels.")
