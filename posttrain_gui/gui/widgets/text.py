"""Texts in their few roles: heading, muted line, message."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget


def label(text: str, role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label in one of the style sheet's roles.

    Args:
        text: What it shows, as plain text.
        role: ``title``, ``heading``, ``muted``, ``good``, ``warn``, ``bad``, ``strong`` or "" for body text.
        wrap: Whether it may take several lines.
        parent: The owner.
    """
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def page_header(title: str, explanation: str) -> QVBoxLayout:
    """A panel's title with one sentence on what to do there."""
    box = QVBoxLayout()
    box.setSpacing(4)
    box.addWidget(label(title, "title"))
    box.addWidget(label(explanation, "muted", wrap=True))
    return box


class ElidedLabel(QLabel):
    """One line that ends (or begins) with "…" where there is no room; the whole text is its tooltip."""

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, keep_end: bool = False
    ) -> None:
        """Makes the label.

        Args:
            text: What it shows.
            role: As of :func:`label`.
            parent: The owner.
            keep_end: The beginning gives way, as of a path, whose end says which file it is.
        """
        super().__init__(text, parent)
        self._elide = Qt.TextElideMode.ElideLeft if keep_end else Qt.TextElideMode.ElideRight
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), self._elide, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()
