"""Which of torchvision's image sets can be chosen: one row each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.data.base import Part


@dataclass(frozen=True)
class SetRow:
    """One image set.

    Attributes:
        name: Class in ``torchvision.datasets``.
        title: As people call it.
        classes: Number of classes.
        images: Number of images, all parts together.
        size: Side of its images in px, or "photos".
        megabytes: Size of the download.
        folder: What lies in the root once the set is there.
        parts: Our part → arguments of the class; None: the set is not divided.
    """

    name: str
    title: str
    classes: int
    images: int
    size: str
    megabytes: int
    folder: str
    parts: tuple[tuple[Part | None, dict[str, Any]], ...]

    def is_local(self, root: Path) -> bool:
        """Whether it seems to lie in ``root`` (looked at, not checked)."""
        return (root / self.folder).exists()


_TRAIN: tuple[tuple[Part | None, dict[str, Any]], ...] = (("train", {"train": True}), ("test", {"train": False}))
_SPLIT: tuple[tuple[Part | None, dict[str, Any]], ...] = (("train", {"split": "train"}), ("test", {"split": "test"}))
_THREE: tuple[tuple[Part | None, dict[str, Any]], ...] = (
    ("train", {"split": "train"}),
    ("val", {"split": "val"}),
    ("test", {"split": "test"}),
)
_BALANCED: tuple[tuple[Part | None, dict[str, Any]], ...] = (
    ("train", {"split": "balanced", "train": True}),
    ("test", {"split": "balanced", "train": False}),
)
_PETS: tuple[tuple[Part | None, dict[str, Any]], ...] = (
    ("train", {"split": "trainval"}),
    ("test", {"split": "test"}),
)
# Imagenette calls "val" what judges; nobody else's test images exist for it.
_IMAGENETTE: tuple[tuple[Part | None, dict[str, Any]], ...] = (
    ("train", {"split": "train", "size": "320px"}),
    ("test", {"split": "val", "size": "320px"}),
)
# Other characters of other alphabets in each part: for learning new classes from a few images.
_OMNIGLOT: tuple[tuple[Part | None, dict[str, Any]], ...] = (
    ("train", {"background": True}),
    ("test", {"background": False}),
)
_WHOLE: tuple[tuple[Part | None, dict[str, Any]], ...] = ((None, {}),)

SETS: dict[str, SetRow] = {
    row.name: row
    for row in (
        SetRow("CIFAR10", "CIFAR-10", 10, 60_000, "32 px", 163, "cifar-10-batches-py", _TRAIN),
        SetRow("CIFAR100", "CIFAR-100", 100, 60_000, "32 px", 161, "cifar-100-python", _TRAIN),
        SetRow("MNIST", "MNIST digits", 10, 70_000, "28 px", 12, "MNIST", _TRAIN),
        SetRow("FashionMNIST", "Fashion-MNIST", 10, 70_000, "28 px", 30, "FashionMNIST", _TRAIN),
        SetRow("KMNIST", "Kuzushiji-MNIST", 10, 70_000, "28 px", 21, "KMNIST", _TRAIN),
        SetRow("EMNIST", "EMNIST balanced", 47, 131_600, "28 px", 562, "EMNIST", _BALANCED),
        SetRow("Omniglot", "Omniglot characters", 1623, 32_460, "105 px", 16, "omniglot-py", _OMNIGLOT),
        SetRow("SVHN", "Street View House Numbers", 10, 99_289, "32 px", 246, "train_32x32.mat", _SPLIT),
        SetRow("STL10", "STL-10", 10, 13_000, "96 px", 2640, "stl10_binary", _SPLIT),
        SetRow("Flowers102", "Oxford Flowers 102", 102, 8_189, "photos", 345, "flowers-102", _THREE),
        SetRow("OxfordIIITPet", "Oxford-IIIT Pets", 37, 7_349, "photos", 811, "oxford-iiit-pet", _PETS),
        SetRow("Food101", "Food-101", 101, 101_000, "photos", 4997, "food-101", _SPLIT),
        SetRow("DTD", "Describable Textures", 47, 5_640, "photos", 625, "dtd", _THREE),
        SetRow("GTSRB", "German Traffic Signs", 43, 39_270, "15–250 px", 276, "gtsrb", _SPLIT),
        SetRow("EuroSAT", "EuroSAT", 10, 27_000, "64 px", 94, "eurosat", _WHOLE),
        SetRow("FGVCAircraft", "FGVC Aircraft", 100, 10_000, "photos", 2754, "fgvc-aircraft-2013b", _THREE),
        SetRow("Caltech101", "Caltech 101", 101, 8_677, "photos", 137, "caltech101", _WHOLE),
        SetRow("Imagenette", "Imagenette (320 px)", 10, 13_394, "photos", 341, "imagenette2-320", _IMAGENETTE),
    )
}
"""All of them by name, small ones first within their kind."""
