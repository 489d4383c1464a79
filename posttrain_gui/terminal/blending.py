"""The command that mixes the weights before and after a run (WiSE-FT)."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

from posttrain_gui import blend as mixes
from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import number, percent, table
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.history.blends import BlendCurve, BlendPoint, Reference
    from posttrain_gui.paths import Paths
    from posttrain_gui.report import Blend

STAGES = {
    "measuring": "Measuring the mixes",
    "judging": "Judging the mix on the test images",
    "writing": "Writing the model file",
}


def blend(given: Namespace, places: Paths) -> int:
    """Measures the mixes of a run; with ``--alpha`` keeps one of them."""
    past = History(places)
    row = past.row(given.run_id)
    wanted = _wanted(given.alpha)
    if given.out and given.alpha is None:
        raise InputError("--out needs a mix to write.", "", "Say which one: --alpha auto, or --alpha 0.5")
    if isinstance(wanted, float):
        wanted = mixes.checked(wanted, mixes.mixable(row.run_id, past)[1])
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        tell = Telling(progress, STAGES)
        alphas = sorted({*mixes.ALPHAS, wanted} if isinstance(wanted, float) else mixes.ALPHAS)
        curve = _known(row.run_id, past, given, alphas) or mixes.measure(
            row.run_id, past, tell, given.reference, alphas
        )
        kept, written = _keep(row.run_id, curve, wanted, given.out, past, tell)
    if given.json:
        screen.result_json(_as_json(row.run_id, curve, kept, written))
    else:
        screen.result(in_words(row.run_id, curve, kept, written, asked=wanted is not None))
    return 0


def _known(run_id: str, past: History, given: Namespace, alphas: list[float]) -> BlendCurve | None:
    """What was measured before, where a mix is to be kept and nothing else is asked for; keeping it looks again."""
    curve = mixes.remembered(run_id, past) if given.alpha else None
    if curve is None or any(curve.at(alpha) is None for alpha in alphas):
        return None
    asked = str(expanded(given.reference).absolute()) if given.reference else ""
    return curve if asked in ("", curve.reference.path if curve.reference else "") else None


def _wanted(text: str | None) -> float | str | None:
    """The α on the command line: a number, "auto", or None."""
    if text is None or text == "auto":
        return text
    try:
        return float(text.replace(",", "."))
    except ValueError:
        what = f'--alpha "{text}" is not understood.'
        raise InputError(what, "It is a number from 0 (before) to 1 (after), or auto.") from None


def _keep(
    run_id: str,
    curve: BlendCurve,
    wanted: float | str | None,
    out: Path | None,
    past: History,
    tell: Callable[[str, int, int], None],
) -> tuple[Blend | None, Path | None]:
    """Keeps the wanted mix, and writes it where it is wanted besides; α = 1 is the run's own model."""
    if wanted is None:
        return None, None
    alpha = curve.suggestion.alpha if isinstance(wanted, str) else wanted
    kept = mixes.keep(run_id, alpha, past, tell) if alpha < 1 else None
    source = mixes.model_file(run_id, past, kept)
    return kept, _export(source, expanded(out).absolute()) if out else source


def _export(source: Path, out: Path) -> Path:
    """Writes a model file elsewhere, in the format that its ending says."""
    from posttrain_gui.export.base import formats

    by_ending = {found.suffix: found for found in formats().values()}
    chosen = by_ending.get(".pt" if out.suffix == ".pth" else out.suffix, formats()["safetensors"])
    return chosen().write(source, out)


def in_words(run_id: str, curve: BlendCurve, kept: Blend | None, written: Path | None, *, asked: bool) -> str:
    """The table of mixes, the suggestion and what became of it."""
    best = curve.suggestion
    parts = [
        table([_heading(curve), *(_line(curve, point) for point in curve.points)]),
        f"Suggested: α = {best.alpha:g}. {reason(curve)}",
    ]
    if curve.reference:
        parts.append(reference_in_words(curve.reference))
    if kept:
        parts.append(f"Kept α = {kept.alpha:g}. {kept.verdict.sentence}")
    if asked and kept is None:
        parts.append("The run's own model is the best on the validation images; no other file was needed.")
    if written:
        parts.append(f"Model file: {written}")
    if not asked:
        parts.append(f"Keep it:    posttrain-gui blend {run_id} --alpha {'auto' if best.alpha < 1 else '0.5'}")
    return "\n\n".join(parts)


def _heading(curve: BlendCurve) -> tuple[str, ...]:
    return ("α", "VALIDATION", "LOSS", *(["REFERENCE"] if curve.reference else []), "")


def _line(curve: BlendCurve, point: BlendPoint) -> tuple[str, ...]:
    notes = {0.0: "before training", 1.0: "after training: the run's model"}
    note = [notes.get(point.alpha, ""), "suggested" if point == curve.suggestion else ""]
    reference = [percent(point.reference_accuracy)] if curve.reference else []
    figures = (percent(point.val_accuracy), number(point.val_loss), *reference)
    return (f"{point.alpha:.2f}", *figures, ", ".join(part for part in note if part))


def reason(curve: BlendCurve) -> str:
    """Why the suggested mix is suggested."""
    best = curve.suggestion
    equal = sum(point.val_accuracy == best.val_accuracy for point in curve.points)
    told = f"It has the highest accuracy on the {curve.val_images:,} validation images ({percent(best.val_accuracy)})"
    return f"{told}; of {equal} equal ones it changes the model least." if equal > 1 else f"{told}."


def reference_in_words(reference: Reference) -> str:
    """What the reference images are and who answers them."""
    whose = "the run's head" if reference.head == "run" else "the head that the model came with"
    several = "class" if reference.classes == 1 else "classes"
    where = f", {reference.about}" if reference.about else f" in {reference.path}"
    told = f"Reference: {reference.images:,} images of {reference.classes:,} {several}{where}"
    notes = [f"answered by {whose}"]
    if reference.test_images:
        notes.append(f"{reference.test_images:,} test images of the run left out")
    if reference.train_images:
        notes.append(f"{reference.train_images:,} are training images of the run")
    if reference.broken:
        notes.append(f"{reference.broken:,} files cannot be used")
    return f"{told}; {'; '.join(notes)}."


def _as_json(run_id: str, curve: BlendCurve, kept: Blend | None, written: Path | None) -> dict[str, Any]:
    return {
        "run_id": run_id,
        "points": [point.model_dump(mode="json") for point in curve.points],
        "suggested": curve.suggestion.alpha,
        "reason": reason(curve),
        "reference": curve.reference.model_dump(mode="json") if curve.reference else None,
        "kept": kept.model_dump(mode="json") if kept else None,
        "path": str(written) if written else None,
    }
