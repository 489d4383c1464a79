"""Writing files so that a power cut leaves the old one or the new one, never half of one."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from posttrain_gui.errors import RunError

if TYPE_CHECKING:
    from pathlib import Path

NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def write_atomically(path: Path, text: str) -> None:
    """Writes beside ``path``, forces it to the disk, then renames.

    Raises:
        RunError: Where the disk is full or refuses.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise cannot_write(path, error) from error


def append_line(path: Path, line: str) -> None:
    """Adds a line and hands it to the operating system, so that it outlives this process.

    Raises:
        RunError: Where the disk is full or refuses.
    """
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(line + "\n")
    except OSError as error:
        raise cannot_write(path, error) from error


def end_torn_line(path: Path) -> None:
    """Ends a last line that was cut off, so that the next one begins on its own."""
    if path.exists() and path.stat().st_size and not path.read_bytes().endswith(b"\n"):
        append_line(path, "")


def cannot_write(path: Path, error: OSError) -> RunError:
    """An operating system's refusal in plain words."""
    if error.errno in NO_SPACE:
        return RunError(
            "The disk is full.", f"There was no room to write {path}.", "Free some space, then resume the run."
        )
    why = error.strerror or str(error)
    return RunError(f"{path} could not be written.", f"{why}.", "Check the disk and its permissions, then resume.")
