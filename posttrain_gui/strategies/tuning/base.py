"""The contract of a fine-tuning method, and what all of them need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from posttrain_gui.strategies.base import Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from torch import nn

    from posttrain_gui.strategies.base import Examples


class Settings(Protocol):
    """What a person may set of the methods (``strategies/fine_tune.py`` explains each)."""

    @property
    def blocks(self) -> int:
        """For last-blocks: number of stages before the head."""

    @property
    def stage(self) -> str:
        """For surgical: name of the stage, or "auto"."""

    @property
    def rank(self) -> int:
        """For lora: rank of the change of each weight."""

    @property
    def alpha(self) -> float:
        """For lora: the change is multiplied by alpha / rank."""

    @property
    def probe(self) -> float:
        """For probe-then-all: share of the epochs."""

    @property
    def stage_epochs(self) -> int:
        """For gradual: epochs between two thaws; 0: spread over the run."""


@dataclass(frozen=True, slots=True)
class StageFacts:
    """What is known of a stage without running it, for showing.

    Attributes:
        name: As in ``posttrain_gui.models.anatomy.stages``.
        count: Number of its parameters.
        biases: Of these, in biases.
        norms: Of these, in normalisation layers.
        matrices: Rows and columns of the weights that low-rank matrices can adapt.
    """

    name: str
    count: int
    biases: int = 0
    norms: int = 0
    matrices: tuple[tuple[int, int], ...] = ()


class Method:
    """One way of fine-tuning: ``[strategy] tune = …`` in a plan.

    Attributes:
        tag: The value of ``tune`` that selects it.
        title: The standard term.
        summary: What it does and what for, in plain words.
        when_not: Where it is the wrong choice, in plain words.
        reference: The paper it follows, or "".
        images: Rule of thumb: how many images it needs.
        uses: Fields of FineTune that it reads.
        common: Whether most people choose among this and the few others of this kind.
        adds: Whether what it trains are parameters of its own, beside those of the network.
        order: Where it stands among the methods, smallest first.
    """

    tag: ClassVar[str]
    title: ClassVar[str]
    summary: ClassVar[str]
    when_not: ClassVar[str]
    reference: ClassVar[str] = ""
    images: ClassVar[str] = ""
    uses: ClassVar[tuple[str, ...]] = ()
    common: ClassVar[bool] = False
    adds: ClassVar[bool] = False
    order: ClassVar[int] = 100

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def one_line(self) -> str:
        """What is trained, in a few words."""
        raise NotImplementedError

    def prepare(self, network: nn.Module) -> None:
        """As ``Strategy.prepare``."""

    def phases(
        self,
        network: nn.Module,
        epochs: int,  # noqa: ARG002 - methods that thaw in turn need it
        examples: Examples,  # noqa: ARG002 - methods that look before they choose need it
        found: Callable[[str], None],  # noqa: ARG002
    ) -> tuple[Phase, ...]:
        """As ``Strategy.phases``; as it stands: the same parameters from the first epoch to the last.

        Raises:
            posttrain_gui.errors.InputError: Where the method makes no sense for this network or this run.
        """
        return always(in_order(network, self.chosen(network)))

    def chosen(self, network: nn.Module) -> Collection[str]:
        """Names of what is trained, for methods that train the same throughout.

        Raises:
            posttrain_gui.errors.InputError: Where the method makes no sense for this network.
        """
        raise NotImplementedError

    def finish(self, network: nn.Module) -> None:
        """As ``Strategy.finish``."""

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """How many parameters of each stage are trained (in the end, where stages are thawed in turn), for showing.

        Args:
            stages: From image to answer; the last one is the head.
        """
        raise NotImplementedError

    def turns(self, stages: int) -> tuple[int, ...]:  # noqa: ARG002 - the contract of a method
        """In which turn, from 1, the training of each stage begins; empty where all begin together.

        Args:
            stages: Number of stages, the head included.
        """
        return ()

    @property
    def undecided(self) -> bool:
        """Whether a stage more than :meth:`trains` says will be trained, which the run itself chooses."""
        return False

    def hint(self) -> str:
        """What a picture of the trained stages cannot say, in a sentence, or ""."""
        return ""

    def trouble(self, stages: Sequence[StageFacts]) -> str:  # noqa: ARG002
        """Why :meth:`phases` will refuse such a network, in a sentence, or ""."""
        return ""


def always(names: Sequence[str]) -> tuple[Phase, ...]:
    """The same parameters from the first epoch to the last."""
    return (Phase(1, tuple(names)),)


def all_names(network: nn.Module) -> list[str]:
    """Names of all parameters."""
    return [name for name, _ in network.named_parameters()]


def in_order(network: nn.Module, chosen: Collection[str]) -> list[str]:
    """Chosen names in the network's order."""
    wanted = set(chosen)
    return [name for name in all_names(network) if name in wanted]


def head_names(network: nn.Module) -> list[str]:
    """Names of the head's parameters."""
    from posttrain_gui.models.anatomy.stages import parameters_of_last

    return in_order(network, parameters_of_last(network, 0))


def only_head(stages: Sequence[StageFacts]) -> tuple[int, ...]:
    """For :meth:`Method.trains`: the head, all of it, and nothing else."""
    return (*(0 for _ in stages[:-1]), stages[-1].count)
