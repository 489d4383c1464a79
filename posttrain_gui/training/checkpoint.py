"""Checkpoints: to go on from after a crash. Written whole or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.errors import RunError

if TYPE_CHECKING:
    from pathlib import Path


def save(state: dict[str, Any], path: Path) -> None:
    """Writes a checkpoint: to a temporary file, flushed to the disk, then renamed over the old one.

    Raises:
        RunError: Where the disk is full or cannot be written to; the old checkpoint is untouched.
    """
    temporary = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except (OSError, RuntimeError) as error:  # torch reports a full disk as RuntimeError
        temporary.unlink(missing_ok=True)
        raise RunError(
            f"The checkpoint {path.name} could not be written.",
            _why(error),
            "Free some space; the run can then go on from its last checkpoint (resume).",
        ) from error


def _why(error: OSError | RuntimeError) -> str:
    if isinstance(error, OSError):
        return f"{error.strerror or error}."
    if "enforce fail" in str(error):  # how torch says that fewer bytes were taken than given
        return "The disk took only a part of it: it is full, or a limit is reached."
    return (str(error).splitlines() or ["Unknown error."])[0]


def load(path: Path) -> dict[str, Any]:
    """Reads a checkpoint written by :func:`save`.

    Raises:
        RunError: Where it is missing or damaged.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except OSError as error:
        raise _unreadable(path, f"{error.strerror or error}.") from error
    except Exception as error:  # damaged bytes make torch and pickle fail in every way there is
        raise _unreadable(path, "It is damaged.") from error
    if not isinstance(state, dict):
        raise _unreadable(path, "It is no checkpoint of this program.")
    return state


def _unreadable(path: Path, why: str) -> RunError:
    return RunError(f"The checkpoint {path.name} cannot be read.", why, "Start a new run from this plan.")
