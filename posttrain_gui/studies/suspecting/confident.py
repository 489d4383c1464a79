"""Confident learning (Northcutt, Jiang & Chuang 2021, arXiv:1911.00068), as cleanlab computes it.

Where cleanlab comes from, what it brings with it and under which licence: docs/decisions/0016-cleanlab.md.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def flagged(labels: NDArray[np.int64], probabilities: NDArray[np.float64]) -> list[int]:
    """Which images are probably labelled wrongly, the most suspicious first.

    How many comes from the confident joint: the images that a class is claimed for with more than the mean confidence
    of that class's own images, though they are labelled otherwise. Which ones: those whose given class is least
    probable.

    Args:
        labels: (N,), 0 to C − 1.
        probabilities: (N, C), out of fold; rows sum to 1.

    Returns:
        Indices.
    """
    if len(labels) == 0:
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it has to say is for programmers
        from cleanlab.filter import find_label_issues

        found = find_label_issues(
            labels,
            probabilities,
            filter_by="low_self_confidence",
            return_indices_ranked_by="self_confidence",
            n_jobs=1,  # processes of its own would be started anew from the window
        )
    best = probabilities.argmax(1)
    return [int(i) for i in found if best[i] != labels[i]]
