"""What a file or folder dropped onto the panel is."""

from __future__ import annotations

from pathlib import Path

TABLES = frozenset({".csv", ".tsv"})


def source_for(path: str) -> str | None:
    """The tag of the data source that reads this file or folder; None where none does.

    Args:
        path: A local path.
    """
    place = Path(path)
    if place.is_dir() or place.suffix.lower() == ".zip":
        return "folder"
    return "csv" if place.suffix.lower() in TABLES else None
