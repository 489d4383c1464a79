"""What a run stands in, whatever it is doing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from posttrain_gui.events import Warned
from posttrain_gui.training.state import LAST

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.control import Control
    from posttrain_gui.events import Listener
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.stopwatch import Stopwatch


class Place(Protocol):
    """Where a run keeps what it makes (``history.run.Run``)."""

    @property
    def id(self) -> str:
        """Its name in the history."""
        ...

    @property
    def checkpoints(self) -> Path:
        """The folder of checkpoints, to go on from."""
        ...

    @property
    def model_folder(self) -> Path:
        """The folder of the model file."""
        ...


@dataclass(frozen=True)
class Scratch:
    """A place for what is no run of the history: trying something out.

    Attributes:
        folder: Deleted afterwards by whoever made it.
        id: No name.
    """

    folder: Path
    id: str = ""

    @property
    def checkpoints(self) -> Path:
        """As of a run."""
        return self.folder / "checkpoints"

    @property
    def model_folder(self) -> Path:
        """As of a run."""
        return self.folder / "model"


@dataclass(frozen=True)
class Surroundings:
    """What every station of a run needs.

    Attributes:
        plan: Everything that decides the run.
        run: Where it keeps what it makes: its place in the history, or one that is thrown away.
        tell: Where events go.
        control: Read once a batch.
        cache: Folder for what can be made again.
        stopwatch: Of the run.
        findings: What was inferred, in sentences; grows.
    """

    plan: Plan
    run: Place
    tell: Listener
    control: Control
    cache: Path
    stopwatch: Stopwatch
    findings: list[str] = field(default_factory=list)

    def found(self, sentence: str) -> None:
        """Tells something that was inferred, and keeps it for the report."""
        self.findings.append(sentence)
        self.tell(Warned(sentence, "info"))

    def check_before_training(self) -> float:
        """Once a batch before training: "Finish now" ends a run there that has nothing to keep yet.

        Returns:
            Seconds spent in a pause.
        """
        kept_something = (self.run.checkpoints / LAST).exists()
        return self.control.check_discard() if kept_something else self.control.check()
