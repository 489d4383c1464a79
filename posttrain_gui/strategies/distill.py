"""Knowledge distillation: a small model learns from the answers of a better one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, one_of, setting
from posttrain_gui.models import base as model_room
from posttrain_gui.strategies.base import Strategy
from posttrain_gui.strategies.fine_tune import FineTune, last_stages

if TYPE_CHECKING:
    from posttrain_gui.training.stations import Stations
    from posttrain_gui.training.surroundings import Surroundings

    # For the type checker a field holds the room's base class; at run time the union of the choices found there.
    AnyModel = model_room.ModelSource
else:
    AnyModel = one_of(model_room.sources(), model_room.ModelSource)


class Distill(Strategy):
    """Hinton, Vinyals & Dean 2015: the student matches the teacher's softened answers and the labels."""

    title: ClassVar[str] = "Distil"
    summary: ClassVar[str] = (
        "Lets a better, larger model teach a smaller and faster one, and says what accuracy that costs and what time "
        "it saves."
    )
    reference: ClassVar[str] = "Hinton, Vinyals & Dean 2015, arXiv:1503.02531; Beyer et al. 2022, arXiv:2106.05237"
    order: ClassVar[int] = 5

    kind: Literal["distill"] = "distill"
    teacher: AnyModel = setting(
        {"source": "run"},
        title="Teacher",
        help=(
            "The better model that is imitated; it has to know all your classes. Best is an earlier run that was "
            "fine-tuned on these images. The model on the Model page is the student."
        ),
        validate_default=True,
    )
    tune: Literal["head", "last-blocks", "all"] = setting(
        "all",
        title="Adjust",
        help=(
            "How much of the student learns. head: only the last layer. last-blocks: the last stages too. all: every "
            "layer. Default all."
        ),
    )
    blocks: int = last_stages()
    temperature: float = setting(
        4.0,
        title="Temperature",
        help=(
            "Softens the teacher's answers, so that the student also sees which wrong classes it finds likely. Higher "
            "shows more of them; too high and noise is learned; 1 leaves the answers as they are. Default 4."
        ),
        gt=0,
        le=100,
    )
    mixing: float = setting(
        0.9,
        title="Weight of the teacher",
        help=(
            "Share of the loss that comes from the teacher's answers; the rest comes from your labels. Higher imitates "
            "more, and a teacher's mistakes with it; 0 % learns from the labels alone. Default 0.9, which is 90 %."
        ),
        widget="percent",
        ge=0,
        le=1,
    )

    @property
    def adapting(self) -> FineTune:
        """How the student is adapted, as fine-tuning with the same fields."""
        return FineTune(tune=self.tune, blocks=self.blocks)

    def one_line(self) -> str:
        """What is trained, and who teaches."""
        return f"Distil · {self.adapting.method.one_line()} · teacher: {self.teacher.one_line().partition(' · ')[0]}"

    def told(self, name: str) -> str:
        """The method by its title, the teacher in its own words, everything else as it is."""
        if name == "teacher":
            return self.teacher.one_line()
        return self.adapting.method.title if name == "tune" else super().told(name)

    def problems(self) -> list[Problem]:
        """What is wrong with the teacher: it cannot be had, or has nothing to teach."""
        found = [Problem(f"teacher.{problem.path}", problem.message) for problem in self.teacher.problems()]
        weights = str(getattr(self.teacher, "weights", "")).strip().lower()
        if self.teacher.tag() == "untrained" or weights == "none":
            field = "weights" if weights == "none" else self.teacher.tag_field
            found.append(Problem(f"teacher.{field}", "It has learned nothing yet, so it has nothing to teach."))
        return found

    def stations(self, around: Surroundings) -> Stations:
        """Images with one label each; the teacher answers every batch, and the test images too."""
        from posttrain_gui.training.distilling.session import DistillSession

        return DistillSession(around, self.teacher, self.temperature, self.mixing)
