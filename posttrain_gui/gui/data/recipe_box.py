"""The preprocessing as a sentence, with a fold to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.data.base import DataSource
from posttrain_gui.gui.data.narrow import narrow
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.data.wording import preprocessing
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.models.base import Preprocessing

if TYPE_CHECKING:
    from posttrain_gui.gui.data.recipe import Recipe
    from posttrain_gui.gui.store import PlanStore

PATH = "data.preprocessing"


class RecipeBox(QWidget):
    """Image size, the sentence, Change, and Back to the weights' own."""

    def __init__(self, store: PlanStore, recipe: Recipe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._recipe = store, recipe
        self.size_form = ChoiceForm(store, "data", DataSource, self, skip={"split", "near_duplicates"}, compact=True)
        narrow(self.size_form)
        self.sentence = Sentence("preprocessing", "muted", self)
        what = tr("Opens fields for your own size, crop and numbers.")
        self.change = push_button("changePreprocessing", tr("Change"), what)
        what = tr("Prepares the images as the weights were trained.")
        self.back = push_button("weightsPreprocessing", tr("Back to the weights' own"), what)
        self.form: ChoiceForm | None = None
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self.size_form)
        self._layout.addWidget(self.sentence)
        self._layout.addLayout(buttons)
        self.change.clicked.connect(self._change)
        self.back.clicked.connect(self._back)
        recipe.changed.connect(self.refresh)
        self.refresh()

    def show_field(self, path: str) -> bool:
        """Gives the field of a plan path the keyboard, where it is here."""
        return self.size_form.show_field(path) or (self.form is not None and self.form.show_field(path))

    @Slot()
    def refresh(self) -> None:
        """Shows what is in force."""
        own, current = self._recipe.own, self._recipe.current
        origin = tr("Changed by you.") if own else tr("From the weights.")
        if self._recipe.error is not None and not own:
            origin = tr("What these weights expect cannot be told yet; shown with ImageNet's usual.")
        self.sentence.tell(f"{preprocessing(current)} {origin}" if current else tr("Asking what the weights expect …"))
        self.change.setVisible(not own)
        self.change.setEnabled(current is not None)
        self.back.setVisible(own)
        self._show_form(own)

    def _show_form(self, wanted: bool) -> None:
        if wanted and self.form is None:
            self.form = ChoiceForm(self._store, PATH, Preprocessing, self, compact=True)
            narrow(self.form)
            self._layout.addWidget(self.form)
        if self.form is not None:
            self.form.setVisible(wanted)

    @Slot()
    def _change(self) -> None:
        # Begins with what is in force, so that nothing changes until a field is changed.
        if self._recipe.current is not None:
            self._store.update(PATH, self._recipe.current)

    @Slot()
    def _back(self) -> None:
        self._store.update(PATH, None)
