"""The command that compares models on a plan's images before anything is trained."""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from pydantic import ValidationError

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.models.base import ModelSource, sources
from posttrain_gui.paths import prepare
from posttrain_gui.presets import load
from posttrain_gui.studies.ranking import default_candidates
from posttrain_gui.studies.ranking import rank as compare
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.ready_plans import as_given, find
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import percent, table
from posttrain_gui.typed_paths import expanded, is_file

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.paths import Paths
    from posttrain_gui.studies.ranking import Ranked, Ranking

ENDINGS = (".safetensors", ".pt", ".pth")
FIRST_FIELDS = {"run": "run_id", "file": "path"}
"""What stands behind the colon, where it is not the ``name``."""


def rank(given: Namespace, places: Paths) -> int:
    """Compares models on the training and validation images of a plan; trains nothing, changes nothing.

    Raises:
        PlanError: Where the images of the plan cannot be used.
        InputError: Where a model is not understood.
    """
    plan = load(find(given.plan), given.preset, given.changes)
    candidates = [candidate(word) for word in given.models] or default_candidates(plan)
    # Libraries that print while they download must not spoil the result on stdout.
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        found = compare(plan, candidates, prepare(places).cache, Telling(progress))
    if given.json:
        screen.result_json({**found.model_dump(mode="json"), "sentence": found.sentence})
        return 0
    screen.result(in_words(found))
    best = found.best
    if best is not None and best.model != plan.model.model_dump(mode="json", exclude_none=True):
        screen.say(f"\nStart from it: posttrain-gui run {as_given(given)} --set model='{_inline(best)}'")
    return 0


def candidate(word: str) -> ModelSource:
    """A model from one word: a file of weights, or ``source:name``.

    Raises:
        InputError: Where there is no such source or file.
    """
    source, colon, name = word.partition(":")
    if colon and source in sources():
        return _of_source(sources()[source], name)
    if word in sources() and word == "sample":
        return sources()[word].model_validate({"source": word})
    if word.endswith(ENDINGS) or is_file(word):
        return sources()["file"].model_validate({"source": "file", "path": str(expanded(word).absolute())})
    known = nearest(source, list(sources())) if colon else ""
    what = f'--model "{word}" is not understood.'
    raise InputError(what, known, "Give a file of weights, or source:name, such as bundled:efficientnet_lite1.")


def _of_source(kind: type[ModelSource], name: str) -> ModelSource:
    field = FIRST_FIELDS.get(kind.tag(), "name")
    if field not in kind.model_fields:
        return kind.model_validate({"source": kind.tag()})
    try:
        return kind.model_validate({"source": kind.tag(), field: name} if name else {"source": kind.tag()})
    except ValidationError as error:
        raise InputError(f'--model "{kind.tag()}:{name}" is not understood.', f"{error.errors()[0]['msg']}.") from None


def in_words(ranking: Ranking) -> str:
    """The table, why a model could not be used, and what it all says."""
    heading = ("MODEL", "LOGME", "CLASS MEANS", "95 %", "PARAMETERS", "MS/IMAGE", "YOUR IMAGES ARE")
    lines = [_line(row) for row in ranking.rows if row.usable]
    errors = [f"{row.title} cannot be used: {row.error}" for row in ranking.rows if not row.usable]
    about = (
        f"LogME from {ranking.train:,} training images, higher is better; class means on {ranking.val:,} validation "
        f"images of {ranking.classes:,} classes. The test images stayed closed."
    )
    return "\n\n".join([table([heading, *lines]), *errors, *ranking.sentences, about])


def _line(row: Ranked) -> tuple[str, ...]:
    low, high = row.ci95
    interval = f"{100 * low:.1f} to {100 * high:.1f}"
    millions = f"{row.parameters / 1e6:.2f} M"
    figures = (f"{row.logme:.3f}", percent(row.accuracy), interval, millions, f"{row.milliseconds:.1f}")
    return (row.title.split(" · ")[0], *figures, row.distance)


def _inline(row: Ranked) -> str:
    """Its ``[model]`` section as an inline table of TOML."""
    return "{ " + ", ".join(f"{key} = {_quoted(value)}" for key, value in row.model.items() if value) + " }"


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
