"""Progress on stderr: a live bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Protocol

from posttrain_gui.events import PhaseChanged, StepDone
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.told import Told
from posttrain_gui.terminal.wording import PHASES, figures

if TYPE_CHECKING:
    from types import TracebackType

    from rich.console import Console

    from posttrain_gui.events import Event


class Progress(Protocol):
    """Shows events; entered before the first and left after the last."""

    def __enter__(self) -> Progress: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def __call__(self, event: Event) -> None:
        """Shows an event."""

    def say(self, line: str) -> None:
        """Shows a line that stays."""

    def begin(self, heading: str) -> None:
        """Begins a new stretch of work."""


def best_for_stderr() -> Progress:
    """The live bar where stderr is a terminal that can redraw, else plain lines."""
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        return LiveProgress()
    return PlainProgress()


class PlainProgress:
    """One line for each phase, epoch and warning: for logs and pipes."""

    def __init__(self) -> None:
        self._told = Told()

    def __enter__(self) -> PlainProgress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing to take down."""

    def __call__(self, event: Event) -> None:
        """Shows an event."""
        if line := self._told.line(event):
            self.say(line)

    def say(self, line: str) -> None:
        """Writes a line."""
        screen.say(line)

    def begin(self, heading: str) -> None:
        """Nothing: whoever begins has said so in a line."""


class LiveProgress:
    """The same lines above a bar with phase, epoch, loss, accuracy, images per second and the time left.

    Args:
        console: Where to draw; None takes stderr. Rich leaves out colours where NO_COLOR is set.
    """

    def __init__(self, console: Console | None = None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bars

        texts = TextColumn("{task.description}", markup=False), TextColumn("{task.fields[figures]}", markup=False)
        console = console or Console(stderr=True)
        # stdout stays untouched: it belongs to the result.
        self._bars = Bars(texts[0], BarColumn(24), texts[1], console=console, transient=True, redirect_stdout=False)
        self._task = self._bars.add_task("", total=None, figures="", visible=False)
        self._told = Told()

    def __enter__(self) -> LiveProgress:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def __call__(self, event: Event) -> None:
        """Shows an event."""
        if isinstance(event, PhaseChanged):
            self.begin(PHASES.get(event.phase, event.phase))
        if isinstance(event, StepDone):
            text = figures(event, self._told.epochs)
            self._bars.update(self._task, completed=event.step, total=event.total or None, figures=text)
        if line := self._told.line(event):
            self.say(line)

    def say(self, line: str) -> None:
        """Writes a line above the bar."""
        self._bars.console.print(line, markup=False, highlight=False)

    def begin(self, heading: str) -> None:
        """A bar with another heading, empty as yet."""
        self._bars.update(self._task, description=heading, completed=0, total=None, figures="", visible=True)
