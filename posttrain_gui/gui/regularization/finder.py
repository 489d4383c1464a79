"""The line above the cards: groups to go to, and a field to look for a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ALL = ""
ON = "on"


class Finder(QWidget):
    """One button a group, besides "All" and "On", and the field.

    Signals:
        changed: What is to be shown is something else.
    """

    changed = Signal()

    def __init__(self, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {ALL: tr("All"), ON: tr("On"), **{group: tr(group) for group in groups}}
        self.buttons = {key: self._button(key, title) for key, title in self._titles.items()}
        self._only_one = QButtonGroup(self)
        for button in self.buttons.values():
            self._only_one.addButton(button)
        self.field = self._field()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.field)
        self.buttons[ALL].setChecked(True)
        self._only_one.buttonClicked.connect(self._picked)
        self.field.textChanged.connect(self._typed)

    @property
    def group(self) -> str:
        """The group that is picked, :data:`ALL` or :data:`ON`."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    @property
    def words(self) -> list[str]:
        """What is looked for, in small letters."""
        return self.field.text().casefold().split()

    def show_all(self) -> None:
        """Back to all of them."""
        self.field.clear()
        self.buttons[ALL].setChecked(True)
        self.changed.emit()

    def count(self, on: Mapping[str, int]) -> None:
        """Shows how many are switched on.

        Args:
            on: Group → number of those that are on.
        """
        shown = {**on, ON: sum(on.values())}
        for key, button in self.buttons.items():
            many = shown.get(key, 0)
            button.setText(f"{self._titles[key]} · {number(many)}" if many else self._titles[key])
            button.setAccessibleName(tr("{group}, {n} on", group=self._titles[key], n=number(many)))

    def _button(self, key: str, title: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setObjectName(f"regularizers.group.{key or 'all'}")
        what = {ALL: tr("Shows all regularizers."), ON: tr("Shows only those that are switched on.")}
        describe(button, title, what.get(key) or tr("Shows only regularizers of this group."), tip=True)
        button.setProperty("role", "chip")
        button.setCheckable(True)
        return button

    def _field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("regularizers.find")
        field.setPlaceholderText(tr("Find"))
        field.setAccessibleName(tr("Find a regularizer"))
        field.setToolTip(tr("By name, by what it does, or by the paper: “mixup”, “blur”, “Zhang”"))
        field.setClearButtonEnabled(True)
        for clear in field.findChildren(QToolButton):
            clear.setObjectName("regularizers.find.clear")
            clear.setAccessibleName(tr("Clear"))
        field.setMinimumWidth(96)
        field.setMaximumWidth(220)
        return field

    @Slot(object)
    def _picked(self, _button: object) -> None:
        self.changed.emit()

    @Slot(str)
    def _typed(self, text: str) -> None:
        # A word is looked for everywhere, whatever group was looked at before.
        if text and self.group != ALL:
            self.buttons[ALL].setChecked(True)
        self.changed.emit()
