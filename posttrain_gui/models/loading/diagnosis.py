"""What the checkpoint doctor understood, for showing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.models.trained import Architecture


@dataclass(frozen=True)
class Diagnosis:
    """What a file of weights is.

    Attributes:
        architecture: How to build its network.
        title: Name of the network's class ("MobileNetV2").
        parameters: Number of learned scalars in the file.
        matched: Tensors of the file that have their place in the network.
        total: Tensors in the file.
        outputs: Width of the file's head; 0 where it has none.
        classes: Names of its outputs, or ().
        preprocessing: What the weights expect, as far as known.
        findings: All of it in sentences, most important first.
    """

    architecture: Architecture
    title: str
    parameters: int
    matched: int
    total: int
    outputs: int
    classes: tuple[str, ...]
    preprocessing: Preprocessing
    findings: tuple[str, ...]
