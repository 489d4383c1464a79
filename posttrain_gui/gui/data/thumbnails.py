"""Small pictures of files, read in the background when they come into view, and only a few hundred kept."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.data.grid import image_of
from posttrain_gui.gui.data.render import Tile, thumbnail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from posttrain_gui.data.base import Reader
    from posttrain_gui.gui.data.render import Progress

SIDE = 96
KEPT = 400
AT_ONCE = 12


def _read(reader: Reader, paths: Sequence[str], side: int, progress: Progress) -> list[Tile]:
    tiles = []
    for number, path in enumerate(paths):
        progress("thumbnails", number, len(paths))
        tiles.append(thumbnail(reader, path, side))
    return tiles


class Thumbnails(QObject):
    """Gives the picture of a file where it is known, else reads it and says so.

    Args:
        parent: The owner.
        side: The longer side of a picture is at most this, px.

    Signals:
        loaded: More pictures are known.
    """

    loaded = Signal()

    def __init__(self, parent: QObject | None = None, *, side: int = SIDE) -> None:
        super().__init__(parent)
        self._side = side
        self._reader: Reader | None = None
        self._known: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: list[str] = []
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_wanted)

    def use(self, reader: Reader | None) -> None:
        """Forgets all and reads from this reader from now on."""
        if self._task is not None:
            self._task.cancel()
        self._reader = reader
        self._known.clear()
        self._wanted.clear()

    def get(self, path: str) -> QImage | None:
        """The picture; a null one where the file cannot be read; None where it is only being read."""
        if path in self._known:
            self._known.move_to_end(path)
            return self._known[path]
        if path not in self._wanted:
            self._wanted.append(path)
            self._soon.start()
        return None

    @Slot()
    def _read_wanted(self) -> None:
        # The newest wishes are what is in view now; what was scrolled past is asked for again when it returns.
        if self._task is not None or self._reader is None or not self._wanted:
            return
        paths, self._wanted = self._wanted[-AT_ONCE:], []
        self._task = Task(partial(_read, self._reader, paths, self._side), self)
        self._task.done.connect(self._take)
        self._task.ended.connect(self._end)
        self._task.start()

    @Slot(object)
    def _take(self, tiles: list[Tile]) -> None:
        for tile in tiles:
            self._known[tile.path] = image_of(tile)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        self.loaded.emit()

    @Slot()
    def _end(self) -> None:
        self._task = None
        self._read_wanted()
