"""What stands in the way of a comparison: no images, other images, or a training that goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button


class Notice(QFrame):
    """A sentence, and where images are missing the way to them; takes no room where nothing is in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self.note = Sentence("ranking_note", "muted")
        self.to_data = push_button("ranking_to_data", tr("Go to the Data step"), "", "primary")
        row = QHBoxLayout(self)
        row.addWidget(self.note, 1)
        row.addWidget(self.to_data)

    def tell(self, obstacle: str, *, no_images: bool) -> None:
        """Shows an obstacle; "" for none.

        Args:
            obstacle: What is in the way.
            no_images: Whether it is that there are no images.
        """
        self.note.setText(obstacle)
        self.to_data.setVisible(no_images)
        self.setVisible(bool(obstacle))
