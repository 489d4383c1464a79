"""One run's place in the history: its folder, its row, its events."""

from __future__ import annotations

import logging
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from posttrain_gui import plan as plan_file
from posttrain_gui.errors import RunError, UserError
from posttrain_gui.events import EpochDone, StepDone, ends
from posttrain_gui.history import codec
from posttrain_gui.history.files import append_line, write_atomically
from posttrain_gui.history.folder import EVENTS, REPORT, read_events
from posttrain_gui.history.rows import of_plan, of_report
from posttrain_gui.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.events import Event
    from posttrain_gui.history.lock import RunLock
    from posttrain_gui.history.store import RunTable
    from posttrain_gui.plan import Plan

STEP_SECONDS = 0.5
log = logging.getLogger(__name__)


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

    @property
    def next_epoch(self) -> int:
        """The first epoch still to be done; 1 for a new run."""
        done = [event.epoch for event in read_events(self.folder) if isinstance(event, EpochDone)]
        return max(done, default=0) + 1

    def record(self, event: Event) -> None:
        """Keeps an event. Of ``StepDone`` at most two a second, enough to draw the plots again.

        Raises:
            RunError: Where the disk is full. Not for the event that ends the run: it has to reach whoever listens.
        """
        with self._writing:
            now = self._clock()
            if isinstance(event, StepDone) and self._too_soon(event, now):
                return
            try:
                append_line(self.folder / EVENTS, codec.encode(event, now))
            except RunError as error:
                if not ends(event):
                    raise
                log.warning("the last event was not kept: %s", error)

    def _too_soon(self, event: StepDone, now: float) -> bool:
        phase, before = self._last_step
        if event.phase == phase and 0 <= now - before < STEP_SECONDS:
            return True
        self._last_step = (event.phase, now)
        return False

    def finish(self, report: Report) -> None:
        """Writes the report and the row, then lets go of the run; the row is written even where the report cannot be.

        Raises:
            RunError: Where the disk is full. Not for a run that failed: what it failed of is the news.
        """
        try:
            try:
                write_atomically(self.folder / REPORT, report.model_dump_json())
            finally:
                self._write_row(report)
        except UserError as error:
            if report.status != "failed":
                raise
            log.warning("the report of a failed run was not kept: %s", error)
        finally:
            self.close()

    def _write_row(self, report: Report) -> None:
        if not self._table.update(self.id, of_report(report)):  # the history was deleted while the run went on
            created = datetime.now(UTC).isoformat(timespec="seconds")
            self._table.insert({"run_id": self.id, "created": created, **of_plan(self.plan), **of_report(report)})

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
