"""The work behind the panel, done in background tasks: reading a source, and checking every image of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posttrain_gui.gui.data.digest import Tree, as_found, as_prepared

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from posttrain_gui.data.base import DataSource, Excluded, Item, Part, Reader

    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, eq=False)
class Facts:
    """What is known of the images. Compared by identity: a hundred thousand items are not looked through.

    Attributes:
        tree: Parts, classes, counts.
        items: Those the grid may show: never the locked test images.
        reader: Opens them.
        findings: Sentences on how the source was understood, duplicates, imbalance, split.
        excluded: What was set aside, with reasons.
        duplicates: Groups of files that show the same picture.
        checked: True where every image was decoded and the split is made.
    """

    tree: Tree
    items: list[Item]
    reader: Reader
    findings: list[str] = field(default_factory=list)
    excluded: list[Excluded] = field(default_factory=list)
    duplicates: list[tuple[str, ...]] = field(default_factory=list)
    checked: bool = False


def read(source: DataSource, progress: Progress) -> Facts:
    """Finds images and labels; decodes nothing.

    Raises:
        InputError: Where the source cannot be used.
    """
    from posttrain_gui.data.reading.preview import overview

    stage = "loading" if getattr(source, "download", False) else "indexing"
    found = overview(source, lambda done, total: progress(stage, done, total))
    catalogue = found.catalogue
    items = [item for item in catalogue.items if item.part in ("train", None)] or catalogue.items
    return Facts(as_found(found), items, catalogue.reader, list(found.findings), list(found.excluded))


def check(source: DataSource, given: Collection[Part | None], progress: Progress) -> Facts:
    """Decodes every image once, finds duplicates, and splits.

    Args:
        source: The images.
        given: The parts that the source names itself, as :func:`read` found.
        progress: Called with (stage, done, total); may raise to cancel.

    Raises:
        InputError: Where what remains cannot be used.
    """
    from posttrain_gui.data.care.prepare import prepare

    done = prepare(source, progress)
    return Facts(
        as_prepared(done, given), done.train, done.reader, done.findings, done.excluded, done.duplicates, checked=True
    )
