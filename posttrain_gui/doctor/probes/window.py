"""Whether Qt loads, and whether it can open a window on this display."""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING, Any

from posttrain_gui.doctor.finding import REINSTALL, Finding, Step
from posttrain_gui.doctor.probes.libraries import install, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

DISPLAY_REMEDY = "Try QT_QPA_PLATFORM=xcb or QT_QPA_PLATFORM=wayland; over ssh, connect with -X."


def library() -> Iterator[Finding | Step]:
    """Whether Qt loads at all, and has the system's libraries; for a machine without a display."""
    lacking = missing() if sys.platform.startswith("linux") else []
    remedy = install(lacking) if lacking else REINSTALL
    yield Step("Window library", 20.0, "note", remedy)
    try:
        importlib.import_module("PySide6.QtWidgets")  # whether it loads, not to use it: only gui/ does that
    except ImportError as error:
        yield Finding("Window library", "note", f"Qt cannot be loaded: {error}", remedy)
        return
    if lacking:
        text = f"Qt loads, but lacks libraries of the system: {', '.join(lacking)}."
        yield Finding("Window library", "note", text, remedy)
    else:
        version = str(importlib.import_module("PySide6").__version__)
        yield Finding("Window library", "ok", f"Qt {version} loads")


def window() -> Iterator[Finding | Step]:
    """The same, and what Qt finds on the display: platform, screens, scale."""
    loads = True
    for word in library():
        loads = loads and not (isinstance(word, Finding) and "cannot be loaded" in word.text)
        yield word
    if not loads:
        return
    yield Step("Screen", 15.0, "note", DISPLAY_REMEDY)
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")
    yield from (_of(screen) for screen in importlib.import_module("posttrain_gui.gui.screens").screens())


def _of(screen: Any) -> Finding:
    size = f"{screen.width} × {screen.height} px, scale {screen.scale:g}, {screen.platform}"
    if screen.width < 920 or screen.height < 560:  # the window's smallest size
        return Finding("Screen", "note", f"{size}: smaller than the window.", "Choose a smaller scale of the display.")
    return Finding("Screen", "ok", size)
