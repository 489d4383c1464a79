"""A person decides on one image, by its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from posttrain_gui.choice import nearest
from posttrain_gui.data.care.decisions import Decision
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.data.care.decisions import Kind
    from posttrain_gui.data.care.label_list import LabelList

WORDS: dict[str, Kind] = {"keep": "keep", "aside": "set aside", "set aside": "set aside"}
AS_CLASS = "class:"
"""In front of a class that is called like one of the words."""


class Deciding:
    """Makes decisions on images of a source.

    Args:
        kept: The list they go to.
        images: After care, split and earlier decisions.
    """

    def __init__(self, kept: LabelList, images: Prepared) -> None:
        self._images, self._rows = images, kept.read()
        self._names = {kept.name_of(path): path for path in images.fingerprints}
        parts = (*images.train, *images.val, *images.test)
        self._labels = {item.path: images.classes[item.label] for item in parts}

    def knows(self, image: str) -> bool:
        """Whether there is exactly one image of this name, or of this ending of it."""
        try:
            one_of(image, self._names)
        except InputError:
            return False
        return True

    def decision(self, image: str, word: str) -> Decision:
        """What the word says of the image.

        Args:
            image: Path relative to the source; its ending is enough where only one image has it.
            word: ``keep``, ``aside``, or a class.

        Raises:
            InputError: Where there is no such image or class.
        """
        name = one_of(image, self._names)
        kind, label = self._understood(word)
        old = self._earlier(name)
        if old is not None:
            return _plain(replace(old, kind=kind, label=label, when=""))
        path = self._names[name]
        if path not in self._labels:
            why = next((one.reason for one in self._images.excluded if one.path == path), "it is set aside")
            raise InputError(f"{name} is not used, whatever its label.", f"{why}.")
        return _plain(Decision(name, self._images.fingerprints[path], kind, label, self._labels[path]))

    def _understood(self, word: str) -> tuple[Kind, str]:
        classes = self._images.classes
        called = word.removeprefix(AS_CLASS)
        if word in WORDS:
            return WORDS[word], ""
        if called in classes:
            return "relabel", called
        hint = nearest(called, [*classes, *WORDS]) or f"The classes: {', '.join(classes[:20])}."
        raise InputError(f'"{word}" is neither keep nor aside nor a class.', hint)

    def _earlier(self, name: str) -> Decision | None:
        """The decision that stands on it, of which there may be two where its picture stands under two labels."""
        path = self._names[name]
        shown, now = self._images.fingerprints[path], self._labels.get(path, "")
        about = [row for row in self._rows if (row.sha256 == shown if row.sha256 else row.image == name)]
        return next((row for row in about if now in (row.was, row.label) or not now or not row.was), None)


def one_of(image: str, names: Collection[str] | Mapping[str, object]) -> str:
    """The name that is meant.

    Args:
        image: A name, or the end of one.
        names: Those there are.

    Raises:
        InputError: Where none or several fit.
    """
    wanted = image.replace("\\", "/")
    if wanted in names:
        return wanted
    found = [name for name in names if name.endswith(f"/{wanted}")]
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(
            f"{counted(len(found), 'image')} end in {image}.",
            f"The first: {found[0]}, {found[1]}.",
            "Give more of the name.",
        )
    raise InputError(f"There is no image {image}.", nearest(wanted, list(names)), "Name it as the table does.")


def rows_of(image: str, rows: Sequence[Decision]) -> list[Decision]:
    """All decisions on one image.

    Raises:
        InputError: Where there are none.
    """
    if not rows:
        raise InputError(f"Nothing was decided on {image}.", "The list is empty.")
    name = one_of(image, {row.image for row in rows})
    return [row for row in rows if row.image == name]


def _plain(decision: Decision) -> Decision:
    """Giving an image the label it has is keeping it."""
    if decision.kind == "relabel" and decision.label == decision.was:
        return replace(decision, kind="keep", label="")
    return decision
