"""The preview beside the cards: "What the model will see"."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posttrain_gui.gui.data.reading import State
from posttrain_gui.gui.data.strip import error_lines
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.regularization.pictures import Pictures
from posttrain_gui.gui.regularization.preview import Preview
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from posttrain_gui.gui.data.reading import DataReading
    from posttrain_gui.gui.data.recipe import Recipe
    from posttrain_gui.gui.regularization.looks import Look
    from posttrain_gui.gui.store import PlanStore


class PreviewColumn(Card):
    """Some training images with the augmentation of the plan, and the buttons for other draws and other images."""

    topic: ClassVar[About] = About(
        "regularization#preview",
        title="What the model will see",
        text="Training images with the augmentation that is switched on, drawn at random; where labels are mixed, "
        "the shares stand below. Every epoch draws anew.",
    )

    def __init__(self, store: PlanStore, reading: DataReading, recipe: Recipe, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self._reading, self._recipe = reading, recipe
        self.preview = Preview(store, reading, recipe, self)
        self._error: Exception | None = None
        self.note = Sentence("preview.note", "muted", self)
        self.pictures = Pictures(self)
        self.draw = push_button("preview.draw", tr("New draw"), tr("The same images, changed in other ways"))
        self.other = push_button("preview.other", tr("Other images"), tr("Other training images"))
        self._lay_out()
        self.draw.clicked.connect(self.preview.draw_anew)
        self.other.clicked.connect(self.preview.other_images)
        self.preview.rendered.connect(self._show)
        self.preview.failed.connect(self._fail)
        self.preview.changed.connect(self._refresh)
        reading.changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only now pictures are rendered."""
        super().showEvent(event)
        self.preview.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: nothing is rendered."""
        super().hideEvent(event)
        self.preview.set_awake(False)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.draw, 1)
        buttons.addWidget(self.other, 1)
        self.body.addWidget(label(tr("What the model will see"), "heading"))
        self.body.addWidget(self.note)
        self.body.addWidget(self.pictures, 1)
        self.body.addLayout(buttons)

    @Slot(object)
    def _show(self, looks: list[Look]) -> None:
        self._error = None
        self.pictures.show_looks(looks)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._error = error
        self.pictures.show_looks([])

    @Slot()
    def _refresh(self) -> None:
        known = self._reading.facts is not None
        if not known and self.pictures.looks:
            self.pictures.show_looks([])
        drawn = known and bool(self.preview.augmentations)
        self.pictures.setVisible(known)
        self.draw.setVisible(known)
        self.draw.setEnabled(drawn)
        self.other.setVisible(known)
        self.note.tell(self._waiting() or self._words(drawn=drawn))

    def _waiting(self) -> str:
        """Why there are no pictures; "" where there are."""
        state = self._reading.state
        if self._reading.facts is None:
            return {
                State.EMPTY: tr("Choose your images in the Data step: here you then see them as the model will."),
                State.FAILED: tr("The images could not be read; the Data step says why."),
                State.CANCELLED: tr("Reading the images was cancelled; the Data step reads them again."),
            }.get(state, tr("Reading the images …"))
        if self._error is not None:
            return sentences(*error_lines(self._error))
        if self.pictures.looks:
            return ""
        if self._recipe.current is None:
            return tr("Asking what the weights expect …")
        return tr("Rendering …") if self.preview.busy else tr("There are no training images.")

    def _words(self, *, drawn: bool) -> str:
        if drawn:
            return tr("Training images. Every epoch draws anew.")
        return tr("No augmentation is on: every epoch shows the training images as they are.")
