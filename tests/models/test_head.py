import pytest
import timm
import torch
from torch import nn

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head, head_features, replace_head
from posttrain_gui.models.anatomy.stages import stages
from posttrain_gui.models.loading.build import ShapesOnly, build, build_shapes
from posttrain_gui.models.trained import Architecture
from tests.torchvision_families import ALL


def shapes(network: nn.Module) -> dict[str, tuple[int, ...]]:
    return {name: tuple(value.shape) for name, value in network.state_dict().items()}


@pytest.mark.parametrize("name", ALL)
def test_every_torchvision_model_has_a_head_and_stages(name: str) -> None:
    network = build_shapes(Architecture(library="torchvision", name=name, num_classes=7))
    head = find_head(network)
    assert head.outputs == 7
    parts = stages(network)
    covered = [parameter for part in parts for parameter in part.parameters]
    assert sorted(covered) == sorted(parameter for parameter, _ in network.named_parameters())
    assert sum(part.count for part in parts) == sum(parameter.numel() for parameter in network.parameters())
    assert parts[-1].name == "head"
    assert all(parameter.startswith(head.name + ".") for parameter in parts[-1].parameters)
    assert len(parts) >= 5
    before = shapes(network)
    with ShapesOnly():
        replace_head(network, 5)
    after = shapes(network)
    assert {key for key in before if before[key] != after[key]} == {
        f"{head.name}.{part}" for part in head.module.state_dict()
    }
    assert find_head(network).outputs == 5


@pytest.mark.parametrize("name", ["inception_v3", "squeezenet1_0", "vit_b_32", "swin_t", "densenet121", "maxvit_t"])
def test_the_plain_builder_takes_the_changed_network(name: str) -> None:
    network = build_shapes(Architecture(library="torchvision", name=name, num_classes=7))
    with ShapesOnly():
        replace_head(network, 5)
    assert shapes(network) == shapes(build_shapes(Architecture(library="torchvision", name=name, num_classes=5)))


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("resnet18", "fc"),
        ("tf_efficientnet_lite0", "classifier"),
        ("convnext_atto", "head.fc"),
        ("vit_tiny_patch16_224", "head"),
        ("vgg11", "head.fc"),
        ("regnety_002", "head.fc"),
        ("swin_tiny_patch4_window7_224", "head.fc"),
    ],
)
def test_timm_says_itself_which_layer_is_its_head(name: str, head: str) -> None:
    network = build_shapes(Architecture(library="timm", name=name, num_classes=7))
    assert find_head(network).name == head
    with ShapesOnly():
        replace_head(network, 5)
    rebuilt = build_shapes(Architecture(library="timm", name=name, num_classes=5))
    assert shapes(network) == shapes(rebuilt)
    assert network.num_classes == rebuilt.num_classes == 5


def test_two_heads_are_refused() -> None:
    network = build_shapes(Architecture(library="timm", name="deit_tiny_distilled_patch16_224", num_classes=7))
    with pytest.raises(InputError, match="more than one head"):
        find_head(network)


def test_no_head_is_refused() -> None:
    with pytest.raises(InputError, match="no head"):
        find_head(nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU()))
    with pytest.raises(InputError):
        find_head(timm.create_model("resnet18", num_classes=0))


def test_side_classifiers_are_not_the_head() -> None:
    network = nn.Module()
    network.fc = nn.Linear(4, 2)
    network.aux1 = nn.Sequential(nn.Linear(4, 9))
    assert find_head(network).name == "fc"


def test_a_new_head_keeps_type_bias_and_precision() -> None:
    network = nn.Sequential(nn.Conv2d(3, 4, 3), nn.Conv2d(4, 9, 1, bias=False).double())
    replace_head(network, 2)
    new = find_head(network).module
    assert isinstance(new, nn.Conv2d)
    assert new.bias is None
    assert new.weight.dtype == torch.float64
    assert new.weight.shape == (2, 4, 1, 1)


def test_features_are_what_a_linear_head_reads(tiny: nn.Module) -> None:
    images = torch.rand(5, 3, 8, 8)
    features = head_features(tiny, images)
    assert features.shape == (5, 4)
    torch.testing.assert_close(tiny.head(features), tiny(images))
    assert not tiny.head._forward_pre_hooks


def test_features_of_a_convolutional_head_are_means_over_space() -> None:
    network = build(Architecture(library="torchvision", name="squeezenet1_1", num_classes=3))
    images = torch.rand(2, 3, 64, 64)
    with torch.no_grad():
        expected = network.features(images).mean((2, 3))
        torch.testing.assert_close(head_features(network, images), expected)


def test_the_hook_is_gone_after_an_error(tiny: nn.Module) -> None:
    with pytest.raises(RuntimeError):
        head_features(tiny, torch.rand(1, 5, 8, 8))
    assert not tiny.head._forward_pre_hooks
