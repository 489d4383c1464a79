"""What a run stands in, whatever it is doing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posttrain_gui.events import Warned
from posttrain_gui.training.state import LAST

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.control import Control
    from posttrain_gui.events import Listener
    from posttrain_gui.history.run import Run
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.stopwatch import Stopwatch


@dataclass(frozen=True)
class Surroundings:
    """What every station of a run needs.

    Attributes:
        plan: Everything that decides the run.
        run: Its place in the history.
        tell: Where events go.
        control: Read once a batch.
        cache: Folder for what can be made again.
        stopwatch: Of the run.
        findings: What was inferred, in sentences; grows.
    """

    plan: Plan
    run: Run
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
