"""Whether there are letters for the languages of the window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import Finding
from posttrain_gui.small_files import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from posttrain_gui.paths import Paths

SECONDS = 5.0
FONT_REMEDY = "Install a font (Debian: fonts-dejavu-core)."
CHINESE_REMEDY = "Install a font with Chinese characters (Debian: fonts-noto-cjk)."


def fonts(places: Paths) -> Iterator[Finding]:
    """On Linux, whether fontconfig knows a font for English and for Chinese; the other systems bring theirs.

    Args:
        places: The program's folders; the settings may choose Chinese.
    """
    if not sys.platform.startswith("linux"):
        return
    if shutil.which("fc-list") is None:
        yield Finding("Fonts", "ok", "not looked at: the command fc-list is not there")
        return
    found = families()
    if found is None:
        yield Finding("Fonts", "ok", "not looked at: the command fc-list did not answer")
        return
    if not found:
        yield Finding("Fonts", "note", "No font is installed: the window may show boxes.", FONT_REMEDY)
        return
    yield Finding("Fonts", "ok", f"{len(found)} families")
    if (with_chinese := families("zh")) is not None:
        yield chinese(with_chinese, wanted=wants_chinese(os.environ, _chosen(places)))


def chinese(found: list[str], *, wanted: bool) -> Finding:
    """What it means to have these fonts with Chinese characters, where the window is to be Chinese or not."""
    if found:
        return Finding("Chinese font", "ok", found[0])
    if wanted:
        return Finding("Chinese font", "note", "None is installed: Chinese text shows boxes.", CHINESE_REMEDY)
    return Finding("Chinese font", "ok", "none; needed only where the window is in Chinese")


def families(language: str = "") -> list[str] | None:
    """Names of the fonts, sorted; None where fontconfig does not answer.

    Args:
        language: Only those with all letters of this language ("zh"); empty: all.
    """
    pattern = f":lang={language}" if language else ":"  # without a pattern fc-list takes "family" for one
    try:
        done = subprocess.run(["fc-list", pattern, "family"], capture_output=True, timeout=SECONDS, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    lines = done.stdout.decode("utf-8", errors="replace").splitlines()
    return sorted({line.split(",")[0].strip() for line in lines if line.strip()})


def wants_chinese(environment: Mapping[str, str], chosen: str) -> bool:
    """Whether the window will be in Chinese: chosen in the settings, else the system's language."""
    if chosen in ("", "system"):
        chosen = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return chosen.lower().startswith("zh")


def _chosen(places: Paths) -> str:
    import tomllib

    try:
        return str(tomllib.loads(read_text(places.settings)).get("language", ""))
    except (OSError, ValueError, RecursionError):
        return ""
