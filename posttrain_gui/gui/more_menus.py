"""The menus "Go" and "Run": all that the steps and the bar do, by keyboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from posttrain_gui.gui.regions import Regions
from posttrain_gui.gui.shortcuts import keys_of
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.main_window import MainWindow


class MoreMenus(QObject):
    """Adds both menus before Help, and keeps them true.

    Attributes:
        regions: What F6 does.
        pause, finish: Actions that only a run that goes on has.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self.regions = window, Regions(window)
        self._fill_go(self._menu(tr("&Go"), "menu.go"))
        self._fill_run(self._menu(tr("&Run"), "menu.run"))
        for work in (window.runner, window.searches):
            work.state_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """What goes on can be held or finished."""
        runner, searches = self._window.runner, self._window.searches
        self.pause.setEnabled(runner.running and not runner.stopping)
        self.pause.setText(tr("&Resume") if runner.paused else tr("&Pause"))
        busy = (runner.running and not runner.stopping) or (searches.running and not searches.stopping)
        self.finish.setEnabled(busy)

    def _menu(self, title: str, name: str) -> QMenu:
        bar = self._window.menuBar()
        menu = QMenu(title, bar)
        menu.setObjectName(name)
        bar.insertMenu(bar.actions()[-1], menu)
        return menu

    def _fill_go(self, menu: QMenu) -> None:
        window = self._window
        for number, panel in enumerate(window.panels, start=1):
            go = partial(self._go, number - 1)
            self._add(menu, f"go.{number}", f"&{number}  {tr(panel.name)}", go)
        menu.addSeparator()
        self._add(menu, "go.next_region", tr("&Next part of the window"), self.regions.forward)
        self._add(menu, "go.last_region", tr("Part &before"), self.regions.back)

    def _fill_run(self, menu: QMenu) -> None:
        self._add(menu, "run.start", tr("&Start training"), self._window.bar.button.click)
        self.pause = self._add(menu, "run.pause", "", self._pause)
        self.finish = self._add(menu, "run.finish", tr("&Finish now (keep best)"), self._finish)

    def _add(self, menu: QMenu, name: str, text: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts(keys_of(name))
        action.triggered.connect(lambda: slot())
        menu.addAction(action)
        return action

    def _go(self, number: int) -> None:
        """Shows a step; the keyboard goes along with it."""
        panel = self._window.panels[number]
        self._window.show_panel(panel)
        if not self.regions.enter(panel):
            self._window.steps.buttons[number].setFocus()

    @Slot()
    def _pause(self) -> None:
        runner = self._window.runner
        if runner.paused:
            runner.resume()
        elif runner.running:
            runner.pause()

    @Slot()
    def _finish(self) -> None:
        if self._window.runner.running:
            self._window.runner.finish()
        elif self._window.searches.running:
            self._window.searches.stop()
