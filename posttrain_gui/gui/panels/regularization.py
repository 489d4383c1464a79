"""The step that says what keeps the model from overfitting: a card for each regularizer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.forms.spec import by_kind
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.regularizer_card import RegularizerCard
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import ScrollPage
from posttrain_gui.gui.widgets.text import label, page_header
from posttrain_gui.regularizers.base import regularizers

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore


class RegularizationPanel(Panel):
    """All regularizers there are, grouped, each with a switch."""

    name: ClassVar[str] = "Regularization"
    sections: ClassVar[tuple[str, ...]] = ("regularizers",)

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.cards = {kind: RegularizerCard(store, cls) for kind, cls in regularizers().items()}
        page = ScrollPage(self)
        page.body.addLayout(
            page_header(
                tr("Regularization"),
                tr("What keeps the model from learning your training images by heart. Fewer images need more of it."),
            )
        )
        for group in dict.fromkeys(cls.group for cls in regularizers().values()):
            page.body.addLayout(self._group(group))
        page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        store.changed.connect(self.summary_changed)

    def summary(self) -> str:
        """The names of those that are on."""
        names = [tr(choice.title) for choice in self.store.plan.regularizers]
        return ", ".join(names) if names else tr("None")

    def show_field(self, path: str) -> None:
        """Goes to a regularizer's field."""
        keys = by_kind(self.store.plan, path).split(".")
        card = self.cards.get(keys[1]) if len(keys) > 1 else next(iter(self.cards.values()))
        if card is not None:
            card.show_field(".".join(keys))

    def _group(self, group: str) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(10)
        box.addWidget(label(tr(group), "heading"))
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        members = [card for card in self.cards.values() if card.cls.group == group]
        for number, card in enumerate(members):
            grid.addWidget(card, number // 2, number % 2)
        if len(members) == 1:
            grid.addWidget(QWidget(), 0, 1)  # an empty place keeps the columns equally wide
        box.addLayout(grid)
        return box
