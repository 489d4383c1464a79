"""The stages of a network, in the order in which an image passes them: what "the last two stages" means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.models.anatomy.grouping import MOST, group
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.anatomy.kinds import own_parameters, plain_children

if TYPE_CHECKING:
    from collections.abc import Iterable

    from torch import nn

ENOUGH = 3
"""Compound units below which the largest one is taken apart."""
DOMINANT = 0.9
"""Share of the backbone's parameters from which a single unit is taken apart even among enough others."""


@dataclass(frozen=True)
class Stage:
    """A part of a network.

    Attributes:
        name: Dotted name of its first layer or container ("layer3", "features.5"; "features.4-6" where several belong
            together), ``stem`` or ``head``.
        parameters: Names as in ``network.named_parameters()``.
        count: Number of scalar parameters.
    """

    name: str
    parameters: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class _Unit:
    """A module, or a parameter that a taken-apart container owned itself."""

    name: str
    module: nn.Module | None
    count: int

    @property
    def compound(self) -> bool:
        """Whether it consists of further modules that have parameters."""
        return self.module is not None and any(_size(child) for _, child in plain_children(self.module))

    @property
    def weighty(self) -> bool:
        """Whether it is a layer with a weight matrix: norms, biases and tokens are not."""
        return self.module is not None and any(parameter.dim() > 1 for parameter in self.module.parameters())


def stages(network: nn.Module) -> tuple[Stage, ...]:
    """The stages of any classification network; every parameter is in exactly one.

    Works by registration order, which in practice is the order of the forward pass. The containers that hold most
    of the parameters are taken apart until a few compound units are seen. Single layers before the first compound
    unit form the ``stem``; tokens belong to what stands after them where they come first, norms and other tokens to
    what stands before them; the head is the last stage. Where that makes more than :data:`MOST` stages, neighbours
    that belong together are one (``anatomy/grouping.py``).

    LoRA's matrices (``torch.nn.utils.parametrize``) belong to the layer whose weight they change.

    Raises:
        InputError: Where the network has no single head.
    """
    head = find_head(network).name
    units = _take_apart(_around(network, head), head)
    groups = _join([unit for unit in units if unit.name != head])
    if len(groups) >= MOST:
        groups = group(network, groups)
    groups.append(("head", [head]))
    return _cover(network, groups)


def parameters_of_last(network: nn.Module, n: int) -> set[str]:
    """Names of the parameters of the head and of the last ``n`` stages before it (all stages where there are fewer)."""
    chosen = stages(network)[-(n + 1) :]
    return {name for stage in chosen for name in stage.parameters}


def _size(module: nn.Module) -> int:
    return sum(parameter.numel() for part in module.modules() for _, parameter in own_parameters(part))


def _children(unit_name: str, module: nn.Module) -> list[_Unit]:
    """A container's own parameters and its children, those without parameters left out."""
    dot = f"{unit_name}." if unit_name else ""
    own = [_Unit(dot + name, None, value.numel()) for name, value in own_parameters(module)]
    inner = [_Unit(dot + name, child, _size(child)) for name, child in plain_children(module)]
    return own + [unit for unit in inner if unit.count]


def _around(network: nn.Module, head: str) -> list[_Unit]:
    """The top-level units, with the containers around the head taken apart so that the head stands alone."""
    units = _children("", network)
    while not any(unit.name == head for unit in units):
        around = next(unit for unit in units if head.startswith(f"{unit.name}."))
        units = _replaced(units, around)
    return units


def _replaced(units: list[_Unit], unit: _Unit) -> list[_Unit]:
    assert unit.module is not None
    place = units.index(unit)
    return units[:place] + _children(unit.name, unit.module) + units[place + 1 :]


def _take_apart(units: list[_Unit], head: str) -> list[_Unit]:
    total = sum(unit.count for unit in units if unit.name != head)
    while True:
        compound = [unit for unit in units if unit.compound]
        if not compound:
            return units
        largest = max(compound, key=lambda unit: unit.count)
        if len(compound) >= ENOUGH and largest.count <= DOMINANT * total:
            return units
        units = _replaced(units, largest)


def _join(units: list[_Unit]) -> list[tuple[str, list[str]]]:
    """Groups of unit names, each with the name of its stage."""
    first = next((place for place, unit in enumerate(units) if unit.compound), 0)
    if all(unit.module is None for unit in units[:first]):  # tokens and positions belong to the patches
        units = [units[first], *units[:first], *units[first + 1 :]]
        first = 0
    groups: list[tuple[str, list[str]]] = []
    for place, unit in enumerate(units):
        if place < first:
            name = "stem"
        elif unit.compound or unit.weighty or not groups:
            name = unit.name
        else:
            name = groups[-1][0]
        if groups and groups[-1][0] == name:
            groups[-1][1].append(unit.name)
        else:
            groups.append((name, [unit.name]))
    return groups


def _cover(network: nn.Module, groups: Iterable[tuple[str, list[str]]]) -> tuple[Stage, ...]:
    """Hands every parameter to the group it belongs to."""
    sizes = {name: parameter.numel() for name, parameter in network.named_parameters()}
    owner = {unit: stage for stage, members in groups for unit in members}
    held: dict[str, list[str]] = {stage: [] for stage in owner.values()}
    for name in sizes:
        held[owner[_owning(name, owner)]].append(name)
    return tuple(
        Stage(stage, tuple(names), sum(sizes[name] for name in names)) for stage, names in held.items() if names
    )


def _owning(parameter: str, units: dict[str, str]) -> str:
    """The unit that a parameter's dotted name begins with."""
    path = parameter.split(".")
    prefixes = (".".join(path[:length]) for length in range(len(path), 0, -1))
    return next(prefix for prefix in prefixes if prefix in units)
