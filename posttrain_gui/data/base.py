"""The contract of a data source, and what it delivers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol

from posttrain_gui.choice import Choice, Problem, Section, discover, setting
from posttrain_gui.errors import InputError
from posttrain_gui.models.base import Preprocessing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PIL import Image

Part = Literal["train", "val", "test"]


class Split(Section):
    """How images without a given part are divided. Stratified by class; a group never stands on both sides."""

    val: float = setting(
        0.15,
        title="For validation",
        help="Share of the images that choose the best epoch. Default 0.15, which is 15 %.",
        widget="percent",
        ge=0.01,
        le=0.8,
    )
    test: float = setting(
        0.15,
        title="For the test",
        help="Share that is locked away and used twice, before and after, to judge. "
        "More makes smaller gains provable. Default 0.15, which is 15 %.",
        widget="percent",
        ge=0.01,
        le=0.8,
    )
    seed: int = setting(0, title="Seed", help="Another seed divides the images in another way.", ge=0, le=2**31 - 1)


@dataclass(frozen=True, slots=True)
class Task:
    """One of several things to be told of each image (multi-task).

    Attributes:
        name: The column or attribute.
        kind: What its labels are.
        classes: Class names, sorted naturally; () for regression.
    """

    name: str
    kind: Literal["classification", "regression"]
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One labelled image.

    Attributes:
        path: Where it lies (a file path), or a name that the reader of its catalogue understands.
        label: Index into the catalogue's classes.
        part: ``train``, ``val`` or ``test`` where the source says so, else None.
        group: Images of one group never stand on both sides of a split ("" = a group of its own).
        targets: One number for each of the catalogue's tasks: the class's index, or the value; nan where not known.
    """

    path: str
    label: int
    part: Part | None = None
    group: str = ""
    targets: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Excluded:
    """A file that was set aside (never deleted), and why."""

    path: str
    reason: str


class Reader(Protocol):
    """Opens the images of a catalogue. Thread-safe."""

    def open(self, path: str) -> Image.Image:
        """The decoded image, EXIF-rotated, RGB. Raises ``posttrain_gui.data.reading.images.BadImage``."""
        ...

    def identity(self, path: str) -> tuple[str, int, int]:
        """What tells whether the content may have changed since it was last read: (key, size in bytes, mtime in ns)."""
        ...


@dataclass
class Catalogue:
    """What a source found, before any image is decoded.

    Attributes:
        items: The labelled images, in a fixed order.
        classes: Class names, sorted naturally (2 before 10).
        reader: Opens them.
        excluded: Files set aside already (hidden files are not listed, they are ignored).
        findings: Sentences on how the source was understood ("train/ and val/ kept, test split off").
        tasks: What :meth:`DataSource.index_tasks` found; () where each image has one label. Labels are 0 then, and
            ``classes`` is ().
    """

    items: list[Item]
    classes: tuple[str, ...]
    reader: Reader
    excluded: list[Excluded] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    tasks: tuple[Task, ...] = ()


@dataclass
class Prepared:
    """Images after care and split, ready for a run: every file decodes, no duplicate stands on both sides.

    Attributes:
        train, val, test: The parts. Test is locked: used twice, before and after.
        classes: Class names.
        reader: Opens the images.
        excluded: Everything set aside, with reasons.
        findings: Sentences on splits, duplicates, imbalance.
        fingerprints: path → SHA-256 of the decoded RGB image (key of caches).
        duplicates: Groups of paths that show the same or nearly the same picture.
        tasks: Of the catalogue.
    """

    train: list[Item]
    val: list[Item]
    test: list[Item]
    classes: tuple[str, ...]
    reader: Reader
    excluded: list[Excluded] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    fingerprints: dict[str, str] = field(default_factory=dict)
    duplicates: list[tuple[str, ...]] = field(default_factory=list)
    tasks: tuple[Task, ...] = ()


class DataSource(Choice):
    """Base of the data sources: ``[data] source = …`` in a plan. The fields here are common to all of them."""

    tag_field: ClassVar[str] = "source"

    split: Split = setting(
        Split(), title="Split", help="What the source does not divide itself is split off, stratified by class."
    )
    image_size: int | None = setting(
        None,
        title="Image size",
        help="Side of the square the model sees. Smaller is faster, larger shows more detail. "
        "Default: as the weights were trained.",
        unit="px",
        ge=8,
        le=1024,
    )
    preprocessing: Preprocessing | None = setting(
        None,
        title="Preprocessing",
        help="Comes with the weights; give it only to change it.",
        widget="hidden",
        advanced=True,
    )
    near_duplicates: bool = setting(
        True,
        title="Find near duplicates",
        help="Nearly equal pictures (perceptual hash within 4 of 64 bits) are kept on one side of the split. "
        "Off: only exact copies.",
        advanced=True,
    )

    def problems(self) -> list[Problem]:
        """What holds for every source: the split has to leave something to train on."""
        if self.split.val + self.split.test <= 0.9:
            return []
        return [
            Problem("split", "For validation and for the test together at most 0.9, so that images to train on remain.")
        ]

    def lies_at(self) -> Path | None:
        """The folder, zip or table that a person chose; None where the images are the program's own."""
        return None

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Finds the images and their labels without decoding them.

        Args:
            progress: Called with (files seen, total or 0); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: With what happened, why, and what to do next.
        """
        raise NotImplementedError

    def index_tasks(self, progress: Callable[[int, int], None]) -> Catalogue:  # noqa: ARG002 - the contract
        """Finds the images and, of each, several labels (multi-task), without decoding them.

        Args:
            progress: As in :meth:`index`.

        Returns:
            A catalogue with ``tasks``, and ``targets`` in its items.

        Raises:
            posttrain_gui.errors.InputError: Where this source gives each image one label only, and as :meth:`index`.
        """
        raise InputError(
            f"{self.one_line()} gives each image one label.",
            "Training several tasks together needs several labels for each image.",
            "Choose a table (CSV) with several label columns, or folders whose names carry attributes.",
        )


def sources() -> dict[str, type[DataSource]]:
    """All data sources by their tag."""
    return discover("posttrain_gui.data", DataSource)
