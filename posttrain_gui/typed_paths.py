"""Paths as people type them: "~/photos", or the half of a name. None of them is a crash.

``pathlib`` raises for a "~" that nobody is, for names longer than the disk takes, and for folders that may not be
looked into; for whoever typed one of these, there is simply nothing.
"""

from __future__ import annotations

import os
from pathlib import Path


def expanded(path: str | Path) -> Path:
    """The path with "~" replaced by the home folder; as it was where there is no such home."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - Path's own raises RuntimeError


def home() -> Path:
    """The home folder, to begin looking in; the present folder where there is none (a container's user)."""
    found = expanded("~")
    return found if found.is_absolute() else Path.cwd()


def exists(path: str | Path) -> bool:
    """Whether there is something, as far as that may be seen; "~" is understood."""
    return os.path.exists(expanded(path))  # noqa: PTH110 - Path's own raises OSError


def is_file(path: str | Path) -> bool:
    """Whether there is a file, as far as that may be seen; "~" is understood."""
    return os.path.isfile(expanded(path))  # noqa: PTH113 - Path's own raises OSError


def is_folder(path: str | Path) -> bool:
    """Whether there is a folder, as far as that may be seen; "~" is understood."""
    return os.path.isdir(expanded(path))  # noqa: PTH112 - Path's own raises OSError
