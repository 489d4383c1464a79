"""Two columns that stand one below the other where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

Direction = QBoxLayout.Direction
LOWEST = 300
"""Height of a part that stands below another one, px: parts that scroll would shrink to nothing."""


class Columns(QWidget):
    """Side by side, or one below the other in less than ``turn`` px.

    Args:
        first: The left one, or the upper.
        second: The right one, or the lower.
        turn: From this width on they stand side by side, px.
        shares: How the width is shared.
        fixed: Width of the first while they stand side by side, px; 0 where the shares decide.
        spacing: Between them, px.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        turn: int,
        shares: tuple[int, int] = (0, 1),
        fixed: int = 0,
        spacing: int = 24,
    ) -> None:
        super().__init__()
        self._parts, self._turn, self._fixed = (first, second), turn, fixed
        self._box = QBoxLayout(Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part, share in zip(self._parts, shares, strict=True):
            self._box.addWidget(part, share)
        self._arrange()

    @property
    def turned(self) -> bool:
        """Whether they stand one below the other."""
        return self._box.direction() == Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the wider of both: they can stand one below the other."""
        wide = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turns where the width says so."""
        super().resizeEvent(event)
        below = event.size().width() < self._turn
        if below != self.turned:
            self._box.setDirection(Direction.TopToBottom if below else Direction.LeftToRight)
            self._arrange()
            self.updateGeometry()

    def _arrange(self) -> None:
        first = self._parts[0]
        for part in self._parts:
            part.setMinimumHeight(LOWEST if self.turned else 0)
        if self._fixed:
            first.setMinimumWidth(0 if self.turned else self._fixed)
            first.setMaximumWidth(16_777_215 if self.turned else self._fixed)
