"""Menus of what was used lately: File → Open recent, and the one beside a path's Browse button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from posttrain_gui.gui import recent as lists
from posttrain_gui.gui.tr import tr
from posttrain_gui.typed_paths import exists

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.gui.recent import Kind, Recent


SMALL = 30
"""Width in px of a button that is an arrow alone."""


class RecentMenu(QObject):
    """Fills a menu with one of the lists each time it is opened.

    Signals:
        chosen: (path as text).
    """

    chosen = Signal(str)

    def __init__(self, menu: QMenu, recent: Recent, kind: Kind) -> None:
        super().__init__(menu)
        self._menu, self._recent, self._kind = menu, recent, kind
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Shows the list as it is now; what is gone from the disk says so and cannot be chosen."""
        self._menu.clear()
        paths = self._recent.paths(self._kind)
        for number, path in enumerate(paths, start=1):
            self._menu.addAction(self._entry(number, path, paths))
        if not paths:
            none = self._menu.addAction(tr("Nothing yet"))
            none.setEnabled(False)
            return
        self._menu.addSeparator()
        clear = self._menu.addAction(tr("&Clear list"))
        clear.setObjectName("recent.clear")
        clear.triggered.connect(self._clear)

    def _entry(self, number: int, path: Path, paths: list[Path]) -> QAction:
        alone = sum(other.name == path.name for other in paths) == 1
        name = (path.name if alone else f"{path.parent.name}/{path.name}") or str(path)
        there = exists(path)
        text = name if there else tr("{name} (not there any more)", name=name)
        # "&" in a file's name is no mnemonic; the tenth is reached by 0.
        action = QAction(f"&{number % 10}  {text.replace('&', '&&')}", self._menu)
        action.setObjectName(f"recent.{number}")
        action.setData(str(path))
        action.setToolTip(str(path))
        action.setEnabled(there)
        action.triggered.connect(self._chosen)
        return action

    @Slot()
    def _chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.chosen.emit(sender.data())

    @Slot()
    def _clear(self) -> None:
        self._recent.clear(self._kind)


class RecentButton(QPushButton):
    """The list of a kind beside a field; out of sight while it is empty.

    Args:
        name: Object name.
        kind: Which list.
        what: The field's title, in the window's language.
        parent: The owner.
        small: An arrow alone, as beside the button that browses.

    Signals:
        chosen: (path as text).
    """

    chosen = Signal(str)

    def __init__(self, name: str, kind: Kind, what: str, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__("" if small else tr("Recent"), parent)
        if small:
            self.setFixedWidth(SMALL)
        self._kind: Kind = kind
        self.setObjectName(name)
        self.setAccessibleName(tr("Recently used for {title}", title=what))
        self.setToolTip(tr("Chooses one that was used lately."))
        recent = lists.shared()
        self.hide()
        if recent is None:
            return
        menu = QMenu(self)
        self.setMenu(menu)
        self.list = RecentMenu(menu, recent, kind)
        self.list.chosen.connect(self.chosen)
        recent.changed.connect(self._changed)
        self._changed(kind)

    @Slot(str)
    def _changed(self, kind: str) -> None:
        recent = lists.shared()
        if kind == self._kind and recent is not None:
            self.setVisible(bool(recent.paths(self._kind)))
