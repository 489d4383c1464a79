"""Fewer stages for networks that are long rows of small blocks: neighbours that belong together are one."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from posttrain_gui.models.anatomy.kinds import own_parameters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import nn

    Groups = list[tuple[str, list[str]]]
    """Names of stages, each with the names of the units in it."""

MOST = 15
"""More stages than this, the head included, are not told apart by a person, nor by a hundred images."""
CHUNKS = 12
"""Into so many equal parts a row of equal blocks is divided at most."""
DOMINANT = 0.5
"""Share of all units from which a group says too little."""
NAMED = {"Inception3": re.compile(r"(Conv2d|Mixed)_\d+"), "InceptionV3": re.compile(r"(Conv2d|Mixed)_\d+")}
"""Architectures whose authors number their stages in the names of the blocks (Szegedy et al. 2016)."""


def group(network: nn.Module, units: Groups) -> Groups:
    """Puts neighbouring units together.

    By the numbers that the architecture's authors gave its stages, where they did; else blocks of the same width are
    one stage, up to the next pooling layer (VGG's five, MobileNet's rows of table 2); where every block has a width of
    its own (ReXNet), up to the next module that timm takes features from; and where that leaves most of the network in
    one stage (vision transformers, all of whose blocks have one width), the row is divided evenly.

    Args:
        network: Has the units.
        units: In order, without the head.

    Returns:
        Fewer, in the same order.
    """
    pattern = NAMED.get(type(network).__name__)
    if pattern is not None:
        return _together(units, [_match(pattern, name) for name, _ in units])
    for keys in (_widths(network, units), _declared(network, units)):
        grouped = _together(units, keys)
        if len(grouped) < MOST and _longest(grouped) <= DOMINANT * len(units):
            return grouped
    return _even(network, units)


def _longest(groups: Groups) -> int:
    return max(len(members) for _, members in groups)


def _match(pattern: re.Pattern[str], name: str) -> str:
    found = pattern.match(name)
    return found.group() if found else name


def _together(units: Groups, keys: Sequence[object]) -> Groups:
    """Neighbours with the same key become one."""
    runs = groupby(zip(keys, units, strict=True), key=lambda pair: pair[0])
    return [_joined([unit for _, unit in members]) for _, members in runs]


def _joined(units: Groups) -> tuple[str, list[str]]:
    first, last = units[0][0], units[-1][0]
    return _span(first, last), [member for _, members in units for member in members]


def _span(first: str, last: str) -> str:
    """From "features.4" and "features.6" to "features.4-6"."""
    if first == last:
        return first
    same = re.match(r".*?(?=\d+$)", first)
    tail = last.removeprefix(same.group()) if same and last.startswith(same.group()) else last.rpartition(".")[2]
    return f"{first}-{tail}"


def _widths(network: nn.Module, units: Groups) -> list[object]:
    """What tells neighbours apart: the pooling layers passed, the container, and the width of what comes out."""
    modules = dict(network.named_modules())
    pools = _pools_before(network, [member for _, members in units for member in members])
    return [
        (pools.get(name, 0), name.rpartition(".")[0], _width(modules.get(name)), place if name == "stem" else -1)
        for place, (name, _) in enumerate(units)
    ]


def _width(module: nn.Module | None) -> int:
    """Number of outputs of the last layer with a weight matrix; 0 where there is none."""
    parts = [] if module is None else list(module.modules())
    matrices = [p for part in parts for _, p in own_parameters(part) if p.dim() > 1]
    return matrices[-1].shape[0] if matrices else 0


def _pools_before(network: nn.Module, units: list[str]) -> dict[str, int]:
    """How many pooling layers are registered between the units before each module."""
    passed, found = 0, {}
    for name, module in network.named_modules():
        found[name] = passed
        pools = "Pool" in type(module).__name__ and "Adaptive" not in type(module).__name__
        passed += pools and not any(name.startswith(f"{unit}.") for unit in units)
    return found


def _declared(network: nn.Module, units: Groups) -> list[object]:
    """What tells neighbours apart where timm says which modules it takes features from: how many were passed."""
    info = getattr(network, "feature_info", None)
    ends = {str(entry.get("module", "")) for entry in info} if isinstance(info, list) else set()
    passed = 0
    keys: list[object] = []
    for name, _ in units:
        keys.append((passed, name == "stem"))
        passed += any(end == name or end.startswith(f"{name}.") for end in ends)
    return keys


def _even(network: nn.Module, units: Groups) -> Groups:
    """The longest row of neighbours of one width, divided into at most :data:`CHUNKS` equal parts."""
    widths = _widths(network, units)
    runs = [list(members) for _, members in groupby(range(len(units)), key=lambda place: widths[place])]
    row = max(runs, key=len)
    each = -(-len(row) // CHUNKS)
    keys: list[object] = [("alone", place) for place in range(len(units))]
    for place in row:
        keys[place] = ("row", (place - row[0]) // each)
    return _together(units, keys)
