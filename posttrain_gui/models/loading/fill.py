"""Puts tensors into a network and says exactly what does not fit."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from torch import Tensor, nn

    from posttrain_gui.models.trained import Architecture

DERIVED = ("num_batches_tracked", "relative_position_index", "attn_mask", "relative_coords_table")
"""Last parts of names of tensors that carry nothing learned; a file may lack them (old ones do)."""


def is_derived(name: str) -> bool:
    """Whether a tensor can be computed from the architecture alone, or does not matter for the result."""
    return name.rpartition(".")[2] in DERIVED


def fill(
    network: nn.Module, tensors: Mapping[str, Tensor], architecture: Architecture, optional: Collection[str] = ()
) -> None:
    """Loads tensors into a network of the same names and shapes.

    Args:
        network: Changed in place.
        tensors: Name → tensor; names that the network does not have are left out.
        architecture: For the message.
        optional: Names that may be missing besides the derived ones.

    Raises:
        InputError: With the numbers matched, and examples of what is missing or of another shape.
    """
    own = network.state_dict()
    fitting = OrderedDict(
        (name, tensors[name]) for name in own if name in tensors and tensors[name].shape == own[name].shape
    )
    missing = [name for name in own if name not in fitting and not is_derived(name) and name not in optional]
    if missing:
        raise misfit(architecture, own, tensors, missing, len(fitting))
    # MNASNet reads the version of its layout from here; a state dict from safetensors has lost it.
    fitting._metadata = getattr(tensors, "_metadata", None) or own._metadata  # type: ignore[attr-defined]
    network.load_state_dict(fitting, strict=False)


def misfit(
    architecture: Architecture,
    own: Mapping[str, Tensor],
    tensors: Mapping[str, Tensor],
    missing: list[str],
    matched: int,
) -> InputError:
    """The error for weights of another architecture."""
    unexpected = [name for name in tensors if name not in own]
    reasons = [
        f"{matched} of {len(own)} tensors matched",
        f"{len(missing)} missing or of another shape ({_examples(missing, own, tensors)})",
        f"{len(unexpected)} unexpected ({', '.join(unexpected[:2])})" if unexpected else "",
    ]
    return InputError(
        f"The weights are not those of {architecture.library} {architecture.name}.",
        "; ".join(reason for reason in reasons if reason) + ".",
        "Choose another library or architecture, or leave both to be guessed.",
    )


def _examples(missing: list[str], own: Mapping[str, Tensor], tensors: Mapping[str, Tensor]) -> str:
    told = []
    for name in missing[:2]:
        shapes = f" is {tuple(tensors[name].shape)}, not {tuple(own[name].shape)}" if name in tensors else ""
        told.append(name + shapes)
    return ", ".join(told)
