"""How axes look, in the colours of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg

from posttrain_gui.gui import theme

if TYPE_CHECKING:
    from collections.abc import Mapping


def colour_axes(view: pg.GraphicsView, plot: pg.PlotItem, words: Mapping[str, str]) -> None:
    """Colours the ground and the axes of a plot, and writes what they show.

    Args:
        view: What the plot stands on.
        plot: The plot.
        words: Side ("left", "bottom") → what it shows, with its unit.
    """
    quiet, line = theme.colour("muted"), theme.colour("line")
    view.setBackground(theme.colour("surface"))
    for side, text in words.items():
        axis = plot.getAxis(side)
        axis.setPen(pg.mkPen(line, width=1))
        axis.setTextPen(pg.mkPen(quiet))
        plot.setLabel(side, text, color=quiet.name())
