"""Files dragged anywhere over the window: says what would happen, and does it when they are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from posttrain_gui.gui import drop_words as words
from posttrain_gui.gui import drops
from posttrain_gui.gui.comfort.drop_deeds import DropDeeds
from posttrain_gui.gui.comfort.drop_overlay import DropOverlay
from posttrain_gui.gui.comfort.text_fields import TextFieldsAside

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

    from posttrain_gui.gui.drops import Offer
    from posttrain_gui.gui.main_window import MainWindow


class Dropping(QObject):
    """What the window does with drags.

    Args:
        window: The window; its own drag events are handed on to this.

    Attributes:
        overlay: What is shown meanwhile.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._offer: Offer | None = None
        self.overlay = DropOverlay(window.centralWidget() or window)
        self._deeds = DropDeeds(window)
        TextFieldsAside(window)
        # The window takes what the panel would take, and says so meanwhile.
        window.data.setAcceptDrops(False)
        window.setAcceptDrops(True)

    def enter(self, event: QDragEnterEvent) -> None:
        """A drag has come over the window; also a refused one is followed, so that its reason can be read."""
        self._offer = self._judged(drops.offered(event.mimeData()))
        if self._offer is None:
            event.ignore()
            return
        self.overlay.tell(self._offer.title, self._offer.detail, good=bool(self._offer.kind))
        self._answer(event)

    def move(self, event: QDragMoveEvent) -> None:
        """The drag goes on; the cursor says whether it may be let go."""
        self._answer(event)

    def leave(self) -> None:
        """The drag has gone; why it was refused stays to be read below."""
        self.overlay.hide()
        if self._offer is not None and not self._offer.kind:
            self._window.bar.say(self._offer.detail)
        self._offer = None

    def drop(self, event: QDropEvent) -> None:
        """It was let go here."""
        self.overlay.hide()
        self._offer = None
        offer = self._judged(drops.offered(event.mimeData()))
        if offer is None:
            event.ignore()
        elif not offer.kind:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
            self._window.bar.say(offer.detail)
        else:
            # Never a move: nobody's files are taken away.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._deeds.do(offer)

    def _answer(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        good = self._offer is not None and bool(self._offer.kind)
        event.setDropAction(Qt.DropAction.CopyAction if good else Qt.DropAction.IgnoreAction)
        event.accept()

    def _judged(self, offer: Offer | None) -> Offer | None:
        """While something is trained, the plan is not changed by a drop; images without a model mean nothing."""
        window = self._window
        if offer is None or not offer.kind:
            return offer
        if offer.changes_plan and (window.runner.running or window.searches.running):
            return drops.refused(words.held())
        if offer.kind == "images" and not self._deeds.can_try():
            return drops.refused(words.no_model())
        return offer
