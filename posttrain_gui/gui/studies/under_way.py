"""Which studies go on, told by all of them in one place: pages are made late, nobody knows them all."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal


class UnderWay(QObject):
    """Tells when a study begins and when it is over.

    Signals:
        began: (StudyWork).
        over: (StudyWork, what went wrong or "", whether it was cancelled).
    """

    began = Signal(object)
    over = Signal(object, str, bool)


@cache
def under_way() -> UnderWay:
    """The one there is."""
    return UnderWay()
