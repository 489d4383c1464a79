"""Follows the plan's data source: reads it, checks it, and knows how far it is."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.data import facts as work

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.data.base import DataSource
    from posttrain_gui.gui.data.facts import Facts, Progress
    from posttrain_gui.gui.data.view import View

CHECKED_UNASKED = 5_000
"""Up to so many images are checked without being asked: some seconds of work. The samples, which are small, always."""
PATIENCE = 300
"""Milliseconds without another change before reading begins: a path is typed letter by letter."""
NOT_READ = frozenset({"split", "image_size", "preprocessing", "near_duplicates"})


class State(Enum):
    """How far the images are known."""

    EMPTY = auto()
    READING = auto()
    READ = auto()
    CHECKING = auto()
    CHECKED = auto()
    FAILED = auto()
    CANCELLED = auto()


DIVIDED = frozenset({State.CHECKING, State.CHECKED, State.FAILED})
"""Where another division means another check."""


class DataReading(QObject):
    """Two steps, each a background task: *read* (tree and counts), then *check* (decode, duplicates, split).

    Attributes:
        state: How far it is.
        facts: What is known, or None. What was read stays known while checking, and after a check was cancelled.
        error: Why it failed, or None.

    Signals:
        changed: State, facts or error changed.
        progressed: (stage, done, total) of what is going on.
    """

    changed = Signal()
    progressed = Signal(str, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.EMPTY
        self.facts: Facts | None = None
        self.error: Exception | None = None
        self._source: DataSource | None = None
        self._view: View = "labels"
        self._may_download = False
        self._held = False
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE)
        self._soon.timeout.connect(self._go_on)
        # Qt waits for its thread pool before the program ends: a long check must not keep it.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stop)

    def follow(self, source: DataSource | None, view: View = "labels") -> None:
        """Takes the plan's source, and starts only what has to be done anew.

        Args:
            source: None where it is not ready to be read.
            view: How the run will look at the images.
        """
        old, self._source = self._source, source
        before, self._view = self._view, view
        if source is None:
            self._stop()
            self.facts = None
            self._become(State.EMPTY)
        elif old is None or place_of(old) != place_of(source) or before != view:
            self._may_download = False
            self._stop()
            self.facts = None
            self._become(State.READING)
            self._soon.start()
        elif _division(old) != _division(source) and self.state in DIVIDED:
            self._stop()
            self._soon.start()

    @property
    def busy(self) -> bool:
        """Whether something is going on that :meth:`cancel` would stop."""
        return self.state in (State.READING, State.CHECKING)

    @property
    def downloadable(self) -> bool:
        """Whether the source was not found here and may be downloaded."""
        return self.state is State.FAILED and not self._may_download and bool(getattr(self._source, "download", False))

    @property
    def download_megabytes(self) -> int | None:
        """Size of that download, where it is known."""
        from posttrain_gui.data.reading.known_sets import SETS

        row = SETS.get(getattr(self._source, "name", ""))
        return row.megabytes if row else None

    @Slot()
    def read(self) -> None:
        """Reads (again) what lies there."""
        self._stop()
        if self._source is not None:
            self._become(State.READING)
            self._run(partial(work.read, self._local(self._source), self._view), self._take_reading)

    @Slot()
    def _go_on(self) -> None:
        # Another split needs only another check, and that finds every image in its cache.
        if self.facts is None:
            self.read()
        elif self._held:
            self._become(State.CANCELLED)
        else:
            self.check()

    @Slot()
    def download(self) -> None:
        """Reads, and lets the source fetch what is missing."""
        self._may_download = True
        self.read()

    @Slot()
    def check(self) -> None:
        """Decodes every image once."""
        self._stop()
        if self._source is not None and self.facts is not None:
            self._become(State.CHECKING)
            given = self.facts.tree.given
            self._run(partial(work.check, self._local(self._source), self._view, given), self._take_check)

    @Slot()
    def check_anew(self) -> None:
        """After decisions on labels: another check where there was one, which finds every image in its cache."""
        if self.state in DIVIDED:
            self._stop()
            self._soon.start()

    @Slot()
    def cancel(self) -> None:
        """Stops what is going on; what was read stays."""
        if self.busy:
            self._stop()
            self._become(State.CANCELLED)

    def hold(self, held: bool) -> None:
        """While held nothing is checked unasked, and a check that goes on is stopped: a run needs the processor."""
        self._held = held
        if held and self.state is State.CHECKING:
            self.cancel()

    def _local(self, source: DataSource) -> DataSource:
        # Choosing a set must not start a download of some hundred megabytes: that needs a click.
        if self._may_download or not hasattr(source, "download"):
            return source
        return source.model_copy(update={"download": False})

    def _run(self, function: Callable[[Progress], Facts], take: object) -> None:
        self._task = Task(function, self)
        self._task.progressed.connect(self.progressed)
        self._task.done.connect(take)
        self._task.failed.connect(self._fail)
        self._task.start()

    @Slot()
    def _stop(self) -> None:
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _become(self, state: State) -> None:
        self.state = state
        if state is not State.FAILED:
            self.error = None
        self.changed.emit()

    @Slot(object)
    def _take_reading(self, facts: Facts) -> None:
        self._task = None
        self.facts = facts
        self._become(State.READ)
        sample = self._source is not None and self._source.tag() == "sample"
        if (sample or facts.tree.total <= CHECKED_UNASKED) and not self._held:
            self.check()

    @Slot(object)
    def _take_check(self, facts: Facts) -> None:
        self._task = None
        self.facts = facts
        self._become(State.CHECKED)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._task = None
        self.error = error
        self._become(State.FAILED)


def place_of(source: DataSource) -> object:
    """What decides which images a source has; other settings only divide or show them."""
    return type(source), source.model_dump(exclude=set(NOT_READ))


def _division(source: DataSource) -> tuple[object, object]:
    return source.split, source.near_duplicates
