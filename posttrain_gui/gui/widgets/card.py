"""A card: a surface that holds what belongs together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Card(QFrame):
    """A rounded surface with a vertical layout, :attr:`body`."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 18, spacing: int = 10) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)


class _Content(QWidget):
    """A page's content; as low as its wrapped texts are at its present width.

    Qt's own minimum counts them as wrapped at their narrowest, which makes pages scroll that would fit.
    """

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The layout's minimum for this width."""
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.totalMinimumHeightForWidth(max(self.width(), hint.width())))


class ScrollPage(QScrollArea):
    """A page that scrolls up and down where it is too tall; its content goes into :attr:`body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Tab goes from field to field, which scrolls by itself; the page would be a stop that shows nothing.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = _Content()
        content.setProperty("role", "page")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(28, 24, 28, 24)
        self.body.setSpacing(18)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as what is inside has to be: it scrolls up and down only."""
        hint, content = super().minimumSizeHint(), self.widget()
        if content is None:
            return hint
        wide = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(hint.width(), wide), hint.height())
