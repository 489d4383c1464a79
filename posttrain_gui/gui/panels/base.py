"""What every step of the window has in common."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from posttrain_gui.gui.widgets.button import push_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from posttrain_gui.choice import Problem
    from posttrain_gui.gui.store import PlanStore


class Panel(QWidget):
    """One step. Panels never talk to each other: they edit the store, and refresh when it changes.

    Attributes:
        name: Shown in the list of steps.
        sections: Beginnings of the plan's paths that this panel is responsible for ("model", "training").

    Signals:
        summary_changed: :meth:`summary` may be another one.
        step_wanted: The name of a step that a person wants to see ("Data").
    """

    name: ClassVar[str] = ""
    sections: ClassVar[tuple[str, ...]] = ()

    summary_changed = Signal()
    step_wanted = Signal(str)

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = store

    def summary(self) -> str:
        """One line on what is chosen here, for the list of steps."""
        return ""

    def problems(self) -> list[Problem]:
        """Those of the store's problems that belong here."""
        return [p for p in self.store.problems() if p.path.split(".")[0] in self.sections]

    def show_field(self, path: str) -> None:
        """Brings the field of a plan path into view and gives it the keyboard."""

    def way_to(self, step: str, text: str, help_text: str) -> QPushButton:
        """A button that leads to another step, for a page on which there is nothing yet.

        Args:
            step: The step's name.
            text: On the button.
            help_text: What a click does.
        """
        button = push_button(f"way_to_{step.lower()}", text, help_text)
        button.clicked.connect(partial(self.step_wanted.emit, step))
        return button

    def hold(self, held: bool) -> None:
        """While a training or a search goes on, heavy work that nobody waits for rests: it needs the processor.

        Args:
            held: True from its start to its end.
        """
