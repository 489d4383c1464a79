"""How far a study is: a bar, what goes on in words, and the button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from posttrain_gui.gui.studies.words import stage_words
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.studies.work import StudyWork


class StudyProgress(QWidget):
    """Follows a work; seen only while it is busy.

    Args:
        work: What is followed.
        name: Beginning of the object names of the parts.
        parent: The owner.
        words: From (stage, done, total) to what is said.
    """

    def __init__(
        self,
        work: StudyWork,
        name: str,
        parent: QWidget | None = None,
        *,
        words: Callable[[str, int, int], str] = stage_words,
    ) -> None:
        super().__init__(parent)
        self._work, self._words = work, words
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}_progress")
        describe(self.bar, tr("Progress"), tr("How much of the work is done."))
        self.bar.setTextVisible(False)
        self.stage = ElidedLabel("", "muted")
        self.stage.setObjectName(f"{name}_stage")
        self.cancel = push_button(f"{name}_cancel", tr("Cancel"), tr("Stops; nothing is kept of what was begun."))
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addStretch(1)
        texts.addWidget(self.bar)
        texts.addWidget(self.stage)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.cancel)
        self.cancel.clicked.connect(work.cancel)
        work.progressed.connect(self.show_progress)
        work.changed.connect(self._follow)
        self._follow()

    @Slot(str, int, int)
    def show_progress(self, stage: str, done: int, total: int) -> None:
        """Shows how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.stage.setText(self._words(stage, done, total))

    @Slot()
    def _follow(self) -> None:
        if self._work.busy and self.isHidden():
            self.bar.setRange(0, 0)
            self.stage.setText(tr("Beginning …"))
        self.setVisible(self._work.busy)
