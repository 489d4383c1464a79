"""The one place that holds the current plan while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from posttrain_gui import plan as plans
from posttrain_gui.choice import Problem
from posttrain_gui.errors import PlanError

if TYPE_CHECKING:
    from posttrain_gui.contradictions import Remark
    from posttrain_gui.plan import Plan


class PlanStore(QObject):
    """Holds the frozen plan; panels edit through :meth:`update` and refresh on :attr:`changed`.

    Signals:
        changed: (old Plan, new Plan); sent only where they differ.
        refused: (path, message): a value that was not taken; the plan is as before.
        problems_changed: The list of :meth:`problems` may be another one.
    """

    changed = Signal(object, object)
    refused = Signal(str, str)
    problems_changed = Signal()

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._refused: dict[str, str] = {}

    @property
    def plan(self) -> Plan:
        """The current plan."""
        return self._plan

    def replace(self, plan: Plan) -> None:
        """Takes a whole other plan (opened from a file, "New run from this")."""
        self._refused.clear()
        self._set(plan)

    def update(self, path: str, value: Any) -> bool:
        """Changes one field, or a whole section where ``value`` is a dict or a choice.

        Args:
            path: Dotted, as in the plan file: ``training.epochs``, ``data`` (with ``{"source": "folder", …}``),
                ``regularizers.0.strength`` or ``regularizers.l2.strength``.
            value: Plain value; None removes an optional one.

        Returns:
            True where the plan took it; False where it was refused (``refused`` is sent).
        """
        data = plans.to_dict(self._plan)
        _put(data, path.split("."), _plain(value))
        try:
            plan = plans.from_dict(data)
        except PlanError as error:
            self._refuse(path, error)
            return False
        self._forget(path)
        self._set(plan)
        return True

    def problems(self) -> list[Problem]:
        """Why training cannot start: values that were refused, then what the plan itself finds."""
        return [Problem(path, message) for path, message in self._refused.items()] + self._plan.problems()

    def remarks(self) -> list[Remark]:
        """What contradicts itself in the plan and does not keep training from starting."""
        return self._plan.remarks()

    def refusals(self) -> dict[str, str]:
        """Values that were refused and still stand in their fields: path → message."""
        return dict(self._refused)

    def _refuse(self, path: str, error: PlanError) -> None:
        message = error.problems[0].message
        self._refused[path] = message
        self.refused.emit(path, message)
        self.problems_changed.emit()

    def _forget(self, path: str) -> None:
        """A value that was taken takes back what was refused there, and inside it where it is a section."""
        self._refused = {
            key: why for key, why in self._refused.items() if key != path and not key.startswith(f"{path}.")
        }

    def _set(self, plan: Plan) -> None:
        old, self._plan = self._plan, plan
        if plan != old:
            self.changed.emit(old, plan)
        self.problems_changed.emit()


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json", exclude_none=True) if hasattr(value, "model_dump") else value


def _put(data: Any, keys: list[str], value: Any) -> None:
    for key in keys[:-1]:
        data = _entry(data, key) if isinstance(data, list) else data.setdefault(key, {})
    last: Any = int(keys[-1]) if isinstance(data, list) else keys[-1]
    if value is None and isinstance(data, dict):
        data.pop(last, None)
    else:
        data[last] = value


def _entry(entries: list[Any], key: str) -> Any:
    """A regularizer by its number or its kind."""
    return entries[int(key)] if key.isdigit() else next(entry for entry in entries if entry["kind"] == key)
