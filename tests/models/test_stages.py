from collections import OrderedDict

import pytest
from torch import nn

from posttrain_gui.models.anatomy.stages import parameters_of_last, stages
from posttrain_gui.models.loading.build import build_shapes
from posttrain_gui.models.trained import Architecture


def names(library: str, name: str) -> list[str]:
    return [part.name for part in stages(build_shapes(Architecture(library=library, name=name, num_classes=7)))]


LAYERS = ["layer1", "layer2", "layer3", "layer4"]


@pytest.mark.parametrize(
    ("library", "name", "expected"),
    [
        ("torchvision", "resnet50", ["stem", *LAYERS, "head"]),
        ("torchvision", "resnet152", ["stem", *LAYERS, "head"]),
        ("timm", "resnet18", ["stem", *LAYERS, "head"]),
        ("torchvision", "efficientnet_b0", [*(f"features.{n}" for n in range(9)), "head"]),
        ("torchvision", "mobilenet_v2", [*(f"features.{n}" for n in range(19)), "head"]),
        ("timm", "tf_efficientnet_lite0", ["stem", *(f"blocks.{n}" for n in range(7)), "conv_head", "head"]),
        ("torchvision", "vit_b_16", ["stem", *(f"encoder.layers.encoder_layer_{n}" for n in range(12)), "head"]),
        ("torchvision", "swin_t", [*(f"features.{n}" for n in range(8)), "head"]),
        ("torchvision", "convnext_tiny", [*(f"features.{n}" for n in range(8)), "head"]),
        ("timm", "convnext_atto", ["stem", *(f"stages.{n}" for n in range(4)), "head"]),
        ("torchvision", "regnet_x_400mf", ["stem", *(f"trunk_output.block{n}" for n in range(1, 5)), "head"]),
        (
            "torchvision",
            "alexnet",
            [*(f"features.{n}" for n in (0, 3, 6, 8, 10)), "classifier.1", "classifier.4", "head"],
        ),
        ("posttrain_gui", "digits-cnn", ["stem", "block1", "block2", "head"]),
    ],
)
def test_stages_are_those_a_person_would_name(library: str, name: str, expected: list[str]) -> None:
    assert names(library, name) == expected


def test_the_last_norm_belongs_to_what_stands_before_it() -> None:
    parts = stages(build_shapes(Architecture(library="torchvision", name="vit_b_16", num_classes=7)))
    assert "encoder.ln.weight" in parts[-2].parameters
    assert {"class_token", "conv_proj.weight", "encoder.pos_embedding"} <= set(parts[0].parameters)


def test_last_stages_and_the_head() -> None:
    network = build_shapes(Architecture(library="torchvision", name="resnet18", num_classes=7))
    assert parameters_of_last(network, 0) == {"fc.weight", "fc.bias"}
    one = parameters_of_last(network, 1)
    assert {name.split(".")[0] for name in one} == {"fc", "layer4"}
    assert parameters_of_last(network, 99) == {name for name, _ in network.named_parameters()}


def test_tied_parameters_are_counted_once() -> None:
    shared = nn.Linear(4, 4)
    network = nn.Sequential(OrderedDict(a=shared, b=nn.Linear(4, 4), c=shared, head=nn.Linear(4, 2)))
    parts = stages(network)
    assert sum(part.count for part in parts) == sum(value.numel() for value in network.parameters()) == 20 + 20 + 10
    assert [part.name for part in parts] == ["a", "b", "head"]
