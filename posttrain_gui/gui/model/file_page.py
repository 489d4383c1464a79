"""A person's own checkpoint: where it is, and what the program understood of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from posttrain_gui.gui.forms.field import set_property
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.forms.paths import dropped_path
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.models.file import File

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from posttrain_gui.gui.store import PlanStore

SUFFIXES = (".safetensors", ".pt", ".pth")


class FilePage(QFrame):
    """The form of a checkpoint in a frame on which a file may be dropped."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setObjectName("model.drop")
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.form = ChoiceForm(store, "model", File, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Drop a checkpoint here, or choose its file"), "heading"))
        explanation = tr("Only the numbers in the file are read; nothing in it is ever executed.")
        layout.addWidget(label(explanation, "muted", wrap=True))
        layout.addWidget(self.form)
        layout.addStretch(1)

    def show_field(self, path: str) -> bool:
        """Goes to a field."""
        return self.form.show_field(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes one checkpoint file."""
        if Path(dropped_path(event)).suffix.lower() in SUFFIXES:
            event.acceptProposedAction()
            set_property(self, "over", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The file went elsewhere."""
        super().dragLeaveEvent(event)
        set_property(self, "over", False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Takes the file; corrections made for another one are forgotten."""
        set_property(self, "over", False)
        event.acceptProposedAction()
        self._store.update("model", {"source": "file", "path": dropped_path(event)})
