"""An unsaved plan survives an end of the program that nobody asked for: it is kept aside and offered at the next start.

A plan that a person closes without saving is gone: that was asked. Each window has a file of its own, which it holds a
lock on; a file without its window was left behind.
"""

from __future__ import annotations

import itertools
import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMessageBox

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.dialogs import tell
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.paths import Paths

log = logging.getLogger(__name__)

SOON_MS = 1000
"""Many changes in a row are written once."""
MOST = 20
"""So many windows have a file each."""
ENDING = ".posttrain.toml"
BELONGS = "# of "
"""Begins the line with the file that the plan belongs to."""
Role = QMessageBox.ButtonRole


class Autosave(QObject):
    """Keeps a window's unsaved plan aside, as long as it is unsaved.

    Args:
        window: Whose plan it is.
        paths: The program's folders.
        offer: Whether a plan that was left behind is offered.

    Attributes:
        file: Where the plan is kept; None where all places are taken.
        question: What stands while a plan is offered, with its buttons ``take`` and ``drop``.
    """

    def __init__(self, window: MainWindow, paths: Paths, *, offer: bool) -> None:
        super().__init__(window)
        self._window, self._first = window, paths.unsaved
        self._lock: FileLock | None = None
        self.question: QMessageBox | None = None
        self.file = self._own_file(left_behind=offer)
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
        beside = self.file.with_name(f".{self.file.name}.{os.getpid()}")
        try:
            if self._window.files.modified:
                beside.write_text(_text(self._window), encoding="utf-8")
                beside.replace(self.file)
            else:
                self.file.unlink(missing_ok=True)
        except OSError as error:  # a full disk: the next change tries again
            log.warning("The unsaved plan could not be kept aside: %s", error)
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def end(self, *, going_on: bool = False) -> Path | None:
        """The window goes in order: what is unsaved is so by the person's wish. What was not answered stays.

        Args:
            going_on: Another window follows with the same plan; until it keeps that aside itself, this file does.

        Returns:
            The file that was left for that, if any.
        """
        self._soon.stop()
        left = None
        if self.file is not None and self.question is None:
            if going_on:
                self.write()
                left = self.file if self.file.exists() else None
            else:
                with suppress(OSError):
                    self.file.unlink(missing_ok=True)
        self._let_go()
        return left

    # --- whose file it is ---------------------------------------------------------------------------------------

    def _own_file(self, *, left_behind: bool) -> Path | None:
        """The first file that no other window holds; one that was left behind only where it is to be offered."""
        stem = self._first.name.removesuffix(ENDING)
        names = (f"{stem}{'' if n == 1 else f'-{n}'}{ENDING}" for n in itertools.count(1))
        files = [self._first.with_name(name) for name in itertools.islice(names, MOST)]
        if left_behind:
            files.sort(key=lambda file: not file.exists())
        free = (file for file in files if left_behind or not file.exists())
        return next((file for file in free if self._hold(file)), None)

    def _hold(self, file: Path) -> bool:
        lock = FileLock(file.with_name(f".{file.name}.lock"), thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError:  # the disk knows no locks: nobody can be told
            return True
        self._lock = lock
        return True

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    # --- what was left behind -----------------------------------------------------------------------------------

    @Slot()
    def _offer(self) -> None:
        assert self.file is not None
        try:
            name = plans.load(self.file).name
        except InputError as error:
            log.warning("The plan that was kept aside cannot be used: %s", error)
            self._put_aside(self.file, error)
            return
        changed = QDateTime.fromSecsSinceEpoch(int(self.file.stat().st_mtime))
        when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
        box = self.question = QMessageBox(self._window)
        box.setObjectName("unsaved_plan")
        box.setWindowTitle("posttrain-gui")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr('Go on with the unsaved plan "{name}"?', name=name))
        box.setInformativeText(tr("The program ended before it was saved. It is as it was at {when}.", when=when))
        self.take = box.addButton(tr("Go on with it"), Role.AcceptRole)
        self.drop = box.addButton(tr("Throw it away"), Role.DestructiveRole)
        box.setEscapeButton(box.addButton(tr("Ask later"), Role.RejectRole))
        box.setDefaultButton(self.take)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._answered)
        box.open()

    def _put_aside(self, file: Path, error: InputError) -> None:
        """What cannot be read may be mended by hand, or by the newer program that wrote it."""
        stem = file.name.removesuffix(ENDING)
        kept = next(
            place
            for number in itertools.count(1)
            if not (place := file.with_name(f"{stem}.broken-{number}{ENDING}")).exists()
        )
        try:
            if file.stat().st_size == 0:  # the machine went off before anything was on the disk
                file.unlink()
                return
            file.replace(kept)
        except OSError as problem:
            log.warning("It could not be put aside either: %s", problem)
            return
        what = tr("The plan that was not saved at the last end of the program cannot be used.")
        tell(self._window, what, f"{tr(error.why)}\n\n{tr('It is kept as {file}.', file=kept)}")

    @Slot()
    def _answered(self) -> None:
        clicked: QAbstractButton | None = self.question.clickedButton() if self.question is not None else None
        self.question = None
        if clicked is self.take:
            self._restore()
        elif clicked is not self.drop:  # it stays where it is; this window's plan gets another place
            self._let_go()
            self.file = self._own_file(left_behind=False)
        self.write()

    def _restore(self) -> None:
        """The plan is the window's, as unsaved as it was."""
        assert self.file is not None
        plan, file = plans.load(self.file), _belongs_to(self.file)
        saved = self._window.store.plan
        if file is not None:
            try:
                saved = plans.load(file)
            except InputError:  # gone or broken meanwhile: saving asks for a file
                file = None
        self._window.files.take(plan, file, saved)


def _text(window: MainWindow) -> str:
    file = window.files.file
    line = f"{BELONGS}{file}\n" if file is not None and "\n" not in str(file) else ""
    return line + plans.to_toml(window.store.plan)


def _belongs_to(kept: Path) -> Path | None:
    line = kept.read_text(encoding="utf-8").partition("\n")[0]
    return Path(line.removeprefix(BELONGS)) if line.startswith(BELONGS) else None
