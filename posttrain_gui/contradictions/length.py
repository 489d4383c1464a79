"""What needs more epochs than there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator


def patience_beyond_the_end(look: Look) -> Iterator[Remark]:
    """Early stopping that never gets its turn."""
    patience = look.value("early-stopping", "patience", 0)
    if look.on("early-stopping") and patience >= look.epochs:
        yield Remark(
            look.at("early-stopping", "patience"),
            f"Early stopping waits {patience} epochs and there are only {look.epochs}: it never gets its turn. Lower "
            "the patience, or train longer.",
        )


def stopped_before_the_end_of_the_cycle(look: Look) -> Iterator[Remark]:
    """One-cycle gains most while its rate falls at the end (Smith & Topin 2019)."""
    if look.on("early-stopping") and look.training.schedule.tag() == "one-cycle":
        yield Remark(
            look.at("early-stopping", "patience"),
            "One-cycle gains most in its last epochs, and early stopping may end the run before them. Switch early "
            "stopping off; the best epoch is kept anyway.",
        )


def stopped_before_the_rate_falls(look: Look) -> Iterator[Remark]:
    """Reduce-on-plateau and early stopping wait for the same thing."""
    waits = int(getattr(look.training.schedule, "patience", 0))
    patience = look.value("early-stopping", "patience", 0)
    if look.training.schedule.tag() == "reduce-on-plateau" and look.on("early-stopping") and patience <= waits:
        yield Remark(
            look.at("early-stopping", "patience"),
            f"Early stopping ends the run after {patience} epochs without gain, before the schedule lowers the "
            f"learning rate (after {waits + 1}). Give it more patience than the schedule has.",
        )


def warmup_without_end(look: Look) -> Iterator[Remark]:
    """A learning rate that only ever rises."""
    warmup = look.training.schedule.warmup
    if warmup >= look.epochs:
        yield Remark(
            "training.schedule.warmup",
            f"The warm-up of {warmup:g} epochs is as long as the whole training ({look.epochs}): the full learning "
            "rate is never reached. A tenth of the epochs is usual.",
        )


def steps_after_the_end(look: Look) -> Iterator[Remark]:
    """A step schedule without a step."""
    every = getattr(look.training.schedule, "every", 0)
    if look.training.schedule.tag() == "step" and every >= look.epochs - look.training.schedule.warmup:
        yield Remark(
            "training.schedule.every",
            f"The learning rate would drop after {every} epochs, and there are only {look.epochs}: it never does.",
        )


def too_short_for_two_phases(look: Look) -> Iterator[Remark]:
    """LP-FT trains the head first, then everything (Kumar et al. 2022)."""
    if look.tune != "probe-then-all":
        return
    if look.epochs < 2:
        yield Remark(
            "training.epochs",
            "First the head and then everything needs at least 2 epochs, one for each. Train longer, or adjust all "
            "layers at once.",
            "blocks",
        )


def too_short_to_thaw(look: Look) -> Iterator[Remark]:
    """Gradual unfreezing thaws one stage after the other (Howard & Ruder 2018)."""
    if look.tune != "gradual":
        return
    every = look.strategy("stage_epochs", 0)
    if look.epochs < 2 or every >= look.epochs:
        yield Remark(
            "strategy.stage_epochs" if every >= look.epochs > 1 else "training.epochs",
            "Gradual unfreezing needs epochs for at least two rounds; here the run is over before anything more is "
            "thawed. Train longer, or thaw sooner.",
            "blocks",
        )


RULES: tuple[Rule, ...] = (
    patience_beyond_the_end,
    stopped_before_the_end_of_the_cycle,
    stopped_before_the_rate_falls,
    warmup_without_end,
    steps_after_the_end,
    too_short_for_two_phases,
    too_short_to_thaw,
)
