"""The contract of a few-shot method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from posttrain_gui.strategies.tuning.base import all_names, head_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor, nn

    from posttrain_gui.training.episodes.episode import Episode
    from posttrain_gui.training.episodes.learner import Learner


class Settings(Protocol):
    """What a person may set of the methods (``strategies/few_shot.py`` explains each)."""

    @property
    def inner_steps(self) -> int:
        """Gradient steps on the support images in training."""

    @property
    def inner_rate(self) -> float:
        """Their size."""

    @property
    def test_steps(self) -> int:
        """Gradient steps when answers count; 0: as in training."""

    @property
    def gradient_order(self) -> str:
        """``second`` or ``first``, for ANIL."""

    @property
    def metric(self) -> str:
        """``squared-euclidean`` or ``cosine``, for prototypes."""

    @property
    def temperature(self) -> float:
        """Distances are divided by it; 0: as usual for the metric."""

    @property
    def backbone(self) -> str:
        """``trained`` or ``frozen``."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What came of the episodes of one update.

    Attributes:
        loss: Mean cross-entropy of the query images, before the update (scalar on the device, detached).
        accuracy: Share of the query images answered right, 0 to 1 (scalar on the device).
    """

    loss: Tensor
    accuracy: Tensor


class Method:
    """One way of learning from episodes: ``[strategy] method = …`` in a plan.

    Attributes:
        tag: The value of ``method`` that selects it.
        title: The standard term.
        summary: What it does and what for, in plain words.
        when_not: Where it is the wrong choice, in plain words.
        reference: The paper it follows, or "".
        common: Whether most people choose among this and the few others of this kind.
        uses: Fields of FewShot that it reads, beside those of the episodes themselves.
        suits: Values of FewShot's fields that usually go well with it, where the defaults do not.
        meta_trained: Whether it learns from meta-training classes at all.
        any_ways: Whether an episode may have any number of classes; else the network's head decides.
        head_only: Whether nothing but a head adapts to an episode: where BatchNorm goes by running statistics, the
            features of each image then only have to be computed once to answer any number of episodes.
        order: Where it stands among the methods, smallest first.
    """

    tag: ClassVar[str]
    title: ClassVar[str]
    summary: ClassVar[str]
    when_not: ClassVar[str]
    reference: ClassVar[str] = ""
    common: ClassVar[bool] = False
    uses: ClassVar[tuple[str, ...]] = ()
    suits: ClassVar[dict[str, Any]] = {}
    meta_trained: ClassVar[bool] = True
    any_ways: ClassVar[bool] = False
    head_only: ClassVar[bool] = False
    order: ClassVar[int] = 100

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def trained(self, network: nn.Module) -> tuple[str, ...]:
        """Names of the parameters that meta-training changes; with a frozen backbone the head's."""
        frozen = self.settings.backbone == "frozen" or not self.meta_trained
        return tuple(head_names(network) if frozen else all_names(network))

    def learn(self, learner: Learner, episodes: Sequence[Episode]) -> Learned:
        """Adds the meta-gradient, the mean over the episodes, to ``.grad`` of the trained parameters.

        Args:
            learner: In training mode.
            episodes: Of one update, at least one.
        """
        raise NotImplementedError

    def answer(self, learner: Learner, episode: Episode, steps: int | None = None) -> Tensor:
        """What it answers to the query images after it has seen the support images; changes nothing.

        Args:
            learner: In evaluation mode.
            episode: Any.
            steps: Gradient steps on the support images, from 0; None: as the plan says.

        Returns:
            Logits float (queries, ways), without a graph.
        """
        raise NotImplementedError

    def taught(self, learner: Learner, support: Tensor, labels: Tensor, ways: int) -> dict[str, Tensor]:
        """The state dict of a plain network that answers as this method does after these support images.

        Adapted weights stand in it, a head of ``ways`` outputs and, where BatchNorm goes by the support images or by
        the query images, the support images' statistics as running ones: an image that comes alone has no others.

        Args:
            learner: In evaluation mode; stays as it is.
            support: Normalised images (S, 3, H, W).
            labels: int64 (S,), 0 … ``ways`` − 1, each at least once; the classes may have different numbers of images.
            ways: Number of classes; any.

        Returns:
            Every tensor of ``learner.network.state_dict()`` by its name, detached copies.

        Raises:
            posttrain_gui.errors.InputError: Where the head cannot hold the answer.
        """
        raise NotImplementedError

    def steps(self, given: int | None = None) -> int:
        """Gradient steps on the support images when answers count.

        Args:
            given: Overrules the plan, where it is not None.
        """
        return (self.settings.test_steps or self.settings.inner_steps) if given is None else given

    def note(self, head_ways: int, ways: int) -> str:
        """What a person should know who teaches it so many classes, in a sentence or two, or "".

        Args:
            head_ways: Number of classes of the head that it was trained with.
            ways: Number of classes to be taught.
        """
        if self.any_ways or ways == head_ways:
            return ""
        return (
            f"{self.title} was trained with {head_ways} classes at a time. For {ways} classes its head starts from "
            "their means instead of what it learned: how accurate that is was not measured."
        )
