"""The verdict, large."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from posttrain_gui.gui import theme
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.plots.colours import faded
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.result.figures import Headline


class Badge(QLabel):
    """A word on a tint of its colour role."""

    def __init__(self) -> None:
        super().__init__()
        self._role = "muted"
        self.setObjectName("verdict_badge")
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.setFont(font)

    @property
    def role(self) -> str:
        """The colour role it is shown in."""
        return self._role

    def show_word(self, text: str, role: str) -> None:
        """Shows a word in a colour role of the theme."""
        self._role = role
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The word and room around it."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 28, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints the tint and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour(self._role)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour, 40))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(colour)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the theme."""
        super().changeEvent(event)
        self.update()


class HeadlineView(Card):
    """Badge, sentence, and what to do next."""

    topic: ClassVar[About] = About(
        "result#verdict",
        title="Verdict",
        text="Improved, worse, or no reliable difference: the share of right answers on the locked test images "
        'after training minus before, image by image. "Improved" needs both an interval of 95 % that lies '
        "above zero and an exact McNemar test below 5 %.",
    )

    def __init__(self) -> None:
        super().__init__(margin=16, spacing=6)
        self.badge = Badge()
        self.sentence = label("", "heading", wrap=True)
        self.sentence.setObjectName("verdict_sentence")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = label("", "muted", wrap=True)
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.sentence)
        words.addWidget(self.more)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_headline(self, headline: Headline) -> None:
        """Shows what came out."""
        self.badge.show_word(headline.badge, headline.role)
        first, rest = _first_sentence(headline.sentence)
        self.sentence.setText(tr(first))
        self.more.setText(sentences(headline.more, rest))
        self.more.setVisible(bool(self.more.text()))


def _first_sentence(text: str) -> tuple[str, str]:
    """The verdict, which is read first, and what is added to it."""
    first, end, rest = text.partition("). ")
    return (first + end.rstrip(), rest)
