"""What became of the unlabelled images, in words and numbers. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import number, percent, tr

if TYPE_CHECKING:
    from posttrain_gui.report import PseudoLabels, SelfTraining


def share(epoch: PseudoLabels) -> float:
    """Used of those gone through, 0–1; nan where there were none."""
    return epoch.used / epoch.seen if epoch.seen else float("nan")


def rightness(epoch: PseudoLabels) -> float:
    """Right of the used ones whose true class is known, 0–1; nan where none is known."""
    return float("nan") if epoch.right is None or not epoch.known else epoch.right / epoch.known


def facts(told: SelfTraining) -> list[tuple[str, str]]:
    """What there was to learn from: name and value."""
    rows = [(tr("Unlabelled images"), number(told.images)), (tr("Their folder"), told.path)]
    rows.append((tr("Left out: also labelled"), number(told.left_out)))
    rows.append((tr("True class known by folder"), number(told.known)))
    rows.append((tr("Confidence threshold"), percent(told.threshold)))
    return rows


def about(told: SelfTraining) -> str:
    """How to read the picture."""
    parts = [
        tr(
            "Used: what share of the unlabelled images the model was sure enough of in an epoch; it grows as the model "
            "learns."
        )
    ]
    if told.known:
        parts.append(
            tr(
                "Right: how many of these pseudo-labels agree with the name of the image's folder. That name is never "
                "learned from."
            )
        )
    else:
        parts.append(
            tr(
                "How many were right is not known: no folder is named like a class. Sort some of them into such "
                "folders to find out."
            )
        )
    return "\n".join(parts)


def compare() -> str:
    """What the verdict does not say."""
    return tr(
        "The verdict above compares with before training. What the unlabelled images brought is the difference to the "
        "same plan with weight 0, which learns from the labels alone in as many steps."
    )
