"""The window's title: the plan, and while something goes on how far it is, which a taskbar shows too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from posttrain_gui.events import PhaseChanged, RunStarted, StepDone
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.events import Event
    from posttrain_gui.gui.main_window import MainWindow


class WindowTitle(QObject):
    """Writes it when one of its parts is another one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._run_name, self._share = window, "", 0
        window.files.title_changed.connect(self.show_title)
        window.runner.told.connect(self._run_told)
        window.searches.told.connect(self._search_told)
        for source in (window.runner, window.searches):
            source.state_changed.connect(self._state)
        self.show_title()

    @Slot()
    def show_title(self) -> None:
        """Writes the title."""
        window = self._window
        window.setWindowTitle(self._text())
        window.setWindowModified(window.files.modified)

    def _text(self) -> str:
        window = self._window
        name = window.files.file.name if window.files.file else window.store.plan.name
        if window.runner.running:
            running = self._run_name or name
            if window.runner.paused:
                return tr("Paused – {name}[*] – posttrain-gui", name=running)
            return tr("{share} % – {name}[*] – posttrain-gui", share=self._share, name=running)
        if window.searches.running:
            return tr("Search, {share} % – {name}[*] – posttrain-gui", share=self._share, name=name)
        return f"{name}[*] – posttrain-gui"

    @Slot(object)
    def _run_told(self, event: Event) -> None:
        """Training is what takes long: before it 0 %, after it 99 % until all is judged and written."""
        if isinstance(event, RunStarted):
            self._run_name = event.name
            self.show_title()
        elif isinstance(event, StepDone) and event.phase == "training" and event.total:
            self._set_share(event.step / event.total)
        elif isinstance(event, PhaseChanged) and event.phase == "judging":
            self._set_share(1.0)

    @Slot(object)
    def _search_told(self, _event: Event) -> None:
        self._set_share(self._window.search.live.share)

    def _set_share(self, share: float) -> None:
        rounded = min(99, int(100 * share))
        if rounded != self._share:  # ten events a second are no ten titles
            self._share = rounded
            self.show_title()

    @Slot()
    def _state(self) -> None:
        if not (self._window.runner.running or self._window.searches.running):
            self._run_name, self._share = "", 0
        self.show_title()
