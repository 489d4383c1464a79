"""An unsaved plan survives an end of the program that nobody asked for: it is kept aside and offered at the next start.

A plan that a person closes without saving is gone: that was asked. Each window has a file of its own, which it holds a
lock on; a file without its window was left behind.
"""

from __future__ import annotations

import itertools
import logging
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Slot

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.question import Question
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.paths import Paths

log = logging.getLogger(__name__)

SOON_MS = 1000
"""Many changes in a row are written once."""
MOST = 20
"""So many windows have a file each."""


class Autosave(QObject):
    """Keeps a window's unsaved plan aside, as long as it is unsaved.

    Args:
        window: Whose plan it is.
        paths: The program's folders.
        offer: Whether a plan that was left behind is offered.
    """

    def __init__(self, window: MainWindow, paths: Paths, *, offer: bool) -> None:
        super().__init__(window)
        self._window = window
        self._lock: FileLock | None = None
        self.question: Question | None = None
        self.file = self._own_file(paths.unsaved, left_behind=offer)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.write)
        window.files.title_changed.connect(self._soon.start)
        if offer and self.file is not None and self.file.exists():
            QTimer.singleShot(0, self, self._offer)

    @Slot()
    def write(self) -> None:
        """Keeps the plan as it is now; a saved one needs no copy."""
        if self.file is None or self.question is not None:
            return
        if not self._window.files.modified:
            self.file.unlink(missing_ok=True)
            return
        beside = self.file.with_name(f".{self.file.name}.{os.getpid()}")
        try:
            beside.write_text(plans.to_toml(self._window.store.plan), encoding="utf-8")
            beside.replace(self.file)
        except OSError as error:  # a full disk: the next change tries again
            log.warning("The unsaved plan could not be kept aside: %s", error)
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def end(self) -> None:
        """The window goes in order: what is unsaved is so by the person's wish. What was not answered stays."""
        self._soon.stop()
        if self.file is not None and self.question is None:
            with suppress(OSError):
                self.file.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()

    def _own_file(self, first: Path, *, left_behind: bool) -> Path | None:
        """The first file that no other window holds; one that was left behind only where it is to be offered."""
        stem = first.name.removesuffix(".posttrain.toml")
        names = (first.name if n == 1 else f"{stem}-{n}.posttrain.toml" for n in itertools.count(1))
        free = [first.with_name(name) for name in itertools.islice(names, MOST)]
        if left_behind:
            free.sort(key=lambda file: not file.exists())
        for file in free:
            if (left_behind or not file.exists()) and self._take(file):
                return file
        return None

    def _take(self, file: Path) -> bool:
        lock = FileLock(file.with_name(f".{file.name}.lock"), thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError:  # the disk knows no locks: nobody can be told
            return True
        self._lock = lock
        return True

    @Slot()
    def _offer(self) -> None:
        assert self.file is not None
        try:
            name = plans.load(self.file).name
        except InputError as error:
            log.warning("The plan that was kept aside cannot be used: %s", error)
            self.file.unlink(missing_ok=True)
            return
        changed = QDateTime.fromSecsSinceEpoch(int(self.file.stat().st_mtime))
        when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
        text = tr("The program ended before it was saved. It is as it was at {when}.", when=when)
        title = tr('Go on with the unsaved plan "{name}"?', name=name)
        self.question = Question(self._window, title, text, tr("Go on with it"), tr("Throw it away"))
        self.question.setDefaultButton(self.question.deed)
        self.question.agreed.connect(self._restore)
        self.question.finished.connect(self._answered)
        self.question.open()

    @Slot()
    def _restore(self) -> None:
        assert self.file is not None
        files = self._window.files
        files.take(plans.load(self.file), None, self._window.store.plan)

    @Slot()
    def _answered(self) -> None:
        self.question = None
        self.write()
