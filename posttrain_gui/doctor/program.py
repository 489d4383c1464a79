"""The program itself: version, Python, text encoding."""

from __future__ import annotations

import locale
import os
import platform
import sys
from typing import TYPE_CHECKING

from posttrain_gui import __version__
from posttrain_gui.doctor.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

ENCODING_REMEDY = "Set the environment variable LC_ALL to C.UTF-8 (or PYTHONUTF8 to 1) before starting."


def program() -> Iterator[Finding]:
    """Version of the program and of Python, and whether file names may hold any letter."""
    kind = "installed program" if getattr(sys, "frozen", False) else "Python package"
    yield Finding("posttrain-gui", "ok", f"{__version__}, {kind}")
    yield Finding("Python", "ok", f"{platform.python_version()}, {platform.platform()}")
    yield encoding(sys.getfilesystemencoding(), os.environ)


def encoding(of_names: str, environment: os._Environ[str] | dict[str, str]) -> Finding:
    """Whether file names may hold any letter.

    Args:
        of_names: The encoding of file names.
        environment: Where the language is set.
    """
    language = next((environment[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environment.get(name)), "not set")
    if of_names.lower().replace("-", "") == "utf8":
        return Finding("Text encoding", "ok", f"{of_names}, language {language}, {locale.getpreferredencoding(False)}")
    text = f"File names are read as {of_names} (language {language}): names with other letters cannot be opened."
    return Finding("Text encoding", "note", text, ENCODING_REMEDY)
