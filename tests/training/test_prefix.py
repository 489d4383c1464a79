"""The frozen beginning of a network is found, and running the rest alone gives what the whole gives."""

import pytest
import torch
import torchvision.models as zoo
from torch import nn

from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.anatomy.stages import parameters_of_last
from posttrain_gui.regularizers.functions.noise import dropout_before_head
from posttrain_gui.training.modes import freeze, training_mode
from posttrain_gui.training.prefix import find_cut

HEADS = ["resnet18", "mobilenet_v2", "squeezenet1_0", "vgg11_bn", "shufflenet_v2_x0_5", "mnasnet0_5"]
STAGES = ["resnet18", "mobilenet_v2", "squeezenet1_0", "regnet_y_400mf", "mnasnet0_5"]


def build(name: str) -> nn.Module:
    torch.manual_seed(0)
    network: nn.Module = zoo.get_model(name, num_classes=5)
    return network.eval()


def head_only(network: nn.Module) -> list[str]:
    head = find_head(network).name
    return [name for name, _ in network.named_parameters() if name.startswith(head + ".")]


@pytest.mark.parametrize("name", HEADS)
def test_head_runs_on_kept_features(name: str) -> None:
    network = build(name)
    freeze(network, head_only(network))
    cut = find_cut(network, torch.randn(2, 3, 64, 64))
    images = torch.randn(3, 3, 64, 64)
    assert cut.rest is not None
    with torch.no_grad():
        assert torch.allclose(cut.rest(cut.kept(network, images)), network(images), atol=1e-5)


@pytest.mark.parametrize("name", STAGES)
def test_last_stages_run_on_what_is_kept_before_them(name: str) -> None:
    network = build(name)
    freeze(network, parameters_of_last(network, 1))
    cut = find_cut(network, torch.randn(2, 3, 64, 64))
    images = torch.randn(3, 3, 64, 64)
    assert cut.rest is not None
    with torch.no_grad():
        assert torch.allclose(cut.rest(cut.kept(network, images)), network(images), atol=1e-5)
    loss = cut.rest(cut.kept(network, images)).sum()
    loss.backward()
    assert all((p.grad is not None) == p.requires_grad for p in network.parameters())


def test_nothing_is_kept_where_all_is_trained() -> None:
    network = build("resnet18")
    freeze(network, {name for name, _ in network.named_parameters()})
    cut = find_cut(network, torch.randn(2, 3, 64, 64))
    assert cut.rest is None
    assert cut.units == ()


def test_dropout_before_the_head_stays_in_the_part_that_is_trained() -> None:
    network = build("resnet18")
    dropout_before_head(network, 0.9)
    freeze(network, head_only(network))
    cut = find_cut(network, torch.randn(2, 3, 64, 64))
    assert cut.rest is not None
    training_mode(network, cut.units, frozen_batchnorm=True)
    kept = cut.kept(network, torch.randn(4, 3, 64, 64))
    first, second = cut.rest(kept), cut.rest(kept)
    assert not torch.equal(first, second), "dropout is not in the path"


@pytest.mark.parametrize("frozen_batchnorm", [True, False])
def test_frozen_running_statistics_do_not_move(frozen_batchnorm: bool) -> None:
    network = build("resnet18")
    trained = parameters_of_last(network, 1)
    freeze(network, trained)
    cut = find_cut(network, torch.randn(2, 3, 64, 64))
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    training_mode(network, cut.units, frozen_batchnorm=frozen_batchnorm)
    for _ in range(2):
        network(torch.randn(4, 3, 64, 64) + 3)
    moved = {name for name, tensor in network.state_dict().items() if not torch.equal(tensor, before[name])}
    expected = (
        set()
        if frozen_batchnorm
        else {
            n
            for n in before
            if (n.startswith("layer4.") and "running" in n) or (n.startswith("layer4.") and "tracked" in n)
        }
    )
    assert moved == expected
