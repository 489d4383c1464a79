"""What the page of robustness says, worked out from a report and what a run told. No widgets here."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from posttrain_gui.events import StepDone
from posttrain_gui.gui.result.figure_table import cells
from posttrain_gui.gui.studies.words import stage_words
from posttrain_gui.gui.tr import duration, number, percent, points, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.events import Event
    from posttrain_gui.gui.result.figure_table import Cell
    from posttrain_gui.report import Report, Robustness, RobustnessPoint

MOST_IMAGES = 500
"""Test images that are used at most."""
ANSWERS = 2 * 16
"""Of each image: fifteen disturbances and undisturbed, before and after."""


def disturbance(name: str) -> str:
    """A disturbance as a person calls it."""
    names = {
        "blur": tr("Blur"),
        "noise": tr("Noise"),
        "brightness": tr("Brightness"),
        "jpeg": tr("JPEG"),
        "rotation": tr("Rotation"),
    }
    return names.get(name, name)


def badge(found: Robustness) -> tuple[str, str]:
    """A word or two on what came out, and its colour role: never from a point estimate."""
    return {
        "improved": (tr("More robust"), "good"),
        "worse": (tr("Less robust"), "bad"),
        "no reliable difference": (tr("No reliable difference"), "muted"),
    }[found.outcome]


def point_words(point: RobustnessPoint) -> str:
    """One disturbance at one strength, with its setting."""
    return tr(
        "{name} {strength} ({setting}): {before} before, {after} after, {change} points",
        name=disturbance(point.corruption),
        strength=point.strength,
        setting=tr(point.setting),
        before=percent(point.before),
        after=percent(point.after),
        change=points(point.after - point.before),
    )


def heading() -> list[Cell]:
    """Of the table."""
    told = tr("Accuracy in percent, before → after.")
    return cells(told, tr("%, before → after"), tr("Weak"), tr("Medium"), tr("Strong"))


def rows(found: Robustness) -> list[list[Cell]]:
    """The table: a disturbance, and before → after at each strength, its setting as a tooltip."""
    table: list[list[Cell]] = []
    for name, group in groupby(found.points, key=lambda point: point.corruption):
        row: list[Cell] = [(disturbance(name), "")]
        row += [(_change(point.before, point.after), point_words(point)) for point in group]
        table.append(row)
    clean = _change(found.clean_before, found.clean_after)
    return [*table, [(tr("Undisturbed"), tr("The same images as they are.")), (clean, "")]]


def settings(found: Robustness) -> str:
    """What weak, medium and strong are, with units, a line each."""
    lines = []
    for name, group in groupby(found.points, key=lambda point: point.corruption):
        same = tr(together([point.setting for point in group]))
        lines.append(tr("{disturbance}: {settings}.", disturbance=disturbance(name), settings=same))
    alike = tr("Both models see the very same pixels (seed {seed}).", seed=found.seed)
    caution = tr(
        "These are the test images: whoever chooses between models by them needs new images to judge the chosen one."
    )
    return "\n".join([*lines, alike, caution])


def together(texts: list[str]) -> str:
    """Settings in one, what they share only once: "σ 1 % of white", "σ 2 % of white" → "σ 1 / 2 % of white"."""
    if len(set(texts)) < 2:
        return texts[0] if texts else ""
    words = [text.split() for text in texts]
    shortest = min(map(len, words))
    first = next((at for at in range(shortest - 1) if len({row[at] for row in words}) > 1), shortest - 1)
    last = next((at for at in range(shortest - 1 - first) if len({row[-1 - at] for row in words}) > 1), None)
    last = shortest - 1 - first if last is None else last
    middle = " / ".join(" ".join(row[first : len(row) - last]) for row in words)
    return " ".join([*words[0][:first], middle, *words[0][len(words[0]) - last :]])


def why_measure() -> str:
    """What robustness is good for."""
    return tr(
        "Did the model really get better at its task, or only at clean images like the test images? Up to {n} test "
        "images are also answered blurred, noisy, darker or brighter, compressed and rotated, at three strengths each, "
        "by the model before and after. It chooses nothing, and the verdict stays as it is.",
        n=number(MOST_IMAGES),
    )


def estimate(report: Report, events: Iterable[Event]) -> str:
    """About how long it takes, from how fast the run answered images; "" where that is not known."""
    told = [event for event in events if isinstance(event, StepDone) and event.phase == "baseline"]
    rate = next((event.images_per_second for event in reversed(told) if event.images_per_second > 0), 0.0)
    if report.verdict is None or rate <= 0:
        return ""
    seconds = ANSWERS * min(MOST_IMAGES, report.verdict.n) / rate
    return tr("It takes about {time} on this computer.", time=duration(max(seconds, 1.0)))


def stages(stage: str, done: int, total: int) -> str:
    """What is going on."""
    if stage != "disturbing":
        return stage_words(stage, done, total)
    told = tr("Answering disturbed images")
    return f"{told} · {tr('{done} of {total}', done=number(done), total=number(total))}" if total else f"{told} …"


def _change(before: float, after: float) -> str:
    return f"{100 * before:.1f} → {100 * after:.1f}"
