"""Classes that belong together: "alphabet" of "alphabet/character"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Side:
    """Classes that stay on one side of a split.

    Attributes:
        name: The parent, or the one class.
        labels: Indices of the classes.
    """

    name: str
    labels: tuple[int, ...]


def parents_of(classes: Sequence[str]) -> list[Side]:
    """Joins classes by the first folder in which their names differ.

    What all names begin with is left out: of "photos/Greek/alpha" and "photos/Latin/a" the parents are Greek and Latin.
    Where names are deeper, the outermost folder counts, so that nothing related stands on two sides. A class without a
    folder is its own parent.

    Args:
        classes: Names with "/" between parent and child.

    Raises:
        InputError: Where no class has a parent, or all have the same.
    """
    split = [name.split("/") for name in classes]
    skipped = _common(split)
    labels: dict[str, list[int]] = {}
    for label, parts in enumerate(split):
        labels.setdefault(parts[skipped], []).append(label)
    if all(len(parts) <= skipped + 1 for parts in split):
        raise _refused(_why(classes, split[0][:skipped]))
    return [Side(name, tuple(found)) for name, found in labels.items()]


def _common(split: Sequence[Sequence[str]]) -> int:
    """With how many folders all names begin; the last part of a name is the class itself."""
    shortest = min(len(parts) for parts in split) - 1
    return next((i for i in range(shortest) if len({parts[i] for parts in split}) > 1), max(shortest, 0))


def _why(classes: Sequence[str], parent: Sequence[str]) -> str:
    if parent:
        return f'All {len(classes)} classes have the same parent, "{"/".join(parent)}".'
    shown = ", ".join(f'"{name}"' for name in classes[:3])
    return f'No class has a parent: names such as {shown} hold no "/".'


def _refused(why: str) -> InputError:
    return InputError(
        "The classes cannot be divided by their parents.",
        why,
        'Divide by class (split_by = "class"), or read folders as deep as they go (class_folders = "innermost").',
    )
