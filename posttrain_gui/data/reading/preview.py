"""What a data source holds, for showing: nothing is decoded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.data.base import Catalogue, DataSource, Excluded, Part

ORDER: tuple[Part | None, ...] = ("train", "val", "test", None)


@dataclass(frozen=True)
class Branch:
    """One part of the tree as understood.

    Attributes:
        part: ``train``, ``val``, ``test``, or None for images that are still to be divided.
        counts: Images of each class, in the order of the classes.
    """

    part: Part | None
    counts: tuple[int, ...]

    @property
    def images(self) -> int:
        """Images of all classes together."""
        return sum(self.counts)


@dataclass(frozen=True)
class Overview:
    """What a source holds, before any image is decoded.

    Attributes:
        classes: Class names.
        branches: The parts that have images, each with its counts.
        excluded: Files set aside already.
        findings: Sentences on how the source was understood.
        catalogue: All of it, for opening single images.
    """

    classes: tuple[str, ...]
    branches: tuple[Branch, ...]
    excluded: tuple[Excluded, ...]
    findings: tuple[str, ...]
    catalogue: Catalogue

    @property
    def images(self) -> int:
        """Images in all."""
        return sum(branch.images for branch in self.branches)

    @property
    def counts(self) -> tuple[int, ...]:
        """Images of each class, all parts together."""
        return tuple(sum(column) for column in zip(*(branch.counts for branch in self.branches), strict=True))


def overview(source: DataSource, progress: Callable[[int, int], None]) -> Overview:
    """Finds the images of a source and counts them by part and class.

    Args:
        source: The data source of a plan.
        progress: Called with (files seen, total or 0) about every 500 files; may raise to cancel.

    Raises:
        InputError: With what happened, why, and what to do next.
    """
    catalogue = source.index(progress)
    tally: dict[Part | None, list[int]] = {}
    for item in catalogue.items:
        tally.setdefault(item.part, [0] * len(catalogue.classes))[item.label] += 1
    branches = tuple(Branch(part, tuple(tally[part])) for part in ORDER if part in tally)
    return Overview(catalogue.classes, branches, tuple(catalogue.excluded), tuple(catalogue.findings), catalogue)
