"""A folder (or zip) with one folder a class."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.data.base import Catalogue, DataSource
from posttrain_gui.typed_paths import exists, expanded, is_file, is_folder

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

    class_folders: Literal["outermost", "innermost"] = setting(
        "outermost",
        title="Class folders",
        help="Which folders are the classes, where folders lie inside folders. Outermost: photos/birds/nest/ counts to "
        '"birds". Innermost: every folder that holds images is a class, named by its path ("Greek/character01"). '
        "Default: outermost.",
    )
    attributes: str = setting(
        "",
        title="Attributes in names",
        help='For several tasks: how folder names say them, "{color}-{shape}" or "{alphabet}/{character}"; "{_}" is a '
        "part that is none. Empty: inferred from the names, where all have the same number of parts.",
        advanced=True,
    )

    def one_line(self) -> str:
        """What is chosen, as "photos · folder"."""
        if not self.path:
            return "no folder chosen"
        return f"{Path(self.path).name} · {'zip' if self.path.lower().endswith('.zip') else 'folder'}"

    def problems(self) -> list[Problem]:
        """A path that is empty, leads nowhere, or to a file that is no zip."""
        problems = super().problems()
        where = expanded(self.path)
        if not self.path:
            problems.append(Problem("path", "Choose the folder that holds one folder for each class."))
        elif not exists(where):
            problems.append(Problem("path", f"There is no folder {self.path}."))
        elif is_file(where) and where.suffix.lower() != ".zip":
            problems.append(Problem("path", f"{where.name} is a file, neither a folder nor a zip."))
        return problems + self._pattern_problems()

    def _pattern_problems(self) -> list[Problem]:
        from posttrain_gui.data.reading.attributes import pattern_of

        if not self.attributes:
            return []
        try:
            pattern_of(self.attributes)
        except ValueError as error:
            return [Problem("attributes", str(error))]
        if "/" in self.attributes and self.class_folders == "outermost":
            return [Problem("attributes", 'Names hold a "/" only where class folders are the innermost ones.')]
        return []

    def lies_at(self) -> Path | None:
        """The folder or zip."""
        return expanded(self.path).absolute() if self.path else None

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Finds the images; a zip is unpacked into the cache first.

        Args:
            progress: Called with (files seen, total or 0); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: Where the folder is missing or holds no two classes.
        """
        from posttrain_gui.data.reading import archive, checks, tree

        checks.refuse(self.problems())
        where, innermost = expanded(self.path).absolute(), self.class_folders == "innermost"
        if is_folder(where):
            return tree.read_tree(where, progress, innermost=innermost)
        return tree.read_tree(archive.unpack(where, progress), progress, where.name, innermost=innermost)

    def index_tasks(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Finds the images and reads several labels of each from its folder's name.

        Args:
            progress: As in :meth:`index`.

        Raises:
            posttrain_gui.errors.InputError: As :meth:`index`; and where the names do not say two things.
        """
        from posttrain_gui.data.reading.attributes import read_attributes

        return read_attributes(self.index(progress), self.attributes)
