"""What a ranking of models says, in sentences. Light: no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.evaluation.verdict import p_in_words, signed

if TYPE_CHECKING:
    from posttrain_gui.studies.ranking import Ranked, Ranking

CLOSE, SOME_WAY = 0.85, 0.5
"""Share of the way from chance to all right, above which images count as close to what a model knows, or some way off.
A rule of thumb: ants and bees reach 0.9 with ImageNet models, CIFAR-10's enlarged 32 px pictures 0.8."""
FEW = 30
"""Validation images below which nothing much can be told."""


def sentences(ranking: Ranking) -> tuple[str, ...]:
    """How far the images are from what the models know, how sure the order is, and what makes it doubtful."""
    best = ranking.best
    if best is None:
        return ()
    told = [_distance(ranking, best), _order(ranking), _too_good(ranking)]
    if ranking.val < FEW:
        told.append(f"With only {ranking.val} validation images the accuracies say little.")
    return tuple(sentence for sentence in told if sentence)


def distance(row: Ranked, chance: float) -> str:
    """How far the images are from what one model knows: "close", "some way off", "far off" or "not told apart"."""
    if row.ci95[0] <= chance:
        return "not told apart"
    way = (row.accuracy - chance) / (1 - chance)
    return "close" if way >= CLOSE else "some way off" if way >= SOME_WAY else "far off"


def _distance(ranking: Ranking, best: Ranked) -> str:
    chance = f"always answering the commonest class gets {100 * ranking.chance:.1f} %"
    if ranking.chance >= 1:
        return "All validation images are of one class: the accuracies say nothing."
    low, high = (f"{100 * end:.1f}" for end in best.ci95)
    got = f"{100 * best.accuracy:.1f} % of the {ranking.val:,} validation images (95 % interval {low} to {high})"
    told = f"Before any training {_name(best)} gets {got} right, by nearest class means; {chance}."
    ending = {
        "close": "Your images are close to what it knows: training little, such as the head, may be enough.",
        "some way off": "Your images are some way off what it knows: training more layers probably helps.",
        "far off": "Your images are far from what it knows: train all layers, and expect to need more images.",
        "not told apart": "It does not tell your classes apart yet: train all layers, and expect to need more images.",
    }[best.distance]
    return f"{told} {ending}"


def _order(ranking: Ranking) -> str:
    verdict = ranking.comparison
    usable = [row for row in ranking.rows if row.usable]
    if verdict is None or len(usable) < 2:
        return ""
    first, second = usable[:2]
    low, high = map(signed, verdict.ci95)
    figures = f"{signed(verdict.gain)} points, 95 % interval {low} to {high}, {p_in_words(verdict.p_value)}"
    against = f"{_name(first)} against {_name(second)} by class means on the validation images"
    if verdict.outcome == "improved":
        return f"{against}: reliably better ({figures})."
    if verdict.outcome == "worse":
        return f"{against}: reliably worse ({figures}), although LogME puts it first; try both."
    return f"{against}: no reliable difference ({figures}). {_rather(first, second)}"


def _rather(first: Ranked, second: Ranked) -> str:
    faster = min(first, second, key=lambda row: row.milliseconds)
    factor = max(first.milliseconds, second.milliseconds) / max(faster.milliseconds, 1e-9)
    if factor < 1.2:
        return "Either will do."
    return f"{_name(faster)} is {factor:.1f} × as fast, a reason to start from it."


def _too_good(ranking: Ranking) -> str:
    knowing = [_name(row) for row in ranking.rows if row.usable and row.knows_classes]
    if not knowing:
        return ""
    has = "has" if len(knowing) == 1 else "have"
    return (
        f"{', '.join(knowing)} already {has} a head for these very classes: a model that was trained on these images "
        "scores better here than it deserves."
    )


def _name(row: Ranked) -> str:
    """The title without what follows its first dot."""
    return row.title.split(" · ")[0]
