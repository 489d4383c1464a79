"""Makes ready in idle time what the window shows later, so that nothing keeps a person waiting when it is opened.

After the first paint and after torch: first the modules, in a pool thread (Python hands its lock on every 5 ms; none of
them makes an object of Qt's when it is imported), then the Result page's parts in the window's thread, a few at a time.
Whoever is faster than this gets them made at once.
"""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from posttrain_gui.gui.background import Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from posttrain_gui.gui.main_window import MainWindow

log = logging.getLogger(__name__)

PLOTS = "posttrain_gui.gui.plots"
MODULES = (
    "pyqtgraph",
    "posttrain_gui.gui.train.run_view",
    "posttrain_gui.gui.result.result_view",
    f"{PLOTS}.reliability_plot",
    f"{PLOTS}.robustness_plot",
    f"{PLOTS}.blend_plot",
    f"{PLOTS}.efficiency_plot",
    f"{PLOTS}.adaptation_plot",
    f"{PLOTS}.task_curves",
    f"{PLOTS}.pseudo_plot",
    f"{PLOTS}.label_curve_plot",
    "posttrain_gui.gui.search.plots",
)
"""What is imported when it is first shown; pyqtgraph alone takes a quarter of a second."""

PAUSE_MS = 15
"""Between two steps, so that whatever a person does comes first."""


class WarmUp(QObject):
    """Begins when torch is there; rests while something is trained.

    Attributes:
        done: Whether everything is ready.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self.done = window, False
        self._open = self._begun = False
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._step)
        window.facts.begun.connect(self._painted)
        window.facts.changed.connect(self._facts_changed)

    @Slot()
    def _painted(self) -> None:
        self._open = True
        self._facts_changed()

    @Slot()
    def _facts_changed(self) -> None:
        """What the model is comes first: a person waits for it."""
        if self._begun or not self._open or self._window.facts.busy:
            return
        self._begun = True
        task = Task(_bring, self, heavy=True)
        task.done.connect(self._brought)
        task.start()

    @Slot(object)
    def _brought(self, _nothing: object) -> None:
        self._steps = self._window.result.prepared()
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if self._window.runner.running or self._window.searches.running:
            return
        if next(self._steps, self) is self:
            self._timer.stop()
            self.done = True


def _bring(progress: Callable[[str, int, int], None]) -> None:
    for number, module in enumerate(MODULES):
        progress("", number, len(MODULES))
        try:
            importlib.import_module(module)
        except ImportError:  # said where it is shown
            log.warning("%s could not be loaded", module, exc_info=True)
