"""Values that usually go well with the chosen few-shot method, and the button that takes them over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posttrain_gui.choice import worded
from posttrain_gui.gui.tr import enumerated, tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.strategies.few_shot import FewShot


class SuitsRow(QWidget):
    """Hidden where the plan already has these values, or the method has none.

    Signals:
        wanted: The values are to be taken over.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", "muted", wrap=True)
        self.words.setObjectName("strategy.suits")
        self.use = push_button(
            "strategy.suits.use", tr("Use these values"), tr("Sets these fields; undo takes it back.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.use)
        self.use.clicked.connect(self.wanted)

    def show_for(self, strategy: FewShot) -> None:
        """Shows what would suit the strategy's method and is another value now."""
        fields = type(strategy).model_fields
        other = {name: value for name, value in strategy.learning.suits.items() if getattr(strategy, name) != value}
        values = [
            f"{tr(fields[name].title or name)} {tr(worded(fields[name], value))}" for name, value in other.items()
        ]
        title = tr(strategy.learning.title)
        self.words.setText(tr("Usually goes well with {title}: {values}.", title=title, values=enumerated(values)))
        self.setVisible(bool(other))
