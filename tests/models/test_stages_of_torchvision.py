"""The stages of every classification architecture of torchvision, without memory for a single weight."""

import pytest
import torch
from torch import nn

from posttrain_gui.models.anatomy.stages import Stage, stages
from posttrain_gui.models.loading.build import build_shapes
from posttrain_gui.models.trained import Architecture
from tests.torchvision_families import ALL

SIDES = {"inception_v3": 299, "googlenet": 224}


def shapes_of(name: str) -> nn.Module:
    network = build_shapes(Architecture(library="torchvision", name=name, num_classes=7))
    return network.to("meta")  # tables of positions too


def order_of_use(network: nn.Module, parts: tuple[Stage, ...], side: int) -> list[str]:
    """Names of the stages in the order in which an image first reaches a layer of theirs."""
    owner = {name: stage.name for stage in parts for name in stage.parameters}
    reached: list[str] = []

    def reach(stage: str) -> None:
        if stage not in reached:
            reached.append(stage)

    for where, module in network.named_modules():
        own = [f"{where}.{name}" if where else name for name, _ in module.named_parameters(recurse=False)]
        if own and where:
            module.register_forward_pre_hook(lambda *_, stage=owner[own[0]]: reach(stage))
    with torch.no_grad():
        network(torch.empty(2, 3, side, side, device="meta"))
    return reached


@pytest.mark.parametrize("name", ALL)
def test_every_parameter_is_in_one_stage_and_stages_are_in_the_order_of_the_forward_pass(name: str) -> None:
    network = shapes_of(name)
    parts = stages(network)
    names = [parameter for stage in parts for parameter in stage.parameters]
    assert sorted(names) == sorted(parameter for parameter, _ in network.named_parameters())
    assert 3 <= len(parts) <= 15
    assert parts[-1].name == "head"
    assert len({stage.name for stage in parts}) == len(parts)
    assert sum(stage.count for stage in parts) == sum(parameter.numel() for parameter in network.parameters())
    side = getattr(network, "image_size", 224)
    assert order_of_use(network, parts, side) == [stage.name for stage in parts]
