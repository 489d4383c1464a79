"""The command that teaches a run's model new classes from a folder of images."""

from __future__ import annotations

import re
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

from posttrain_gui import blend
from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.teaching.examples import left_out, read_folder
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import percent, table
from posttrain_gui.typed_paths import exists, expanded, is_folder

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from posttrain_gui.paths import Paths
    from posttrain_gui.teaching.lesson import Lesson

STAGES = {"learning": "Learning the classes"}
SHOWN = 5
"""Classes named for an answer, the likeliest first."""


def teach(given: Namespace, places: Paths) -> int:
    """Teaches, answers and, where asked for, writes a model file."""
    past = History(places)
    row, report = blend.finished(past.row(given.run_id).run_id, past)
    folder = expanded(given.folder).absolute()
    classes = read_folder(folder)
    if remark := left_out(folder):
        screen.say(f"Note: {remark}")
    out = expanded(given.out).absolute() if given.out else None
    stem = re.sub(r"[^a-z0-9]+", "-", folder.name.casefold()).strip("-") or "taught"
    if out is not None:
        _refuse_to_replace(out, stem)
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        from posttrain_gui.teaching.teacher import Teacher

        tell = Telling(progress, STAGES)
        teacher = Teacher(report, blend.model_file(row.run_id, past), tell)
        lesson = teacher.learn(classes, tell)
        answers = teacher.answers(given.answer) if given.answer else []
        written = teacher.save(out, stem) if out is not None else None
    told = dict(zip(map(str, given.answer), answers, strict=True))
    if given.json:
        screen.result_json(as_json(lesson, told, written))
    else:
        screen.result(in_words(lesson, told, written))
    return 0


def _refuse_to_replace(out: Path, stem: str) -> None:
    file = out / f"{stem}.safetensors"
    if exists(out) and not is_folder(out):
        raise InputError(
            f"{out} is no folder.", "The model file and its description go into a folder.", "Name a folder with --out."
        )
    if file.exists():
        raise InputError(f"{file} is there already.", "", "Choose another --out, or take it away.")


def in_words(lesson: Lesson, answers: dict[str, dict[str, float]], written: Path | None) -> str:
    """What was learned, what it answers, and what cannot be promised."""
    parts = [lesson.in_words()]
    parts += [f"{path}\n{_likeliest(answer)}" for path, answer in answers.items()]
    parts += [f"Model file: {written}"] if written else []
    return "\n\n".join([*parts, *lesson.warnings()])


def _likeliest(answer: dict[str, float]) -> str:
    rows = sorted(answer.items(), key=lambda pair: -pair[1])
    shown: list[tuple[str, ...]] = [(f"  {name}", percent(probability)) for name, probability in rows[:SHOWN]]
    rest = len(rows) - len(shown)
    return table(shown) + (f"\n  … and {rest} more" if rest else "")


def as_json(lesson: Lesson, answers: dict[str, dict[str, float]], written: Path | None) -> dict[str, Any]:
    """The same for programs."""
    return {
        **lesson.as_json(),
        "answers": [
            {"image": path, "answer": max(answer, key=lambda name: answer[name]), "probabilities": answer}
            for path, answer in answers.items()
        ],
        "path": str(written) if written else None,
    }
