"""The command that writes a run's model for use elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.terminal import screen
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.history.rows import RunRow
    from posttrain_gui.paths import Paths


def export(given: Namespace, places: Paths) -> int:
    """Writes the model file of a run in another format."""
    from posttrain_gui.export.base import formats

    known = formats()
    if given.format not in known:
        near = nearest(given.format, list(known))
        raise InputError(f'There is no export format "{given.format}".', near, f"The formats: {', '.join(known)}")
    past = History(places)
    row = past.row(given.run_id)
    source = model_file(past, row)
    written = known[given.format]().write(source, expanded(given.out).absolute())
    if given.json:
        screen.result_json({"path": written, "format": given.format, "run_id": row.run_id})
    else:
        screen.result(str(written))
    return 0


def model_file(past: History, row: RunRow) -> Path:
    """The model file of a run, also where the data dir was moved since.

    Raises:
        InputError: Where the run has none.
    """
    report = past.report(row.run_id)
    name = report.model_path if report else ""
    for path in (Path(name), row.folder / "model" / Path(name).name):
        if name and path.is_file():
            return path
    if report is None and (left := sorted((row.folder / "model").glob("*.safetensors"))):
        return left[0]  # the report is damaged, the model is there
    why = f"It is {row.status}." if not name else f"{name} is no longer there."
    raise InputError(f"{row.run_id} has no model file.", why, "See which runs have one: posttrain-gui history")
