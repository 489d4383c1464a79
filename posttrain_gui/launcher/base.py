"""What launchers of all systems have in common."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from posttrain_gui.errors import RunError
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PROGRAM = "posttrain-gui"
OPENING = ("window", "--launched")
"""The words an entry starts the program with; a plan may follow."""


@dataclass(frozen=True, slots=True)
class Launcher:
    """An entry that was put into the system, or taken away.

    Attributes:
        files: What was written or removed.
        where: Where a person finds it, a sentence.
    """

    files: tuple[str, ...]
    where: str


class System(Protocol):
    """How one system is given its entry."""

    def add(self, program: Sequence[str]) -> Launcher:
        """Writes the entry; ``program`` are the words that start this program."""

    def remove(self) -> Launcher:
        """Takes it away; what is not there is left out."""


def refused(error: OSError) -> RunError:
    """The error of a folder that cannot be written to."""
    where = f": {error.filename}" if error.filename else ""
    return RunError(
        "The system's menu could not be changed.",
        f"{error.strerror or error}{where}.",
        "Make that folder yours to write to, and try again.",
    )


def home_folder() -> Path:
    """The person's home folder, in which entries lie.

    Raises:
        RunError: Where nobody knows it (a container's user).
    """
    found = expanded("~")
    if not found.is_absolute():
        why = "The environment variable HOME is not set, and the system knows no home folder of this user."
        raise RunError("The system's menu could not be changed.", why, "Set HOME, and try again.")
    return found


def ask_system(*words: str | Path) -> bool:
    """Runs one of the system's own tools, where it is there.

    Returns:
        Whether it ran and was content. Where it is not, the entry shows up later, at the next log-in.
    """
    tool = shutil.which(str(words[0]))
    if tool is None:
        return False
    try:
        return subprocess.run([tool, *words[1:]], capture_output=True, check=False, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
