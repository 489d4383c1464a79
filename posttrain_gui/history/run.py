"""One run's place in the history: its folder, its row, its events."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from posttrain_gui import plan as plan_file
from posttrain_gui.events import StepDone
from posttrain_gui.history import codec
from posttrain_gui.history.files import append_line, write_atomically
from posttrain_gui.history.rows import of_report
from posttrain_gui.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.events import Event
    from posttrain_gui.history.lock import RunLock
    from posttrain_gui.history.store import RunTable
    from posttrain_gui.plan import Plan

STEP_SECONDS = 0.5


class Run:
    """A run that goes on now. Made by ``History.begin`` and ``History.reopen``; holds the run's lock until it ends.

    Attributes:
        id: Its name.
        plan: What decides it.
        folder: ``runs/<id>`` in the data dir.
    """

    def __init__(
        self, plan: Plan, folder: Path, table: RunTable, lock: RunLock, clock: Callable[[], float] = time.time
    ) -> None:
        self.id, self.plan, self.folder = folder.name, plan, folder
        self._table, self._lock, self._clock = table, lock, clock
        self._writing = threading.Lock()
        self._last_step = ("", float("-inf"))

    @property
    def checkpoints(self) -> Path:
        """The folder of checkpoints, to go on from."""
        return self.folder / "checkpoints"

    @property
    def model_folder(self) -> Path:
        """The folder of the model file, the result."""
        return self.folder / "model"

    @property
    def log(self) -> Path:
        """The run's own log."""
        return self.folder / "run.log"

    def record(self, event: Event) -> None:
        """Keeps an event. Of ``StepDone`` at most two a second, enough to draw the plots again.

        Raises:
            RunError: Where the disk is full.
        """
        with self._writing:
            now = self._clock()
            if isinstance(event, StepDone):
                phase, before = self._last_step
                if event.phase == phase and 0 <= now - before < STEP_SECONDS:
                    return
                self._last_step = (event.phase, now)
            append_line(self.folder / "events.jsonl", codec.encode(event, now))

    def finish(self, report: Report) -> None:
        """Writes the report and the row, then lets go of the run; the row is written even where the report cannot be.

        Raises:
            RunError: Where the disk is full.
        """
        try:
            write_atomically(self.folder / "report.json", report.model_dump_json())
        finally:
            try:
                self._table.update(self.id, of_report(report))
            finally:
                self.close()

    def fail(self, error: str, seconds: float = 0.0) -> Report:
        """Ends the run as failed, where there is nothing to report but why.

        Args:
            error: What happened, why, what to do next; a line each.
            seconds: How long it went on.

        Returns:
            The report that was written.
        """
        plan = plan_file.to_dict(self.plan)
        report = Report(run_id=self.id, status="failed", plan=plan, seconds=seconds, error=error)
        self.finish(report)
        return report

    def close(self) -> None:
        """Lets go of the run without saying how it ended: from now on it counts as interrupted. Again is harmless."""
        self._lock.release()
