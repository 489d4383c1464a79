"""Collects Python's garbage in the window's thread only.

Python collects wherever the threshold is passed, also in a thread that trains or imports. Where the garbage holds
widgets, Qt's objects are then taken apart from a foreign thread, in no order: the program ends with a crash. So the
automatic collection is switched off, and a timer of the window collects instead.
"""

from __future__ import annotations

import atexit
import gc

from PySide6.QtCore import QObject, QTimer, Slot

from posttrain_gui import heavy

EVERY_MS = 500


class Garbage(QObject):
    """Collects as Python's own thresholds say, twice a second at most.

    What torch and its relatives consist of stays for ever: it is left out of collections once they are loaded, which
    makes a full one some hundred times faster (213 ms were measured with it, which is a visible hitch).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frozen = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tidy)
        self._timer.start(EVERY_MS)

    @Slot()
    def tidy(self) -> None:
        """Collects the generations that are due, the youngest first."""
        if not self._frozen and heavy.loaded():
            self._frozen = True
            gc.freeze()
            # At the end all is taken apart, or libraries that count their objects complain of leaks on the terminal.
            atexit.register(gc.unfreeze)
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count > threshold:
                gc.collect(generation)
