"""Answers as a table for a spreadsheet. Light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.studies.answers import ONLY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.studies.answers import Answered

    Cell = str | int | float

MOST_COLUMNS = 100
"""Up to so many classes each has a column of its own."""


def rows_of(answers: Sequence[Answered], classes: Sequence[str]) -> list[list[Cell]]:
    """A line of headings, and one for each image; of a model with several tasks one for each image and task.

    Args:
        answers: What was answered.
        classes: Names of the model's outputs.
    """
    several = any(set(answer.tasks) - {ONLY} for answer in answers)
    named = [] if several or len(classes) > MOST_COLUMNS else list(classes)
    task: list[Cell] = ["task"] if several else []
    headings = ["image", *task, "answer", "probability", "second", "second probability", "problem"]
    return [
        [*headings, *(f"p({name})" for name in named)],
        *(row for answer in answers for row in _rows(answer, named)),
    ]


def _rows(answer: Answered, named: list[str]) -> list[list[Cell]]:
    if answer.problem or set(answer.tasks) == {ONLY}:
        values: list[Cell] = [answer.probabilities.get(name, "") for name in named]
        return [[answer.name, *_told(answer, ONLY), answer.problem, *values]]
    return [[answer.name, task, *_told(answer, task), ""] for task in answer.tasks]


def _told(answer: Answered, task: str) -> list[Cell]:
    """Answer, its probability, second, its probability."""
    told = answer.tasks.get(task)
    if not isinstance(told, dict):
        return ["" if told is None else told, "", "", ""]
    ranked = answer.ranked(task)
    cells: list[Cell] = [cell for pair in ranked[:2] for cell in pair]
    return cells + [""] * (4 - len(cells))
