"""Few-shot: learn to tell new classes apart from a few images of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.strategies.base import Phase, Strategy
from posttrain_gui.strategies.meta.registry import methods

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

    from posttrain_gui.strategies.base import Examples
    from posttrain_gui.strategies.meta.base import Method
    from posttrain_gui.training.stations import Stations
    from posttrain_gui.training.surroundings import Surroundings


class FewShot(Strategy):
    """Few-shot meta-learning by episodes; ``method`` names how (``strategies/meta/``).

    ``data.split`` divides the classes here, not the images: no class is used both to learn and to judge.
    """

    title: ClassVar[str] = "Few-shot"
    summary: ClassVar[str] = (
        "Learns to learn: afterwards the model tells classes apart that it never saw, from a few images of each."
    )
    reference: ClassVar[str] = "Vinyals et al. 2016, arXiv:1606.04080; Snell et al. 2017, arXiv:1703.05175"
    order: ClassVar[int] = 2
    one_label: ClassVar[bool] = False

    kind: Literal["few-shot"] = "few-shot"
    method: Literal["prototypes", "maml", "fomaml", "anil", "reptile", "fine-tune-head"] = setting(
        "prototypes",
        title="Method",
        help=(
            "prototypes: the class whose mean is nearest (fast, strong). maml: weights from which a few gradient steps "
            "fit any episode. fomaml, reptile: the same, cheaper. anil: only the head takes the steps. fine-tune-head: "
            "no meta-training, to compare with. Default prototypes."
        ),
    )
    ways: int = setting(
        5,
        title="Ways",
        help="Classes in an episode. More makes each episode harder; 5 and 20 are common. Default 5.",
        unit="classes",
        ge=2,
        le=100,
    )
    shots: int = setting(
        1,
        title="Shots",
        help=(
            "Support images of each class, which an episode is learned from. More makes it easier; 1 and 5 are common. "
            "Default 1."
        ),
        unit="images",
        ge=1,
        le=100,
    )
    queries: int = setting(
        5,
        title="Queries",
        help=(
            "Query images of each class, which an episode is judged by. More makes each episode's accuracy less "
            "noisy and slower to compute. Default 5."
        ),
        unit="images",
        ge=1,
        le=100,
    )
    train_ways: int = setting(
        0,
        title="Ways in training",
        help=(
            "Classes in an episode of meta-training, for prototypes: more than in the test makes it learn finer "
            "differences (20 is common). 0: as many as ways. Default 0."
        ),
        unit="classes",
        ge=0,
        le=200,
    )
    episodes_per_update: int = setting(
        4,
        title="Episodes per update",
        help="Episodes whose gradients are averaged for one update. More is steadier and slower. Default 4.",
        unit="episodes",
        ge=1,
        le=256,
    )
    updates_per_epoch: int = setting(
        100,
        title="Updates per epoch",
        help=(
            "Updates between two looks at the validation episodes. More trains longer: epochs × updates in all. "
            "Default 100."
        ),
        unit="updates",
        ge=1,
        le=10_000,
    )
    inner_steps: int = setting(
        1,
        title="Inner steps",
        help=(
            "Gradient steps on an episode's support images. More fits them better, costs time and, for maml, memory. "
            "1 to 5 is common; reptile needs several. Default 1."
        ),
        unit="steps",
        ge=1,
        le=1000,
    )
    inner_rate: float = setting(
        0.4,
        title="Inner learning rate",
        help=(
            "Size of these steps. Higher adapts faster; too high and an episode is not fitted at all. 0.4 is common "
            "for maml and anil, 0.1 and less for reptile. Default 0.4."
        ),
        widget="log",
        gt=0,
        le=100,
    )
    test_steps: int = setting(
        0,
        title="Inner steps when judging",
        help=(
            "Gradient steps on the support images when answers count. More than in training often helps a little. 0: "
            "as in training. Default 0."
        ),
        unit="steps",
        ge=0,
        le=1000,
    )
    gradient_order: Literal["second", "first"] = setting(
        "second",
        title="Order of the gradient",
        help=(
            "For anil. second: the gradient goes through the inner steps. first: past them, which is cheaper and a "
            "little less exact. Default second."
        ),
        advanced=True,
    )
    metric: Literal["squared-euclidean", "cosine"] = setting(
        "squared-euclidean",
        title="Distance",
        help=(
            "How near an image is to the mean of a class. squared-euclidean suits features that are trained for it; "
            "cosine, which ignores lengths, often suits pre-trained ones. Default squared-euclidean."
        ),
    )
    temperature: float = setting(
        0.0,
        title="Temperature",
        help=(
            "Distances to the class means are divided by it. Higher makes probabilities softer and leaves the "
            "answers as they are. 0: 1 for squared-euclidean, 0.1 for cosine. Default 0."
        ),
        ge=0,
        le=10_000,
        advanced=True,
    )
    batchnorm: Literal["running", "support", "query"] = setting(
        "running",
        title="BatchNorm statistics",
        help=(
            "Whose mean and variance BatchNorm uses in an episode. running: averages of meta-training. support: the "
            "support images'. query: the query images' own, all together, which makes every figure transductive and "
            "usually a few points higher. Default running."
        ),
    )
    rotations: bool = setting(
        False,
        title="Rotations as classes",
        help=(
            "On: images turned by 90°, 180° and 270° are further classes of meta-training, four times as many. Helps "
            "where a turned sign is another sign (characters); wrong where it is the same. Default off."
        ),
    )
    split_by: Literal["class", "parent"] = setting(
        "class",
        title="Divide by",
        help=(
            "class: every class for itself. parent: all classes of a parent folder (alphabet/character) stay on one "
            "side, which is a harder and more honest test. Default class."
        ),
    )
    backbone: Literal["trained", "frozen"] = setting(
        "trained",
        title="Backbone",
        help=(
            "trained: the whole network learns. frozen: its features stay as they are and are computed once, which is "
            "fast; only a head can learn then. Default trained."
        ),
    )
    val_episodes: int = setting(
        100,
        title="Validation episodes",
        help="Episodes of other classes that choose the best epoch. More chooses better, slower. Default 100.",
        unit="episodes",
        ge=10,
        le=10_000,
        advanced=True,
    )
    test_episodes: int = setting(
        600,
        title="Test episodes",
        help=(
            "Episodes of yet other classes that judge, before and after. More narrows the interval; 600 is usual. "
            "Default 600."
        ),
        unit="episodes",
        ge=10,
        le=100_000,
        advanced=True,
    )

    @property
    def learning(self) -> Method:
        """The method that ``method`` names, with these settings."""
        return methods()[self.method](self)

    @property
    def transductive(self) -> bool:
        """Whether the query images of an episode are answered together, by their own BatchNorm statistics."""
        return self.batchnorm == "query"

    @property
    def ways_in_training(self) -> int:
        """Classes in an episode of meta-training; only methods without a head of their own can take others."""
        return self.train_ways if self.train_ways and self.learning.any_ways else self.ways

    def one_line(self) -> str:
        """The method and the episodes, in words: "Few-shot · Prototypes · 5 ways, 1 shot"."""
        shots = "1 shot" if self.shots == 1 else f"{self.shots} shots"
        return f"Few-shot · {self.learning.title} · {self.ways} ways, {shots}"

    def told(self, name: str) -> str:
        """The method by its title, everything else as it is."""
        return self.learning.title if name == "method" else super().told(name)

    def problems(self) -> list[Problem]:
        """Whether training episodes can be made."""
        if self.train_ways == 1:
            return [Problem("train_ways", "An episode needs at least 2 classes; 0 takes as many as ways.")]
        return []

    def when_memory_is_full(self, batch_size: int) -> tuple[str, str]:
        """An update is made of episodes; only the features of a frozen backbone are computed batch by batch."""
        if self.backbone == "frozen":
            return super().when_memory_is_full(batch_size)
        images = self.ways_in_training * (self.shots + self.queries) * self.episodes_per_update
        steps = ", inner steps" if "inner_steps" in self.learning.uses else ""
        return (
            f"The {images:,} images of an update do not fit (batch size does not matter here).",
            f"Set fewer episodes per update, ways or queries{steps}, or choose a smaller image size.",
        )

    def stations(self, around: Surroundings) -> Stations:
        """Classes in three parts, and episodes of each."""
        from posttrain_gui.training.episodes.session import EpisodeSession

        return EpisodeSession(around)

    def phases(
        self,
        network: nn.Module,
        epochs: int,  # noqa: ARG002 - the same is trained throughout
        examples: Examples,  # noqa: ARG002
        found: Callable[[str], None],  # noqa: ARG002
    ) -> tuple[Phase, ...]:
        """What the method trains, from the first epoch to the last."""
        return (Phase(1, self.learning.trained(network)),)
