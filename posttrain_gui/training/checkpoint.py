"""Checkpoints: to go on from after a crash. Written whole or not at all."""

from __future__ import annotations

import os
import pickle
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
            getattr(error, "strerror", None) or str(error).splitlines()[0],
            "Free some space; the run can then go on from its last checkpoint (resume).",
        ) from error


def load(path: Path) -> dict[str, Any]:
    """Reads a checkpoint written by :func:`save`.

    Raises:
        RunError: Where it is missing or damaged.
    """
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, pickle.UnpicklingError) as error:
        raise RunError(
            f"The checkpoint {path.name} cannot be read.", str(error).splitlines()[0], "Start a new run from this plan."
        ) from error
    return state
