"""How long a model takes for one image."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.training.fitting import Fitted

WARM_UP, TIMES = 3, 9


def milliseconds(fitted: Fitted, check: Callable[[], None], clock: Callable[[], float] = time.perf_counter) -> float:
    """Median time that one image takes, by itself, in float32 on the run's device; reading it from disk not counted.

    Args:
        fitted: The model, with a head for the classes.
        check: Called before each time; may raise to cancel.
        clock: Seconds.
    """
    compute, crop = fitted.compute.exact(), fitted.preprocessing.crop
    image = compute.laid_out(torch.zeros(1, 3, crop, crop))
    network = fitted.network.eval()

    def once() -> float:
        check()
        begun = clock()
        network(image).sum().item()  # reading the number waits for a graphics card to be done
        return clock() - begun

    with torch.no_grad():
        seconds = [once() for _ in range(WARM_UP + TIMES)][WARM_UP:]
    return 1000 * statistics.median(seconds)
