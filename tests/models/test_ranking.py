"""Relative gradients against a computation of their own, and nothing left behind."""

from collections import OrderedDict

import pytest
import torch
import torchvision.models as zoo
from torch import Tensor, nn
from torch.nn import functional

from posttrain_gui.models.anatomy.prototype import prototype_head, scale
from posttrain_gui.models.anatomy.ranking import relative_gradients
from posttrain_gui.models.anatomy.stages import stages


def small() -> nn.Module:
    torch.manual_seed(0)
    parts = OrderedDict(
        flat=nn.Flatten(), a=nn.Linear(12, 6), one=nn.Tanh(), b=nn.Linear(6, 5), two=nn.Tanh(), head=nn.Linear(5, 3)
    )
    return nn.Sequential(parts).double()


def images_of(count: int, classes: int = 3) -> tuple[Tensor, Tensor]:
    return torch.randn(count, 3, 2, 2, dtype=torch.float64), torch.arange(count) % classes


def loss_by_hand(network: nn.Module, images: Tensor, labels: Tensor, fixed: tuple[Tensor, float]) -> Tensor:
    """The mean cross-entropy of every second image of each class with the means of the others as head."""
    answered = torch.tensor([place // 3 % 2 == 1 for place in range(len(labels))])
    features = network[:-1](images[answered])
    return functional.cross_entropy(fixed[1] * features @ fixed[0].T, labels[answered])


def test_against_central_differences() -> None:
    network, (images, labels) = small(), images_of(18)
    parts = stages(network)[:-1]
    found = relative_gradients(network, parts, images, labels)
    makes = torch.tensor([place // 3 % 2 == 0 for place in range(18)])
    with torch.no_grad():
        features = network[:-1](images)
        weights = prototype_head(features[makes], labels[makes], 3)
        fixed = weights, scale(features[~makes], labels[~makes], weights)
        expected = []
        for part in parts:
            slopes, sizes = [], []
            for name in part.parameters:
                flat = network.get_parameter(name).view(-1)
                for place in range(len(flat)):
                    was = float(flat[place])
                    sizes.append(was)
                    around = []
                    for step in (1e-5, -1e-5):
                        flat[place] = was + step
                        around.append(float(loss_by_hand(network, images, labels, fixed)))
                    flat[place] = was
                    slopes.append((around[0] - around[1]) / 2e-5)
            expected.append(float(torch.tensor(slopes).norm() / torch.tensor(sizes).norm()))
    assert found == pytest.approx(expected, rel=1e-4)


def test_everything_is_left_as_it_was() -> None:
    torch.manual_seed(0)
    network = zoo.resnet18(num_classes=4).train()
    network.layer1.eval()
    network.conv1.weight.requires_grad_(False)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    modes = [module.training for module in network.modules()]
    wants = [parameter.requires_grad for parameter in network.parameters()]
    norms = relative_gradients(network, stages(network)[:-1], torch.randn(20, 3, 32, 32), torch.arange(20) % 4)
    assert len(norms) == 5
    assert all(norm > 0 for norm in norms)
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())
    assert [module.training for module in network.modules()] == modes
    assert [parameter.requires_grad for parameter in network.parameters()] == wants
    assert all(parameter.grad is None for parameter in network.parameters())


def test_the_head_has_no_say() -> None:
    network, (images, labels) = small(), images_of(12)
    parts = stages(network)[:-1]
    before = relative_gradients(network, parts, images, labels)
    with torch.no_grad():
        network.head.weight.normal_()
    assert relative_gradients(network, parts, images, labels) == before


def test_a_class_without_an_example_and_one_image_a_class_will_do() -> None:
    network, (images, labels) = small(), images_of(6)
    parts = stages(network)[:-1]
    assert all(norm >= 0 for norm in relative_gradients(network, parts, images[:2], labels[:2]))
    assert all(norm >= 0 for norm in relative_gradients(network, parts, images, labels.where(labels != 1, 2)))
