"""What a file or folder is to the program, wherever in the window it is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from posttrain_gui.gui.data.drop import source_for
from posttrain_gui.gui.model.file_page import SUFFIXES

Meaning = Literal["plan", "model", "data", ""]


def meaning(path: str) -> Meaning:
    """Tells plans, checkpoints and images apart by their names.

    Args:
        path: A local path; "" where nothing usable is dropped.

    Returns:
        "plan", "model" or "data"; "" where nothing in the program reads such a thing.
    """
    if not path:
        return ""
    place = Path(path)
    suffix = "" if place.is_dir() else place.suffix.lower()
    if suffix == ".toml":
        return "plan"
    if suffix in SUFFIXES:
        return "model"
    return "data" if source_for(path) else ""
