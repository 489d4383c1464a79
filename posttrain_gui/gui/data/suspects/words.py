"""What the page on wrong labels says. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import number, percent, tr

if TYPE_CHECKING:
    from posttrain_gui.gui.data.suspects.docket import Docket, Entry
    from posttrain_gui.studies.suspects import Suspects

LONGEST = 32
"""Letters of a class's name on a button."""


def advice() -> str:
    """What a look is, before there was one."""
    return tr(
        "Each training and validation image is answered by a model that has not seen it. Where the answer contradicts "
        "the label with confidence, the image is shown here: keep its label, give it another, or set it aside. "
        "Nothing is trained, and no image file is changed."
    )


def found(result: Suspects) -> str:
    """How many were flagged."""
    flagged, count = len(result.suspects), number(result.looked_at)
    if not flagged:
        return tr("None of {n} labels is flagged as perhaps wrong.", n=count)
    if flagged == 1:
        return tr("1 of {n} labels is flagged as perhaps wrong.", n=count)
    return tr("{k} of {n} labels are flagged as perhaps wrong.", k=number(flagged), n=count)


def reading(result: Suspects) -> str:
    """How to read it, and what was not looked at."""
    told = [tr("A suspicion is no proof: look first.")] if result.suspects else []
    if result.unjudged:
        told.append(tr("{n} cannot be judged: too few others of their class.", n=number(result.unjudged)))
    return " ".join([*told, tr("Test images were left alone.")])


def left(docket: Docket) -> str:
    """How far one is through them."""
    waiting, done = docket.open_ones, len(docket.entries) - docket.open_ones
    if not docket.entries:
        return ""
    if not waiting:
        return tr("All {n} are decided. The next run and the counts of this step follow them.", n=number(done))
    return tr("{k} to decide · {n} decided", k=number(waiting), n=number(done))


def question(entry: Entry) -> str:
    """The label and what the picture looks like."""
    if not entry.given:
        return tr("Decided by hand")
    return tr("Labelled {given}", given=entry.given)


def looks(entry: Entry) -> str:
    """What the picture looks like to a model that has not seen it."""
    if not entry.suggested:
        return tr("Decided earlier.")
    return tr(
        "Looks like {other} ({p}); {given}: {q}",
        other=entry.suggested,
        p=_sure(entry.suggested_probability),
        given=entry.given,
        q=_sure(entry.given_probability),
    )


def _sure(probability: float) -> str:
    """Nothing is certain: "> 99 %", "< 1 %"."""
    if probability > 0.99:
        return f"> {percent(0.99, 0)}"
    return f"< {percent(0.01, 0)}" if probability < 0.01 else percent(probability, 0)


def short(name: str) -> str:
    """A class's name on a button."""
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"


def outcome(entry: Entry) -> str:
    """What was decided; "" where nothing was."""
    if not entry.decided:
        return ""
    if entry.about.kind == "relabel":
        return tr("Relabelled as {label}", label=entry.about.label)
    return tr("Label kept") if entry.about.kind == "keep" else tr("Set aside")


def caption(entry: Entry) -> tuple[str, str]:
    """Two short lines below a small picture: the label, and what it looks like or what was decided."""
    like = tr("like {other} {p}", other=entry.suggested, p=_sure(entry.suggested_probability))
    if entry.decided and entry.about.kind == "relabel":
        return entry.given, tr("now {label}", label=entry.about.label)
    return entry.given, outcome(entry) or (like if entry.suggested else tr("decided earlier"))


def where(docket: Docket) -> str:
    """Where decisions are kept."""
    if docket.kept is None:
        return ""
    file = docket.kept.file
    if docket.kept.elsewhere:
        text = tr("Decisions are kept in {path}: the place beside the images cannot be written to. {rest}")
    else:
        text = tr("Decisions are kept in {path}. {rest}")
    return text.format(path=str(file), rest=tr("No image is touched."))
