"""Two models whose accuracies are means of shares: is the difference more than chance? Numpy and scipy only.

A row is what was drawn independently of the others: an episode (its accuracy is a share), or an image with several
answers. Rows are what is resampled and what changes sign; McNemar's test (``compare.py``) asks for one right or wrong
answer a row.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation.compare import bootstrap_of_mean
from posttrain_gui.evaluation.verdict import outcome_of
from posttrain_gui.report import Verdict

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

FLIPS = 10_000
"""Number of random changes of sign; the smallest p-value they can show is 1/10,001."""
EXACT = 12
"""Up to so many rows all 2ⁿ changes of sign are gone through."""
FEWEST = 6
"""With fewer no difference has p < 0.05: all in one direction have p = 2/2ⁿ."""
_AT_ONCE = 1000
_TINY = 1e-12


def judge_differences(differences: ArrayLike, moved: ArrayLike | None = None, look: int = 1) -> Verdict:
    """Whether a mean difference is more than chance.

    Args:
        differences: (n,) after − before, paired.
        moved: (n,) what says by its sign which rows got better or worse, for the counts; None: the differences.
        look: The how-manieth run this is that is judged on these very images, from 1.

    Returns:
        The verdict, without its sentence: ``improved`` only where the sign-flip test has p < 0.05 and the whole
        bootstrap interval of the mean lies above 0; ``worse`` likewise below. ``newly_right`` and ``newly_wrong``
        count rows.
    """
    row = np.asarray(differences, dtype=np.float64).round(12)  # equal shares computed in two ways count as equal
    signs = row if moved is None else np.asarray(moved)
    values, counts = np.unique(row, return_counts=True)
    ci95, p_value = bootstrap_of_mean(values, counts), sign_flip(row)
    return Verdict(
        outcome=outcome_of(p_value, ci95),
        gain=float(row.mean()),
        ci95=ci95,
        p_value=p_value,
        n=len(row),
        newly_right=int((signs > 0).sum()),
        newly_wrong=int((signs < 0).sum()),
        detectable=detectable(row),
        look=look,
    )


def sign_flip(differences: ArrayLike, flips: int = FLIPS, seed: int = 0) -> float:
    """Paired permutation test of "no difference", two-sided (Fisher 1935; Good 2005, section 3.2).

    Under "no difference" before and after could be exchanged in every row, which changes a difference's sign. The
    p-value is the share of all changes of sign that give at least as large a mean; of random ones, the one that was
    seen counted with them (Phipson & Smyth 2010), so that it is never 0.

    Args:
        differences: (n,) after − before, paired.
        flips: Number of random changes of sign where there are more than :data:`EXACT` rows.
        seed: Of the random generator.

    Returns:
        The p-value, 1 where nothing differs.
    """
    row = np.asarray(differences, dtype=np.float64)
    seen = abs(row.sum()) - _TINY * max(1.0, float(np.abs(row).sum()))
    if len(row) <= EXACT:
        signs = np.array(list(itertools.product((1.0, -1.0), repeat=len(row))))
        return float((np.abs(signs @ row) >= seen).mean())
    generator, extreme = np.random.default_rng(seed), 0
    for begin in range(0, flips, _AT_ONCE):
        count = min(_AT_ONCE, flips - begin)
        flipped = np.unpackbits(generator.integers(0, 256, (count, -(-len(row) // 8)), dtype=np.uint8), axis=1)
        sums = row.sum() - 2 * (flipped[:, : len(row)].astype(np.float64) @ row)
        extreme += int((np.abs(sums) >= seen).sum())
    return (extreme + 1) / (flips + 1)


def detectable(differences: ArrayLike) -> float:
    """The smallest true mean difference that so many rows probably (80 %) show at 5 %: 2.8 · s / √n.

    Never less than :data:`FEWEST` rows that differ by the smallest step, all in one direction, which the test needs.

    Args:
        differences: (n,) after − before, paired.

    Returns:
        A fraction 0–1; nan for fewer than two, or where nothing differs and their spread is not known.
    """
    row = np.asarray(differences, dtype=np.float64)
    steps = np.abs(row[row != 0])
    if len(row) < 2 or not len(steps):
        return math.nan
    least = FEWEST * float(steps.min()) / len(row)
    return min(1.0, max(2.8 * float(row.std(ddof=1)) / math.sqrt(len(row)), least))


def power_in_words(verdict: Verdict, rows: str) -> str:
    """What so small a test can show at all.

    Args:
        verdict: From :func:`judge_differences`.
        rows: What was judged on, in the plural: "test episodes".
    """
    if verdict.n < FEWEST:
        return f"With fewer than {FEWEST} {rows} no difference can be shown."
    if math.isnan(verdict.detectable):
        return f"Not one of the {rows} came out better or worse."
    return f"This test can show differences from about {verdict.detectable * 100:.1f} points."
