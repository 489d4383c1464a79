"""Self-training: learn from unlabelled images too."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.strategies.base import Strategy
from posttrain_gui.strategies.fine_tune import FineTune, last_stages
from posttrain_gui.typed_paths import exists, expanded, is_file

if TYPE_CHECKING:
    from posttrain_gui.training.stations import Stations
    from posttrain_gui.training.surroundings import Surroundings


class SelfTraining(Strategy):
    """FixMatch (Sohn et al. 2020, arXiv:2001.07685): pseudo-labels of weak views teach what to answer to strong ones.

    Each step learns from a batch of labelled images and from ``ratio`` times as many unlabelled ones. What the model
    answers to a weakly changed view of an unlabelled image counts as its label where it is at least ``threshold`` sure;
    a strongly changed view of the same image is trained towards it (equations 3 and 4).
    """

    title: ClassVar[str] = "Self-training"
    summary: ClassVar[str] = (
        "Learns from a folder of unlabelled images too: what the model is sure of becomes a label, and it has to give "
        "the same answer when the image is changed strongly."
    )
    reference: ClassVar[str] = "Sohn et al. 2020, arXiv:2001.07685 (FixMatch)"
    order: ClassVar[int] = 4

    kind: Literal["self-training"] = "self-training"
    unlabelled: str = setting(
        "",
        title="Unlabelled images",
        help=(
            "A folder or zip of images of the same kind of things, sorted or not. Images that are also among the "
            "labelled ones are left out. Where folders in it are named like classes, that says how right pseudo-labels "
            "were; it is never learned from."
        ),
        widget="folder",
        max_length=4096,
    )
    tune: Literal["head", "last-blocks", "all"] = setting(
        "all",
        title="Adjust",
        help=(
            "head: only the last layer; it can bring little more than the labels do. last-blocks: the last stages too. "
            "all: every layer. Default all."
        ),
    )
    blocks: int = last_stages(
        "How many of the last stages are trained with the head, where Adjust is last-blocks. Default 1."
    )
    threshold: float = setting(
        0.95,
        title="Confidence threshold",
        help=(
            "A pseudo-label is learned from where the model is at least this sure of it. Higher uses fewer and better "
            "ones; too high and none is used, too low and mistakes are learned. Default 0.95, which is 95 %."
        ),
        widget="percent",
        ge=0.0,
        le=1.0,
    )
    weight: float = setting(
        1.0,
        title="Weight of unlabelled images",
        help=(
            "How much the loss of unlabelled images counts beside that of labelled ones. Higher trusts pseudo-labels "
            "more. 0: labels only, with the same number of steps, for comparison. Default 1."
        ),
        ge=0.0,
        le=100.0,
    )
    ratio: int = setting(
        3,
        title="Unlabelled for each labelled image",
        help=(
            "Unlabelled images in a batch for each labelled one. Higher learns more from a step and takes longer; the "
            "paper has 7. Default 3."
        ),
        ge=1,
        le=64,
    )
    steps_per_epoch: int = setting(
        0,
        title="Steps per epoch",
        help=(
            "Batches between two validations; labelled images repeat as often as it takes. 0: as many as one pass over "
            "the unlabelled images takes. Default 0."
        ),
        unit="steps",
        ge=0,
        le=100_000,
    )
    warm_up: int = setting(
        1,
        title="Labels only at first",
        help=(
            "Epochs at the beginning that learn from labels alone. A model that was trained elsewhere can be sure and "
            "wrong before it has seen your images. More makes the first pseudo-labels better; too many leave no time "
            "to learn from them. 0: none, as in the paper. Default 1."
        ),
        unit="epochs",
        ge=0,
        le=1000,
    )
    mirror: bool = setting(
        True,
        title="Mirror",
        help=(
            "On: half of the views are mirrored left to right. Switch it off where left and right matter: digits, "
            "letters, traffic signs. Default on."
        ),
    )
    strength: int = setting(
        10,
        title="Strength of the strong view",
        help=(
            "Largest strength of the changes of shape and colour (RandAugment), drawn anew for each image. Higher asks "
            "more of the model; too high and images cannot be recognised. Default 10, at most 30."
        ),
        ge=1,
        le=30,
        advanced=True,
    )

    @property
    def adapting(self) -> FineTune:
        """How the network is adapted, as fine-tuning with the same fields."""
        return FineTune(tune=self.tune, blocks=self.blocks)

    def steps(self, unlabelled: int, batch_size: int) -> int:
        """Number of steps an epoch.

        Args:
            unlabelled: Number of unlabelled images.
            batch_size: Labelled images in a batch.
        """
        return self.steps_per_epoch or -(-unlabelled // (self.ratio * batch_size))

    def one_line(self) -> str:
        """What is trained, and from which unlabelled images."""
        where = Path(self.unlabelled).name if self.unlabelled else "no unlabelled images chosen"
        return f"Self-training · {self.adapting.method.one_line()} · {where}"

    def told(self, name: str) -> str:
        """The method by its title, everything else as it is."""
        return self.adapting.method.title if name == "tune" else super().told(name)

    def problems(self) -> list[Problem]:
        """A folder that is not chosen or leads nowhere, or a file that is no zip."""
        where = expanded(self.unlabelled)
        if not self.unlabelled:
            return [Problem("unlabelled", "Choose the folder or zip of unlabelled images.")]
        if self.unlabelled.encode("utf-8", "replace").decode() != self.unlabelled:
            return [Problem("unlabelled", "Its name is not valid text, so it cannot be kept with the run; rename it.")]
        if not exists(where):
            return [Problem("unlabelled", f"There is no folder {self.unlabelled}.")]
        if is_file(where) and where.suffix.lower() != ".zip":
            return [Problem("unlabelled", f"{where.name} is a file, neither a folder nor a zip.")]
        return []

    def stations(self, around: Surroundings) -> Stations:
        """Labelled images, before and after; unlabelled ones in between."""
        from posttrain_gui.training.unlabelled.how import How
        from posttrain_gui.training.unlabelled.session import SelfTrainingSession

        how = How(
            folder=Path(self.unlabelled),
            threshold=self.threshold,
            weight=self.weight,
            ratio=self.ratio,
            steps=self.steps,
            warm_up=self.warm_up,
            mirror=self.mirror,
            strength=self.strength,
        )
        return SelfTrainingSession(around, how)

    def when_memory_is_full(self, batch_size: int) -> tuple[str, str]:
        """As many images are in memory at once as a batch has of both kinds."""
        images = batch_size * (1 + self.ratio)
        return (
            f"{images} images of this size at once ({batch_size} labelled, {batch_size * self.ratio} unlabelled) do "
            "not fit.",
            f"Set the batch size to {max(batch_size // 2, 1)}, or choose a smaller image size.",
        )
