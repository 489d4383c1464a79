"""A picture that is read and not moved: no menus, no dragging, no zoom; and its lines in a colour of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg

from posttrain_gui.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

MARGINS = (4, 8, 14, 4)


def still_view(
    name: str, least: tuple[int, int], margins: tuple[int, int, int, int] = MARGINS, *, all_ticks: bool = False
) -> pg.PlotWidget:
    """A view with an empty plot.

    Args:
        name: What a screen reader calls it.
        least: Its smallest width and height in px.
        margins: Around the plot in px: left, top, right, bottom.
        all_ticks: Whether the x axis writes every number, also where two come near each other.
    """
    view = pg.PlotWidget()
    view.setAccessibleName(name)
    view.setMinimumSize(*least)
    plot: Any = view.getPlotItem()
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(x=False, y=False)
    plot.layout.setContentsMargins(*margins)
    for side in ("left", "bottom"):
        # A loss of 0.03 is to be read as 0.03, not as 30 (x0.001).
        plot.getAxis(side).enableAutoSIPrefix(False)
    if all_ticks:
        plot.getAxis("bottom").setStyle(hideOverlappingLabels=False)
    return view


def colour_line(line: Any, colour: QColor, width: float = 2.4, edge: float = 1.5) -> None:
    """Gives a line with points its colour.

    Args:
        line: What ``PlotItem.plot`` gave.
        colour: Of line and points.
        width: Of the line in px.
        edge: Width of the rim of a point in px, in the colour of the ground.
    """
    line.setPen(pg.mkPen(colour, width=width))
    line.setSymbolBrush(pg.mkBrush(colour))
    line.setSymbolPen(pg.mkPen(theme.colour("surface"), width=edge))
