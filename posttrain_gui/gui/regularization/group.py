"""The cards of one group under its heading, in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from posttrain_gui.gui.regularizer_card import RegularizerCard

COLUMNS = 2


class CardGroup(QWidget):
    """Heading, number of those that are on, and those cards that are wanted, without gaps."""

    def __init__(self, name: str, cards: Sequence[RegularizerCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.cards = name, list(cards)
        self._wanted: list[RegularizerCard] = []
        self.on = label("", "muted")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(tr(name), "heading"))
        head.addWidget(self.on)
        head.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._grid)
        self._filler = QWidget(self)  # an empty place keeps the columns equally wide
        self.show_cards(self.cards)

    def show_cards(self, wanted: Collection[RegularizerCard]) -> None:
        """Shows these of its cards, or nothing at all."""
        shown = [card for card in self.cards if card in wanted]
        self.setVisible(bool(shown))
        if shown == self._wanted:
            return
        # removeWidget, not takeAt: an item that lives on keeps the new one from hearing that its card grew.
        for widget in (*self._wanted, self._filler):
            self._grid.removeWidget(widget)
        self._wanted = shown
        for card in self.cards:
            card.setVisible(card in shown)
        odd = [self._filler] if len(shown) % COLUMNS else []
        self._filler.setVisible(bool(odd))
        for place, widget in enumerate([*shown, *odd]):
            self._grid.addWidget(widget, place // COLUMNS, place % COLUMNS)

    def count(self, on: int) -> None:
        """Shows how many are switched on."""
        many = number(len(self.cards))
        self.on.setText(tr("{on} of {n} on", on=number(on), n=many) if on else "")
