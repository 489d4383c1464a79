"""Hands and eyes for the pictures of the README: waits, presses buttons, saves what the window shows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

from PIL import Image
from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.gui.main_window import MainWindow

PATIENCE_MS = 3_600_000
COLOURS = 256
W = TypeVar("W", bound=QWidget)


def wait_for(condition: Callable[[], bool], settle_ms: int = 400) -> None:
    """Lets the window live until the condition holds, and a moment more, so that everything is painted."""
    loop, timer, patience = QEventLoop(), QTimer(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start(50)
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE_MS)
    loop.exec()
    timer.stop()
    if not condition():
        sys.exit(f"waited in vain: {condition}")
    QTimer.singleShot(settle_ms, loop.quit)
    loop.exec()


def rest(milliseconds: int) -> None:
    """Lets the window live for a while."""
    wait_for(lambda: True, settle_ms=milliseconds)


class Hands:
    """What every walk through the window needs.

    Args:
        window: The window, shown.
        folder: Where pictures go.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder

    def all(self) -> None:
        """Every picture of the walk."""
        raise NotImplementedError

    def ended(self) -> None:
        """Waits for the end of the run."""
        wait_for(lambda: not self.window.runner.running, settle_ms=1500)

    def epochs(self, number: int) -> None:
        """Waits until the run that goes on has so many epochs behind it, measured before the first one included."""
        runner, history = self.window.runner, self.window.history
        wait_for(lambda: bool(runner.run_id) and len(history.curve(runner.run_id)) > number, settle_ms=200)

    def named(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """The widget of that name that can be seen, else the only one there is."""
        found = self.window.findChildren(kind, name)
        return next((widget for widget in found if widget.isVisible()), found[0])

    def click(self, name: str) -> None:
        """Presses a button."""
        self.named(name, QAbstractButton).click()

    def grab(self, name: str, widget: QWidget | None = None, part: QRect | None = None) -> None:
        """Saves a picture of a widget (the window), or of a part of it, with as few colours as it needs."""
        file, shown = self.folder / f"{name}.png", widget or self.window
        shown.grab(part or shown.rect()).save(str(file))
        with Image.open(file) as whole:
            whole.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE).save(
                file, optimize=True
            )
        print(file, flush=True)
