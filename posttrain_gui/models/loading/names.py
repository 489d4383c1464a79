"""Brings the names in somebody's state dict to those of the plain library model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

PREFIXES = ("module.", "_orig_mod.", "model.", "backbone.", "net.", "network.", "encoder.", "base_model.")
"""What DataParallel, torch.compile, Lightning and people's own wrappers put before names."""
SHARE = 0.9
"""Share of the names from which a prefix is taken for a wrapper's; the rest is the wrapper's own (a loss's weights)."""
_OLD_DENSENET = re.compile(r"^(.*denselayer\d+\.(?:norm|relu|conv))\.([12]\.(?:weight|bias|running_mean|running_var))$")


def tidy(tensors: Mapping[str, T]) -> tuple[dict[str, T], list[str]]:
    """Takes wrappers' prefixes off and renames what older library versions called otherwise.

    Args:
        tensors: Name → tensor.

    Returns:
        The same tensors under plain names, and the prefixes that were taken off.
    """
    named = {_OLD_DENSENET.sub(r"\1\2", name): value for name, value in tensors.items()}
    stripped: list[str] = []
    while prefix := _common_prefix(named):
        named = {name.removeprefix(prefix): value for name, value in named.items()}
        stripped.append(prefix)
    return named, stripped


def _common_prefix(names: Mapping[str, object]) -> str:
    for prefix in PREFIXES:
        with_it = sum(name.startswith(prefix) for name in names)
        if with_it >= SHARE * len(names) and len({name.removeprefix(prefix) for name in names}) == len(names):
            return prefix
    return ""
