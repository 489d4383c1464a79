"""Opening and saving plan files: new, open, ready plans, save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from posttrain_gui import paths, plan_names
from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.dialogs import ask_replace, ask_save, show_error
from posttrain_gui.gui.tr import tr
from posttrain_gui.typed_paths import exists, home, is_file

if TYPE_CHECKING:
    from posttrain_gui.gui.recent import Recent
    from posttrain_gui.gui.settings_store import SettingsStore
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan


def empty_plan(device: str = "auto") -> Plan:
    """What the window starts with: all that is missing are the images.

    Args:
        device: What the person wants new plans to begin with.
    """
    return plans.from_dict(
        {
            "model": {"source": "bundled", "name": "efficientnet_lite0"},
            "data": {"source": "folder", "path": ""},
            "training": {"device": device},
        }
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

    def __init__(self, store: PlanStore, window: QWidget, recent: Recent, settings: SettingsStore) -> None:
        super().__init__(window)
        self._store, self._window, self._settings, self.recent = store, window, settings, recent
        self.file: Path | None = None
        self._saved = store.plan
        self._of_run: Plan | None = None
        store.changed.connect(self._changed)

    @property
    def modified(self) -> bool:
        """Whether the plan differs from what was last saved, opened or begun with."""
        return self._store.plan != self._saved

    @property
    def saved(self) -> Plan:
        """The plan as it was last saved, opened or begun with."""
        return self._saved

    def take(self, plan: Plan, file: Path | None, saved: Plan | None = None) -> None:
        """Replaces the window's plan.

        Args:
            plan: The new one.
            file: Where it belongs to, or None.
            saved: What stands in the file, where that is another plan.
        """
        self.file, self._saved = file, saved or plan
        if file is not None:
            self.recent.add("plans", file)
        self._store.replace(plan)
        self.title_changed.emit()
        self.opened.emit()

    def open_file(self, file: Path) -> bool:
        """Opens a plan file after asking about unsaved changes; says what is wrong with it where it cannot be used."""
        if not self.may_replace():
            return False
        return self._opened(file, file)

    def open_copy(self, file: Path) -> bool:
        """Opens a ready plan as a new, unsaved one."""
        return self.may_replace() and self._opened(file, None)

    def may_replace(self) -> bool:
        """Asks about unsaved changes; False where the person would rather go on with this plan."""
        if not self.modified:
            return True
        answer = ask_save(self._window, self._store.plan.name)
        return answer == "drop" or (answer == "save" and self.save())

    def may_close(self) -> bool:
        """Asks about unsaved changes before the window closes, unless a run of the history has this very plan."""
        return self._store.plan == self._of_run or self.may_replace()

    def kept_with_run(self, plan: Plan) -> None:
        """A run with this plan is in the history now: it can be had from there again."""
        self._of_run = plan

    @Slot()
    def new(self) -> None:
        """Begins with an empty plan."""
        if self.may_replace():
            self.take(empty_plan(self._settings.current.device), None)

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
        start = self.file or Path(self._folder()) / plan_names.suggested(self._store.plan.name)
        chosen = QFileDialog.getSaveFileName(self._window, tr("Save plan as"), str(start), _filter())[0]
        if not chosen:
            return False
        file = plan_names.completed(Path(chosen))
        if file != Path(chosen) and file.exists() and not ask_replace(self._window, file.name):
            return False  # the file dialog has asked about the name as it was typed
        return self._write(file)

    def _opened(self, file: Path, belongs_to: Path | None) -> bool:
        try:
            if exists(file) and not is_file(file):  # a pipe would never end
                raise InputError(f"The plan file {file} cannot be read.", "It is no file.")
            plan = plans.load(file)
        except InputError as error:
            show_error(self._window, error)
            return False
        self.take(plan if belongs_to else self._begun(plan), belongs_to)
        return True

    def _begun(self, plan: Plan) -> Plan:
        """A ready plan as a new one of the person's: on their device, where it does not ask for another."""
        device = self._settings.current.device
        if plan.training.device != "auto" or device == "auto":
            return plan
        return plan.model_copy(update={"training": plan.training.model_copy(update={"device": device})})

    def _write(self, file: Path) -> bool:
        try:
            file.write_text(plans.to_toml(self._store.plan), encoding="utf-8")
        except OSError as error:
            why = error.strerror or str(error)
            show_error(self._window, InputError(tr("{file} could not be written.", file=file), why))
            return False
        self.file, self._saved = file, self._store.plan
        self.recent.add("plans", file)
        self.title_changed.emit()
        return True

    def _folder(self) -> str:
        return str(self.file.parent if self.file else home())

    @Slot(object, object)
    def _changed(self, old: Plan, new: Plan) -> None:  # noqa: ARG002 - the signal's arguments
        self.title_changed.emit()


def _filter() -> str:
    endings = " ".join(f"*{ending}" for ending in plan_names.ENDINGS)
    return f"{tr('Plans')} ({endings});;{tr('All files')} (*)"
