"""The folders of candidates: only the best one is worth its room on the disk."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from posttrain_gui.history.lock import RunLock

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.search.study import Study


def trials(study: Study) -> Path:
    """Where candidates are trained."""
    return study.folder / "trials"


def of_candidate(study: Study, number: int) -> Path | None:
    """The folder of a candidate, None where it is not (or no longer) on this machine."""
    name = study.facts(number).get("run")
    folder = trials(study) / name if name else None
    return folder if folder is not None and (folder / "checkpoints" / "last.pt").exists() else None


def sweep(study: Study) -> None:
    """Deletes the folders of candidates that are over, but that of the best one.

    A candidate that is being trained, here or by another program, holds the lock of its folder.
    """
    best = study.best()
    kept = study.facts(best.number).get("run") if best else None
    for folder in trials(study).iterdir() if trials(study).is_dir() else ():
        lock = RunLock(folder)
        if folder.name != kept and lock.take():
            lock.release()  # Windows does not delete open files
            shutil.rmtree(folder, ignore_errors=True)
