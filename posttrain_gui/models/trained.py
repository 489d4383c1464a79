"""A loaded model and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydantic import Field

from posttrain_gui.choice import Section

if TYPE_CHECKING:
    from torch import nn

    from posttrain_gui.models.base import Preprocessing


class Architecture(Section):
    """How to build the network again, without its weights.

    Attributes:
        library: ``torchvision`` (``torchvision.models.get_model``), ``timm`` (``timm.create_model``) or
            ``posttrain_gui`` (the sample networks, ``posttrain_gui.models.zoo``).
        name: The registered name there.
        num_classes: Width of the head as built.
        arguments: Further keyword arguments of the builder.
    """

    library: str
    name: str
    num_classes: int
    arguments: dict[str, Any] = Field(default_factory=dict)


@dataclass
class TrainedModel:
    """A network in evaluation mode with its original head.

    Attributes:
        network: ``(N, 3, H, W)`` float images → ``(N, num_classes)`` logits.
        architecture: How to build the network again.
        classes: Names of the head's outputs, in order; empty where unknown.
        preprocessing: What the weights expect.
        findings: Sentences on what was inferred while loading.
        temperature: What its logits are divided by when it predicts (calibration); 1 where nothing was fitted.
    """

    network: nn.Module
    architecture: Architecture
    classes: tuple[str, ...]
    preprocessing: Preprocessing
    findings: list[str] = field(default_factory=list)
    temperature: float = 1.0
