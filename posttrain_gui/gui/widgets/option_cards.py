"""A few options side by side, each with its title and a sentence; one of them is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from posttrain_gui.gui import theme

MARGIN = 14


@dataclass(frozen=True, slots=True)
class Option:
    """One card.

    Attributes:
        key: What is sent when it is chosen.
        title: Its first line.
        text: What it means, a sentence or two, or "".
        note: A last line in small ("4.7 M parameters"), or "".
    """

    key: str
    title: str
    text: str = ""
    note: str = ""


class OptionCard(QAbstractButton):
    """One option, painted: title, sentence, note; accent border where it is chosen."""

    def __init__(self, option: Option, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._known: dict[int, list[tuple[str, int, str]]] = {}
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAccessibleName(option.title)
        self.setAccessibleDescription(option.text)
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
        self.option = Option(self.option.key, self.option.title, self.option.text, note)
        self._known.clear()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As tall as the texts are at a usual width."""
        return QSize(180, self.heightForWidth(180))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a short word a line."""
        return QSize(118, self.heightForWidth(150))

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
    """The options in a row, or in several of ``columns`` cards.

    Signals:
        chosen: The key of the option that a person chose.
    """

    chosen = Signal(str)

    def __init__(self, options: list[Option], name: str, parent: QWidget | None = None, *, columns: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.cards = {option.key: OptionCard(option, f"{name}.{option.key}", self) for option in options}
        self._group = QButtonGroup(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        each = columns or max(1, len(options))
        for place, card in enumerate(self.cards.values()):
            self._group.addButton(card)
            layout.addWidget(card, place // each, place % each)
            layout.setColumnStretch(place % each, 1)
        self._group.buttonClicked.connect(self._clicked)

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
