import threading
from pathlib import Path

import pytest
import torch
from torch import nn


class Tiny(nn.Module):
    """A network of no library: convolution, norm, head."""

    def __init__(self, classes: int = 3) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU())
        self.head = nn.Linear(4, classes)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.head(self.body(images).mean((2, 3)))


@pytest.fixture
def tiny() -> nn.Module:
    torch.manual_seed(0)
    return Tiny().eval()


@pytest.fixture
def said() -> list[str]:
    return []


def shuffled(network: nn.Module) -> dict[str, torch.Tensor]:
    """A state dict without zeros and ones at telling places, so that a tensor put in the wrong place shows."""
    generator = torch.Generator().manual_seed(1)
    state = network.state_dict()
    for name, value in state.items():
        if value.is_floating_point():
            state[name] = torch.rand(value.shape, generator=generator) * 0.2 + (0.9 if value.dim() == 1 else -0.1)
    return state


def save(content: object, path: Path) -> Path:
    torch.save(content, path)
    return path


class Unsafe:
    """What a pickle must not be allowed to make."""

    def __init__(self) -> None:
        self.thread = threading.current_thread().name
