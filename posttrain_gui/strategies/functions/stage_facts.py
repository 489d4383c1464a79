"""What each stage of a network consists of, for showing which of it a method trains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.models.anatomy.kinds import adaptable, bias_parameters, matrix, norm_parameters
from posttrain_gui.models.anatomy.stages import stages
from posttrain_gui.strategies.tuning.base import StageFacts

if TYPE_CHECKING:
    from torch import nn

    from posttrain_gui.models.anatomy.stages import Stage


def stage_facts(network: nn.Module) -> tuple[StageFacts, ...]:
    """The facts of all stages, from image to answer; a network of shapes without memory will do."""
    sizes = {name: parameter.numel() for name, parameter in network.named_parameters()}
    biases, norms = set(bias_parameters(network)), set(norm_parameters(network))
    sides = {
        f"{where}.{name}" if where else name: matrix(getattr(module, name))
        for where, module, name in adaptable(network)
    }

    def facts(stage: Stage) -> StageFacts:
        return StageFacts(
            stage.name,
            stage.count,
            sum(sizes[name] for name in stage.parameters if name in biases),
            sum(sizes[name] for name in stage.parameters if name in norms),
            tuple(sides[name] for name in stage.parameters if name in sides),
        )

    return tuple(facts(stage) for stage in stages(network))
