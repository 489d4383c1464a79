"""torchvision's own image sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, nearest, setting
from posttrain_gui.data.base import Catalogue, DataSource
from posttrain_gui.typed_paths import expanded, is_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class TorchvisionSet(DataSource):
    """Classification sets of torchvision that lie on this machine or can be downloaded."""

    title: ClassVar[str] = "Well-known image set"
    summary: ClassVar[str] = "CIFAR-10, MNIST, Flowers and other standard sets, read from this machine or downloaded."
    order: ClassVar[int] = 3

    source: Literal["torchvision"] = "torchvision"
    name: str = setting("CIFAR10", title="Set", help="As named in torchvision.datasets.", widget="catalogue")
    path: str = setting(
        "",
        title="Kept in",
        help="Folder that holds the set or takes its download. Empty: the program's own.",
        widget="folder",
    )
    download: bool = setting(True, title="Download if missing", help="Off: an error says which files to put where.")
    limit: int | None = setting(
        None,
        title="At most",
        help="Use only this many images of each class in each part, chosen at random. Default: all.",
        unit="images a class",
        ge=2,
        advanced=True,
    )

    def one_line(self) -> str:
        """What is chosen, as "CIFAR-10 · 10 classes · torchvision"."""
        from posttrain_gui.data.reading.known_sets import SETS

        row = SETS.get(self.name)
        return f"{row.title} · {row.classes} classes · torchvision" if row else f"{self.name} · torchvision"

    def problems(self) -> list[Problem]:
        """A set that is not known here, or a folder that is a file."""
        from posttrain_gui.data.reading.known_sets import SETS

        problems = super().problems()
        if self.name not in SETS:
            known = nearest(self.name, list(SETS)) or f"Known: {', '.join(SETS)}."
            problems.append(Problem("name", f'There is no set "{self.name}". {known}'))
        if self.path and is_file(self.path):
            problems.append(Problem("path", f"{self.path} is a file; choose a folder."))
        return problems

    def root(self) -> Path:
        """The folder that holds the set or takes its download."""
        from posttrain_gui.paths import resolve

        return expanded(self.path).absolute() if self.path else resolve().downloads

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Loads the set from this machine, else downloads it where that is allowed.

        Args:
            progress: Called with (images seen, total); while downloading with (MiB, MiB in all); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: Saying which files to put where.
        """
        from posttrain_gui import heavy
        from posttrain_gui.data.reading import checks, known_sets
        from posttrain_gui.data.reading.torchvision_reader import Wish, read_set

        checks.refuse(self.problems())
        heavy.load()
        wish = Wish(known_sets.SETS[self.name], self.root(), self.download, self.limit, self.split.seed)
        return read_set(wish, progress)
