"""The small window that says what a field means (F1); it does not keep anyone from working on."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from posttrain_gui.gui.help.subjects import Topic

WIDTH = 440
GAP = 6
"""Distance from the widget that is explained, px."""


class Explanation(QWidget):
    """Shows one topic beside its widget. Escape closes it and gives the keyboard back.

    Signals:
        guide_wanted: Chapter and section ("strategy#training").
        field_wanted: The plan path of a field to go to.
    """

    guide_wanted = Signal(str)
    field_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("explanation")
        self.setWindowTitle(tr("Help"))
        self.setFixedWidth(WIDTH)
        self.topic: Topic | None = None
        self._back: QWidget | None = None
        self.title, self.path = label("", "heading", wrap=True), label("", "muted", wrap=True)
        self.text = label("", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self.guide = push_button("explanation.guide", tr("Read in the guide"), tr("Opens the guide at this subject."))
        self.go = push_button("explanation.go", tr("Go to the field"), tr("Shows the field in its step."))
        self.shut = push_button("explanation.close", tr("Close"), tr("Closes this explanation (Escape)."))
        self._lay_out()
        self.guide.clicked.connect(self._want_guide)
        self.go.clicked.connect(self._want_field)
        self.shut.clicked.connect(self.close)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)

    def show_topic(self, topic: Topic, beside: QWidget, *, go: bool) -> None:
        """Shows a topic next to a widget.

        Args:
            topic: What is to be said.
            beside: The widget that it is about; gets the keyboard back in the end.
            go: Whether its field is elsewhere and can be gone to.
        """
        self.topic, self._back = topic, beside
        self.title.setText(topic.title)
        self.text.setText(topic.text)
        self.text.setVisible(bool(topic.text))
        self._show_path(topic)
        self._show_facts(topic)
        self.go.setVisible(go and bool(topic.path))
        self.setAccessibleName(topic.title)
        self.setAccessibleDescription(topic.text)
        self._fit()
        self.move(self._place(beside))
        self.show()
        self.raise_()
        self.activateWindow()
        self.guide.setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Whoever pressed F1 goes on where they were."""
        back, self._back = self._back, None
        if back is not None and back.isVisible():
            back.window().activateWindow()
        super().closeEvent(event)  # type: ignore[arg-type]  # Qt's event

    def _lay_out(self) -> None:
        for text in (self.text, self.path):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.path.setTextFormat(Qt.TextFormat.RichText)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.guide, self.go):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for widget in (self.title, self.path, self.text):
            column.addWidget(widget)
        column.addLayout(self._facts)
        column.addLayout(buttons)

    def _show_path(self, topic: Topic) -> None:
        """As a plan file and the command line say it."""
        said = [part for part in (topic.path, topic.set_form) if part]
        self.path.setText("<br>".join(f"<code>{escape(part)}</code>" for part in said))
        self.path.setVisible(bool(said))

    def _show_facts(self, topic: Topic) -> None:
        empty(self._facts)
        for line, (what, said) in enumerate(topic.facts):
            self._facts.addWidget(label(what, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            value: QLabel = label(said, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(value, line, 1)

    def _fit(self) -> None:
        """As tall as the wrapped texts are; Qt's own size hint takes them as narrower than they are."""
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(WIDTH))

    def _place(self, beside: QWidget) -> QPoint:
        """Below the widget, or above it, always on its screen."""
        screen = (beside.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        at = beside.mapToGlobal(QPoint(0, beside.height() + GAP))
        if at.y() + self.height() > screen.bottom():
            at.setY(beside.mapToGlobal(QPoint(0, 0)).y() - self.height() - GAP)
        x = max(screen.left(), min(at.x(), screen.right() - self.width()))
        return QPoint(x, max(screen.top(), min(at.y(), screen.bottom() - self.height())))

    @Slot()
    def _want_guide(self) -> None:
        if self.topic is not None:
            self.guide_wanted.emit(self.topic.anchor)
            self._back = None
            self.close()

    @Slot()
    def _want_field(self) -> None:
        if self.topic is not None:
            self._back = None
            self.close()
            self.field_wanted.emit(self.topic.path)
