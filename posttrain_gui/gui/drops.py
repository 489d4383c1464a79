"""What is being dragged means to the program, wherever in the window it is dropped. Looks, and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from posttrain_gui.data.reading.names import is_image
from posttrain_gui.gui import drop_words as words
from posttrain_gui.gui.data.drop import source_for
from posttrain_gui.gui.drop_look import look_into
from posttrain_gui.gui.model.file_page import SUFFIXES
from posttrain_gui.gui.tr import tr
from posttrain_gui.plan_names import is_plan
from posttrain_gui.typed_paths import exists, is_file, is_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from posttrain_gui.gui.drop_look import Look

Kind = Literal["plan", "model", "data", "run", "choose", "classes", "images", ""]
PACKED = frozenset({".tar", ".tgz", ".gz", ".bz2", ".xz", ".7z", ".rar", ".zst"})


@dataclass(frozen=True, slots=True)
class Offer:
    """What would happen if it were dropped now.

    Attributes:
        kind: What it is: ``choose`` is a folder with images and a model file, ``classes`` are folders beside each
            other; "" is refused.
        title: What would happen, in a few words.
        detail: More about it; of what is refused, the reason.
        paths: What it is about; of ``choose`` the folder and then the model file, of ``classes`` their common folder.
        sure: Whether it is done without asking.
    """

    kind: Kind
    title: str
    detail: str = ""
    paths: tuple[Path, ...] = ()
    sure: bool = True

    @property
    def changes_plan(self) -> bool:
        """Whether it would make another plan of the window's."""
        return self.kind in ("plan", "model", "data", "choose", "classes")


def offered(mime: QMimeData) -> Offer | None:
    """What is dragged; None where it is no file at all (a piece of text, say)."""
    urls = mime.urls()
    if not urls:
        return None
    if not all(url.isLocalFile() and url.toLocalFile() for url in urls):
        return refused(words.remote())
    return of_paths([Path(url.toLocalFile()) for url in urls])


def of_paths(paths: list[Path]) -> Offer:
    """What these files and folders are, by their names, and of folders by a short look into them."""
    gone = next((path for path in paths if not exists(path)), None)
    if gone is not None:
        return refused(words.gone(gone.name))
    if len(paths) > 1:
        return _several(paths)
    return _folder(paths[0]) if is_folder(paths[0]) else _file(paths[0])


def refused(why: str) -> Offer:
    """Nothing can be done with it."""
    return Offer("", tr(words.REFUSED), why)


def _file(file: Path) -> Offer:
    suffix, name = file.suffix.lower(), file.name
    if is_plan(name):
        return Offer("plan", tr(words.OPEN_PLAN), name, (file,))
    if suffix in SUFFIXES:
        return Offer("model", tr(words.USE_MODEL), name, (file,))
    if is_image(name):
        return Offer("images", words.ask_model(1), name, (file,))
    if source_for(str(file)):
        return Offer("data", tr(words.USE_ARCHIVE if suffix == ".zip" else words.USE_TABLE), name, (file,))
    return refused(words.packed(name) if suffix in PACKED else words.unknown(name))


def _folder(folder: Path) -> Offer:
    look = look_into(folder)
    if look.trouble:
        return refused(words.unreadable(folder.name, look.trouble))
    if look.run:
        return Offer("run", tr(words.RUN), folder.name, (folder,), sure=False)
    if look.empty:
        return refused(words.empty(folder.name))
    return _with_models(folder, look) if look.models else _data(folder, look)


def _data(folder: Path, look: Look) -> Offer:
    return Offer("data", tr(words.USE_FOLDER), words.of_folder(folder.name, look), (folder,))


def _with_models(folder: Path, look: Look) -> Offer:
    if not look.images and len(look.models) > 1:
        return refused(words.many_models(folder.name, len(look.models)))
    paths = (folder, *look.models[:1]) if look.images else look.models[:1]
    kind: Kind = "choose" if look.images else "model"
    return Offer(kind, tr(words.CHOOSE if look.images else words.USE_MODEL), look.models[0].name, paths, sure=False)


def _several(paths: list[Path]) -> Offer:
    if all(is_image(path.name) and is_file(path) for path in paths):
        return Offer("images", words.ask_model(len(paths)), "", tuple(paths))
    if not all(is_folder(path) for path in paths):
        return refused(words.mixed())
    parent = paths[0].parent
    if any(path.parent != parent for path in paths):
        return refused(words.scattered())
    there = look_into(parent).folders
    return Offer(
        "classes", words.classes(len(paths)), words.of_parent(parent.name, there), (parent,), sure=there == len(paths)
    )
