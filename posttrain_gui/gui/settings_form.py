"""The settings as a form: drawn from their declaration, as the forms of a plan are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal, Slot

from posttrain_gui.gui import language
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.forms.named import NamedOptions
from posttrain_gui.gui.tr import tr
from posttrain_gui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.choice import Problem
    from posttrain_gui.gui.settings_store import SettingsStore
    from posttrain_gui.gui.store import PlanStore

ROOT = "settings"
ELSEWHERE = ("version", "data_dir")
"""Not for a person, and what has a row of its own."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a form sees as its plan.

    Attributes:
        settings: The settings in force.
    """

    settings: Settings


class FormStore(QObject):
    """Speaks to a form as the plan's store does, about the settings."""

    changed = Signal(object, object)
    problems_changed = Signal()

    def __init__(self, store: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        store.changed.connect(self._changed)
        store.problems_changed.connect(self.problems_changed)

    @property
    def plan(self) -> Held:
        """The settings in force."""
        return Held(self._store.current)

    def update(self, path: str, value: Any) -> bool:
        """Changes one setting."""
        return self._store.update(path.rpartition(".")[2], value)

    def problems(self) -> list[Problem]:
        """Nothing beyond what was refused."""
        return []

    def remarks(self) -> list[Problem]:
        """Settings do not contradict each other."""
        return []

    def refusals(self) -> dict[str, str]:
        """Values that were refused and still stand in their fields: path → message."""
        return {f"{ROOT}.{problem.path}": problem.message for problem in self._store.problems()}

    @Slot(object, object)
    def _changed(self, old: Settings, new: Settings) -> None:
        self.changed.emit(Held(old), Held(new))


def settings_form(store: SettingsStore, parent: QWidget) -> ChoiceForm:
    """The form of all settings but the data folder; its fields are called "settings.theme" and so on."""
    names = {"language": language_names(), "theme": theme_names(), "device": device_names()}
    widgets: Any = {name: partial(_named, names=words) for name, words in names.items()}
    form_store = cast("PlanStore", FormStore(store, parent))
    return ChoiceForm(form_store, ROOT, Settings, parent, skip=ELSEWHERE, widgets=widgets)


def language_names() -> dict[str, str]:
    """Language → its name in itself, so that who cannot read the window's language finds their own."""
    return {"system": tr("As the system"), **language.NAMES}


def theme_names() -> dict[str, str]:
    """Theme → its name."""
    return {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}


def device_names() -> dict[str, str]:
    """Device → its name."""
    return {
        "auto": tr("Automatic"),
        "cpu": tr("Processor (CPU)"),
        "cuda": tr("Graphics card (CUDA)"),
        "mps": tr("Apple graphics (MPS)"),
    }


def _named(spec: Any, *, names: dict[str, str]) -> NamedOptions:
    return NamedOptions(spec, names)
