"""WiSE-FT on finished runs: mixes of the weights before (α = 0) and after (α = 1) training.

Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", https://arxiv.org/abs/2109.01903. The window and the
command line both call :func:`measure` and :func:`keep`. A mix is chosen on the validation images; the test images are
looked at when one is kept, and that look is counted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from posttrain_gui import heavy
from posttrain_gui.errors import InputError
from posttrain_gui.history import blends
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from posttrain_gui.history.blends import BlendCurve, BlendPoint
    from posttrain_gui.history.history import History
    from posttrain_gui.history.rows import RunRow
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Blend, Report
    from posttrain_gui.training.blending.ends import Ends, Past
    from posttrain_gui.training.blending.reference import ReferenceSet

    Progress = Callable[[str, int, int], None]
    """Called with (stage, done, total) now and then; may raise to cancel. The stages: ``indexing``, ``reading``,
    ``comparing``, ``splitting`` (images), ``loading`` (the model), ``measuring``, ``judging``, ``writing``."""

FORGETTING: Literal["forgetting"] = "forgetting"
"""As reference: the images on which the run's forgetting was measured."""
ALPHAS = tuple(tenth / 10 for tenth in range(11))
"""The mixes that are measured."""


def measure(
    run_id: str,
    history: History,
    progress: Progress,
    reference: Path | Literal["forgetting"] | None = None,
    alphas: Sequence[float] = ALPHAS,
) -> BlendCurve:
    """Measures mixes of a finished run on its validation images, and keeps the figures with the run.

    Args:
        run_id: Which run.
        history: Where it is kept.
        progress: Told how far it is; may raise to cancel.
        reference: Folder or zip of images that show what the model should not forget, one folder a class; or
            ``forgetting``: the very images on which the run's forgetting was measured.
        alphas: Which mixes, 0 to 1; the ends are always measured.

    Raises:
        InputError: Where the run kept no model, or its images or model are no longer what they were.
        RunError: Where a file is damaged or the disk is full.
    """
    heavy.load()
    from posttrain_gui.training import threads
    from posttrain_gui.training.blending import measuring
    from posttrain_gui.training.blending.ends import take_up

    threads.use_all()
    row, report = mixable(run_id, history)
    ends = take_up(_past(row, report, history), progress)
    aside = _aside(reference, ends, history.plan(row.run_id), progress)
    points = measuring.measure(ends, sorted({0.0, 1.0, *alphas}), aside, progress)
    curve = blends.BlendCurve(
        of=blends.weights_of(report),
        val_images=len(ends.images.val),
        points=points,
        reference=aside.about if aside else None,
    )
    blends.write(row.folder, curve)
    return curve


def _aside(reference: Path | str | None, ends: Ends, plan: Plan, progress: Progress) -> ReferenceSet | None:
    from posttrain_gui.beside import reference_set
    from posttrain_gui.training.blending.reference import read_reference

    if reference == FORGETTING:
        return reference_set(ends, plan, progress)
    return read_reference(expanded(reference).absolute(), ends, progress) if reference else None


def remembered(run_id: str, history: History) -> BlendCurve | None:
    """What was measured before, or None.

    Raises:
        InputError: Where there is no such run.
    """
    row = history.row(run_id)
    report = history.report(row.run_id)
    return blends.read(row.folder, report) if report else None


def keep(run_id: str, alpha: float, history: History, progress: Progress) -> Blend:
    """Writes a mix as a model file into the run's folder and judges it once on the test images.

    A mix that was kept before is not judged again.

    Args:
        run_id: Which run.
        alpha: 0 (before training) to less than 1, in hundredths.
        history: Where it is kept.
        progress: Told how far it is; may raise to cancel, then nothing is written.

    Returns:
        What stands in the run's report from now on.

    Raises:
        InputError: As :func:`measure`, and where α is no mix.
        RunError: Where a file is damaged or the disk is full.
    """
    row, report = mixable(run_id, history)
    alpha = checked(alpha, report)
    earlier = _kept(report, alpha)
    if earlier is not None and _is_there(row, earlier):
        return earlier
    heavy.load()
    from posttrain_gui.training import threads
    from posttrain_gui.training.blending import keeping
    from posttrain_gui.training.blending.ends import take_up

    threads.use_all()
    ends = take_up(_past(row, report, history), progress)
    curve = blends.read(row.folder, report)
    point = _point(ends, curve, alpha, progress)
    keeping.take(ends, alpha)
    if earlier is not None:  # only its file is gone
        kept = earlier.model_copy(update={"model_path": str(keeping.write(ends, alpha, earlier.verdict, progress))})
    else:
        kept = _judged(row, ends, point, curve, history, progress)
    history.amend(row.run_id, lambda report: _with(report, kept))
    return kept


def _judged(
    row: RunRow, ends: Ends, point: BlendPoint, curve: BlendCurve | None, history: History, progress: Progress
) -> Blend:
    from posttrain_gui.training.blending import keeping

    key, name = keeping.test_key(ends), f"{row.run_id} mix {point.alpha:.2f}"
    final, verdict = keeping.judged(ends, history.looks(key, name) + 1, progress)
    history.note_look(name, key)
    progress("writing", 0, 0)
    path = keeping.write(ends, point.alpha, verdict, progress)
    return keeping.entry(point, curve, path, final, verdict)


def checked(alpha: float, report: Report) -> float:
    """The α of a mix that can be kept, in hundredths.

    Raises:
        InputError: Where it is none.
    """
    if not 0 <= alpha <= 1:
        raise InputError(
            f"α = {alpha:g} is no mix.",
            "0 is the model before training, 1 the model after it.",
            "Give a number between them, such as 0.5, or auto.",
        )
    alpha = round(alpha, 2)
    if alpha == 1:
        raise InputError("α = 1 is the run's own model.", f"It is there already: {report.model_path}.")
    return alpha


def model_file(run_id: str, history: History, kept: Blend | None = None) -> Path:
    """The model file of a mix that was kept, or the run's own; also where the data dir was moved since.

    Raises:
        InputError: Where it is not there.
    """
    row, report = finished(run_id, history)
    said = Path(kept.model_path if kept else report.model_path)
    for path in (said, row.folder / "model" / said.name):
        if path.is_file():
            return path
    raise InputError(f"{row.run_id} has no model file.", f"{said} is no longer there.")


def finished(run_id: str, history: History) -> tuple[RunRow, Report]:
    """The row and the report of a run that kept a model.

    Raises:
        InputError: Where it kept none, or goes on.
    """
    row = history.row(run_id)
    report = history.report(row.run_id)
    if row.status == "running":
        raise InputError(f"{row.run_id} is running.", "", "Wait for its end.")
    if report is None or not report.model_path:
        why = f"It is {row.status}." if row.status != "done" else "Its report is gone or damaged."
        raise InputError(f"{row.run_id} kept no model.", why, "See which runs have one: posttrain-gui history")
    return row, report


def mixable(run_id: str, history: History, otherwise: str = "") -> tuple[RunRow, Report]:
    """The row and the report of a run whose weights can be mixed.

    Args:
        run_id: Which run.
        history: Where it is kept.
        otherwise: What to say where they cannot, for something else that needs the model before and after.

    Raises:
        InputError: Where it kept no model, goes on, or was no fine-tuning: only there the model before answers the same
            question as the one after, image by image.
    """
    row, report = finished(run_id, history)
    if report.episodes or report.tasks:
        kind = "few-shot" if report.episodes else "multi-task"
        what = otherwise or f"The weights of {row.run_id} cannot be mixed."
        why = f"It is a {kind} run: its model before answers another question than the one after."
        raise InputError(what, why, "Choose a run of fine-tuning.")
    return row, report


def _past(row: RunRow, report: Report, history: History) -> Past:
    from posttrain_gui.training.blending.ends import Past

    plan = history.plan(row.run_id)
    return Past(plan, report, row.folder / "checkpoints", model_file(row.run_id, history), history.paths.cache)


def _is_there(row: RunRow, kept: Blend) -> bool:
    said = Path(kept.model_path)
    return said.is_file() or (row.folder / "model" / said.name).is_file()


def _kept(report: Report, alpha: float) -> Blend | None:
    return next((blend for blend in report.blends if abs(blend.alpha - alpha) < 1e-6), None)


def _point(ends: Ends, curve: BlendCurve | None, alpha: float, progress: Progress) -> BlendPoint:
    """The validation figures of a mix; measured now, so that no other weights are kept under them.

    Raises:
        InputError: Where the model is no longer the one that was measured.
    """
    from posttrain_gui.training.blending import measuring

    known = curve.at(alpha) if curve else None
    if known is None:
        points = measuring.measure(ends, sorted({0.0, alpha, 1.0}), None, progress)
        return next(point for point in points if point.alpha == alpha)
    now = measuring.measure(ends, [alpha], None, progress)[0]
    if not measuring.alike(now.val_loss, known.val_loss):
        why = f"The loss of this mix on the validation images is {now.val_loss:.3f}; it was {known.val_loss:.3f}."
        raise InputError("The model is no longer the one that was measured.", why, "Measure the mixes again.")
    return known


def _with(report: Report, kept: Blend) -> Report:
    others = [blend for blend in report.blends if abs(blend.alpha - kept.alpha) >= 1e-6]
    ordered = sorted([*others, kept], key=lambda blend: blend.alpha)
    return report.model_copy(update={"blends": ordered})
