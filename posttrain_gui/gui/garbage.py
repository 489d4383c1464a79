"""Collects Python's garbage in the window's thread only.

Python collects wherever the threshold is passed, also in a thread that trains or imports. Where the garbage holds
widgets, Qt's objects are then taken apart from a foreign thread, in no order: the program ends with a crash. So the
automatic collection is switched off, and a timer of the window collects instead.
"""

from __future__ import annotations

import atexit
import gc
import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from posttrain_gui import collecting, heavy

EVERY_MS = 500
PATIENCE = 5.0
"""Seconds that another thread waits for a collection it asked for; a window is never that busy."""


class Garbage(QObject):
    """Collects as Python's own thresholds say, twice a second at most.

    What torch and its relatives consist of stays for ever: it is left out of collections once they are loaded, which
    makes a full one some hundred times faster (213 ms were measured with it, which is a visible hitch). While they are
    loading nothing is collected: that would look at all that has come so far (40 to 70 ms, again and again).

    It is also who collects when somebody asks for it: see :mod:`posttrain_gui.collecting`.
    """

    _asked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frozen = False
        gc.disable()
        collecting.hand_in(self.collect)
        self._asked.connect(self._collect_for, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tidy)
        self._timer.start(EVERY_MS)

    @Slot()
    def tidy(self) -> None:
        """Collects the generations that are due, the youngest first."""
        if heavy.loading():
            return
        if not self._frozen and heavy.loaded():
            self._frozen = True
            gc.freeze()
            # At the end all is taken apart, or libraries that count their objects complain of leaks on the terminal.
            atexit.register(gc.unfreeze)
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count > threshold:
                gc.collect(generation)

    def collect(self) -> None:
        """Collects all, in the window's thread; returns when that is done, in whichever thread it is called."""
        if threading.current_thread() is threading.main_thread():
            gc.collect()
            return
        done = threading.Event()
        try:
            self._asked.emit(done)
        except RuntimeError:  # the window is gone: the memory is given back when the program ends
            return
        done.wait(PATIENCE)

    def leave(self) -> None:
        """The window is gone and no other thread is at work: Python collects by itself again."""
        collecting.take_back(self.collect)
        if not collecting.handed_in():
            gc.enable()

    @Slot(object)
    def _collect_for(self, done: threading.Event) -> None:
        gc.collect()
        done.set()
