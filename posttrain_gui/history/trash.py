"""Deleting as people expect it: into the trash."""

from __future__ import annotations

import logging
import shutil
from typing import TYPE_CHECKING

from posttrain_gui.errors import RunError

if TYPE_CHECKING:
    from pathlib import Path


def to_trash(folder: Path, fallback: Path) -> None:
    """Moves a folder to the system's trash, or into ``fallback`` where there is none (a server, a network drive).

    Raises:
        RunError: Where neither works; nothing is deleted then.
    """
    if not folder.exists():
        return
    try:
        from send2trash import send2trash

        send2trash(str(folder))
    except Exception as error:  # each system's trash fails in its own way
        logging.getLogger(__name__).warning("no system trash for %s: %s", folder, error)
    if folder.exists():
        _move(folder, fallback)


def _move(folder: Path, fallback: Path) -> None:
    try:
        fallback.mkdir(parents=True, exist_ok=True)
        shutil.move(folder, fallback / folder.name)
    except OSError as error:
        what = f"{folder} could not be moved to the trash."
        raise RunError(what, str(error), "Close the programs that use it, then try again.") from error
