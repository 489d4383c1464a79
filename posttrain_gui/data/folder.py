"""A folder (or zip) with one folder a class."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.data.base import Catalogue, DataSource

if TYPE_CHECKING:
    from collections.abc import Callable


class Folder(DataSource):
    """Class folders, with train/, val/ (or valid/), test/ kept where present; a zip is unpacked safely."""

    title: ClassVar[str] = "Folder of photos"
    summary: ClassVar[str] = "One folder for each class, with the images in it; a zip file works too."
    order: ClassVar[int] = 1

    source: Literal["folder"] = "folder"
    path: str = setting(
        "", title="Folder or zip", help="The folder that holds one folder for each class.", widget="folder"
    )

    def one_line(self) -> str:
        """What is chosen, as "photos · folder"."""
        if not self.path:
            return "no folder chosen"
        return f"{Path(self.path).name} · {'zip' if self.path.lower().endswith('.zip') else 'folder'}"

    def problems(self) -> list[Problem]:
        """A path that is empty, leads nowhere, or to a file that is no zip."""
        problems = super().problems()
        where = Path(self.path).expanduser()
        if not self.path:
            problems.append(Problem("path", "Choose the folder that holds one folder for each class."))
        elif not where.exists():
            problems.append(Problem("path", f"There is no folder {self.path}."))
        elif where.is_file() and where.suffix.lower() != ".zip":
            problems.append(Problem("path", f"{where.name} is a file, neither a folder nor a zip."))
        return problems

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Finds the images; a zip is unpacked into the cache first.

        Args:
            progress: Called with (files seen, total or 0); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: Where the folder is missing or holds no two classes.
        """
        from posttrain_gui.data.reading import archive, checks, tree

        checks.refuse(self.problems())
        where = Path(self.path).expanduser().absolute()
        if where.is_dir():
            return tree.read_tree(where, progress)
        return tree.read_tree(archive.unpack(where, progress), progress, where.name)
