"""Opening and saving plan files: new, open, ready plans, save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.dialogs import ask_save, show_error
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan


def empty_plan() -> Plan:
    """What the window starts with: all that is missing are the images."""
    return plans.from_dict(
        {"model": {"source": "bundled", "name": "efficientnet_lite0"}, "data": {"source": "folder", "path": ""}}
    )


def ready_plans() -> dict[str, Path]:
    """The plans that come with the program: name → file."""
    return {plans.read(file).get("name", file.stem): file for file in sorted(paths.asset("plans").glob("*.toml"))}


class PlanFiles(QObject):
    """The file that belongs to the window's plan.

    Signals:
        title_changed: The file or whether it differs from the plan.
        opened: The window's plan is another file's, or a new one.
    """

    title_changed = Signal()
    opened = Signal()

    def __init__(self, store: PlanStore, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._window = store, window
        self.file: Path | None = None
        self._saved = store.plan
        store.changed.connect(self._changed)

    @property
    def modified(self) -> bool:
        """Whether the plan differs from what was last saved, opened or begun with."""
        return self._store.plan != self._saved

    def take(self, plan: Plan, file: Path | None) -> None:
        """Replaces the window's plan."""
        self.file, self._saved = file, plan
        self._store.replace(plan)
        self.title_changed.emit()
        self.opened.emit()

    def open_file(self, file: Path) -> bool:
        """Opens a plan file after asking about unsaved changes; says what is wrong with it where it cannot be used."""
        if not self.may_replace():
            return False
        try:
            self.take(plans.load(file), file)
        except InputError as error:
            show_error(self._window, error)
            return False
        return True

    def open_copy(self, file: Path) -> bool:
        """Opens a ready plan as a new, unsaved one."""
        if not self.open_file(file):
            return False
        self.file = None
        self.title_changed.emit()
        return True

    def may_replace(self) -> bool:
        """Asks about unsaved changes; False where the person would rather go on with this plan."""
        if not self.modified:
            return True
        answer = ask_save(self._window, self._store.plan.name)
        return answer == "drop" or (answer == "save" and self.save())

    @Slot()
    def new(self) -> None:
        """Begins with an empty plan."""
        if self.may_replace():
            self.take(empty_plan(), None)

    @Slot()
    def open(self) -> None:
        """Asks for a plan file."""
        chosen = QFileDialog.getOpenFileName(self._window, tr("Open plan"), self._folder(), _filter())[0]
        if chosen:
            self.open_file(Path(chosen))

    @Slot()
    def save(self) -> bool:
        """Saves to the plan's file; asks for one where it has none yet."""
        return self._write(self.file) if self.file else self.save_as()

    @Slot()
    def save_as(self) -> bool:
        """Asks for a file and saves to it."""
        start = Path(self._folder()) / f"{self._store.plan.name}.toml"
        chosen = QFileDialog.getSaveFileName(self._window, tr("Save plan as"), str(start), _filter())[0]
        if not chosen:
            return False
        file = Path(chosen)
        return self._write(file if file.suffix else file.with_suffix(".toml"))

    def _write(self, file: Path) -> bool:
        try:
            file.write_text(plans.to_toml(self._store.plan), encoding="utf-8")
        except OSError as error:
            why = error.strerror or str(error)
            show_error(self._window, InputError(tr("{file} could not be written.", file=file), why))
            return False
        self.file, self._saved = file, self._store.plan
        self.title_changed.emit()
        return True

    def _folder(self) -> str:
        return str(self.file.parent if self.file else Path.home())

    @Slot(object, object)
    def _changed(self, old: Plan, new: Plan) -> None:  # noqa: ARG002 - the signal's arguments
        self.title_changed.emit()


def _filter() -> str:
    return f"{tr('Plans')} (*.toml);;{tr('All files')} (*)"
