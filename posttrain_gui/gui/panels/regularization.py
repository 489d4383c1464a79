"""The step that says what keeps the model from overfitting: a card for each regularizer, and a preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.spec import by_kind
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.regularization.column import PreviewColumn
from posttrain_gui.gui.regularization.finder import ALL, ON, Finder
from posttrain_gui.gui.regularization.fitting import obstacles
from posttrain_gui.gui.regularization.group import CardGroup
from posttrain_gui.gui.regularizer_card import RegularizerCard
from posttrain_gui.gui.tr import enumerated, tr
from posttrain_gui.gui.widgets.card import ScrollPage
from posttrain_gui.gui.widgets.columns import Columns
from posttrain_gui.gui.widgets.text import label, page_header
from posttrain_gui.regularizers.base import regularizers

if TYPE_CHECKING:
    from posttrain_gui.gui.data.reading import DataReading
    from posttrain_gui.gui.data.recipe import Recipe
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan

GROUPS = ("Penalties", "Noise", "Data augmentation", "Averaging", "Imbalance", "Stopping")
"""Their order on the page; others come after them."""
CARDS, PREVIEW = 5, 2
"""How the width is shared."""
TURN = 760
"""In less width than this, px, the preview stands below the cards."""


class RegularizationPanel(Panel):
    """All regularizers there are, grouped, each with a switch; beside them training images as the model will see them.

    Args:
        store: Holds the plan.
        reading: What is known of the images.
        recipe: How an image becomes what the model sees.
    """

    topic: ClassVar[About] = About(
        "regularization",
        title="Regularization",
        text="What keeps the model from learning your images by heart. Each card is one method with a switch; at "
        "the right are your images as the model will see them.",
    )

    name: ClassVar[str] = "Regularization"
    sections: ClassVar[tuple[str, ...]] = ("regularizers",)

    def __init__(self, store: PlanStore, reading: DataReading, recipe: Recipe, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.cards = {kind: RegularizerCard(store, cls, self) for kind, cls in regularizers().items()}
        self.groups = [CardGroup(name, self._members(name), self) for name in self._group_names()]
        self.finder = Finder([group.name for group in self.groups], self)
        self.nothing = label("", "muted", wrap=True)
        self.page = self._page()
        self.preview = PreviewColumn(store, reading, recipe, self)
        self._wanted_field: tuple[RegularizerCard, str] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_to_field)
        self._lay_out()
        self.finder.changed.connect(self._find)
        store.changed.connect(self._plan_changed)
        self._count()
        if not store.plan.strategy.searchable:
            self._show_obstacles()

    def summary(self) -> str:
        """The names of those that are on."""
        names = [tr(choice.title) for choice in self.store.plan.regularizers]
        return enumerated(names) if names else tr("None")

    def show_field(self, path: str) -> None:
        """Goes to a regularizer's field."""
        keys = by_kind(self.store.plan, path).split(".")
        card = self.cards.get(keys[1]) if len(keys) > 1 else next(iter(self.cards.values()))
        if card is not None:
            self._wanted_field = (card, ".".join(keys))
            if card.isHidden():
                self.finder.show_all()
            # Cards that were hidden have no place yet to scroll to.
            self._soon.start()

    def _group_names(self) -> list[str]:
        found = dict.fromkeys(cls.group for cls in regularizers().values())
        return [*(name for name in GROUPS if name in found), *(name for name in found if name not in GROUPS)]

    def _members(self, group: str) -> list[RegularizerCard]:
        return [card for card in self.cards.values() if card.cls.group == group]

    def _page(self) -> ScrollPage:
        page = ScrollPage(self)
        page.body.setContentsMargins(0, 0, 12, 16)
        page.body.setSpacing(20)
        page.body.addWidget(self.nothing)
        for group in self.groups:
            page.body.addWidget(group)
        page.body.addStretch(1)
        self.nothing.hide()
        return page

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 16)
        layout.setSpacing(14)
        layout.addLayout(
            page_header(
                tr("Regularization"),
                tr("What keeps the model from learning your training images by heart. Fewer images need more of it."),
            )
        )
        layout.addWidget(self.finder)
        layout.addWidget(Columns(self.page, self.preview, TURN, (CARDS, PREVIEW), spacing=16), 1)

    @Slot()
    def _go_to_field(self) -> None:
        if self._wanted_field is not None:
            card, path = self._wanted_field
            # Cards shown again push others down, which would else happen after the scrolling; twice, since wrapped
            # lines know their height only when their card knows its width.
            for _ in range(2):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            card.show_field(path)

    @Slot()
    def _find(self) -> None:
        wanted = {card for card in self.cards.values() if self._is_wanted(card)}
        for group in self.groups:
            group.show_cards(wanted)
        self.nothing.setText(
            tr("Nothing is switched on.") if self.finder.group == ON else tr("Nothing is called so, or does that.")
        )
        self.nothing.setVisible(not wanted)
        self.page.verticalScrollBar().setValue(0)

    def _is_wanted(self, card: RegularizerCard) -> bool:
        group = self.finder.group
        in_group = group == ALL or group == card.cls.group or (group == ON and card.switch.isChecked())
        return in_group and card.matches(self.finder.words)

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        self._count()
        if old.strategy != new.strategy and not (old.strategy.searchable and new.strategy.searchable):
            self._show_obstacles()
        self.summary_changed.emit()

    def _show_obstacles(self) -> None:
        """Which of them do not go with another kind of run than fine-tuning."""
        plan = self.store.plan
        found = {} if plan.strategy.searchable else obstacles(plan)
        for kind, card in self.cards.items():
            card.set_obstacle(found.get(kind), tr(plan.strategy.title))

    def _count(self) -> None:
        kinds = {choice.tag() for choice in self.store.plan.regularizers}
        on = {group.name: sum(card.cls.tag() in kinds for card in group.cards) for group in self.groups}
        self.finder.count(on)
        for group in self.groups:
            group.count(on[group.name])
