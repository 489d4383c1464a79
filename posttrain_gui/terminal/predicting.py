"""The command that asks a model about images."""

from __future__ import annotations

import os
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

from posttrain_gui import blend
from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.studies.answer_table import rows_of
from posttrain_gui.studies.answers import CAUTION, ONLY, calibration
from posttrain_gui.studies.spreadsheet import write_csv
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import percent, table
from posttrain_gui.typed_paths import exists, expanded, is_file

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

    from posttrain_gui.paths import Paths
    from posttrain_gui.studies.answers import Answered

STAGES = {"answering": "Asking the model"}
ENDINGS = (".safetensors", ".pt", ".pth", ".json")


def predict(given: Namespace, places: Paths) -> int:
    """Answers images with the model of a run or a model file."""
    file = model_of(given.model, places)
    out = free_file(given.out)
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        from posttrain_gui.studies.predicting import Predictor

        tell = Telling(progress, STAGES)
        predictor = Predictor(file, tell)
        answers = predictor.answers(given.images, tell)
    if all(answer.problem for answer in answers):
        what = f"None of the {len(answers):,} images can be used." if len(answers) > 1 else "The image cannot be used."
        raise InputError(what, f"{answers[0].name}: {answers[0].problem}.", "Give other images.")
    if out is not None:
        write_csv(out, rows_of(answers, predictor.classes))
    if given.json:
        screen.result_json(as_json(file, predictor.temperature, answers, out))
    else:
        screen.result(in_words(predictor.temperature, answers, out))
    return 0


def model_of(named: str, places: Paths) -> Path:
    """The model file that is meant: a file, or that of a run.

    Raises:
        InputError: Where there is no such file or run, or the run kept no model.
    """
    path = expanded(named)
    if path.suffix.lower() in ENDINGS or is_file(path):
        return path.absolute()
    past = History(places)
    return blend.model_file(past.row(named).run_id, past)


def free_file(out: Path | None) -> Path | None:
    """Where a table is to be written; refused before anything is computed where that cannot be done.

    Raises:
        InputError: Where something is there already, or its folder can neither be written to nor made.
    """
    if out is None:
        return None
    place = expanded(out).absolute()
    if exists(place):
        raise InputError(f"{place} is there already.", "", "Choose another --out, or take it away.")
    folder = next(above for above in place.parents if exists(above))
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        why = f"{folder} {'cannot be written to' if folder.is_dir() else 'is a file, not a folder'}."
        raise InputError(f"{place} cannot be written.", why, "Choose another --out.")
    return place


def in_words(temperature: float, answers: Sequence[Answered], out: Path | None) -> str:
    """A table of answers, what could not be read, and what the probabilities are worth."""
    good = [answer for answer in answers if not answer.problem]
    bad = [answer for answer in answers if answer.problem]
    single = all(set(answer.tasks) == {ONLY} for answer in good)
    heading = ("IMAGE", "ANSWER", "PROBABILITY", "SECOND", "") if single else ("IMAGE", "TASK", "ANSWER", "")
    lines = [line for answer in good for line in ([_line(answer)] if single else _task_lines(answer))]
    parts = [table([heading, *lines])]
    if bad:
        parts.append("\n".join(["Cannot be used:", *(f"  {answer.name}: {answer.problem}" for answer in bad)]))
    parts.append(f"{calibration(temperature)} {CAUTION}")
    if out is not None:
        parts.append(f"Table: {out}")
    return "\n\n".join(parts)


def _line(answer: Answered) -> tuple[str, ...]:
    (first, likely), *others = answer.ranked()
    second = (others[0][0], percent(others[0][1])) if others else ("", "")
    return (answer.name, first, percent(likely), *second)


def _task_lines(answer: Answered) -> list[tuple[str, ...]]:
    return [(answer.name, task, *_told(answer, task)) for task in answer.tasks]


def _told(answer: Answered, task: str) -> tuple[str, str]:
    told = answer.tasks[task]
    if not isinstance(told, dict):
        return f"{told:.4g}", ""
    first, likely = answer.ranked(task)[0]
    return first, percent(likely)


def as_json(model: Path, temperature: float, answers: Sequence[Answered], out: Path | None) -> dict[str, Any]:
    """The same for programs."""
    return {
        "model": str(model),
        "temperature": temperature,
        "calibrated": temperature != 1,
        "answers": [answer.as_json() for answer in answers],
        "path": str(out) if out else None,
    }
