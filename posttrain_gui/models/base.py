"""The contract of a model source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import field_validator

from posttrain_gui.choice import Choice, Section, discover, setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.trained import TrainedModel


class Preprocessing(Section):
    """How an image becomes the tensor a model reads; comes with the weights.

    resize the shorter side to ``resize`` px → centre crop of ``crop`` × ``crop`` px → scale to 0–1 → (x − mean) / std.
    """

    resize: int = setting(
        256, title="Resize to", help="The shorter side of an image is resized to this.", unit="px", ge=8, le=2048
    )
    crop: int = setting(
        224, title="Crop to", help="The centre square of this side is what the model sees.", unit="px", ge=8, le=2048
    )
    interpolation: Literal["bilinear", "bicubic", "nearest", "lanczos"] = setting(
        "bilinear", title="Interpolation", help="How pixels are computed when resizing; as the weights were trained."
    )
    mean: tuple[float, float, float] = setting(
        (0.485, 0.456, 0.406), title="Mean", help="Subtracted from each of red, green and blue (0–1)."
    )
    std: tuple[float, float, float] = setting(
        (0.229, 0.224, 0.225), title="Standard deviation", help="Divides each of red, green and blue."
    )

    @field_validator("std")
    @classmethod
    def _divides(cls, std: tuple[float, float, float]) -> tuple[float, float, float]:
        if min(std) <= 0:
            raise ValueError("each has to be greater than 0")
        return std

    def at_size(self, crop: int | None) -> Preprocessing:
        """The same for another image size, with the same ratio of resize to crop; None changes nothing."""
        if crop is None or crop == self.crop:
            return self
        return self.model_copy(update={"crop": crop, "resize": max(crop, round(crop * self.resize / self.crop))})


@dataclass(frozen=True, slots=True)
class Knew:
    """Where images of what a model knew before are.

    Attributes:
        data: A plan's ``[data]``.
        about: What they are, in words ("the clean digits it was trained on").
        part: ``test``: those of them that it was not trained on; ``all``: all of them.
    """

    data: dict[str, Any]
    about: str
    part: Literal["test", "all"] = "test"


class ModelSource(Choice):
    """Base of the model sources: ``[model] source = …`` in a plan."""

    tag_field: ClassVar[str] = "source"

    def knew(self) -> Knew | None:
        """Images of what the model knew before it is trained on others; None where it does not say."""
        return None

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Loads the model with its weights, on the CPU, in evaluation mode.

        Args:
            tell: Called with one sentence for each thing that was inferred ("158 of 160 tensors matched").

        Raises:
            posttrain_gui.errors.InputError: With what happened, why, and what to do next.
        """
        raise NotImplementedError


def sources() -> dict[str, type[ModelSource]]:
    """All model sources by their tag."""
    return discover("posttrain_gui.models", ModelSource)
