"""Presets on the Strategy step: a row of names, what the chosen one would change, and taking it over and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.tr import joined, tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.option_cards import Option, OptionCard
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.plan_changes import differences
from posttrain_gui.presets import all_presets

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan
    from posttrain_gui.presets import Preset
    from posttrain_gui.recommending import Recommendation

ASK = "Presets: not sure where to begin? Choose what is most like your case."


class PresetBar(QWidget):
    """One card a preset; a click shows what it is for and what it would change, a button takes it over.

    The preset that the plan is exactly like is marked.
    """

    topic: ClassVar[About] = About(
        "strategy#presets",
        title="Presets",
        text="Ready strategies with their reasons. The one that fits your images is recommended; it shows what it "
        "would change before it changes anything.",
    )

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._shown = store, ""
        self._before: Plan | None = None
        self.cards = {key: self._card(preset) for key, preset in all_presets().items()}
        self.preview = Preview(self)
        self.done = self._done_line()
        self._lay_out()
        self.preview.use.clicked.connect(self._apply)
        self.preview.close_button.clicked.connect(self._close)
        self.undo.clicked.connect(self._undo)
        store.changed.connect(self._changed)
        self._mark()

    def _card(self, preset: Preset) -> OptionCard:
        card = OptionCard(Option(preset.key, tr(preset.title), tr(preset.what_for)), f"preset.{preset.key}", self)
        card.setToolTip(tr("Shows what it would change, and why"))
        card.clicked.connect(self._clicked)
        return card

    def _done_line(self) -> QWidget:
        line = QWidget(self)
        self._told = label("", "good", wrap=True)
        self._told.setObjectName("preset.told")
        self.undo = QPushButton(tr("Undo"))
        self.undo.setObjectName("preset.undo")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._told, 1)
        row.addWidget(self.undo)
        line.hide()
        return line

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for card in self.cards.values():
            row.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.advice = label(tr(ASK), "muted", wrap=True)
        self.advice.setObjectName("preset.advice")
        column.addWidget(self.advice)
        column.addLayout(row)
        column.addWidget(self.preview)
        column.addWidget(self.done)

    def recommend(self, found: Recommendation | None) -> None:
        """Says which preset fits the images, and why; None where that is not known."""
        for key, card in self.cards.items():
            card.set_note(tr("Recommended for your images") if found and key == found.preset.key else "")
        told = (
            tr("Recommended: {title}. {reason}", title=tr(found.preset.title), reason=tr(found.reason)) if found else ""
        )
        self.advice.setText(told or tr(ASK))

    @Slot()
    def _clicked(self) -> None:
        card = self.sender()
        assert isinstance(card, OptionCard)
        key = card.option.key
        self._shown = "" if self._shown == key else key
        self._show_preview()

    @Slot()
    def _close(self) -> None:
        self._shown = ""
        self._show_preview()

    @Slot()
    def _apply(self) -> None:
        preset, before = all_presets()[self._shown], self._store.plan
        plan = preset.applied(before)
        count = len(differences(before, plan))
        self._shown = ""
        self._store.replace(plan)
        self._before = before
        what = tr("1 setting changed") if count == 1 else tr("{n} settings changed", n=count)
        self._told.setText(tr("“{title}” is in your plan: {what}.", title=tr(preset.title), what=what))
        self.done.show()
        self._show_preview()

    @Slot()
    def _undo(self) -> None:
        if self._before is not None:
            self._store.replace(self._before)

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:  # noqa: ARG002 - the signal's arguments
        self._before = None  # what is undone is only the preset, never what was set after it
        self.done.hide()
        self._show_preview()

    def _show_preview(self) -> None:
        if self._shown:
            self.done.hide()
            self.preview.show_preset(all_presets()[self._shown], self._store.plan)
        self.preview.setVisible(bool(self._shown))
        self._mark()

    def _mark(self) -> None:
        plan = self._store.plan
        for key, card in self.cards.items():
            card.setChecked(key == self._shown if self._shown else all_presets()[key].is_in(plan))


class Preview(Card):
    """Why a preset is as it is, and what it would change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=16, spacing=8)
        self.setObjectName("preset.preview")
        self.title = label("", "strong", wrap=True)
        self.why = label("", "muted", wrap=True)
        self.changes = QWidget(self)
        self.use = QPushButton(tr("Use this preset"))
        self.use.setObjectName("preset.use")
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setObjectName("preset.close")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.use)
        self._grid = QGridLayout(self.changes)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        for widget in (self.title, self.why, self.changes):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.hide()

    def show_preset(self, preset: Preset, plan: Plan) -> None:
        """Shows a preset beside the present plan."""
        self.title.setText(tr(preset.title))
        self.why.setText(joined(f"{tr(preset.why)} {tr('Source: {source}', source=tr(preset.source))}"))
        found = differences(plan, preset.applied(plan))
        self._clear()
        for at, heading in enumerate((tr("What changes"), tr("Now"), tr("With the preset"))):
            self._grid.addWidget(label(heading if found else "", "muted"), 0, at)
        for line, difference in enumerate(found, start=1):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(tr(difference.title)), line, 0, top)
            self._grid.addWidget(label(difference.before, "muted", wrap=True), line, 1, top)
            self._grid.addWidget(label(difference.after, "strong", wrap=True), line, 2, top)
        if not found:
            self._grid.addWidget(label(tr("Your plan already is as this preset has it."), "muted"), 1, 0, 1, 3)
        self.use.setVisible(bool(found))

    def _clear(self) -> None:
        empty(self._grid)
