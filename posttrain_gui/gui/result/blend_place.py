"""One place between before and after: its figures, the suggestion, and what was kept there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton

from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.result.blend_words import kept_words, place_title, rows, why_suggested
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.history.blends import BlendCurve, BlendPoint
    from posttrain_gui.report import Blend

MOST_ROWS = 3
ROLES = {"improved": "good", "worse": "bad", "no reliable difference": "muted"}
"""Colour of a verdict: never from a point estimate."""


class BlendPlace(Card):
    """The figures of the mix that the slider points at.

    Signals:
        wanted: The α of the suggestion: somebody wants to see it.
        keep: The α of the mix that is to be kept.
    """

    wanted = Signal(float)
    keep = Signal(float)

    def __init__(self) -> None:
        super().__init__(margin=12, spacing=6)
        self._curve: BlendCurve | None = None
        self._point: BlendPoint | None = None
        self.title = label("", "strong", wrap=True)
        self.title.setObjectName("blend_title")
        self.suggestion = Sentence("blend_suggestion", "muted")
        self.kept = Sentence("blend_kept")
        self.about_kept = Sentence("blend_about_kept", "muted")
        self.body.addWidget(self.title)
        self.body.addLayout(self._figures())
        self.body.addWidget(self.suggestion)
        self.body.addLayout(self._deeds())
        self.body.addWidget(self.kept)
        self.body.addWidget(self.about_kept)

    def _figures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self._cells: list[list[QLabel]] = []
        for line in range(MOST_ROWS):
            cells = [label(""), label("", "strong"), label("", "muted")]
            for column, cell in enumerate(cells):
                cell.setObjectName(f"blend_{line}_{column}")
                grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignVCenter)
            self._cells.append(cells)
        return grid

    def _deeds(self) -> QHBoxLayout:
        self.keep_button = QPushButton(tr("Keep this mix"))
        self.keep_button.setObjectName("keep_mix")
        self.keep_button.setAccessibleName(tr("Keep this mix"))
        self.keep_button.setToolTip(
            tr("Writes it as a model file beside the run's own, and judges it once on the locked test images.")
        )
        set_role(self.keep_button, "primary")
        self.go = QPushButton(tr("Go to the suggestion"))
        set_role(self.go, "link")
        self.go.setObjectName("go_to_suggestion")
        self.go.setAccessibleName(tr("Go to the suggestion"))
        self.keep_button.clicked.connect(self._keep)
        self.go.clicked.connect(self._go)
        row = QHBoxLayout()
        row.addWidget(self.keep_button)
        row.addWidget(self.go)
        row.addStretch(1)
        return row

    def show_place(self, curve: BlendCurve, point: BlendPoint, kept: Blend | None, *, free: bool) -> None:
        """Shows a mix.

        Args:
            curve: All that was measured.
            point: The mix.
            kept: What is known of it where it was kept.
            free: Whether it can be kept now.
        """
        self._curve, self._point = curve, point
        self.title.setText(place_title(point))
        told = rows(curve, point)
        for line, cells in enumerate(self._cells):
            texts = told[line] if line < len(told) else ("", "", "")
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
                cell.setVisible(line < len(told))
        self.suggestion.tell("★ " + why_suggested(curve))
        self.go.setVisible(point != curve.suggestion)
        self.keep_button.setVisible(kept is None and point.alpha < 1)
        self.keep_button.setEnabled(free)
        self._show_kept(kept)

    def _show_kept(self, kept: Blend | None) -> None:
        verdict, more = kept_words(kept) if kept else ("", "")
        self.kept.tell(verdict)
        self.about_kept.tell(more)
        self.about_kept.setToolTip(kept.model_path if kept else "")
        set_role(self.kept, ROLES[kept.verdict.outcome] if kept else "")

    @Slot()
    def _keep(self) -> None:
        if self._point is not None:
            self.keep.emit(self._point.alpha)

    @Slot()
    def _go(self) -> None:
        if self._curve is not None:
            self.wanted.emit(self._curve.suggestion.alpha)
