"""What stands in the way of a comparison: no images, other images, or a training that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from posttrain_gui.errors import InputError
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.studies.kinds import need_one_label

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan


class Notice(QFrame):
    """A sentence, and where images are missing the way to them; takes no room where nothing is in the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self.note = Sentence("ranking_note", "muted")
        self.to_data = push_button(
            "ranking_to_data", tr("Go to the Data step"), tr("Goes to the step Data."), "primary"
        )
        row = QHBoxLayout(self)
        row.addWidget(self.note, 1)
        row.addWidget(self.to_data)

    def follow(self, plan: Plan, *, held: bool) -> str:
        """Shows what is in the way.

        Args:
            plan: The images and the kind of run.
            held: Whether a training goes on.

        Returns:
            Why nothing can be compared, or "".
        """
        missing = plan.data.problems()
        found = _of_images(missing[0].message) if missing else _of_the_rest(plan, held=held)
        self.note.setText(found)
        self.to_data.setVisible(bool(missing))
        self.setVisible(bool(found))
        return found


def _of_images(problem: str) -> str:
    return tr("Models are compared on your images, and there are none yet: {why}", why=tr(problem))


def _of_the_rest(plan: Plan, *, held: bool) -> str:
    try:
        need_one_label(plan, tr("Comparing models"))
    except InputError as error:
        return error_words(error)
    return tr("A training is going on; models can be compared when it has ended.") if held else ""
