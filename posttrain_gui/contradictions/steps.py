"""What one step is computed from: batch size, BatchNorm, SAM, arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL_BATCH = 16


def statistics_of_few_images(look: Look) -> Iterator[Remark]:
    """BatchNorm (Ioffe & Szegedy 2015) needs several images to know mean and variance."""
    if look.training.frozen_batchnorm or not look.trains_body or look.training.batch_size >= SMALL_BATCH:
        return
    if look.method:  # episodes learn from no batches
        return
    size = look.training.batch_size
    if size == 1:
        yield Remark(
            "training.batch_size",
            "BatchNorm statistics follow the batches, and a batch of 1 image has none to speak of. Take larger "
            'batches, or switch on "Keep BatchNorm statistics".',
            "blocks",
        )
    else:
        yield Remark(
            "training.batch_size",
            f"BatchNorm statistics follow batches of only {size} images; they will be noisy. Take {SMALL_BATCH} or "
            'more, or switch on "Keep BatchNorm statistics".',
        )


def sam_in_float16(look: Look) -> Iterator[Remark]:
    """SAM (Foret et al. 2021) takes two gradients a step, and either can leave the range of float16."""
    if look.training.sam_rho and look.training.precision == "float16":
        yield Remark(
            "training.precision",
            "SAM takes two gradients a step, and where either leaves the small range of float16 the step is skipped: "
            "learning may be slow. Choose bfloat16, float32 or auto.",
        )


RULES: tuple[Rule, ...] = (statistics_of_few_images, sam_in_float16)
