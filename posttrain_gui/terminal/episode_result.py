"""How a few-shot run was judged, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.terminal.wording import number, percent, points, table

if TYPE_CHECKING:
    from posttrain_gui.report import Baseline, Episodes, Scores, Verdict

Interval = tuple[float, float]
STATISTICS = {
    "running": "BatchNorm uses its running averages",
    "support": "BatchNorm uses the support images' statistics",
    "query": "BatchNorm uses the query images' own statistics, all together",
}


def setting(episodes: Episodes) -> str:
    """What the episodes are, and of which classes."""
    queries = "1 query image" if episodes.queries == 1 else f"{episodes.queries} query images"
    statistics = STATISTICS.get(episodes.batchnorm, "")
    kind = "transductive" if episodes.transductive else "inductive"
    return "\n".join(
        [
            f"Episodes:  {episodes.ways}-way {episodes.shots}-shot, {queries} a class; {episodes.n:,} to judge by",
            f"Classes:   {len(episodes.train_classes):,} to learn from, {len(episodes.val_classes):,} to choose by, "
            f"{len(episodes.test_classes):,} to judge by; none in two of them",
            f"Chance:    guessing is right in {percent(1 / episodes.ways)}",
            f"Figures:   {kind}{f' ({statistics})' if statistics else ''}",
        ]
    )


def before_and_after(before: Baseline, after: Scores, episodes: Episodes) -> str:
    """The table of scores over the test episodes."""
    rows = [
        ("", "before", "after"),
        ("accuracy, mean", percent(before.accuracy), percent(after.accuracy)),
        ("  95 % interval", interval(episodes.baseline_ci95), interval(episodes.ci95)),
        ("loss (cross-entropy)", number(before.loss), number(after.loss)),
        ("calibration error (ECE)", percent(before.ece), percent(after.ece)),
    ]
    lines = [f"{name:24}{left:>16}{right:>16}".rstrip() for name, left, right in rows]
    notes = ["Before: nearest class means of the model's features as they were, on the same episodes."]
    if other := other_way(episodes):
        notes.append(other)
    return "\n".join([*lines, *notes])


def other_way(episodes: Episodes) -> str:
    """The figure with the other BatchNorm statistics; "" where there is none."""
    if math.isnan(episodes.other_accuracy):
        return ""
    how = "inductive" if episodes.transductive else "transductive, the query images answered with each other's help"
    return f"For comparison, {how}: {percent(episodes.other_accuracy)} ({interval(episodes.other_ci95)})."


def adaptation(episodes: Episodes) -> str:
    """The adaptation curve as a table; "" where there is none."""
    if not episodes.curve:
        return ""
    heading = ("INNER STEPS", "BEFORE (95 % INTERVAL)", "AFTER (95 % INTERVAL)")
    rows = [
        (
            f"{point.steps}",
            f"{percent(point.before)} ({interval(point.before_ci95)})",
            f"{percent(point.after)} ({interval(point.after_ci95)})",
        )
        for point in episodes.curve
    ]
    kind = "transductive" if episodes.transductive else "inductive"
    over = f"{kind}, the first {episodes.curve_n:,} test episodes" if episodes.curve_n < episodes.n else kind
    title = f"Accuracy after gradient steps on an episode's support images, before and after meta-training ({over}):"
    return f"{title}\n{table([heading, *rows])}"


def plain_sentence(verdict: Verdict) -> str:
    """The verdict in a sentence, where the report brings none."""
    low, high = (points(end) for end in verdict.ci95)
    told = f"{verdict.outcome}: gain {points(verdict.gain)} (95 % interval {low} to {high}, {verdict.n} test episodes)."
    return told[:1].upper() + told[1:]


def interval(ends: Interval) -> str:
    """(0.917, 0.929) → "91.7 to 92.9"; a dash where there is none."""
    low, high = ends
    return "–" if math.isnan(low) or math.isnan(high) else f"{100 * low:.1f} to {100 * high:.1f}"
