"""Sentences on folders: what hints at another meaning, and lists of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def on_depth(inner: Sequence[str], classes: int) -> list[str]:
    """A hint where the class folders seem to hold folders that are classes themselves.

    Args:
        inner: Folders inside class folders that hold images.
        classes: Class folders that have images, those of every part counted.
    """
    if len(inner) < max(4, 2 * classes):
        return []
    return [
        f"{len(inner):,} folders lie inside the class folders ({inner[0]}/ …); their images count to these. If each is "
        'a class of its own, say so: class_folders = "innermost".'
    ]


def alike_in(classes: Sequence[str]) -> list[str]:
    """Groups of class names that differ only in upper and lower case or spaces around."""
    by_fold: dict[str, list[str]] = {}
    for name in classes:
        by_fold.setdefault(name.casefold().strip(), []).append(name)
    return [" / ".join(f'"{name}"' for name in names) for names in by_fold.values() if len(names) > 1]


def some(names: Sequence[str], limit: int = 5) -> str:
    """The first names, and how many more there are."""
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return ", ".join(names[:limit]) + more
