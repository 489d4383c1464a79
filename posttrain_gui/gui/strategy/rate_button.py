"""The button that opens the search for a learning rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.gui.strategy.rate_dialog import RateDialog


class RateButton(QPushButton):
    """Grey, with the reason, while the plan cannot be run; gone where no learning rate can be swept."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(tr("Find a learning rate…"), parent)
        self.setObjectName("find_rate")
        self._store = store
        self.clicked.connect(self.open_dialog)
        store.problems_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Follows whether the plan can be run."""
        problems = self._store.problems()
        self.setVisible(self._store.plan.strategy.searchable)
        self.setEnabled(not problems)
        self.setToolTip(
            tr("Not yet: {problem}", problem=tr(problems[0].message))
            if problems
            else tr("Tries learning rates on your training images, a few seconds to some minutes, and suggests one.")
        )

    @Slot()
    def open_dialog(self) -> RateDialog:
        """Opens the dialog, which begins at once."""
        from posttrain_gui.gui.strategy.rate_dialog import RateDialog  # pyqtgraph is loaded when it is needed

        dialog = RateDialog(self._store, self.window())
        dialog.open()
        return dialog
