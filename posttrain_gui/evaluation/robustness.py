"""Is a model more robust after training than before? From paired answers to the same disturbed pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.evaluation.means import judge_differences
from posttrain_gui.evaluation.verdict import p_in_words, signed
from posttrain_gui.report import Robustness, RobustnessPoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Right = NDArray[np.bool_]


CAUTION = (
    "These are the test images: it says how this model fares. Whoever chooses between models by it has chosen on them, "
    "and needs new images to judge the chosen one."
)


def judge_robustness(
    kinds: Sequence[tuple[str, int, str]], before: Right, after: Right, clean: tuple[Right, Right], seed: int
) -> Robustness:
    """The report from right and wrong answers.

    The unit that is resampled is the image: its answers under fifteen disturbances hang together.

    Args:
        kinds: Name, strength and setting of each of K disturbances.
        before: (K, N) whether each disturbed image was answered rightly before training.
        after: (K, N) after it, on the very same pixels.
        clean: (N,) each, undisturbed, before and after.
        seed: Of the disturbances.
    """
    verdict = judge_differences(after.mean(axis=0) - before.mean(axis=0))
    shares = zip(kinds, before.mean(axis=1).tolist(), after.mean(axis=1).tolist(), strict=True)
    made = Robustness(
        n=before.shape[1],
        seed=seed,
        clean_before=float(clean[0].mean()),
        clean_after=float(clean[1].mean()),
        points=[
            RobustnessPoint(corruption=name, strength=strength, setting=setting, before=old, after=new)
            for (name, strength, setting), old, new in shares
        ],
        before=float(before.mean()),
        after=float(after.mean()),
        gain=verdict.gain,
        ci95=verdict.ci95,
        p_value=verdict.p_value,
        outcome=verdict.outcome,
    )
    return made.model_copy(update={"sentence": in_words(made)})


def in_words(made: Robustness) -> str:
    """The mean over all disturbances before and after, in one sentence."""
    low, high = made.ci95
    return (
        f"Disturbed pictures: {made.before * 100:.1f} % → {made.after * 100:.1f} %, {made.outcome}, "
        f"{signed(made.gain)} points (95 % interval {signed(low)} to {signed(high)}, {p_in_words(made.p_value)}; mean "
        f"of {len(made.points)} disturbances on {made.n} test images; undisturbed {made.clean_before * 100:.1f} % → "
        f"{made.clean_after * 100:.1f} %)."
    )
