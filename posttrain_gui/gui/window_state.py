"""What the window remembers of itself from one start to the next: size and place, the last step, widths of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow

USUAL, LEAST = (1280, 720), (600, 320)
"""Width and height in px. Least is a screen of 1280 × 720 at 200 %, less its task bar; steps and pages scroll there."""


def restore(window: MainWindow) -> None:
    """Makes the window as it was. Qt brings one that lies on a screen which is gone back onto one that is there."""
    state = window.settings
    window.resize(QSize(*USUAL).boundedTo(_room(window)))
    window.setMinimumSize(*LEAST)
    geometry = state.value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    columns = state.value("history/columns")
    if isinstance(columns, QByteArray):
        window.history_panel.restore_columns(columns)
    name = state.value("step", "")
    panel = next((panel for panel in window.panels if panel.name == name), None)
    if panel is not None and panel not in (window.train, window.result):  # they are empty at the start
        window.show_panel(panel)


def keep(window: MainWindow) -> None:
    """Writes how the window is."""
    state = window.settings
    state.setValue("geometry", window.saveGeometry())
    state.setValue("step", window.panels[window.stack.currentIndex()].name)
    state.setValue("history/columns", window.history_panel.columns())
    state.sync()


def _room(window: MainWindow) -> QSize:
    """What the screen has; drawing into memory there is none, whatever Qt says."""
    if QGuiApplication.platformName() == "offscreen":
        return QSize(*USUAL)
    return window.screen().availableSize()
