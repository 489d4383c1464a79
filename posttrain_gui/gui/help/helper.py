"""The window's help: F1 and "What is this?", the guide, and the dialogs of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QCursor, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.help.pointing import Pointing
from posttrain_gui.gui.help.topics import nothing, topic_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.help.explanation import Explanation
    from posttrain_gui.gui.help.guide import Guide
    from posttrain_gui.gui.help.topics import Found
    from posttrain_gui.gui.store import PlanStore

FIRST = "first-steps"


class Helper(QObject):
    """Explains what is asked about. Its windows are made when they are first wanted.

    Args:
        window: The main window.
        store: Holds the plan.
        go: Goes to the field of a plan path.
        page: The step that is shown.
    """

    def __init__(
        self, window: QMainWindow, store: PlanStore, go: Callable[[str], None], page: Callable[[], QWidget | None]
    ) -> None:
        super().__init__(window)
        self._window, self._store, self._go, self._page = window, store, go, page
        self._explanation: Explanation | None = None
        self._guide: Guide | None = None
        self.pointing = Pointing(self)
        self.pointing.pointed.connect(self._pointed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    @property
    def explanation(self) -> Explanation:
        """The small window of F1."""
        if self._explanation is None:
            from posttrain_gui.gui.help.explanation import Explanation  # a window that opens need not wait for it

            self._explanation = Explanation(self._window)
            self._explanation.guide_wanted.connect(self.open_guide)
            self._explanation.field_wanted.connect(self._go_to)
        return self._explanation

    @property
    def guide(self) -> Guide:
        """The guide's window."""
        if self._guide is None:
            from posttrain_gui.gui.help.guide import Guide

            self._guide = Guide(self._window)
        return self._guide

    @Slot()
    def explain(self) -> None:
        """F1: what has the keyboard, else what lies under the mouse; where both say nothing, the step's chapter."""
        asked = [widget for widget in (QApplication.focusWidget(), self._under_mouse()) if widget is not None]
        found = [about for widget in asked if (about := topic_of(widget, self._store.plan)) is not None]
        special = next((about for about in found if not about.whole), None)
        if special is not None:
            self._show(special)
        else:
            self.open_guide(found[0].topic.anchor if found else self._chapter())

    @Slot()
    def point(self) -> None:
        """Shift+F1: the next click asks what the clicked thing is."""
        self.pointing.begin()

    @Slot(str)
    def open_guide(self, anchor: str = FIRST) -> None:
        """Opens the guide.

        Args:
            anchor: Chapter, and section behind a "#".
        """
        self.guide.open(anchor)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    @Slot()
    def open_beginning(self) -> None:
        """Opens the guide at its first chapter, or where it was left."""
        if self._guide is None:
            self.open_guide(FIRST)
        else:
            self.open_guide(self._guide.anchor)

    def _chapter(self) -> str:
        about = getattr(type(self._page()), "topic", None)
        return about.chapter if isinstance(about, About) else FIRST

    def _under_mouse(self) -> QWidget | None:
        at = QApplication.widgetAt(QCursor.pos())
        ours = at is not None and (at.window() is QApplication.activeWindow() or at.window() is self._window)
        return at if ours else None

    def _show(self, found: Found) -> None:
        here = self._page()
        elsewhere = here is None or not here.isAncestorOf(found.source)
        self.explanation.show_topic(found.topic, found.source, go=elsewhere)

    @Slot(object)
    def _pointed(self, widget: QWidget) -> None:
        found = topic_of(widget, self._store.plan)
        if found is not None:
            self._show(found)
        else:
            self.explanation.show_topic(nothing(), widget, go=False)

    @Slot(str)
    def _go_to(self, path: str) -> None:
        self._window.activateWindow()
        self._go(path)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A dialog keeps the window's keys from working: it gets F1 of its own, the first time it has the keyboard."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, "help.key") is None:
            key = QShortcut(QKeySequence(Qt.Key.Key_F1), dialog)
            key.setObjectName("help.key")
            key.activated.connect(self.explain)
