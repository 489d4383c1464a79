from collections import OrderedDict

import pytest
from torch import nn

from posttrain_gui.models.anatomy.stages import parameters_of_last, stages
from posttrain_gui.models.loading.build import build_shapes
from posttrain_gui.models.trained import Architecture


def names(library: str, name: str) -> list[str]:
    return [part.name for part in stages(build_shapes(Architecture(library=library, name=name, num_classes=7)))]


LAYERS = ["layer1", "layer2", "layer3", "layer4"]
DENSE = [f"features.{part}" for n in (1, 2, 3) for part in (f"denseblock{n}", f"transition{n}")]
DENSE += ["features.denseblock4"]
MIXED = ["Mixed_5b-Mixed_5d", "Mixed_6a-Mixed_6e", "Mixed_7a-Mixed_7c"]


@pytest.mark.parametrize(
    ("library", "name", "expected"),
    [
        ("torchvision", "resnet50", ["stem", *LAYERS, "head"]),
        ("torchvision", "resnet152", ["stem", *LAYERS, "head"]),
        ("timm", "resnet18", ["stem", *LAYERS, "head"]),
        ("torchvision", "efficientnet_b0", [*(f"features.{n}" for n in range(9)), "head"]),
        (
            "torchvision",
            "mobilenet_v2",
            [*(f"features.{n}" for n in ("0", "1", "2-3", "4-6", "7-10", "11-13", "14-16", "17", "18")), "head"],
        ),
        (
            "torchvision",
            "mobilenet_v3_large",
            [*(f"features.{n}" for n in ("0-1", "2-3", "4-6", "7-10", "11-12", "13-15", "16")), "classifier.0", "head"],
        ),
        (
            "torchvision",
            "vgg16",
            [*(f"features.{n}" for n in ("0-2", "5-7", "10-14", "17-21", "24-28")), "classifier.0-3", "head"],
        ),
        (
            "torchvision",
            "vit_l_16",
            ["stem", *(f"encoder.layers.encoder_layer_{n}-{n + 1}" for n in range(0, 24, 2)), "head"],
        ),
        ("torchvision", "densenet121", ["stem", *DENSE, "head"]),
        (
            "torchvision",
            "inception_v3",
            ["Conv2d_1a_3x3", "Conv2d_2a_3x3-Conv2d_2b_3x3", "Conv2d_3b_1x1", "Conv2d_4a_3x3", *MIXED, "head"],
        ),
        ("timm", "vit_tiny_patch16_224", ["patch_embed", *(f"blocks.{n}" for n in range(12)), "head"]),
        (
            "timm",
            "rexnet_100",
            ["stem", *(f"features.{n}" for n in ("0", "1-2", "3-4", "5-10", "11-15", "16")), "head"],
        ),
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
