"""Fine-tuning: go on training some or all of a trained network on new images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.strategies.base import Phase, Strategy
from posttrain_gui.strategies.tuning.registry import methods

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

    from posttrain_gui.strategies.base import Examples
    from posttrain_gui.strategies.tuning.base import Method
    from posttrain_gui.training.stations import Stations
    from posttrain_gui.training.surroundings import Surroundings


STAGES_HELP = "How many of the last stages are trained with the head. More adapts more, overfits sooner. Default 1."


def last_stages(help: str = STAGES_HELP) -> Any:
    """The setting ``blocks`` of each strategy that trains the last stages with the head.

    Args:
        help: What the form says of it.
    """
    return setting(1, title="Last stages", help=help, unit="stages", ge=1, le=100)


class FineTune(Strategy):
    """Fine-tuning of the head, some parameters or all layers; ``tune`` names the method (``strategies/tuning/``)."""

    title: ClassVar[str] = "Fine-tune"
    summary: ClassVar[str] = (
        "Goes on training the model on your images: only its last layer, its last stages, or all of it."
    )
    reference: ClassVar[str] = "Yosinski et al. 2014, arXiv:1411.1792"
    order: ClassVar[int] = 1
    searchable: ClassVar[bool] = True

    kind: Literal["fine-tune"] = "fine-tune"
    tune: Literal["head", "last-blocks", "all", "gradual", "probe-then-all", "bias", "norm", "lora", "surgical"] = (
        setting(
            "head",
            title="Adjust",
            help=(
                "head: only the last layer (fast, few images). last-blocks: the last stages too. all: every layer "
                "(most images, slowest). gradual: stage after stage. probe-then-all: the head first, then every layer. "
                "bias, norm: only biases or normalisation layers. lora: small changes to all weights. surgical: one "
                "stage. Default head."
            ),
        )
    )
    blocks: int = last_stages()
    stage_epochs: int = setting(
        0,
        title="Thaw every",
        help=(
            "Epochs between two thaws. Higher lets each stage settle longer; too high and the first stages never "
            "learn. 0: spread evenly over the run. Default 0."
        ),
        unit="epochs",
        ge=0,
        le=1000,
    )
    probe: float = setting(
        0.3,
        title="Head alone for",
        help=(
            "Share of the epochs in which only the head is trained. Higher gives it more time to fit first; lower "
            "leaves more for the whole network. Default 0.3, which is 30 %."
        ),
        widget="percent",
        ge=0.01,
        le=0.99,
    )
    rank: int = setting(
        8,
        title="Rank",
        help=(
            "Size of the change that each weight matrix can learn. Higher adapts more and trains more parameters; 4 to "
            "16 is common. Default 8."
        ),
        ge=1,
        le=256,
    )
    alpha: float = setting(
        16.0,
        title="Alpha",
        help=(
            "The change is multiplied by alpha / rank. Higher learns faster and less steadily; twice the rank is "
            "common. Default 16."
        ),
        gt=0,
        le=1024,
    )
    stage: str = setting(
        "auto",
        title="Stage",
        help=(
            "Which stage is trained with the head, by its name. auto: the one that your training images ask to change "
            "most (the largest relative gradient). Default auto."
        ),
        min_length=1,
        max_length=200,
    )
    layer_decay: float = setting(
        1.0,
        title="Learning rate per stage",
        help=(
            "Each stage further from the head learns this many times as fast as the one after it. Lower keeps early "
            "stages nearer to where they were; 1: all alike. Default 1; 0.5 to 0.9 is common."
        ),
        unit="×",
        gt=0,
        le=1,
        advanced=True,
    )

    @property
    def method(self) -> Method:
        """The method that ``tune`` names, with these settings."""
        return methods()[self.tune](self)

    def one_line(self) -> str:
        """What is trained, in words."""
        return f"Fine-tune · {self.method.one_line()}"

    def told(self, name: str) -> str:
        """The method by its title, everything else as it is."""
        return self.method.title if name == "tune" else super().told(name)

    def stations(self, around: Surroundings) -> Stations:
        """Images with one label each, before and after."""
        from posttrain_gui.training.session import Session

        return Session(around)

    def prepare(self, network: nn.Module) -> None:
        """Puts in what the method needs."""
        self.method.prepare(network)

    def phases(
        self, network: nn.Module, epochs: int, examples: Examples, found: Callable[[str], None]
    ) -> tuple[Phase, ...]:
        """As the method says.

        Raises:
            InputError: Where the method makes no sense for this network or this run.
        """
        return self.method.phases(network, epochs, examples, found)

    def rates(self, network: nn.Module) -> dict[str, float]:
        """``layer_decay`` to the power of a stage's distance from the head (Clark et al. 2020, arXiv:2003.10555).

        Returns:
            Empty where all stages learn alike.
        """
        if self.layer_decay == 1:
            return {}
        from posttrain_gui.models.anatomy.stages import stages

        parts = stages(network)[::-1]
        return {name: self.layer_decay**distance for distance, stage in enumerate(parts) for name in stage.parameters}

    def finish(self, network: nn.Module) -> None:
        """Takes out again what :meth:`prepare` put in."""
        self.method.finish(network)
