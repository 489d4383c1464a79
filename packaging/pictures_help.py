"""The pictures of F1 (what is said about a field) and of the settings. Nothing is trained for them."""

from __future__ import annotations

from hands import Hands, rest
from PySide6.QtCore import QPoint, QRect

from posttrain_gui.gui.help.topics import topic_of

MARGIN = 24
"""Of the card around the data folder, px."""


class Walk(Hands):
    """Asks about a regularizer, and opens the settings."""

    def all(self) -> None:
        """Both pictures."""
        self.explanation()
        self.settings()

    def settings(self) -> None:
        """The settings down to the data folder: where this window keeps its runs says nothing to a reader."""
        self.window.preferences.open()
        dialog = self.window.preferences.dialog
        assert dialog is not None
        rest(400)
        below = dialog.folder.mapTo(dialog, QPoint(0, 0)).y() - MARGIN
        self.grab("settings", dialog, QRect(0, 0, dialog.width(), below))
        dialog.close()

    def explanation(self) -> None:
        """F1 on label smoothing."""
        self.window.show_panel(self.window.regularization)
        found = topic_of(self.named("regularizers.label-smoothing"), self.window.store.plan)
        assert found is not None
        explanation = self.window.helper.explanation
        explanation.show_topic(found.topic, found.source, go=False)
        rest(400)
        self.grab("help-f1", explanation)
        explanation.close()
