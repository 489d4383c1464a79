"""Labels in the few kinds of text the window has; they follow the theme from light to dark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from posttrain_gui.gui import theme


class Text(QLabel):
    """A label in one of the theme's text colours.

    Args:
        text: What it says (already translated); plain text.
        role: Colour role of the theme: ``text``, ``muted``, ``good``, ``warn``, ``bad``.
        scale: Size relative to the ordinary text.
        bold: Whether it is semi-bold.
        wrap: Whether it breaks into lines.
    """

    def __init__(
        self, text: str = "", role: str = "text", *, scale: float = 1.0, bold: bool = False, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.setFont(font)
        self.setText(text)
        self._recolour()

    def set_role(self, role: str) -> None:
        """Gives it another colour role."""
        self._role = role
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_role"):
            self._recolour()

    def _recolour(self) -> None:
        wanted = theme.colour(self._role)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != wanted:
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)


def heading(text: str) -> Text:
    """The heading of a part of a panel."""
    return Text(text, bold=True)


def muted(text: str = "", *, wrap: bool = False) -> Text:
    """Text that explains."""
    return Text(text, "muted", wrap=wrap)
