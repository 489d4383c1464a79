"""Listing folders: sorted, without junk, cancellable, safe against links that lead in circles."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Excluded
from posttrain_gui.data.reading.names import is_hidden, is_image, is_text, natural, not_an_image, readable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EVERY = 500
"""Files between two calls of ``progress``."""


@dataclass
class Listing:
    """What lies in one folder, in natural order, without hidden and system files.

    Attributes:
        folders: Names of subfolders.
        images: Names of image files.
    """

    folders: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)


class Walker:
    """Lists the folders below a root; remembers what was set aside and tells how far it is.

    Attributes:
        root: Absolute path; all names given out are relative to it, with forward slashes.
        excluded: What was set aside so far.
    """

    def __init__(self, root: str, progress: Callable[[int, int], None]) -> None:
        self.root = root
        self.excluded: list[Excluded] = []
        self._progress = progress
        self._seen = 0

    def list(self, folder: str, *, quiet: bool = False) -> Listing:
        """Lists one folder.

        Args:
            folder: Relative to the root; "" for the root.
            quiet: True for a first look: nothing is counted or set aside.
        """
        found = Listing()
        try:
            with os.scandir(os.path.join(self.root, folder)) as entries:  # noqa: PTH118 - hot path
                for entry in entries:
                    self._sort_in(entry, folder, found, quiet)
        except OSError as error:
            self._set_aside(folder, f"the folder cannot be read: {error.strerror or error}", quiet)
        found.folders.sort(key=natural)
        found.images.sort(key=natural)
        return found

    def leaves(self, folder: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """A folder and all below it, those that hold images: each with the images that lie directly in it.

        All names are relative to the root.
        """
        waiting = [folder]
        while waiting:
            here = waiting.pop()
            found = self.list(here)
            if found.images:
                yield here, tuple(join(here, name) for name in found.images)
            waiting += [join(here, name) for name in reversed(found.folders)]

    def _sort_in(self, entry: os.DirEntry[str], folder: str, found: Listing, quiet: bool) -> None:
        if is_hidden(entry.name):
            return
        path = join(folder, entry.name)
        if not is_text(entry.name):
            self._set_aside(readable(path), "its name is not valid text; rename it", quiet)
        elif _is_folder(entry):
            self._sort_in_folder(entry, path, found, quiet)
        elif is_image(entry.name):
            found.images.append(entry.name)
        else:
            self._set_aside(path, not_an_image(entry.name), quiet)
        if not quiet:
            self._count()

    def _sort_in_folder(self, entry: os.DirEntry[str], path: str, found: Listing, quiet: bool) -> None:
        if entry.is_symlink() and self._leads_up(entry.path):
            self._set_aside(path, "a link to a folder above it", quiet)
        else:
            found.folders.append(entry.name)

    @staticmethod
    def _leads_up(link: str) -> bool:
        target = Path(link).resolve()
        return Path(link).parent.resolve().is_relative_to(target) or len(Path(link).parts) > 60

    def _set_aside(self, path: str, reason: str, quiet: bool) -> None:
        if not quiet:
            self.excluded.append(Excluded(path, reason))

    def _count(self) -> None:
        self._seen += 1
        if self._seen % EVERY == 0:
            self._progress(self._seen, 0)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """A link that leads to itself is none: it must not take everything beside it along."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def join(folder: str, name: str) -> str:
    """Joins relative names with a forward slash, the same on every system."""
    return f"{folder}/{name}" if folder else name
