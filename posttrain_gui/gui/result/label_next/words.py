"""What the page "Label next" says. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import percent, tr
from posttrain_gui.studies.answers import calibration
from posttrain_gui.studies.label_next import CAUTION

if TYPE_CHECKING:
    from posttrain_gui.studies.label_next import NextLabel, NextLabels


def lines_of(image: NextLabel) -> tuple[str, str]:
    """The answer, and why the image was chosen."""
    return f"{image.answer} · {percent(image.probability)}", tr(image.why)


def told(image: NextLabel) -> str:
    """All that is known of an image."""
    answers = tr(
        "{answer} {p}, {second} {q}",
        answer=image.answer,
        p=percent(image.probability),
        second=image.second,
        q=percent(image.second_probability),
    )
    return "\n".join([image.name, answers, tr(image.why), tr("A double click opens it.")])


def summary(found: NextLabels) -> str:
    """What they were chosen from, and what must not be done with them."""
    return " ".join(
        part for part in (tr(found.sentence), tr(found.remark) if found.remark else "", tr(CAUTION)) if part
    )


def worth(found: NextLabels) -> str:
    """What the probabilities are worth."""
    return tr(calibration(found.temperature))


def advice() -> str:
    """What the page is for."""
    return tr(
        "Have more images without labels? The model picks those that it would learn most from: ones it is unsure "
        "about, and unlike each other (BADGE, Ash et al. 2020). Choose a folder, or drop one here. Images that the "
        "run has already are left out."
    )
