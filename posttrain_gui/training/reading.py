"""The first station of a run: its images are found, checked and split."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

from posttrain_gui.events import StepDone, Warned
from posttrain_gui.training.meter import INTERVAL
from posttrain_gui.training.prospects import prospects

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.data.base import Item, Prepared
    from posttrain_gui.events import Listener
    from posttrain_gui.training.surroundings import Surroundings


def read_images(around: Surroundings) -> Prepared:
    """Finds, checks and splits the images, and tells what was found.

    Raises:
        posttrain_gui.errors.InputError: Where they cannot be used.
    """
    from posttrain_gui.data.care.prepare import prepare

    images = _told(around, prepare(around.plan.data, _progress(around)))
    around.tell(prospects(len(images.test)))
    return images


def read_tasks(around: Surroundings) -> Prepared:
    """As :func:`read_images`, with several labels of each image.

    Raises:
        posttrain_gui.errors.InputError: Where they cannot be used.
    """
    from posttrain_gui.data.care.prepare import prepare_tasks

    images = _told(around, prepare_tasks(around.plan.data, _progress(around)))
    around.tell(prospects(len(images.test)))
    return images


def read_classes(around: Surroundings, by_parent: bool) -> Prepared:
    """As :func:`read_images`, with other classes in every part.

    Args:
        around: What surrounds the run.
        by_parent: Whether classes of one parent stay on one side.

    Raises:
        posttrain_gui.errors.InputError: Where they cannot be used.
    """
    from posttrain_gui.data.care.prepare import prepare_by_class

    source = around.plan.data
    return _told(around, prepare_by_class(source, source.split, by_parent, _progress(around)))


def _progress(around: Surroundings) -> Progress:
    return Progress(around.tell, around.check_before_training)


def _told(around: Surroundings, images: Prepared) -> Prepared:
    """The same images, after their findings were told."""
    from posttrain_gui.data.reading.words import counted

    for finding in images.findings:
        around.tell(Warned(finding, "info"))
    if images.excluded:
        first = images.excluded[0]
        count = counted(len(images.excluded), "file")
        around.tell(Warned(f"{count} set aside, the first: {first.path} ({first.reason})."))
    return images


def key_of_test(images: Prepared) -> str:
    """What names this very set of test images, whatever the order and the file names."""
    prints = sorted(images.fingerprints.get(item.path, item.path) for item in images.test)
    return hashlib.sha256("\n".join(prints).encode()).hexdigest()


def key_of_data(images: Prepared) -> str:
    """What names these very images, their classes (or tasks), groups and how they are divided, in their order."""
    digest = hashlib.sha256("\0".join(images.classes).encode("utf-8", "replace"))
    for task in images.tasks:
        digest.update("\0".join(["", task.name, task.kind, *task.classes]).encode("utf-8", "replace"))
    for part in (images.train, images.val, images.test):
        digest.update(f"|{len(part)}|".encode())
        for item in part:
            name = f"{_label(item)} {images.fingerprints.get(item.path, item.path)}"
            digest.update("\0".join([name, *filter(None, [item.group])]).encode("utf-8", "replace") + b"\n")
    return digest.hexdigest()


def _label(item: Item) -> str:
    return " ".join(str(target) for target in item.targets) or str(item.label)


class Progress:
    """Progress of reading images as events, at most ten a second.

    Args:
        tell: Where events go.
        check: Called every time; waits while paused and raises to stop.
    """

    def __init__(self, tell: Listener, check: Callable[[], object]) -> None:
        self._tell, self._check, self._last = tell, check, 0.0

    def __call__(self, _stage: str, done: int, total: int) -> None:
        """So many of so many are done; 0 in all where nobody knows."""
        self._check()
        now = time.monotonic()
        if now - self._last >= INTERVAL:
            self._last = now
            self._tell(StepDone("data", done, total))
