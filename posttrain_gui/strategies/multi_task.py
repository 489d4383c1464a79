"""Multi-task learning: one network answers several questions about each image."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import one_of, setting
from posttrain_gui.strategies.base import Strategy
from posttrain_gui.strategies.fine_tune import FineTune, last_stages
from posttrain_gui.strategies.weightings import base as weighting_room

if TYPE_CHECKING:
    from posttrain_gui.training.stations import Stations
    from posttrain_gui.training.surroundings import Surroundings

    # For the type checker a field holds the room's base class; at run time the union of the choices found there.
    AnyWeighting = weighting_room.WeightingChoice
else:
    AnyWeighting = one_of(weighting_room.weightings(), weighting_room.WeightingChoice)


class MultiTask(Strategy):
    """Hard parameter sharing (Caruana 1997): one backbone, and of its head a part for each task."""

    title: ClassVar[str] = "Multi-task"
    summary: ClassVar[str] = (
        "Teaches one model to answer several questions about each image, and says whether they are better learned "
        "together or alone."
    )
    reference: ClassVar[str] = "Caruana 1997, Machine Learning 28"
    order: ClassVar[int] = 3
    one_label: ClassVar[bool] = False

    kind: Literal["multi-task"] = "multi-task"
    tune: Literal["head", "last-blocks", "all"] = setting(
        "all",
        title="Adjust",
        help=(
            "head: only the last layer; the tasks then share nothing that is trained. last-blocks: the last stages "
            "too. all: every layer. Default all."
        ),
    )
    blocks: int = last_stages()
    weighting: AnyWeighting = setting(
        {"kind": "equal"},
        title="Weighting",
        help="How much each task's loss counts in the layers that all of them share. Default equal.",
        validate_default=True,
    )
    tolerance: float = setting(
        0.5,
        title="Right within",
        help=(
            "For measured values: an answer counts as right when it is off by at most this many standard deviations "
            "of the training values. Smaller is stricter. It judges only; training does not look at it. Default 0.5."
        ),
        unit="standard deviations",
        gt=0,
        le=10,
    )
    compare_alone: bool = setting(
        True,
        title="Also train each task alone",
        help=(
            "On: each task is trained alone too, with the same budget, to say whether together is better; takes as "
            "long again for each task. Off: nothing is said about that. Default on."
        ),
    )

    @property
    def adapting(self) -> FineTune:
        """How the network is adapted, as fine-tuning with the same fields."""
        return FineTune(tune=self.tune, blocks=self.blocks)

    def one_line(self) -> str:
        """What is trained and how tasks are weighted."""
        return f"Multi-task · {self.adapting.method.one_line()} · {self.weighting.one_line()}"

    def told(self, name: str) -> str:
        """The method and the weighting by their titles, everything else as it is."""
        if name == "weighting":
            return self.weighting.one_line()
        return self.adapting.method.title if name == "tune" else super().told(name)

    def stations(self, around: Surroundings) -> Stations:
        """Images with several labels each; together, then each task alone."""
        from posttrain_gui.training.tasks.session import TaskSession

        return TaskSession(around, self.weighting, self.tolerance, alone=self.compare_alone)
