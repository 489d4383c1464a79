"""What lies in a run's folder."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from posttrain_gui import plan as plan_file
from posttrain_gui.errors import UserError
from posttrain_gui.history import codec
from posttrain_gui.history.files import cannot_write, write_atomically
from posttrain_gui.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.events import Event
    from posttrain_gui.plan import Plan

PLAN = "plan.toml"
EVENTS = "events.jsonl"
REPORT = "report.json"


def make(runs: Path, new_id: Callable[[], str], plan: Plan) -> Path:
    """Makes the folder of a new run with its plan in it.

    Raises:
        RunError: Where the disk is full.
    """
    folder = _claim(runs, new_id)
    try:
        write_atomically(folder / PLAN, plan_file.to_toml(_anchored(plan)))
        for name in ("checkpoints", "model"):
            (folder / name).mkdir(exist_ok=True)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise cannot_write(folder, error) from error
    except UserError:  # nothing of the run is there yet: leave no empty folder behind
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def _claim(runs: Path, new_id: Callable[[], str]) -> Path:
    while True:
        folder = runs / new_id()
        try:
            folder.mkdir(parents=True)
        except FileExistsError:  # another program drew the same letters in the same second
            continue
        except OSError as error:
            raise cannot_write(folder, error) from error
        return folder


def _anchored(plan: Plan) -> Plan:
    """The plan with absolute paths: in a plan file, relative ones would be relative to the run's folder."""
    return plan_file.from_dict(plan_file.anchored(plan_file.to_dict(plan), Path.cwd()))


def read_events(folder: Path) -> list[Event]:
    """The events that were kept; lines that were cut off are passed over."""
    try:
        lines = (folder / EVENTS).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [event for event in map(codec.decode, lines) if event]


def read_report(folder: Path) -> Report | None:
    """The report, None where there is none that can be read."""
    try:
        return Report.model_validate_json((folder / REPORT).read_bytes())
    except (OSError, ValidationError):
        return None
