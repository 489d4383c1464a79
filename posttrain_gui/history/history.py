"""All runs: a database of rows and one folder a run, in the data dir."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from posttrain_gui import plan as plan_file
from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError, RunError
from posttrain_gui.events import EpochDone
from posttrain_gui.history import folder as run_folder
from posttrain_gui.history import naming
from posttrain_gui.history.files import end_torn_line, write_atomically
from posttrain_gui.history.lock import RunLock
from posttrain_gui.history.rows import RunRow, of_plan
from posttrain_gui.history.run import Run
from posttrain_gui.history.store import RunTable
from posttrain_gui.history.trash import to_trash
from posttrain_gui.paths import prepare

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.events import Event
    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report

MOMENT = 2.0
"""Seconds to wait for a lock that another program may hold only to look."""
NEAREST_OF = 50
"""Newest runs among which a mistyped one is looked for: comparing with 500 takes 140 ms, also in the window."""


class History:
    """The runs that are kept. Usable from any thread and by several programs at once.

    Attributes:
        paths: The program's folders; made where absent.

    Raises:
        InputError: Where they cannot be written to, or the history is from a newer program.
    """

    def __init__(self, paths: Paths) -> None:
        self.paths = prepare(paths)
        self._table = RunTable(paths)

    def begin(self, plan: Plan) -> Run:
        """Gives a new run its id, folder, row and lock.

        Raises:
            RunError: Where the disk is full.
        """
        now = datetime.now(UTC)
        folder = run_folder.make(self.paths.runs, lambda: naming.new_id(plan.name, now), plan)
        lock = RunLock(folder)
        lock.take(MOMENT)  # before the row: a running row without a lock counts as interrupted
        created = now.isoformat(timespec="seconds")
        self._table.insert({"run_id": folder.name, "status": "running", "created": created, **of_plan(plan)})
        return Run(plan, folder, self._table, lock)

    def reopen(self, run_id: str) -> Run:
        """Takes up a run that was cut off, stopped or failed, to go on from its last checkpoint.

        Raises:
            InputError: Where it is running, done, or has no checkpoint.
        """
        row = self.row(run_id)
        if row.status != "running" and not row.resumable:
            raise _not_resumable(row)
        plan, lock = self.plan(row.run_id), RunLock(row.folder)
        if row.status == "running" or not lock.take(MOMENT):
            raise InputError(f"{row.run_id} is running.", "", "Wait for its end, or finish it where it was started.")
        end_torn_line(row.folder / run_folder.EVENTS)
        fresh = ("baseline", "final", "gain", "ci_low", "ci_high", "outcome", "seconds")
        self._table.update(row.run_id, {"status": "running", **dict.fromkeys(fresh)})
        return Run(plan, row.folder, self._table, lock)

    def begin_aside(self, plan: Plan, where: Path) -> Run:
        """Gives a run a folder and a lock but no row: a candidate that is listed only if it wins (:meth:`enlist`).

        Args:
            plan: What decides it.
            where: Folder that its folder is made in, on the disk of the runs.

        Raises:
            RunError: Where the disk is full.
        """
        now = datetime.now(UTC)
        folder = run_folder.make(where, lambda: naming.new_id(plan.name, now), plan)
        lock = RunLock(folder)
        lock.take(MOMENT)
        return Run(plan, folder, self._table, lock)

    def enlist(self, folder: Path) -> Run:
        """Moves a run that was begun aside, and let go of, into the list, to go on with it.

        Raises:
            InputError: Where its plan cannot be read.
            RunError: Where it cannot be moved.
        """
        plan = plan_file.load(folder / run_folder.PLAN)
        target = self.paths.runs / folder.name
        try:
            folder.replace(target)
        except OSError as error:
            raise RunError(f"{folder} could not be moved to the runs.", str(error), "Close what uses it.") from error
        lock = RunLock(target)
        lock.take(MOMENT)
        end_torn_line(target / run_folder.EVENTS)
        created = datetime.now(UTC).isoformat(timespec="seconds")
        self._table.insert({"run_id": target.name, "status": "running", "created": created, **of_plan(plan)})
        return Run(plan, target, self._table, lock)

    def rows(self, search: str = "") -> list[RunRow]:
        """The runs, newest first; with ``search`` those in which every word of it occurs."""
        return [row for row in map(self._settled, self._table.all()) if row.matches(search)]

    def row(self, run_id: str) -> RunRow:
        """One run by its id, or by a beginning or the last letters of it that no other has.

        Raises:
            InputError: Where there is none, or more than one.
        """
        run_id = run_id.encode("utf-8", "replace").decode()  # bytes of the command line that are no text
        exact = self._table.get(run_id)
        if exact:
            return self._settled(exact)
        rows = self._table.all()
        found = [row for row in rows if run_id and _named(row.run_id, run_id)]
        if len(found) == 1:
            return self._settled(found[0])
        raise _unclear(run_id, found) if found else _unknown(run_id, [row.run_id for row in rows])

    def rename(self, run_id: str, name: str) -> None:
        """Gives a run another name; its id stays."""
        if not name.strip():
            raise InputError("A run needs a name.", "", "Type at least one letter.")
        self._table.update(self.row(run_id).run_id, {"name": name.strip()})

    def set_note(self, run_id: str, note: str) -> None:
        """Keeps a person's own words with a run."""
        self._table.update(self.row(run_id).run_id, {"note": note})

    def delete(self, run_id: str) -> None:
        """Moves a run's folder to the trash and takes it out of the list. Whoever calls has asked before.

        Raises:
            InputError: Where it is running.
            RunError: Where its folder cannot be moved.
        """
        row = self.row(run_id)
        lock = RunLock(row.folder)
        if row.status == "running" or not lock.take(MOMENT):
            raise InputError(f"{row.run_id} is running.", "", "Finish or discard it first.")
        lock.release()  # Windows does not move a folder that holds an open file
        to_trash(row.folder, self.paths.data / "trash")
        self._table.remove(row.run_id)

    def report(self, run_id: str) -> Report | None:
        """The report of a run, None where it has none (running, interrupted)."""
        return run_folder.read_report(self.row(run_id).folder)

    def amend(self, run_id: str, change: Callable[[Report], Report]) -> Report:
        """Adds to the report of a run that is over.

        Args:
            run_id: Which run.
            change: Its report as it stands on the disk → as it shall stand there.

        Returns:
            The report as it was written.

        Raises:
            InputError: Where the run goes on, or has no report.
            RunError: Where the disk is full; the report stays as it was.
        """
        row = self.row(run_id)
        lock = RunLock(row.folder)
        if row.status == "running" or not lock.take(MOMENT):
            raise InputError(f"{row.run_id} is running.", "", "Wait for its end.")
        try:
            report = run_folder.read_report(row.folder)
            if report is None:
                raise InputError(f"{row.run_id} has no report.", "It was taken away or is damaged.")
            report = change(report)
            write_atomically(row.folder / run_folder.REPORT, report.model_dump_json())
            return report
        finally:
            lock.release()

    def plan(self, run_id: str) -> Plan:
        """The plan of a run, as it was.

        Raises:
            InputError: Where its folder was taken away, or a newer program wrote it.
        """
        return plan_file.load(self.row(run_id).folder / run_folder.PLAN)

    def events(self, run_id: str) -> list[Event]:
        """What the run told, in order (of the steps about two a second)."""
        return run_folder.read_events(self.row(run_id).folder)

    def curve(self, run_id: str) -> list[EpochDone]:
        """The learning curve. An epoch that was done again after an interruption counts as it was the last time."""
        epochs = {event.epoch: event for event in self.events(run_id) if isinstance(event, EpochDone)}
        return [epochs[number] for number in sorted(epochs)]

    def looks(self, test_key: str, but: str = "") -> int:
        """How many runs have been judged on this test set so far, deleted ones included.

        Args:
            test_key: Names the test images.
            but: A run that does not count: one that goes on after it was judged is not a further look.
        """
        return self._table.looks(test_key, but)

    def note_look(self, run_id: str, test_key: str) -> None:
        """Notes that a run is judged on a test set; the same run twice counts once."""
        self._table.note_look(run_id, test_key)

    def _settled(self, row: RunRow) -> RunRow:
        """The row; where it says "running" and nobody holds its lock, it was interrupted, and is stored so."""
        if row.status != "running":
            return row
        lock = RunLock(row.folder)
        if not lock.take():
            return row
        try:
            # Under the lock, and only if still running: its holder may have finished since the row was read.
            self._table.update(row.run_id, {"status": "interrupted"}, only_if="running")
            return self._table.get(row.run_id) or row
        finally:
            lock.release()


def _named(full: str, given: str) -> bool:
    return full.startswith(given) or full.endswith(f"-{given}")


def _not_resumable(row: RunRow) -> InputError:
    again = f"Start it anew: posttrain-gui run {row.folder / run_folder.PLAN}"
    if row.status == "done":
        return InputError(f"{row.run_id} is done.", "There is nothing left to resume.", again)
    return InputError(f"{row.run_id} cannot be resumed.", "It has no checkpoint to go on from.", again)


def _unclear(given: str, found: list[RunRow]) -> InputError:
    names = ", ".join(row.run_id for row in found[:3])
    what = f'{len(found)} runs begin or end with "{given}".'
    return InputError(what, f"Among them: {names}.", "Give more of the id.")


def _unknown(given: str, known: list[str]) -> InputError:
    why = nearest(given, known[:NEAREST_OF])
    return InputError(f'There is no run "{given}".', why, "See them all: posttrain-gui history")
