"""Which preset to begin with: from the number of images, and from what the model knows of their classes."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from posttrain_gui.presets import all_presets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import Split
    from posttrain_gui.presets import Preset


@dataclass(frozen=True)
class Recommendation:
    """A preset and why.

    Attributes:
        preset: The preset.
        reason: A sentence with the numbers it comes from.
    """

    preset: Preset
    reason: str


def recommend(training_images: Sequence[float], knows: bool) -> Recommendation | None:
    """The preset to begin with; None where there are no images.

    Where the model knows the classes already, what changed can only be how pictures look. Else it depends on the number
    of images: fine-tuning everything beats a fixed body where they are many (Kornblith et al. 2019, arXiv:1805.08974).

    Args:
        training_images: Number of training images of each class.
        knows: Whether the model already tells all these classes apart, by their names.
    """
    if not training_images:
        return None
    presets = all_presets().values()
    if knows:
        fitting = next(preset for preset in presets if preset.for_known_classes)
        return Recommendation(fitting, "The model already knows all classes of your images by name.")
    middle = median(training_images)
    sized = [preset for preset in presets if preset.from_images is not None and preset.from_images <= middle]
    fitting = max(sized, key=lambda preset: preset.from_images or 0)
    return Recommendation(
        fitting, f"A class has {middle:,.0f} training images (median of {_classes(training_images)})."
    )


def for_training(undivided: Sequence[int], given: Sequence[int], split: Split) -> list[float]:
    """Number of training images of each class.

    Args:
        undivided: Images of each class that are still to be divided.
        given: Images of each class that the source itself says are for training.
        split: How the others are divided.
    """
    share = 1.0 - split.val - split.test
    return [own + share * rest for own, rest in zip(given, undivided, strict=True)]


def _classes(images: Sequence[float]) -> str:
    return "1 class" if len(images) == 1 else f"{len(images):,} classes"
