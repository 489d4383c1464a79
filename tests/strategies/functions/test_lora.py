"""Low-rank matrices: nothing changes at first, merged and unmerged answer alike, and the file is a plain one."""

import pytest
import torch
import torchvision.models as zoo
from torch import nn

from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.anatomy.kinds import adaptable
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.functions.lora import LowRank, adapt, adapter_parameters, merge

TINY_VIT = {"image_size": 32, "patch_size": 8, "num_layers": 2, "num_heads": 2, "hidden_dim": 16, "mlp_dim": 32}


def vit() -> nn.Module:
    return zoo.VisionTransformer(**TINY_VIT, num_classes=5)


def resnext() -> nn.Module:
    blocks = zoo.resnet.Bottleneck
    return zoo.ResNet(blocks, [1, 1, 1, 1], num_classes=5, groups=4, width_per_group=8)


NETWORKS = {
    "resnet18": lambda: zoo.resnet18(num_classes=5),
    "mobilenet_v2": lambda: zoo.mobilenet_v2(num_classes=5),
    "resnext": resnext,
    "vit": vit,
    "squeezenet": lambda: zoo.squeezenet1_1(num_classes=5),
}


def made(name: str) -> nn.Module:
    torch.manual_seed(0)
    network = NETWORKS[name]()
    nn.init.normal_(find_head(network).module.weight)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = 1.0  # else a network never trained answers next to nothing
    with torch.no_grad():
        network.train()(torch.randn(8, 3, 32, 32))
    return network.eval()


def trained_a_little(network: nn.Module) -> None:
    """Every low-rank matrix becomes something."""
    named = dict(network.named_parameters())
    with torch.no_grad():
        for name in adapter_parameters(network):
            named[name].add_(0.1 * torch.randn_like(named[name]))


@pytest.mark.parametrize("name", list(NETWORKS))
def test_nothing_changes_at_first_and_merging_changes_nothing(name: str) -> None:
    network, images = made(name), torch.randn(2, 3, 32, 32)
    plain = {key: value.clone() for key, value in network.state_dict().items()}
    kinds = [type(module) for module in network.modules()]
    strategy = FineTune(tune="lora", rank=4, alpha=8)
    with torch.no_grad():
        before = network(images)
        strategy.prepare(network)
        assert torch.equal(network(images), before)
        trained_a_little(network)
        changed = network(images)
        assert not torch.allclose(changed, before, atol=1e-3)
        strategy.finish(network)
        assert torch.allclose(network(images), changed, atol=1e-5, rtol=1e-5)
    state = network.state_dict()
    assert list(state) == list(plain)
    assert [type(module) for module in network.modules()] == kinds
    fresh = made(name)
    fresh.load_state_dict(state)
    with torch.no_grad():
        assert torch.equal(fresh(images), network(images))


def test_by_hand() -> None:
    layer = nn.Linear(2, 3, bias=False)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([[1.0, 0], [0, 1], [1, 1]]))
    adapt(layer, "weight", rank=1, alpha=2)
    change = layer.parametrizations.weight[0]
    with torch.no_grad():
        change.down.copy_(torch.tensor([[1.0, -1]]))
        change.up.copy_(torch.tensor([[1.0], [0], [0.5]]))
    merge(layer)  # W + 2 / 1 · B A
    assert layer.weight.tolist() == [[3, -2], [0, 1], [2, 0]]
    assert type(layer) is nn.Linear


def test_only_the_matrices_and_the_head_get_gradients() -> None:
    network = made("vit").train()
    strategy = FineTune(tune="lora", rank=2)
    strategy.prepare(network)
    chosen = set(strategy.phases(network, 3, lambda: (_ for _ in ()), lambda _: None)[0].trained)
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(name in chosen)
    network(torch.randn(2, 3, 32, 32)).sum().backward()
    assert {name for name, parameter in network.named_parameters() if parameter.grad is not None} == chosen


def test_the_rank_is_never_more_than_that_of_the_weight() -> None:
    small = LowRank(torch.zeros(3, 5), rank=8, alpha=16)
    assert (small.up.shape, small.down.shape, small.factor) == ((3, 3), (3, 5), 2.0)


def test_mixed_precision_computes_the_change_as_exactly_as_the_merged_weight() -> None:
    torch.manual_seed(0)
    layer, inputs = nn.Linear(16, 16), torch.randn(4, 16)
    adapt(layer, "weight", rank=4, alpha=8)
    with torch.no_grad():
        layer.parametrizations.weight[0].up.normal_()
        with torch.autocast("cpu", torch.bfloat16):
            unmerged = layer(inputs)
            merge(layer)
            assert torch.equal(layer(inputs), unmerged)


def test_weights_that_two_layers_share_are_left_alone() -> None:
    first, second, third = nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(4, 4)
    second.weight = first.weight
    assert [where for where, _, _ in adaptable(nn.Sequential(first, second, third))] == ["2"]
