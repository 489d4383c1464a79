"""Which earlier runs kept a model, and where; light, so that a plan can be checked while it is typed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from posttrain_gui.history.rows import RunRow
    from posttrain_gui.paths import Paths

SEE = "See the runs: posttrain-gui history"


@dataclass(frozen=True, slots=True)
class KeptModel:
    """The model of an earlier run.

    Attributes:
        run_id: The run's whole name.
        folder: Of the run.
        file: Its model file.
    """

    run_id: str
    folder: Path
    file: Path

    def plan(self) -> dict[str, Any]:
        """The raw plan of the run; {} where it cannot be read."""
        file = self.folder / "plan.toml"
        try:
            return _plan(file, file.stat().st_mtime_ns)
        except (OSError, ValueError):
            return {}


def find(given: str, places: Paths) -> KeptModel:
    """The model that a run kept.

    Args:
        given: Its id, or a beginning or the last letters of it that no other run has.
        places: Where runs are kept.

    Raises:
        InputError: Where there is no such run, more than one, or it kept no model.
    """
    folder = _folder(given.strip(), places.runs)
    said = _said(folder)
    if not said:
        why = "It has not ended, or it failed before there was a model."
        raise InputError(f"{folder.name} kept no model.", why, "Choose another run.")
    for file in (Path(said), folder / "model" / Path(said).name):  # also where the data dir was moved since
        if file.is_file():
            return KeptModel(folder.name, folder, file)
    raise InputError(f"The model of {folder.name} is gone.", f"There is no file {said}.", "Choose another run.")


def there(places: Paths) -> list[RunRow]:
    """The runs that are over and kept a model which is still there, newest first."""
    from posttrain_gui.history.store import RunTable

    if not places.history.exists():
        return []
    return [row for row in RunTable(places).all() if _has_one(row.folder)]


def _has_one(folder: Path) -> bool:
    """By its files: reading all reports would take seconds where there are many."""
    return (folder / "report.json").is_file() and any((folder / "model").glob("*.safetensors"))


def _folder(given: str, runs: Path) -> Path:
    names = _names(runs)
    if given in names:
        return runs / given
    found = [name for name in names if given and (name.startswith(given) or name.endswith(f"-{given}"))]
    if len(found) == 1:
        return runs / found[0]
    if found:
        what = f'{len(found)} runs begin or end with "{given}".'
        raise InputError(what, f"Among them: {', '.join(found[:3])}.", "Give more of the id.")
    raise InputError(f'There is no run "{given}".', nearest(given, names), SEE)


def _names(runs: Path) -> list[str]:
    try:
        return sorted((item.name for item in runs.iterdir() if item.is_dir()), reverse=True)
    except OSError:  # nothing was ever run here
        return []


def _said(folder: Path) -> str:
    """The model file that a run's report names, or ""."""
    report = folder / "report.json"
    try:
        return _model_path(report, report.stat().st_mtime_ns)
    except (OSError, ValueError):
        return ""


@lru_cache(maxsize=512)
def _model_path(report: Path, _changed: int) -> str:
    content = json.loads(report.read_text(encoding="utf-8"))
    return str(content.get("model_path") or "") if isinstance(content, dict) else ""


@lru_cache(maxsize=64)
def _plan(file: Path, _changed: int) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(file.read_text(encoding="utf-8"))
