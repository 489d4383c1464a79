"""What the page of mixes says, worked out from what was measured. No widgets here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from posttrain_gui import blend
from posttrain_gui.gui.tr import enumerated, number, percent, points, tr

if TYPE_CHECKING:
    from posttrain_gui.history.blends import BlendCurve, BlendPoint, Reference
    from posttrain_gui.report import Blend


def why_suggested(curve: BlendCurve) -> str:
    """Which mix is suggested, and why."""
    best = curve.suggestion
    equal = sum(point.val_accuracy == best.val_accuracy for point in curve.points)
    told = tr(
        "Suggested: α = {alpha}, the highest accuracy on the {n} validation images.",
        alpha=f"{best.alpha:g}",
        n=number(curve.val_images),
    )
    if equal > 1:
        told += " " + tr("{n} mixes are equal there; this one changes the model least.", n=equal)
    if best.alpha == 1:
        told += " " + tr("That is the run's own model.")
    return told


def place_title(point: BlendPoint) -> str:
    """What a place of the slider is."""
    ends = {0.0: tr("α = 0: before training"), 1.0: tr("α = 1: after training, the run's own model")}
    whole = tr("α = {alpha}: {share} % of the way from before to after", alpha=f"{point.alpha:g}", share=share(point))
    return ends.get(point.alpha, whole)


def share(point: BlendPoint) -> str:
    """The α as whole percent."""
    return f"{100 * point.alpha:.0f}"


def rows(curve: BlendCurve, point: BlendPoint) -> list[tuple[str, str, str]]:
    """The figures of a mix: name, value, difference from after training."""
    after = curve.points[-1]
    told = [
        (tr("Validation accuracy"), percent(point.val_accuracy), _against(point.val_accuracy - after.val_accuracy)),
        (tr("Validation loss"), f"{point.val_loss:.3f}", ""),
    ]
    if point.reference_accuracy is not None and after.reference_accuracy is not None:
        change = point.reference_accuracy - after.reference_accuracy
        told.insert(1, (tr("Reference accuracy"), percent(point.reference_accuracy), _against(change)))
    return told


def _against(change: float) -> str:
    return tr("{points} points against after", points=points(change))


def of_reference(reference: Reference) -> Path | Literal["forgetting"]:
    """What was asked for when these were measured, as ``blend.measure`` takes it."""
    return blend.FORGETTING if reference.about else Path(reference.path)


def reference_words(reference: Reference) -> str:
    """What the reference images are, and which head answers them."""
    head = tr("the run's head answers") if reference.head == "run" else tr("the model's original head answers")
    parts = [tr("{n} images, {c} classes", n=number(reference.images), c=number(reference.classes)), head]
    if reference.test_images:
        parts.append(tr("{n} test images left out", n=number(reference.test_images)))
    if reference.train_images:
        parts.append(tr("{n} were trained on", n=number(reference.train_images)))
    if reference.broken:
        parts.append(tr("{n} files cannot be used", n=number(reference.broken)))
    about = tr(reference.about)
    what = about[:1].upper() + about[1:] or Path(reference.path).name
    return tr("{what}: {facts}.", what=what, facts=enumerated(parts))


def kept_words(kept: Blend) -> tuple[str, str]:
    """The verdict on a mix that was kept; what belongs to it, and its file."""
    verdict, end, more = kept.verdict.sentence.partition("). ")
    file = tr("Model file: {name}, in the model folder.", name=Path(kept.model_path).name)
    return f"{tr('Kept.')} {verdict}{end.rstrip()}", "\n".join(part for part in (more, file) if part)


def stage_words(stage: str, done: int, total: int) -> str:
    """What is going on."""
    told = {
        "indexing": tr("Finding the images"),
        "reading": tr("Reading the images"),
        "comparing": tr("Looking for duplicates"),
        "splitting": tr("Dividing the images"),
        "loading": tr("Loading the model"),
        "measuring": tr("Measuring the mixes"),
        "judging": tr("Judging the mix on the test images"),
        "writing": tr("Writing the model file"),
    }.get(stage, stage)
    return told + (f" · {tr('{done} of {total}', done=number(done), total=number(total))}" if total else " …")
