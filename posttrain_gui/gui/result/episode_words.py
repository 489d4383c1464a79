"""What the Result page says of episodes. No widgets here."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import number, percent, tr

if TYPE_CHECKING:
    from posttrain_gui.report import CurvePoint, EpisodeImage, Episodes, ShownEpisode


def kind_word(episodes: Episodes) -> str:
    """Whether query images are answered one by one, or with the help of one another."""
    return tr("Transductive") if episodes.transductive else tr("Inductive")


def kind_help(*, transductive: bool) -> str:
    """What that word means."""
    if transductive:
        return tr(
            "BatchNorm layers measure their statistics on the query images of an episode: each is answered with the "
            "help of the others, which is usually worth some points and is not to be had for a single image."
        )
    return tr("Each query image is answered by itself, as a single image in use would be.")


def judged(episodes: Episodes, accuracy: float) -> str:
    """The figure with its interval, and what it is a mean over."""
    return tr(
        "{kind}: {accuracy} after meta-training (95 % interval {low} to {high}), mean over {n} {ways}-way {shots}-shot "
        "episodes.",
        kind=kind_word(episodes),
        accuracy=percent(accuracy),
        low=percent(episodes.ci95[0]),
        high=percent(episodes.ci95[1]),
        n=number(episodes.n),
        ways=episodes.ways,
        shots=episodes.shots,
    )


def other_way(episodes: Episodes) -> str:
    """The figure measured the other way, labelled; "" where there is none."""
    if not math.isfinite(episodes.other_accuracy):
        return ""
    low, high = episodes.other_ci95
    text = tr("{accuracy} (95 % interval {low} to {high})", accuracy=percent(episodes.other_accuracy), low=percent(low),
              high=percent(high))  # fmt: skip
    if episodes.transductive:
        return tr("Inductive, each query image by itself: {figure}.", figure=text)
    return tr("Transductive, with the statistics of the query images: {figure}; not comparable.", figure=text)


def classes_told(episodes: Episodes) -> str:
    """How many classes learned, chose and judged."""
    return tr(
        "{train} classes to learn from, {val} to choose by, {test} to judge by; no class is in two of them.",
        train=number(len(episodes.train_classes)),
        val=number(len(episodes.val_classes)),
        test=number(len(episodes.test_classes)),
    )


def chance(episodes: Episodes) -> str:
    """What guessing would bring: a figure means something only beside it."""
    return tr("Guessing among {ways} classes is right in {p}.", ways=episodes.ways, p=percent(1 / episodes.ways, 0))


def episode_line(episode: ShownEpisode, episodes: Episodes) -> str:
    """An episode in one line."""
    return tr(
        "Test episode {n} of {all}: {before} right before, {after} after",
        n=number(episode.number + 1),
        all=number(episodes.n),
        before=percent(episode.before, 0),
        after=percent(episode.after, 0),
    )


def answer_lines(image: EpisodeImage, classes: list[str]) -> tuple[str, str]:
    """What was answered after and before, with a sign that says whether it was right."""
    after = tr(
        "{sign} {answer}, {p}",
        sign=sign(right=image.after == image.truth),
        answer=name_of(image.after, classes),
        p=percent(image.confidence_after, 0),
    )
    before = tr("{sign} {answer}", sign=sign(right=image.before == image.truth), answer=name_of(image.before, classes))
    return after, before


def answer_told(image: EpisodeImage, classes: list[str]) -> str:
    """A query image in full."""
    lines = [image.path, tr("Truth: {name}", name=name_of(image.truth, classes))]
    for caption, answer, confidence in (
        (tr("Before"), image.before, image.confidence_before),
        (tr("After"), image.after, image.confidence_after),
    ):
        told = tr("{when}: {answer}, {p}", when=caption, answer=name_of(answer, classes), p=percent(confidence, 0))
        lines.append(f"{told} {sign(right=answer == image.truth)}")
    return "\n".join(lines)


def sign(*, right: bool) -> str:
    """Right or wrong without colour."""
    return "✓" if right else "✗"


def name_of(index: int, classes: list[str]) -> str:
    """A class of the episode; −1 is a model that gave no usable answer."""
    return classes[index] if 0 <= index < len(classes) else tr("no answer")


def short_names(classes: list[str]) -> list[str]:
    """The last parts of nested classes' names, numbered: two scripts can both have a "character 07"."""
    return [numbered(place, name.rpartition("/")[2]) for place, name in enumerate(classes)]


def numbered(place: int, name: str) -> str:
    """A class of an episode with its number, from 1."""
    return f"{place + 1} {name}"


def steps_word(steps: int) -> str:
    """Inner steps in words."""
    return tr("1 step") if steps == 1 else tr("{n} steps", n=steps)


def curve_title(episodes: Episodes) -> str:
    """What the adaptation curve is, and over how many episodes: it takes only some of them."""
    return tr("Accuracy after inner steps, mean over {n} test episodes", n=number(episodes.curve_n))


def curve_rows(curve: list[CurvePoint]) -> list[tuple[str, str, str]]:
    """(steps, before, after) of each point, with their intervals."""
    return [
        (steps_word(p.steps), _with_interval(p.before, p.before_ci95), _with_interval(p.after, p.after_ci95))
        for p in curve
    ]


def _with_interval(value: float, interval: tuple[float, float]) -> str:
    if not math.isfinite(value):
        return "–"
    half = (interval[1] - interval[0]) / 2
    return f"{percent(value)} ± {100 * half:.1f}" if math.isfinite(half) else percent(value)


def spread(shown: list[ShownEpisode], mean: float) -> dict[str, int]:
    """Places of an easy, a typical and a hard episode among those shown.

    Args:
        shown: The episodes that were kept.
        mean: Accuracy over all test episodes: what is nearest to it is typical.
    """
    order = sorted(range(len(shown)), key=lambda place: (shown[place].after, shown[place].before))
    if not order:
        return {}
    typical = min(order, key=lambda place: abs(shown[place].after - mean)) if math.isfinite(mean) else order[0]
    return {"easy": order[-1], "typical": typical, "hard": order[0]}
