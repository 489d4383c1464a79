"""All shortcuts of the window, in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.help.frame import Frame
from posttrain_gui.gui.shortcuts import table
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.shortcuts import Group

KEYS = 190
"""Width of the column of keys, px."""


def as_text(groups: list[Group]) -> str:
    """The list as plain text."""
    parts = []
    for group in groups:
        lines = [f"{shortcut.shown():24}  {shortcut.words}" for shortcut in group.shortcuts if shortcut.shown()]
        parts.append("\n".join([group.title, *lines]))
    return "\n\n".join(parts)


class ShortcutsDialog(Frame):
    """The list; it is the table that the menus take their keys from."""

    topic: ClassVar[About] = About(
        "files#keyboard",
        title="Keyboard shortcuts",
        text="Everything works without a mouse. Tab goes from field to field, an underlined letter with Alt to a menu.",
    )

    def __init__(self, parent: QWidget) -> None:
        groups = table()
        super().__init__(
            "shortcuts",
            tr("Keyboard shortcuts"),
            tr("Everything works without a mouse."),
            lambda: as_text(groups),
            parent,
        )
        for group in groups:
            self.page.body.addWidget(label(group.title, "heading"))
            self.page.body.addLayout(_grid(group))
        self.page.body.addStretch(1)


def _grid(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 10)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    shown = [shortcut for shortcut in group.shortcuts if shortcut.shown()]
    for line, shortcut in enumerate(shown):
        keys = label(shortcut.shown(), "strong", wrap=True)
        keys.setFixedWidth(KEYS)
        grid.addWidget(keys, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(shortcut.words, wrap=True), line, 1, Qt.AlignmentFlag.AlignTop)
    return grid
