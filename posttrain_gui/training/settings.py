"""How long, how fast and where a plan trains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from posttrain_gui.choice import Section, one_of, setting
from posttrain_gui.training.optimizers import base as optimizer_room
from posttrain_gui.training.schedules import base as schedule_room

if TYPE_CHECKING:
    # For the type checker a field holds the room's base class; at run time the union of the choices found there.
    AnyOptimizer = optimizer_room.OptimizerChoice
    AnySchedule = schedule_room.ScheduleChoice
else:
    AnyOptimizer = one_of(optimizer_room.optimizers(), optimizer_room.OptimizerChoice)
    AnySchedule = one_of(schedule_room.schedules(), schedule_room.ScheduleChoice)


class Training(Section):
    """How long, how fast and where: ``[training]``."""

    epochs: int = setting(
        10,
        title="Epochs",
        help="How often every training image is seen; in few-shot learning, rounds of updates, each followed by the "
        "validation episodes. More can overfit; the best epoch is kept anyway. Default 10.",
        unit="epochs",
        ge=1,
        le=10_000,
    )
    batch_size: int = setting(
        32,
        title="Batch size",
        help="Images per step. Larger is faster and needs more memory; smaller adds noise. Default 32.",
        unit="images",
        ge=1,
        le=4096,
    )
    optimizer: AnyOptimizer = setting(
        {"kind": "sgd"}, title="Optimizer", help="How steps are computed from gradients.", validate_default=True
    )
    schedule: AnySchedule = setting(
        {"kind": "cosine"}, title="Schedule", help="How the learning rate changes over the run.", validate_default=True
    )
    head_learning_rate: float = setting(
        10.0,
        title="Head learns faster by",
        help=(
            "The new head's learning rate is this many times that of the trained layers, where layers besides the "
            "head are trained. Default 10."
        ),
        unit="×",
        ge=0.01,
        le=1000,
        advanced=True,
    )
    frozen_batchnorm: bool = setting(
        True,
        title="Keep BatchNorm statistics",
        help=(
            "On: running means and variances stay as they were trained (safe for small batches). Off: they follow "
            "your images. Default on."
        ),
        advanced=True,
    )
    clip_norm: float = setting(
        0.0,
        title="Clip gradients at",
        help=(
            "Gradients longer than this (Euclidean norm over all trained weights) are shortened to it, which tames "
            "single wild steps (Pascanu et al. 2013). 0: never. Default 0; 1 is common."
        ),
        ge=0,
        le=1000,
        advanced=True,
    )
    accumulate: int = setting(
        1,
        title="Accumulate over",
        help=(
            "Gradients of this many batches are averaged before each step: as a larger batch, in the memory of a "
            "small one. Default 1."
        ),
        unit="batches",
        ge=1,
        le=256,
        advanced=True,
    )
    sam_rho: float = setting(
        0.0,
        title="Sharpness-aware (SAM) ρ",
        help=(
            "Each step is taken for the worst weights within this distance, which finds flatter minima; doubles the "
            "time (Foret et al. 2021). 0: off. Default 0; 0.05 is common."
        ),
        ge=0,
        le=10,
        advanced=True,
    )
    device: str = setting(
        "auto",
        title="Device",
        help="auto takes the graphics card where one works, else the processor.",
        pattern=r"^(auto|cpu|mps|cuda(:\d+)?)$",
    )
    precision: Literal["auto", "float32", "bfloat16", "float16"] = setting(
        "auto", title="Precision", help="auto measures what is fastest and safe on this machine.", advanced=True
    )
    seed: int = setting(
        0, title="Seed", help="Same plan, seed and machine: identical numbers.", ge=0, le=2**31 - 1, advanced=True
    )
