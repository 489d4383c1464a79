"""Two columns that stand one below the other where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
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
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What is shown inside may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + self._box.spacing()
        below = self.width() < max(self._turn, needed)
        if below != self.turned:
            self._box.setDirection(Direction.TopToBottom if below else Direction.LeftToRight)
            self._arrange()
            self.updateGeometry()
        elif self._fixed and not below:
            self._hold()

    def _arrange(self) -> None:
        first = self._parts[0]
        for part in self._parts:
            part.setMinimumHeight(LOWEST if self.turned else 0)
        if self._fixed and self.turned:
            first.setMinimumWidth(0)
            first.setMaximumWidth(16_777_215)
        elif self._fixed:
            self._hold()

    def _hold(self) -> None:
        """The first keeps its width, unless a long word or a large font needs more."""
        width = max(self._fixed, self._parts[0].minimumSizeHint().width())
        if self._parts[0].maximumWidth() != width:
            self._parts[0].setFixedWidth(width)
