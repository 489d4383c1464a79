"""Cards to choose one of several ways: the common ones large, the others folded away, and below them when not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import scroll_to
from posttrain_gui.gui.tr import joined, tr
from posttrain_gui.gui.widgets.fold import Fold
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence


class MethodCards(QWidget):
    """Two groups of cards of which one card is chosen.

    Signals:
        chosen: The key of the card that a person chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        common: Sequence[Option],
        others: Sequence[Option],
        more: str,
        parent: QWidget | None = None,
    ) -> None:
        """Makes the cards.

        Args:
            name: Path in the plan that they choose; the cards' object names are "<name>.<key>".
            common: Shown large.
            others: Folded away.
            more: The fold's title.
            parent: The owner.
        """
        super().__init__(parent)
        self.cards = OptionCards(list(common), name, self, columns=2 if len(common) == 4 else min(3, len(common)))
        self.more = OptionCards(list(others), name, self, columns=3)
        self.fold = Fold(more, self.more, f"{name}.more", self)
        self.fold.setVisible(bool(others))
        self.note = label("", "muted", wrap=True)
        self.note.setObjectName(f"{name}.note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for widget in (self.cards, self.fold, self.note):
            layout.addWidget(widget)
        self.cards.chosen.connect(self._chosen)
        self.more.chosen.connect(self._chosen)

    def show_key(self, key: str, when_not: str = "", reference: str = "") -> None:
        """Marks a card as chosen, and says below when it is the wrong one and where it comes from."""
        self.cards.show_key(key)
        self.more.show_key(key)
        if key in self.more.cards:
            self.fold.set_open(True)
        warning = joined(f"{tr('When not:')} {tr(when_not)}") if when_not else ""
        self.note.setText(f"{warning} ({reference})".strip() if reference else warning)
        self.note.setVisible(bool(self.note.text()))

    def focus(self, key: str) -> None:
        """Gives a card the keyboard."""
        card = self.cards.cards.get(key) or self.more.cards.get(key)
        if card is not None:
            scroll_to(card)
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _chosen(self, key: str) -> None:
        self.chosen.emit(key)
