"""The list of steps at the left: name, what is chosen, and whether something is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from posttrain_gui.gui import icons, theme
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

Reason = Qt.FocusReason
WIDTH, NARROW, SLIM = 288, 208, 76
"""With all words; with elided ones; with pictures alone, px."""


@dataclass(frozen=True, slots=True)
class StepState:
    """What a step shows.

    Attributes:
        summary: One line on what is chosen.
        mark: ``done``, ``problem``, ``busy`` or "" for none.
        explanation: The mark in words, for the tooltip and screen readers.
    """

    summary: str = ""
    mark: str = ""
    explanation: str = ""


class StepButton(QAbstractButton):
    """One step, painted: icon, name, summary, mark."""

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self.state, self._ring, self._slim = icon, StepState(), False, False
        self.setText(title)
        describe(self, title, tr("Shows this step."))
        self.setObjectName(f"step.{icon}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_state(self, state: StepState) -> None:
        """Shows another summary and mark."""
        if state != self.state:
            self.state = state
            self._tell()
            self.update()

    def _tell(self) -> None:
        """What is painted, in words."""
        mark = self.state.explanation or (tr("Nothing is missing here.") if self.state.mark == "done" else "")
        told = [part for part in (self.state.summary, mark) if part]
        shown = (self.text() if self._slim else "", self.state.summary, self.state.explanation)
        self.setToolTip("\n".join(part for part in shown if part))
        describe(self, self.text(), ". ".join(told) or tr("Shows this step."))

    def set_slim(self, slim: bool) -> None:
        """Shows picture and mark alone; the name is in the tool tip then."""
        if slim != self._slim:
            self._slim = slim
            self._tell()
            self.updateGeometry()
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The ring is for those who move by keyboard."""
        self._ring = event.reason() in (Reason.TabFocusReason, Reason.BacktabFocusReason, Reason.ShortcutFocusReason)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Three lines of text: the name and up to two of the summary."""
        return QSize(SLIM if self._slim else WIDTH, 20 + (1 if self._slim else 3) * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints the step."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        role = "accent" if self.isChecked() else "muted"
        image = icons.pixmap(self._icon, theme.colour(role), 20, self.devicePixelRatioF())
        painter.drawPixmap(16 if self._slim else 20, (self.height() - 20) // 2, image)
        if not self._slim:
            self._paint_texts(painter)
        self._paint_mark(painter, QRectF(40 if self._slim else self.width() - 34, self.height() / 2 - 8, 16, 16))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        area = self.rect().adjusted(8, 2, -8, -2)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(area, 8, 8)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 8, 8)

    def _paint_texts(self, painter: QPainter) -> None:
        line, left, width = self.fontMetrics().height(), 50, self.width() - 50 - 42
        lines = two_lines(self.state.summary, self.fontMetrics(), width)
        top = (self.height() - line * (1 + len(lines))) // 2
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(left, top, width, line), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted"))
        for row, text in enumerate(lines, start=1):
            painter.drawText(QRect(left, top + row * line, width, line), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        paint = {"done": _paint_done, "problem": _paint_problem, "busy": _paint_busy}.get(self.state.mark)
        if paint is not None:
            paint(painter, area)


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text broken at a " · " or a space into at most two lines, the second one elided."""
    if not text or metrics.horizontalAdvance(text) <= width:
        return [text] if text else []
    first, _, rest = text.partition(" · ")
    if rest and metrics.horizontalAdvance(first) > width:
        return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in (first, rest)]
    for mark in (" · ", " "):
        parts = text.split(mark)
        fitting = [n for n in range(1, len(parts)) if metrics.horizontalAdvance(mark.join(parts[:n])) <= width]
        if fitting:
            first, rest = mark.join(parts[: fitting[-1]]), mark.join(parts[fitting[-1] :])
            return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]


def _paint_done(painter: QPainter, area: QRectF) -> None:
    pen = painter.pen()
    pen.setColor(theme.colour("good"))
    pen.setWidthF(2.0)
    painter.setPen(pen)
    x, y = area.left(), area.top()
    painter.drawPolyline([QPointF(x + 3, y + 8), QPointF(x + 7, y + 12), QPointF(x + 13, y + 4)])


def _paint_problem(painter: QPainter, area: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warn"))
    painter.drawEllipse(area)
    painter.setPen(theme.colour("surface"))
    bold = QFont(painter.font())
    bold.setBold(True)
    painter.setFont(bold)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "!")


def _paint_busy(painter: QPainter, area: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(area.adjusted(3, 3, -3, -3))


class StepList(QScrollArea):
    """All steps, one of them shown; they scroll where the window is too low for all.

    Signals:
        chosen: The number of the step that a person chose.
    """

    topic: ClassVar[About] = About(
        "first-steps#window",
        title="Steps",
        text="The steps from a model to a verdict. Each says in one line what is chosen there; an exclamation mark"
        " says that something is missing. You can go to any of them at any time.",
    )

    chosen = Signal(int)

    def __init__(self, steps: list[tuple[str, str]], parent: QWidget | None = None, apart: int = 1) -> None:
        """Makes the list.

        Args:
            steps: (title, icon) each.
            parent: The owner.
            apart: So many of the last ones (the history) are set apart at the bottom.
        """
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAccessibleName(tr("Steps"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        content = QWidget()
        content.setProperty("role", "sidebar")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons = [StepButton(title, icon, content) for title, icon in steps]
        self._group = QButtonGroup(self)
        self._layout = layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.setSpacing(2)
        for number, button in enumerate(self.buttons):
            if number == len(self.buttons) - apart:
                layout.addStretch(1)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self.setWidget(content)
        self._group.idClicked.connect(self._clicked)

    def set_narrow(self, narrow: bool, *, slim: bool = False) -> None:
        """Leaves room for the pages in a small window; summaries are elided and have their tooltip.

        Args:
            narrow: Whether the summaries are elided.
            slim: Whether only pictures are shown.
        """
        self.setFixedWidth(SLIM if slim else NARROW if narrow else WIDTH)
        self._layout.setContentsMargins(0, 4 if slim else 16, 0, 4 if slim else 16)
        for button in self.buttons:
            button.set_slim(slim)

    def show_step(self, number: int) -> None:
        """Marks a step as the one shown, without a signal."""
        self.buttons[number].setChecked(True)
        for button in self.buttons:  # Tab leads to the step that is shown, arrows to the others
            shown = button is self.buttons[number]
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.ClickFocus)
        self.ensureWidgetVisible(self.buttons[number], 0, 8)

    def set_state(self, number: int, state: StepState) -> None:
        """Shows a step's summary and mark."""
        self.buttons[number].set_state(state)

    @Slot(int)
    def _clicked(self, number: int) -> None:
        self.chosen.emit(number)
