"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING

from posttrain_gui.errors import RunError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


def write_whole(path: Path, write: Callable[[Path], None]) -> Path:
    """Lets ``write`` fill a temporary file beside ``path``, forces it to the disk, then renames it.

    Args:
        path: The final place; its folder is made where it is missing. An older file there is replaced.
        write: Called with the temporary path.

    Returns:
        ``path``.

    Raises:
        RunError: Where the disk is full or refuses; an older file is untouched.
    """
    temporary = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except Exception as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise _in_words(path, error) from error
    return path


def _in_words(path: Path, error: Exception) -> Exception:
    """A disk's refusal in plain words; any other error as it is."""
    system = _of_the_system(error)
    text = str(error)
    # safetensors puts the system's number into its own error
    if (system and system.errno in _FULL) or any(f"os error {code})" in text for code in _FULL):
        return RunError("The disk is full.", f"There was no room to write {path}.", "Free some space and try again.")
    if system or "os error" in text:
        why = (system.strerror if system else None) or text.splitlines()[0]
        return RunError(f"{path} could not be written.", f"{why}.", "Check the disk and its permissions.")
    return error


def _of_the_system(error: BaseException | None) -> OSError | None:
    """What the system said, also where a library raised an error of its own because of it."""
    while error is not None and not isinstance(error, OSError):
        error = error.__cause__ or error.__context__
    return error
