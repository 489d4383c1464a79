"""What torch can compute on here: each device is tried, not only asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import REINSTALL, Finding, Step
from posttrain_gui.doctor.probes.graphics import graphics
from posttrain_gui.doctor.probes.processor import processor

if TYPE_CHECKING:
    from collections.abc import Iterator

LOADING_SECONDS = 60.0
"""For torch from a slow disk."""


def devices() -> Iterator[Finding | Step]:
    """Whether torch and torchvision work, what the processor is good at, then the graphics cards."""
    yield Step("Devices", LOADING_SECONDS, "problem", REINSTALL)
    try:
        import torch
    except Exception as error:  # a missing library inside torch shows in many ways
        yield Finding("Devices", "problem", f"torch cannot be loaded: {error}", REINSTALL)
        return
    yield _together(torch.__version__)
    yield from processor()
    yield from graphics()


def _together(version: str) -> Finding:
    """Whether torchvision fits this torch: built for another one, its own operators are missing."""
    try:
        import torch
        import torchvision

        boxes = torch.tensor([[0.0, 0.0, 2.0, 2.0], [0.0, 0.0, 2.0, 2.0]])
        kept = torchvision.ops.nms(boxes, torch.tensor([0.5, 0.9]), 0.5).tolist()
    except Exception as error:  # whatever a wrong build raises
        reason = " ".join(str(error).split())[:200]
        text = f"torchvision does not work with torch {version}: {reason}"
        return Finding("torchvision with torch", "problem", text, "Install both again, in one command, from one place.")
    return Finding("torchvision with torch", "ok" if kept == [1] else "problem", "they work together")
