"""What was used lately: plans, folders of images, checkpoints and other files. One list of each kind, newest first."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from posttrain_gui.plan import PATHS
from posttrain_gui.typed_paths import expanded, is_file, is_folder

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan

Kind = Literal["plans", "folders", "files"]
MOST = 10


class Recent(QObject):
    """The lists, kept with the window's state.

    Signals:
        changed: (kind) One of the lists is another one.
    """

    changed = Signal(str)

    def __init__(self, state: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def paths(self, kind: Kind) -> list[Path]:
        """The list of a kind; some of it may be gone from the disk."""
        self._state.sync()  # another window may have added to it
        kept = self._state.value(f"recent/{kind}", [])
        # One entry alone is kept as a text.
        texts = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text]

    def add(self, kind: Kind, path: Path) -> None:
        """Puts a path at the top of its list."""
        whole = Path(os.path.abspath(expanded(path)))  # noqa: PTH100 - a link is kept as the person knows it
        self._keep(kind, [whole, *(other for other in self.paths(kind) if other != whole)][:MOST])

    def remove(self, kind: Kind, path: Path) -> None:
        """Takes a path out of its list."""
        self._keep(kind, [other for other in self.paths(kind) if other != path])

    def clear(self, kind: Kind) -> None:
        """Empties a list."""
        self._keep(kind, [])

    def follow(self, store: PlanStore) -> None:
        """From now on remembers the folders and files that the plan comes to use."""
        store.changed.connect(self._plan_changed)

    def _keep(self, kind: Kind, paths: list[Path]) -> None:
        self._state.setValue(f"recent/{kind}", [str(path) for path in paths])
        self.changed.emit(kind)

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        for path in set(_used(new)) - set(_used(old)):
            place = expanded(path)
            kind: Kind | None = "folders" if is_folder(place) else "files" if is_file(place) else None
            if kind is not None:
                self.add(kind, place)


def _used(plan: Plan) -> list[str]:
    """The paths in a plan."""
    found: list[str] = []
    for sections, key in PATHS:
        owner: object = plan
        for name in sections:
            owner = getattr(owner, name, None)
        path = getattr(owner, key, None)
        if isinstance(path, str) and path:
            found.append(path)
    return found


_shared: Recent | None = None


def share(recent: Recent) -> None:
    """Makes these lists those of the program's forms, which are too deep in the window to be handed them."""
    global _shared
    _shared = recent


def shared() -> Recent | None:
    """The lists of the window that was built last; None where there is none (tests of a single form)."""
    return _shared if _shared is not None and isValid(_shared) else None
