"""The command that looks for wrong labels, and keeps what a person decides on them beside the images."""

from __future__ import annotations

import shlex
import sys
from contextlib import redirect_stdout
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from posttrain_gui.data.care.decisions import COLUMNS
from posttrain_gui.data.care.label_list import LabelList
from posttrain_gui.errors import InputError, PlanError
from posttrain_gui.paths import prepare
from posttrain_gui.presets import load
from posttrain_gui.studies.kinds import need_one_label
from posttrain_gui.studies.suspects import HOW_TO_READ
from posttrain_gui.studies.suspects import suspects as look
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.predicting import free_file
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.ready_plans import as_given, find
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import table

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable
    from pathlib import Path

    from posttrain_gui.data.care.deciding import Deciding
    from posttrain_gui.data.care.decisions import Decision
    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.suspects import Suspects

MOST_ROWS = 40


def suspects(given: Namespace, places: Paths) -> int:
    """Looks for wrong labels; or, where decisions are given, keeps them. The images are never touched.

    Raises:
        PlanError: Where the plan's model or images cannot be used.
        InputError: Where a decision is not understood, or the list cannot be written.
    """
    plan = load(find(given.plan), given.preset, given.changes)
    need_one_label(plan, "Looking for wrong labels")
    if given.list or given.undo or given.decide:
        return _decide(given, plan, places)
    out = free_file(given.out)
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        found = look(plan, prepare(places).cache, Telling(progress))
    if out is not None:
        _write(found, out)
    if given.json:
        screen.result_json(as_json(found))
        return 0
    screen.result(in_words(found))
    screen.say(f"\n{HOW_TO_READ}")
    if found.suspects:
        example = _quoted(f"{found.suspects[0].image}={found.suspects[0].suggested}")
        screen.say(f"Decide: posttrain-gui suspects {as_given(given)} --decide {example} (or =keep, =aside)")
        screen.say(f"Decisions are kept in {found.list_file}; no image is touched.")
    return 0


def as_json(found: Suspects) -> dict[str, Any]:
    """One JSON object."""
    return {
        "suspects": [asdict(one) for one in found.suspects],
        "looked_at": found.looked_at,
        "decided": found.decided,
        "unjudged": found.unjudged,
        "accuracy": found.accuracy,
        "classes": list(found.classes),
        "list": str(found.list_file),
        "sentence": found.sentence,
    }


def in_words(found: Suspects) -> str:
    """A table, the most suspicious first, and what it rests on."""
    rows = [
        (one.image, one.part, _sure(one.given, one.given_probability), _sure(one.suggested, one.suggested_probability))
        for one in found.suspects[:MOST_ROWS]
    ]
    more = len(found.suspects) - len(rows)
    rest = [f"and {more:,} more (all of them: --out suspects.csv, or --json)"] if more > 0 else []
    shown = [table([("IMAGE", "PART", "LABELLED", "LOOKS LIKE"), *rows]), *rest, ""] if rows else []
    return "\n".join([*shown, found.sentence])


def _quoted(word: str) -> str:
    """In double quotes, which every shell understands, unless something in it would mean more there."""
    return shlex.quote(word) if set(word) & set('"$`\\!') else f'"{word}"'


def _sure(name: str, probability: float) -> str:
    return f"{name} ({100 * probability:.0f} %)"


def _write(found: Suspects, file: Path) -> None:
    from posttrain_gui.studies.spreadsheet import write_csv

    heading = ("image", "part", "labelled", "looks like", "p labelled", "p looks like", "label quality", "sha256")
    rows = [
        (s.image, s.part, s.given, s.suggested, s.given_probability, s.suggested_probability, s.quality, s.sha256)
        for s in found.suspects
    ]
    write_csv(file, [heading, *rows])
    screen.say(f"Written: {file}")


def _decide(given: Namespace, plan: Plan, places: Paths) -> int:
    """Undoes, decides, and shows the list; nothing is written where one of the decisions is not understood."""
    if problems := [problem for problem in plan.problems() if problem.path.split(".")[0] == "data"]:
        raise PlanError(problems)
    kept = LabelList(plan.data)
    back = _taken_back(given.undo, kept)
    made = _made(given.decide, plan, kept, places)
    if back:
        kept.take_back(back)
    if made:
        kept.put(made)
    _show(given, kept)
    return 0


def _taken_back(images: Iterable[str], kept: LabelList) -> list[Decision]:
    from posttrain_gui.data.care.deciding import rows_of

    rows = kept.read()
    return [row for image in images for row in rows_of(image, rows)]


def _made(wishes: list[str], plan: Plan, kept: LabelList, places: Paths) -> list[Decision]:
    if not wishes:
        return []
    from posttrain_gui.data.care import prepare as care
    from posttrain_gui.data.care.deciding import Deciding

    for wish in wishes:
        _splits(wish)
    prepare(places)
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        tell = Telling(progress)
        images = care.prepare(plan.data, lambda _stage, done, total: tell("data", done, total))
    deciding = Deciding(kept, images)
    return [deciding.decision(*_pair(wish, deciding)) for wish in wishes]


def _pair(wish: str, deciding: Deciding) -> tuple[str, str]:
    """Image and word; names of both may hold equals signs, so the image that there is tells which one divides."""
    found = _splits(wish)
    return next((pair for pair in found if deciding.knows(pair[0])), found[0])


def _splits(wish: str) -> list[tuple[str, str]]:
    """All ways to divide it, the last equals sign first.

    Raises:
        InputError: Where there is none.
    """
    signs = [place for place, letter in enumerate(wish) if letter == "="]
    found = [(wish[:place], wish[place + 1 :]) for place in reversed(signs) if wish[:place] and wish[place + 1 :]]
    if not found:
        step = "Write the image, an equals sign, and keep, aside or a class: ants/3.jpg=bees."
        raise InputError(f'"{wish}" is no decision.', "", step)
    return found


def _show(given: Namespace, kept: LabelList) -> None:
    rows = kept.read()
    if given.json:
        listed = [dict(zip(COLUMNS, (r.image, r.sha256, r.kind, r.label, r.was, r.when), strict=True)) for r in rows]
        screen.result_json({"decisions": listed, "list": str(kept.file)})
        return
    if not rows:
        screen.result("Nothing is decided.")
        return
    lines = [(row.image, row.was, f"{row.kind} {row.label}".strip(), row.when) for row in rows]
    screen.result(table([("IMAGE", "LABELLED", "DECISION", "WHEN"), *lines]))
    screen.say(f"\nKept in {kept.file}; a run, a study and the window apply them. No image is touched.")
