"""Colours that tell the tasks of a multi-task run apart, on light and on dark ground."""

from __future__ import annotations

from PySide6.QtGui import QColor

from posttrain_gui.gui import theme

LIGHT = ("#2860c8", "#c4570a", "#18713f", "#8a3fb0", "#0f7c8c", "#b92d2d", "#6b5b00", "#a8326f")
DARK = ("#78a6ff", "#ff9f57", "#57c98d", "#cf95ee", "#4fc6d6", "#ff8585", "#d9c34a", "#f48bbd")


def task_colour(place: int) -> QColor:
    """The colour of the task at this place; after eight they begin again."""
    colours = DARK if theme.is_dark() else LIGHT
    return QColor(colours[place % len(colours)])
