"""Averages of weights: EMA and SWA."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

TO_NOTHING = ("cosine", "one-cycle")
"""Schedules whose learning rate ends near 0."""
FEWEST = 3
"""An average of fewer epochs is hardly one."""


def two_averages(look: Look) -> Iterator[Remark]:
    """There is one model file."""
    if len(look.on("ema", "swa")) == 2:
        yield Remark(
            look.at("swa"),
            "EMA and SWA both decide which weights are kept, and only one of them can. Switch one of them off.",
            "blocks",
        )


def swa_with_a_dying_rate(look: Look) -> Iterator[Remark]:
    """SWA averages different good weights; steps of size 0 give the same ones again (Izmailov et al. 2018)."""
    kind = look.training.schedule.tag()
    if look.on("swa") and kind in TO_NOTHING:
        yield Remark(
            "training.schedule",
            f"SWA averages the weights of the last epochs, but under the schedule {look.training.schedule.title} the "
            "learning rate ends at 0 and they hardly differ. The schedule Constant goes best with SWA.",
        )


def too_short_for_an_average(look: Look) -> Iterator[Remark]:
    """An average needs something to average."""
    if look.on("swa"):
        averaged = look.epochs - math.floor(look.epochs * look.value("swa", "start", 0.75))
        if averaged < FEWEST:
            yield Remark(
                look.at("swa", "start"),
                f"SWA averages only {_epochs(averaged)} of {look.epochs} here; it needs {FEWEST} or more to help. "
                "Begin it earlier, or train longer.",
            )
    if look.on("ema") and look.epochs < FEWEST:
        yield Remark(
            look.at("ema"),
            f"EMA averages over many steps; after {_epochs(look.epochs)} the average is still near the start. "
            "Train longer, or lower its decay.",
        )


def _epochs(number: int) -> str:
    return "1 epoch" if number == 1 else f"{number} epochs"


RULES: tuple[Rule, ...] = (two_averages, swa_with_a_dying_rate, too_short_for_an_average)
