"""The work behind the panel, done in background tasks: reading a source, and checking every image of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posttrain_gui.gui.data.digest import Tree, as_found, as_items, as_prepared
from posttrain_gui.gui.data.task_digest import TaskDigest, caption, digest_tasks
from posttrain_gui.gui.data.view import APART

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from posttrain_gui.data.base import Catalogue, DataSource, Excluded, Item, Part, Prepared, Reader, Task
    from posttrain_gui.gui.data.view import View

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
        view: How they were looked at.
        tasks: What each image has a label for (multi-task).
        digests: What is known of each task.
    """

    tree: Tree
    items: list[Item]
    reader: Reader
    findings: list[str] = field(default_factory=list)
    excluded: list[Excluded] = field(default_factory=list)
    duplicates: list[tuple[str, ...]] = field(default_factory=list)
    checked: bool = False
    view: View = "labels"
    tasks: tuple[Task, ...] = ()
    digests: tuple[TaskDigest, ...] = ()

    @property
    def outputs(self) -> int:
        """Outputs that a network's head needs for them: one a class, one a number."""
        return sum(task.outputs for task in self.digests) or len(self.tree.classes)

    def words(self, item: Item) -> str:
        """What an image is labelled with."""
        return caption(self.tasks, item) if self.tasks else self.tree.classes[item.label]


def read(source: DataSource, view: View, progress: Progress) -> Facts:
    """Finds images and labels; decodes nothing.

    Args:
        source: The images.
        view: How the run will look at them.
        progress: Called with (stage, done, total); may raise to cancel.

    Raises:
        InputError: Where the source cannot be used.
    """
    stage = "loading" if getattr(source, "download", False) else "indexing"
    if view == "tasks":
        return _tasks_read(source.index_tasks(lambda done, total: progress(stage, done, total)))
    from posttrain_gui.data.reading.preview import overview

    found = overview(source, lambda done, total: progress(stage, done, total))
    catalogue = found.catalogue
    return Facts(
        as_found(found), _open(catalogue), catalogue.reader, list(found.findings), list(found.excluded), view=view
    )


def _open(catalogue: Catalogue) -> list[Item]:
    """The images that may be shown."""
    return [item for item in catalogue.items if item.part in ("train", None)] or catalogue.items


def _tasks_read(catalogue: Catalogue) -> Facts:
    return Facts(
        as_items(catalogue.items),
        _open(catalogue),
        catalogue.reader,
        list(catalogue.findings),
        list(catalogue.excluded),
        view="tasks",
        tasks=catalogue.tasks,
        digests=digest_tasks(catalogue.tasks, catalogue.items),
    )


def check(source: DataSource, view: View, given: Collection[Part | None], progress: Progress) -> Facts:
    """Decodes every image once, finds duplicates, and splits.

    Args:
        source: The images.
        view: How the run will look at them.
        given: The parts that the source names itself, as :func:`read` found.
        progress: Called with (stage, done, total); may raise to cancel.

    Raises:
        InputError: Where what remains cannot be used.
    """
    done = _prepared(source, view, progress)
    return Facts(
        as_prepared(done, given, apart=view in APART),
        done.train,
        done.reader,
        done.findings,
        done.excluded,
        done.duplicates,
        checked=True,
        view=view,
        tasks=done.tasks,
        digests=digest_tasks(done.tasks, [*done.train, *done.val, *done.test]),
    )


def _prepared(source: DataSource, view: View, progress: Progress) -> Prepared:
    from posttrain_gui.data.care import prepare

    if view == "tasks":
        return prepare.prepare_tasks(source, progress)
    if view in APART:
        return prepare.prepare_by_class(source, source.split, view == "parents", progress)
    return prepare.prepare(source, progress)
