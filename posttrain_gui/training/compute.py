"""Where and in which arithmetic a run computes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.errors import InputError
from posttrain_gui.training import images

if TYPE_CHECKING:
    from torch import Tensor, nn

    from posttrain_gui.models.base import Preprocessing

_NAMES = {torch.float32: "float32", torch.bfloat16: "bfloat16", torch.float16: "float16"}


@dataclass(frozen=True, slots=True)
class Compute:
    """Device, arithmetic and memory layout.

    Attributes:
        device: Where it runs.
        dtype: float32, or the type autocast uses for matrix products and convolutions (weights stay float32).
        channels_last: Whether images and weights lie as NHWC in memory.
    """

    device: torch.device
    dtype: torch.dtype = torch.float32
    channels_last: bool = True

    @property
    def precision(self) -> str:
        """Its name: float32, bfloat16 or float16."""
        return _NAMES[self.dtype]

    def describe(self) -> str:
        """For people: "cpu, bfloat16, channels last"."""
        return f"{self.device}, {self.precision}" + (", channels last" if self.channels_last else "")

    def autocast(self) -> torch.autocast:
        """The context in which the network is called."""
        return torch.autocast(self.device.type, dtype=self.dtype, enabled=self.dtype != torch.float32)

    def exact(self) -> Compute:
        """The same in float32: the test images are judged so, and the model file gives the same answers anywhere."""
        return Compute(self.device, torch.float32, self.channels_last)

    def place(self, network: nn.Module) -> nn.Module:
        """Moves a network to the device and into the memory layout."""
        layout = torch.channels_last if self.channels_last else torch.contiguous_format
        return network.to(self.device, memory_format=layout)  # type: ignore[call-overload,no-any-return]

    def inputs(self, batch: Tensor, preprocessing: Preprocessing) -> Tensor:
        """uint8 (N, 3, H, W) → normalised float32 on the device."""
        # Normalised first, laid out then: copying bytes into another layout takes twice as long as copying floats.
        return self.laid_out(images.normalise(batch.to(self.device, non_blocking=True), preprocessing))

    def laid_out(self, batch: Tensor) -> Tensor:
        """A batch on the device; maps (N, C, H, W) in the memory layout."""
        moved = batch.to(self.device, non_blocking=True)
        if self.channels_last and moved.dim() == 4:
            return moved.contiguous(memory_format=torch.channels_last)
        return moved


def find_device(wanted: str) -> torch.device:
    """The device of a plan; ``auto`` takes a graphics card on which a kernel really runs.

    Raises:
        InputError: Where the wanted device is not there.
    """
    if wanted == "auto":
        return next((torch.device(name) for name in ("cuda", "mps") if _works(name)), torch.device("cpu"))
    if wanted != "cpu" and not _works(wanted):
        raise InputError(
            f'The device "{wanted}" is not usable here.',
            "A trial computation on it failed.",
            'Set training.device to "auto" or "cpu", or see `posttrain-gui doctor`.',
        )
    return torch.device(wanted)


def _works(name: str) -> bool:
    available = torch.backends.mps.is_available() if name == "mps" else torch.cuda.is_available()
    if not available:
        return False
    try:
        return bool((torch.ones(2, device=name) + 1).sum().item() == 4.0)
    except RuntimeError:  # a card that this build of torch has no kernels for
        return False
