"""From an image file to the tensor a model sees.

decode → resize (once, kept) → crop → augment → (in batches, on the device) scale and normalise.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image
from torchvision.transforms.v2 import functional

from posttrain_gui.data.reading.images import BadImage
from posttrain_gui.errors import RunError
from posttrain_gui.training.randomness import Using

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.data.base import Reader
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.hooks import Hooks

_RESAMPLING = {
    "nearest": Image.Resampling.NEAREST,
    "bilinear": Image.Resampling.BILINEAR,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}


def load_base(reader: Reader, path: str, preprocessing: Preprocessing) -> Tensor:
    """Decodes an image and resizes its shorter side.

    Args:
        reader: Opens the image.
        path: Which one.
        preprocessing: Gives the size and the interpolation (by PIL, with antialiasing, as the weights were trained).

    Returns:
        uint8 (3, H, W) with min(H, W) = ``preprocessing.resize``.
    """
    try:
        image = reader.open(path)
    except BadImage as error:  # it was sound when the images were read at the beginning
        raise RunError(
            f"The image {path} can no longer be used.",
            f"Since the run began: {error.reason}.",
            "Put it back as it was and go on, or start a new run without it.",
        ) from error
    width, height = image.size
    scale = preprocessing.resize / min(width, height)
    # torchvision's Resize truncates the longer side: https://docs.pytorch.org/vision/stable/transforms.html
    size = (
        preprocessing.resize if width <= height else int(preprocessing.resize * width / height),
        preprocessing.resize if height <= width else int(preprocessing.resize * height / width),
    )
    if scale != 1.0:
        image = image.resize(size, _RESAMPLING[preprocessing.interpolation])
    return torch.from_numpy(np.array(image, dtype=np.uint8)).permute(2, 0, 1).contiguous()


def centre_crop(base: Tensor, crop: int) -> Tensor:
    """The middle square, (3, crop, crop)."""
    cut: Tensor = functional.center_crop(base, [crop, crop])
    return cut


def view(base: Tensor, crop: int, hooks: Hooks | None = None, generator: torch.Generator | None = None) -> Tensor:
    """What the model gets to see of an image, before normalisation.

    Args:
        base: uint8 (3, H, W) from :func:`load_base`.
        crop: Side of the result, px.
        hooks: Its crops and augmentations are applied; None for evaluation.
        generator: Where their random numbers come from; None: torch's global generator.

    Returns:
        uint8 (3, crop, crop).
    """
    if hooks is None or not hooks.augmented:
        return centre_crop(base, crop)
    with Using(generator) if generator is not None else contextlib.nullcontext():
        image = hooks.crops[-1](base, crop) if hooks.crops else centre_crop(base, crop)
        for augmentation in hooks.augmentations:
            image = augmentation(image)
    return image


def normalise(batch: Tensor, preprocessing: Preprocessing) -> Tensor:
    """uint8 (N, 3, H, W) → float32 (x / 255 − mean) / std, on the device of the batch."""
    mean = torch.tensor(preprocessing.mean, device=batch.device).view(1, 3, 1, 1)
    std = torch.tensor(preprocessing.std, device=batch.device).view(1, 3, 1, 1)
    return batch.float().mul_(1.0 / (255.0 * std)).sub_(mean / std)
