"""How settings of earlier versions of the program become today's, one step a version."""

from __future__ import annotations

import configparser
import tomllib
from typing import TYPE_CHECKING, Any, Literal

from posttrain_gui.small_files import read_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.paths import Paths

VERSION: Literal[1] = 1


def first_raw(paths: Paths) -> dict[str, Any]:
    """The content of the settings file; without one, the empty settings of version 0.

    Raises:
        OSError: Where it cannot be read.
        ValueError: Where it is no TOML (or no text).
    """
    try:
        return tomllib.loads(read_text(paths.settings))
    except (FileNotFoundError, NotADirectoryError):
        return {"version": 0}


def migrated(raw: dict[str, Any], paths: Paths) -> dict[str, Any]:
    """Raw settings of any version as those of today; of a newer one, what today knows.

    Args:
        raw: As in the file; one without ``version`` has 0.
        paths: The program's folders: earlier versions kept some settings elsewhere.
    """
    raw = {"version": 0} | raw
    while raw["version"] in MIGRATIONS:
        raw = MIGRATIONS[raw["version"]](raw, paths)
    if raw["version"] > VERSION:
        from posttrain_gui.settings import Settings

        known = {key: value for key, value in raw.items() if key in Settings.model_fields}
        return known | {"version": VERSION}
    return raw


def _from_window_ini(raw: dict[str, Any], paths: Paths) -> dict[str, Any]:
    """Version 0 had no settings file; the theme stood beside the window's size."""
    ini = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        ini.read(paths.data / "window.ini", encoding="utf-8")
    except (configparser.Error, OSError, ValueError):
        ini.clear()
    theme = ini.get("General", "theme", fallback="")
    found = {"theme": theme} if theme in ("light", "dark") else {}
    return found | raw | {"version": 1}


MIGRATIONS: dict[int, Callable[[dict[str, Any], Paths], dict[str, Any]]] = {0: _from_window_ini}
"""Version → what makes its raw settings those of the next one."""
