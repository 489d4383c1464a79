"""What a changed setting does to the window at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from posttrain_gui.gui import theme
from posttrain_gui.gui.dialogs import tell
from posttrain_gui.gui.plots import pace
from posttrain_gui.gui.studies.under_way import under_way
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.gui.studies.work import StudyWork
    from posttrain_gui.settings import Settings


class SettingsEffects(QObject):
    """Follows the settings: theme, pace of the plots; language and data folder need the window built again.

    Signals:
        rebuild_wanted: The window is to be built again, with all that it shows.
    """

    rebuild_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._studies: list[StudyWork] = []
        pace.set_least(window.settings_store.current.plot_interval)
        window.settings_store.changed.connect(self._changed)
        window.settings_store.not_kept.connect(self._not_kept)
        under_way().began.connect(self._study_began)
        under_way().over.connect(self._study_over)

    @property
    def busy(self) -> bool:
        """Whether something goes on that building the window again would end."""
        return self._window.runner.running or self._window.searches.running or any(map(isValid, self._studies))

    @Slot(object, object)
    def _changed(self, old: Settings, new: Settings) -> None:
        app = QApplication.instance()
        if old.theme != new.theme and isinstance(app, QApplication):
            theme.apply(app, new.theme)
        pace.set_least(new.plot_interval)
        if old.language != new.language:
            self._rebuild()

    def _rebuild(self) -> None:
        if not self.busy:
            self.rebuild_wanted.emit()
            return
        what = tr("The language changes when the program starts the next time.")
        tell(self._window, what, tr("Something is going on now that building the window again would end."))

    @Slot(str, str)
    def _not_kept(self, what: str, why: str) -> None:
        tell(self._window, tr(what), tr(why))

    @Slot(object)
    def _study_began(self, work: StudyWork) -> None:
        self._studies.append(work)

    @Slot(object, str, bool)
    def _study_over(self, work: StudyWork, _trouble: str, _cancelled: bool) -> None:
        self._studies = [study for study in self._studies if study is not work]
