"""The models that come with the program, as three cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.model.wording import TITLES
from posttrain_gui.gui.tr import percent, tr
from posttrain_gui.gui.widgets.option_cards import Option, OptionCards

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore

FIGURES = {
    "efficientnet_lite0": (4.7, 18.8, 224, 0.751),
    "efficientnet_lite1": (5.4, 21.9, 240, 0.767),
    "efficientnet_lite2": (6.1, 24.7, 260, 0.776),
}
"""Counted: parameters (millions), size of the weights file (MB). Published with the models (Google, EfficientNet-Lite,
floating point): image side (px), ImageNet top-1 accuracy."""


def _words() -> dict[str, str]:
    return {
        "efficientnet_lite0": tr("The smallest and fastest. A good start for almost everything."),
        "efficientnet_lite1": tr("In between: somewhat more accurate, somewhat slower."),
        "efficientnet_lite2": tr("The most accurate of the three, and the slowest."),
    }


def _note(name: str) -> str:
    parameters, size, side, top1 = FIGURES[name]
    return tr(
        "{m} M parameters · {mb} MB\n{px} × {px} px · ImageNet top-1 {top1}",
        m=parameters,
        mb=size,
        px=side,
        top1=percent(top1),
    )


class BundledPage(QWidget):
    """Bound to ``model.name`` while the source is ``bundled``."""

    source: ClassVar[str] = "bundled"

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        options = [Option(name, TITLES[name], words, _note(name)) for name, words in _words().items()]
        self.cards = OptionCards(options, "model.name", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.cards)
        self.cards.chosen.connect(self._chosen)
        store.changed.connect(self._changed)
        self._refresh()

    def show_field(self, path: str) -> bool:  # noqa: ARG002 - the only field is the card
        """Goes to the cards."""
        next(iter(self.cards.cards.values())).setFocus()
        return True

    def _refresh(self) -> None:
        model = self._store.plan.model
        if model.tag() == self.source:
            self.cards.show_key(str(getattr(model, "name", "")))

    @Slot(str)
    def _chosen(self, name: str) -> None:
        self._store.update("model", {"source": self.source, "name": name})

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.model != new.model:
            self._refresh()
