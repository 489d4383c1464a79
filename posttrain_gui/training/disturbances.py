"""Disturbed pictures: what a model sees when the camera shakes, the light is bad, or a file was saved too small.

Five disturbances at three strengths each, in the spirit of ImageNet-C (Hendrycks & Dietterich 2019, arXiv:1903.12261),
built from ``torchvision.transforms.v2`` where it has them; applied to the uint8 picture after resizing and cropping, so
that a strength means the same for every image size.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image
from torchvision.transforms.v2 import InterpolationMode, functional

from posttrain_gui.regularizers.functions.border import moved_on_border

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

STRENGTHS = (1, 2, 3)
BLUR = (0.006, 0.012, 0.025)
"""Standard deviation of a Gaussian, as a share of the picture's side."""
NOISE = (0.05, 0.1, 0.2)
"""Standard deviation of Gaussian noise; black is 0, white is 1."""
BRIGHTNESS = (1.3, 1.8, 2.5)
"""How many times darker or brighter, at random."""
JPEG = (40, 15, 5)
"""Quality of the JPEG file, 1 to 100."""
ROTATION = (10.0, 20.0, 40.0)
"""Degrees, to the left or to the right at random."""


@dataclass(frozen=True)
class Disturbance:
    """One way to disturb a picture.

    Attributes:
        name: Of the disturbance.
        strength: 1 (weak) to 3 (strong).
        setting: What that strength is, with its unit.
        apply: uint8 (3, H, W) → the same; random numbers come from the ambient generator (training/randomness.py).
    """

    name: str
    strength: int
    setting: str
    apply: Callable[[Tensor], Tensor]


def disturbances() -> tuple[Disturbance, ...]:
    """All of them, weak to strong."""
    found: list[Disturbance] = []
    for i, strength in enumerate(STRENGTHS):
        found += [
            Disturbance("blur", strength, f"σ {BLUR[i] * 100:g} % of the side", partial(blur, share=BLUR[i])),
            Disturbance("noise", strength, f"σ {NOISE[i] * 100:g} % of white", partial(noise, sigma=NOISE[i])),
            Disturbance(
                "brightness", strength, f"{BRIGHTNESS[i]:g} × darker or brighter", partial(light, times=BRIGHTNESS[i])
            ),
            Disturbance("jpeg", strength, f"quality {JPEG[i]}", partial(jpeg, quality=JPEG[i])),
            Disturbance("rotation", strength, f"{ROTATION[i]:g}° to either side", partial(turn, degrees=ROTATION[i])),
        ]
    order = ("blur", "noise", "brightness", "jpeg", "rotation")
    return tuple(sorted(found, key=lambda one: (order.index(one.name), one.strength)))


def blur(image: Tensor, share: float) -> Tensor:
    """Gaussian blur with a standard deviation of ``share`` of the shorter side."""
    sigma = share * min(image.shape[-2:])
    reach = max(1, round(3 * sigma))
    size = min(2 * reach + 1, 2 * ((min(image.shape[-2:]) - 1) // 2) + 1)
    blurred: Tensor = functional.gaussian_blur(image, [size, size], [sigma, sigma])
    return blurred


def noise(image: Tensor, sigma: float) -> Tensor:
    """Gaussian noise, the same strength in every pixel and colour, clipped to what a picture can hold."""
    noisy = image.float() + torch.randn(image.shape) * (255.0 * sigma)
    return noisy.round_().clamp_(0, 255).to(torch.uint8)


def light(image: Tensor, times: float) -> Tensor:
    """So many times darker or brighter, by the toss of a coin."""
    factor = times if torch.rand(()) < 0.5 else 1.0 / times
    lit: Tensor = functional.adjust_brightness(image, factor)
    return lit


def jpeg(image: Tensor, quality: int) -> Tensor:
    """Saved as JPEG and read again; by PIL, since torchvision gives its own encoder up (deprecated in 0.29)."""
    file = BytesIO()
    Image.fromarray(image.permute(1, 2, 0).numpy()).save(file, "JPEG", quality=quality)
    return torch.from_numpy(np.array(Image.open(file))).permute(2, 0, 1).contiguous()


def turn(image: Tensor, degrees: float) -> Tensor:
    """Turned to the left or to the right, by the toss of a coin; what comes in has the border's mean colour."""
    angle = degrees if torch.rand(()) < 0.5 else -degrees
    return moved_on_border(image, partial(functional.rotate, angle=angle, interpolation=InterpolationMode.BILINEAR))
