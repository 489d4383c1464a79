"""Compares the tensors of a file with the tensors of one architecture, by names and shapes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from posttrain_gui.models.anatomy.head import AUXILIARY, find_head
from posttrain_gui.models.loading.build import build_shapes, torchvision_arguments
from posttrain_gui.models.loading.fill import is_derived
from posttrain_gui.models.trained import Architecture

if TYPE_CHECKING:
    from collections.abc import Mapping

Shape = tuple[int, ...]
_BUILT_WITH = 1000
FEW, FEW_SHARE = 6, 0.05
"""So many tensors without a place (a loss's weights, an unusual head) do not speak against an architecture."""


@dataclass(frozen=True)
class Signature:
    """Names and shapes of an architecture's tensors.

    Attributes:
        library: Where it comes from.
        name: Its name there.
        title: Name of its class ("MobileNetV2").
        shapes: Name → shape, with a head of 1000 outputs.
        head: Dotted name of the head.
        features: Width of what the head reads.
    """

    library: str
    name: str
    title: str
    shapes: Mapping[str, Shape]
    head: str
    features: int

    @property
    def head_names(self) -> tuple[str, ...]:
        """Names of the head's tensors."""
        return tuple(f"{self.head}.{part}" for part in ("weight", "bias") if f"{self.head}.{part}" in self.shapes)


@dataclass(frozen=True)
class Match:
    """How well a file's tensors fit an architecture.

    Attributes:
        signature: Of the architecture.
        fitting: Names of the architecture that are in the file with the right shape, the head's included.
        missing: Names outside the head that are not, derived ones left out.
        unexpected: Names in the file that the architecture does not have.
        head_from: Name that the head has in the file ("fc", "fc.1"), or "" where the file has none.
        outputs: Width of the file's head, 0 where it has none.
    """

    signature: Signature
    fitting: tuple[str, ...]
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    head_from: str
    outputs: int

    @property
    def complete(self) -> bool:
        """Whether the whole backbone is there, and the file holds little else.

        Much else means a larger network that merely contains the names of this one (ResNet-50-D those of ResNet-26-D).
        """
        return not self.missing and len(self.unexpected) <= max(FEW, FEW_SHARE * len(self.fitting))

    @property
    def exact(self) -> bool:
        """Whether every tensor of the file has its place."""
        return not self.missing and not self.unexpected

    @property
    def architecture(self) -> Architecture:
        """How to build it; with a single output where the file has no head, which fits no set of classes."""
        extra = torchvision_arguments(self.signature.name) if self.signature.library == "torchvision" else {}
        return Architecture(
            library=self.signature.library, name=self.signature.name, num_classes=self.outputs or 1, arguments=extra
        )


@lru_cache(maxsize=256)
def signature(library: str, name: str) -> Signature:
    """Names and shapes of an architecture, from a network without memory.

    Raises:
        posttrain_gui.errors.InputError: Where it cannot be built or has no single head.
    """
    network = build_shapes(Architecture(library=library, name=name, num_classes=_BUILT_WITH))
    head = find_head(network)
    shapes = {key: tuple(value.shape) for key, value in network.state_dict().items()}
    return Signature(library, name, type(network).__name__, shapes, head.name, head.features)


def match(shapes: Mapping[str, Shape], against: Signature) -> Match:
    """Compares a file's shapes with an architecture.

    Args:
        shapes: Name → shape, plain names.
        against: The architecture.
    """
    backbone = {name: shape for name, shape in against.shapes.items() if name not in against.head_names}
    fitting = [name for name, shape in backbone.items() if shapes.get(name) == shape]
    found = set(fitting)
    missing = [name for name in backbone if name not in found and not is_derived(name)]
    head_from = _head_in(shapes, against)
    head_names = [name for name in against.head_names if _renamed(name, against.head, head_from) in shapes]
    known = {*backbone, *(_renamed(name, against.head, head_from) for name in head_names)}
    unexpected = [name for name in shapes if name not in known and AUXILIARY.isdisjoint(name.split("."))]
    outputs = shapes[f"{head_from}.weight"][0] if head_from else 0
    return Match(against, (*fitting, *head_names), tuple(missing), tuple(unexpected), head_from, outputs)


def rename_head(name: str, found: Match) -> str:
    """The architecture's name of a tensor of the file."""
    return _renamed(name, found.head_from, found.signature.head) if found.head_from else name


def _renamed(name: str, old: str, new: str) -> str:
    return f"{new}{name.removeprefix(old)}" if new and name.rpartition(".")[0] == old else name


def _head_in(shapes: Mapping[str, Shape], against: Signature) -> str:
    """Where the file keeps the head: under its own name, or as the only other layer that reads as many features.

    The second happens where people put a dropout before the head: ``fc`` becomes ``fc.1``.
    """
    if _reads(shapes.get(f"{against.head}.weight", ()), against.features):
        return against.head
    others = [
        name.removesuffix(".weight")
        for name, shape in shapes.items()
        if name not in against.shapes and name.endswith(".weight") and _reads(shape, against.features)
    ]
    spare = [name for name, shape in shapes.items() if name not in against.shapes and len(shape) > 1]
    return others[0] if len(others) == 1 and len(spare) == 1 else ""


def _reads(shape: Shape, features: int) -> bool:
    return len(shape) in (2, 4) and shape[1] == features and all(side == 1 for side in shape[2:])
