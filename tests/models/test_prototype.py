import math

import pytest
import torch
from torch import nn
from torch.nn import functional

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head, head_features
from posttrain_gui.models.anatomy.prototype import SHARPEST, prototype_head, scale, write_prototypes
from posttrain_gui.models.loading.build import build
from posttrain_gui.models.trained import Architecture


def test_prototypes_by_hand() -> None:
    features = torch.tensor([[2.0, 0.0], [0.0, 5.0], [0.0, 1.0]])
    weights = prototype_head(features, torch.tensor([0, 0, 1]), 2)
    # class 0: directions (1, 0) and (0, 1), whatever their lengths; their mean points along the diagonal
    torch.testing.assert_close(weights, torch.tensor([[math.sqrt(0.5), math.sqrt(0.5)], [0.0, 1.0]]))


def test_a_class_without_images_is_named() -> None:
    with pytest.raises(InputError, match="Class number 2"):
        prototype_head(torch.rand(3, 4), torch.tensor([0, 0, 2]), 3)


def test_scale_is_the_minimum_of_the_loss() -> None:
    generator = torch.Generator().manual_seed(0)
    features = torch.rand(60, 8, generator=generator).double()
    labels = torch.randint(0, 3, (60,), generator=generator)
    weights = prototype_head(features, labels, 3)
    best = scale(features, labels, weights)
    factor = torch.tensor(best, dtype=torch.float64, requires_grad=True)
    functional.cross_entropy(factor * features @ weights.T, labels).backward()
    assert factor.grad is not None
    assert abs(float(factor.grad)) < 1e-6


def test_scale_is_bounded_where_classes_are_apart() -> None:
    features, labels = torch.eye(2) * 4, torch.tensor([0, 1])
    weights = prototype_head(features, labels, 2)
    best = scale(features, labels, weights)
    assert 0 < best * 4 <= SHARPEST
    assert functional.cross_entropy(best * features @ weights.T, labels) < 1e-6


def test_scale_is_bounded_where_means_mislead() -> None:
    features, labels = torch.eye(2), torch.tensor([1, 0])
    assert scale(features, labels, torch.eye(2)) == pytest.approx(0.01, rel=1e-3)


@pytest.mark.parametrize("name", ["squeezenet1_1", "mobilenet_v3_small"])
def test_the_network_answers_with_the_nearest_mean(name: str) -> None:
    torch.manual_seed(0)
    network = build(Architecture(library="torchvision", name=name, num_classes=3))
    images, labels = torch.rand(9, 3, 64, 64), torch.tensor([0, 1, 2] * 3)
    with torch.no_grad():
        features = head_features(network, images)
        weights = prototype_head(features, labels, 3)
        write_prototypes(find_head(network), weights, 2.5)
        cosine = functional.normalize(features, dim=1) @ weights.T
        answers = network(images)
    assert torch.equal(answers.argmax(1), cosine.argmax(1))
    if name == "squeezenet1_1":  # the mean over space and the ReLU behind its head change nothing
        torch.testing.assert_close(answers, 2.5 * features @ weights.T)


def test_a_head_without_bias_is_written() -> None:
    network = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2, bias=False))
    weights = functional.normalize(torch.rand(2, 4), dim=1)
    write_prototypes(find_head(network), weights, 3.0)
    torch.testing.assert_close(network[1].weight.detach(), 3.0 * weights)
