"""A few options side by side, each with its title and a sentence; one of them is chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.widgets.accessible import describe

MARGIN = 14
SPACING = 10
NARROWEST = 118
"""Width of a card that has room for a short word a line, px."""


@dataclass(frozen=True, slots=True)
class Option:
    """One card.

    Attributes:
        key: What is sent when it is chosen.
        title: Its first line.
        text: What it means, a sentence or two, or "".
        note: A last line in small ("4.7 M parameters"), or "".
        help: What it means where the card has no room for that; its tool tip.
    """

    key: str
    title: str
    text: str = ""
    note: str = ""
    help: str = ""


class OptionCard(QAbstractButton):
    """One option, painted: title, sentence, note; accent border where it is chosen."""

    def __init__(self, option: Option, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._known: dict[int, list[tuple[str, int, str]]] = {}
        self.setObjectName(name)
        self.setCheckable(True)
        self.setToolTip(option.help)
        self._tell()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_note(self, note: str) -> None:
        """Replaces the last line."""
        if note == self.option.note:
            return
        self.option = replace(self.option, note=note)
        self._tell()
        self._known.clear()
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        told = [part for part in (self.option.text or self.option.help, self.option.note) if part]
        describe(self, self.option.title, " ".join(told))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As tall as the texts are at a usual width."""
        return QSize(180, self.heightForWidth(180))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a short word a line."""
        return QSize(NARROWEST, self.heightForWidth(150))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Title, wrapped sentence, note."""
        return sum(height for _, height, _ in self._lines(width)) + 2 * MARGIN

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The ring is for those who move by keyboard."""
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 2 if chosen or self.hasFocus() else 1
        painter.setPen(QPen(theme.colour("accent" if chosen or self.hasFocus() else "line_strong"), width))
        painter.setBrush(theme.colour("accent_soft" if chosen else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(theme.colour("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 6, 6)
        lines = self._lines(self.width())
        top = MARGIN if len(lines) > 1 else (self.height() - lines[0][1]) // 2
        for text, height, role in lines:
            painter.setFont(self._font(role))
            painter.setPen(theme.colour("text" if role == "title" else "muted"))
            area = QRect(MARGIN, top, self.width() - 2 * MARGIN, height)
            painter.drawText(area, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, text)
            top += height
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another font has other heights."""
        self._known.clear()
        super().changeEvent(event)

    def _lines(self, width: int) -> list[tuple[str, int, str]]:
        """Text, height and role of each line; a layout asks for them again and again."""
        if width not in self._known:
            self._known[width] = self._measure(width)
        return self._known[width]

    def _measure(self, width: int) -> list[tuple[str, int, str]]:
        texts = [("title", self.option.title), ("text", self.option.text), ("note", self.option.note)]
        shown = [(role, text) for role, text in texts if text]
        last = shown[-1][0]
        return [(text, self._height(text, role, width) + (0 if role == last else 6), role) for role, text in shown]

    def _height(self, text: str, role: str, width: int) -> int:
        area = QRect(0, 0, max(40, width - 2 * MARGIN), 4000)
        return QFontMetrics(self._font(role)).boundingRect(area, Qt.TextFlag.TextWordWrap, text).height()

    def _font(self, role: str) -> QFont:
        font = QFont(self.font())
        font.setBold(role == "title")
        if role != "title":
            font.setPointSizeF(font.pointSizeF() * 0.94)
        return font


class OptionCards(QWidget):
    """The options in a row, or in several of ``columns`` cards; in more rows where there is no room for so many.

    Signals:
        chosen: The key of the option that a person chose.
    """

    chosen = Signal(str)

    def __init__(self, options: list[Option], name: str, parent: QWidget | None = None, *, columns: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.cards = {option.key: OptionCard(option, f"{name}.{option.key}", self) for option in options}
        self._group = QButtonGroup(self)
        for card in self.cards.values():
            self._group.addButton(card)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._most, self._each = columns or max(1, len(options)), 0
        self._arrange(self._most)
        self._group.buttonClicked.connect(self._clicked)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two cards side by side, however many there are."""
        width = min(2, self._most) * (NARROWEST + SPACING) - SPACING
        return QSize(width, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Rows and sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """All rows, each as tall as its tallest card."""
        each, cards = self._fitting(width), list(self.cards.values())
        room = (width + SPACING) // each - SPACING
        rows = [cards[first : first + each] for first in range(0, len(cards), each)]
        return sum(max(card.heightForWidth(room) for card in row) + SPACING for row in rows) - SPACING if rows else 0

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many cards side by side as there is room for."""
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        """Cards in a row: all that are wanted, or fewer, evenly spread over the rows."""
        count, fit = len(self.cards), max(1, (width + SPACING) // (NARROWEST + SPACING))
        return self._most if fit >= self._most or not count else ceil(count / ceil(count / fit))

    def _arrange(self, each: int) -> None:
        if each == self._each:
            return
        self._each = each
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // each, place % each)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < each else 0)
        self.updateGeometry()

    def show_key(self, key: str) -> None:
        """Marks an option as chosen, without a signal; none where it is not among them."""
        if key in self.cards:
            self.cards[key].setChecked(True)
        elif (card := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)  # else Qt keeps the last one checked
            card.setChecked(False)
            self._group.setExclusive(True)
        self._let_tab_in(key)

    def _let_tab_in(self, key: str) -> None:
        """The tabulator leads to the chosen card, to the first one where none is; arrows lead to the others."""
        entry = key if key in self.cards else next(iter(self.cards), "")
        for name, card in self.cards.items():
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == entry else Qt.FocusPolicy.ClickFocus)

    @Slot(QAbstractButton)
    def _clicked(self, card: OptionCard) -> None:
        self.chosen.emit(card.option.key)
