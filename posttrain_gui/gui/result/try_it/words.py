"""What the page "Try it" says. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import number, tr
from posttrain_gui.studies.answers import CAUTION, calibration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.studies.answers import Answered


def advice() -> str:
    """What the page is for."""
    return tr(
        "Drop images or a folder here, or choose some: the model of this run says what they show, and how likely it "
        "thinks that is. Several folders and zips work too."
    )


def worth(temperature: float) -> str:
    """What the probabilities are worth."""
    return f"{tr(calibration(temperature))} {tr(CAUTION)}"


def counted(answers: Sequence[Answered], left: int) -> str:
    """How many images there are, and how many cannot be used."""
    bad = sum(bool(answer.problem) for answer in answers)
    told = [tr("1 image") if len(answers) == 1 else tr("{n} images", n=number(len(answers)))]
    if bad:
        told.append(tr("{n} cannot be used", n=number(bad)))
    if left:
        told.append(tr("{n} other files left out", n=number(left)))
    return " · ".join(told)
