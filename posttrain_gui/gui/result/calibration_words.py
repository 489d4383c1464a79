"""What the page of calibration says, worked out from a report. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.result.figure_table import cells
from posttrain_gui.gui.tr import number, percent, points, tr

if TYPE_CHECKING:
    from posttrain_gui.gui.result.figure_table import Cell
    from posttrain_gui.report import Calibration, Report, Scores

FEW_A_BIN = 10
"""Images a filled bin, on average, below which the bars are mostly chance."""


def heading(made: Calibration) -> list[Cell]:
    """Of the table; a temperature of 1 has no column of its own."""
    columns = [tr("Before"), tr("After"), *([tr("With T")] if made.temperature != 1 else [])]
    return cells(tr("With T: after training, with the temperature."), "", *columns)


def rows(report: Report) -> list[list[Cell]]:
    """The table: name, before, after, and after with the temperature where there is one."""
    before, after, made = report.baseline, report.final, report.calibration
    if before is None or after is None or made is None:
        return []
    parts: list[Scores] = [before, after, *([made.calibrated] if made.temperature != 1 else [])]
    ece_help = tr(
        "Expected calibration error (ECE): mean distance between how sure the model is and how often it is right, over "
        "15 bins of confidence, in points. Lower is better; 0 is perfect."
    )
    loss_help = tr("Mean cross-entropy (natural logarithm) on the test images. Lower is better.")
    same = tr("The temperature changes no answer, so it changes no accuracy.")
    return [
        cells(ece_help, tr("Calibration error"), *(_in_points(part.ece) for part in parts)),
        cells(loss_help, tr("Cross-entropy"), *(f"{part.loss:.3f}" for part in parts)),
        cells(same, tr("Accuracy"), *(percent(part.accuracy) for part in parts)),
    ]


def behind(report: Report, made: Calibration) -> str:
    """How many images stand behind the diagrams and the temperature."""
    told = [tr("Diagrams: {n} test images.", n=number(report.verdict.n) if report.verdict else "–")]
    if any(0 < entry.count < FEW_A_BIN for entry in (*made.baseline_bins, *made.final_bins)):
        told.append(tr("Pale bars: fewer than {few} images, mostly chance.", few=FEW_A_BIN))
    if made.temperature != 1:
        words = tr(
            "Temperature {t}: fitted on {n} validation images (their cross-entropy {before} → {after}).",
            t=short(made),
            n=number(made.n),
            before=f"{made.val_loss_before:.3f}",
            after=f"{made.val_loss_after:.3f}",
        )
        told.append(words)
    return " ".join(told)


def short(made: Calibration) -> str:
    """The temperature with as many digits as mean something."""
    return f"{made.temperature:.2f}" if made.temperature != 1 else "1"


def meaning() -> str:
    """How to read the diagrams, and what a temperature is."""
    diagram = tr(
        "A stroke says how often answers of about this confidence are right. On the dashed line probabilities mean "
        "what they say; below it the model is too sure, above it not sure enough. The red part is the gap."
    )
    temperature = tr(
        "The temperature is one number by which the model's outputs (logits) are divided before they become "
        "probabilities: above 1 the model gets less sure, below 1 surer. The order of the classes stays, so no answer "
        "changes. It is in the model file and is applied when the model predicts (Guo et al. 2017)."
    )
    return f"{diagram}\n\n{temperature}"


def warning(made: Calibration) -> str:
    """Where there are too few images to read the bars; "" otherwise."""
    filled = [entry.count for entry in made.final_bins if entry.count]
    if not filled or sum(filled) / len(filled) >= FEW_A_BIN:
        return ""
    return tr(
        "Only {n} test images for {bins} bars: single bars are mostly chance (pale: fewer than {few} images). Read the "
        "calibration error with caution as well; with few images it comes out too large.",
        n=number(sum(filled)),
        bins=len(filled),
        few=FEW_A_BIN,
    )


def headline(report: Report) -> str:
    """One short sentence for the verdict's second line; "" where no temperature was fitted."""
    made, after = report.calibration, report.final
    if made is None or after is None or made.temperature == 1:
        return ""
    kind = tr("too sure") if made.temperature > 1 else tr("not sure enough")
    return tr(
        "Temperature {t} (the model was {kind}): calibration error {before} → {after} points, no answer changes.",
        t=short(made),
        kind=kind,
        before=points(after.ece).lstrip("+"),
        after=points(made.calibrated.ece).lstrip("+"),
    )


def _in_points(fraction: float) -> str:
    return tr("{n} pts", n=points(fraction).lstrip("+"))
