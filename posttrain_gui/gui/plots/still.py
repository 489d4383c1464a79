"""A picture that is read and not moved: no menus, no dragging, no zoom; and its lines in a colour of the theme.

What the mouse reads by pointing, the keyboard reads with the arrow keys, and a screen reader says it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QToolTip

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import announce, describe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent

    from posttrain_gui.gui.copying import Table

    Points = Callable[[], Sequence[str]]
    Numbers = Callable[[], Table | None]

MARGINS = (4, 8, 14, 4)
NOWHERE = -1
Key = Qt.Key


def _nothing() -> Table | None:
    return None


def _no_points() -> Sequence[str]:
    return ()


class StillView(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph is not typed
    """A plot that can be read without a mouse.

    Signals:
        read_at: The number of the point that is read, from 0; -1 where reading has ended.
    """

    read_at = Signal(int)
    _at = _rest = NOWHERE  # also when Python has taken its attributes and Qt still moves the focus away

    def __init__(self, name: str) -> None:
        super().__init__()
        self._points: Points = _no_points
        self._at = self._rest = NOWHERE
        self._numbers: Numbers = _nothing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(self, name, tr("Nothing is drawn yet."))
        CopyMenu(self, lambda: self._numbers())

    def tell(self, summary: str, points: Points = _no_points) -> None:
        """Says what it shows.

        Args:
            summary: The numbers in one sentence.
            points: Gives what each point says, from left to right; asked for when somebody reads.
        """
        self._points = points
        describe(self, self.accessibleName(), summary or tr("Nothing is drawn yet."))

    def offer(self, numbers: Numbers) -> None:
        """Says which numbers its menu copies and saves.

        Args:
            numbers: Gives them, with all their digits; None while nothing is drawn.
        """
        self._numbers = numbers

    def stand_at(self, at: int) -> None:
        """Reading begins beside this point: what is chosen by reading, say."""
        self._at = self._rest = at

    def read(self, at: int) -> None:
        """Shows and says what one point says; the nearest end where there is no such point."""
        points = self._points()
        if not points:
            return
        self._at = min(max(at, 0), len(points) - 1)
        told = points[self._at]
        self.read_at.emit(self._at)
        QToolTip.showText(self.mapToGlobal(QPoint(self.width() // 3, 8)), told, self)
        announce(self, told)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and Right go from point to point, Home and End to the ends."""
        last = len(self._points()) - 1
        places = {Key.Key_Right: self._at + 1, Key.Key_Home: 0, Key.Key_End: last}
        places[Key.Key_Left] = self._at - 1 if self._at >= 0 else last
        if event.key() in places and last >= 0:
            self.read(places[Key(event.key())])
            event.accept()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Who goes on has read enough."""
        if self._at != self._rest:
            self._at = self._rest
            self.read_at.emit(NOWHERE)
            QToolTip.hideText()
        super().focusOutEvent(event)


def still_view(
    name: str, least: tuple[int, int], margins: tuple[int, int, int, int] = MARGINS, *, all_ticks: bool = False
) -> StillView:
    """A view with an empty plot.

    Args:
        name: What a screen reader calls it.
        least: Its smallest width and height in px.
        margins: Around the plot in px: left, top, right, bottom.
        all_ticks: Whether the x axis writes every number, also where two come near each other.
    """
    view = StillView(name)
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
