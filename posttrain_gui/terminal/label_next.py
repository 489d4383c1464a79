"""The command that chooses the images to label next."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from posttrain_gui.history.history import History
from posttrain_gui.studies import label_next as choosing
from posttrain_gui.studies.answers import calibration
from posttrain_gui.studies.copies import copy_images, refuse_full
from posttrain_gui.studies.spreadsheet import write_csv
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.predicting import free_file
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import percent, table
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from posttrain_gui.paths import Paths
    from posttrain_gui.studies.label_next import NextLabels

STAGES = {
    "known": "Looking at the run's own images",
    "answering": "Asking the model",
    "choosing": "Choosing",
}


def label_next(given: Namespace, places: Paths) -> int:
    """Chooses, shows, and where asked for writes a table and copies the pictures."""
    past = History(places)
    run_id = past.row(given.run_id).run_id
    out, copies = free_file(given.out), expanded(given.copy).absolute() if given.copy else None
    if copies is not None:
        refuse_full(copies)
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        found = choosing.label_next(run_id, given.folder, past, Telling(progress, STAGES), given.count)
    if out is not None:
        write_csv(out, found.rows())
    if copies is not None:
        copy_images(found.images, copies)
    if given.json:
        screen.result_json(found.as_json() | {"path": str(out) if out else None, "copies_in": copies})
    else:
        screen.result(in_words(found, out, copies))
    return 0


def in_words(found: NextLabels, out: Path | None, copies: Path | None) -> str:
    """The images with why they were chosen, and what was left out."""
    lines = [(image.name, image.answer, percent(image.probability), image.why) for image in found.images]
    parts = [table([("IMAGE", "ANSWER", "PROBABILITY", "WHY"), *lines]), found.sentence]
    parts += [found.remark] if found.remark else []
    parts.append(f"{calibration(found.temperature)} {choosing.CAUTION}")
    parts += [f"Table: {out}"] if out else []
    parts += [f"Copies: {copies}"] if copies else []
    return "\n\n".join(parts)
