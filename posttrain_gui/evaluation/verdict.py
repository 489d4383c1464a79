"""The verdict: did the model get better on the locked test images, and how sure is that?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation.compare import FEWEST_CHANGED, changes, mcnemar, paired_bootstrap, smallest_detectable
from posttrain_gui.evaluation.metrics import is_right
from posttrain_gui.report import Outcome, Verdict

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

SIGNIFICANT = 0.05
"""A p-value below this counts."""


def judge(before: ArrayLike, after: ArrayLike, labels: ArrayLike, look: int = 1) -> Verdict:
    """Compares two models on the same test images.

    Args:
        before: (N, C) probabilities of the model before.
        after: (N, C) probabilities of the model after; the same images in the same order.
        labels: (N,) true class indices.
        look: The how-manieth run this is that is judged on these very images, from 1.

    Returns:
        The verdict: ``improved`` only where the exact McNemar test has p < 0.05 and the whole bootstrap interval lies
        above 0; ``worse`` likewise below; else ``no reliable difference``. Rows that hold no numbers are wrong answers.
    """
    return judge_answers(is_right(before, labels), is_right(after, labels), look)


def judge_answers(before_right: ArrayLike, after_right: ArrayLike, look: int = 1) -> Verdict:
    """Like :func:`judge`, from two (N,) bool arrays that say which answers were right."""
    up, down, n = changes(before_right, after_right)
    ci95 = paired_bootstrap(before_right, after_right)
    p_value, mid_p = mcnemar(up, down)
    verdict = Verdict(
        outcome=outcome_of(p_value, ci95),
        gain=(up - down) / n,
        ci95=ci95,
        p_value=p_value,
        n=n,
        newly_right=up,
        newly_wrong=down,
        mid_p=mid_p,
        detectable=smallest_detectable(n, (up + down) / n),
        look=look,
    )
    return verdict.model_copy(
        update={"sentence": _sentence(verdict, float(np.asarray(before_right, dtype=bool).mean()))}
    )


def outcome_of(p_value: float, ci95: tuple[float, float]) -> Outcome:
    """Never from a point estimate: the p-value and the interval have to say the same."""
    if p_value < SIGNIFICANT and ci95[0] > 0:
        return "improved"
    if p_value < SIGNIFICANT and ci95[1] < 0:
        return "worse"
    return "no reliable difference"


def _sentence(verdict: Verdict, before: float) -> str:
    parts = [_main(verdict, before)]
    if verdict.outcome == "no reliable difference":
        parts.append(_power(verdict))
    parts += look_in_words(verdict.look)
    return " ".join(parts)


def _main(verdict: Verdict, before: float) -> str:
    low, high = verdict.ci95
    images = "test image" if verdict.n == 1 else "test images"
    return (
        f"{before * 100:.1f} % → {(before + verdict.gain) * 100:.1f} %: {verdict.outcome}, "
        f"gain {signed(verdict.gain)} points (95 % interval {signed(low)} to {signed(high)}, "
        f"{p_in_words(verdict.p_value)}, {verdict.n} {images}; "
        f"{verdict.newly_right} newly right, {verdict.newly_wrong} newly wrong)."
    )


def _power(verdict: Verdict) -> str:
    if verdict.n < FEWEST_CHANGED:
        return f"With fewer than {FEWEST_CHANGED} test images no difference can be shown."
    return f"This test can show differences from about {verdict.detectable * 100:.1f} points."


def look_in_words(look: int) -> list[str]:
    """A sentence where these test images were looked at before; else nothing."""
    if look <= 1:
        return []
    return [f"This is look number {look} at these test images: each further look makes a chance result likelier."]


def signed(fraction: float) -> str:
    """A fraction as points with its sign: "+4.8", "−0.3", "0.0"."""
    text = f"{abs(fraction) * 100:.1f}"
    if text == "0.0":
        return text
    return f"{'+' if fraction > 0 else '−'}{text}"


def p_in_words(value: float) -> str:
    """Of a p-value: "p < 0.001", "p = 0.031"."""
    if value < 0.001:
        return "p < 0.001"
    # One more digit beside the threshold: "p = 0.050" must not stand beside "improved".
    return f"p = {value:.4f}" if abs(value - SIGNIFICANT) < 0.0005 else f"p = {value:.3f}"
