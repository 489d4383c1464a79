"""A head of class means on random layers must not answer with numbers as large as stars once training normalises."""

from collections.abc import Iterator

import torch
from torch import Tensor, nn

from posttrain_gui.training.compute import Compute
from posttrain_gui.training.first_sight import growth, has_seen_nothing


class Images:
    """One batch through a network."""

    def __init__(self, network: nn.Module) -> None:
        self._network, self.labels = network, torch.tensor([0, 1, 0, 1])
        self.compute = Compute(torch.device("cpu"))

    def __len__(self) -> int:
        return 1

    def forward(self, inputs: Tensor) -> Tensor:
        answers: Tensor = self._network(inputs)
        return answers

    def epoch(self, _epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        yield torch.randn(4, 3, 8, 8, generator=torch.Generator().manual_seed(0)), self.labels


def shrinking(factor: float) -> nn.Sequential:
    """A layer that makes everything smaller by a factor, normalisation, and a head."""
    conv = nn.Conv2d(3, 4, 1, bias=False)
    nn.init.constant_(conv.weight, factor)
    body = (conv, nn.BatchNorm2d(4, eps=1e-16), nn.AdaptiveAvgPool2d(2), nn.Flatten())
    return nn.Sequential(*body, nn.Linear(16, 2)).eval()


def test_statistics_as_built_are_told_from_any_others() -> None:
    network = shrinking(1.0)
    assert has_seen_nothing(network)
    network.train()
    network(torch.randn(4, 3, 8, 8))
    assert not has_seen_nothing(network.eval())
    assert not has_seen_nothing(nn.Sequential(nn.Flatten(), nn.Linear(3, 2)))


def test_growth_is_what_normalisation_will_bring_and_changes_nothing() -> None:
    network, smaller = shrinking(1e-4), shrinking(1e-5)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    found = growth(network, Images(network))
    assert found > 1000
    assert torch.isclose(torch.tensor(growth(smaller, Images(smaller)) / found), torch.tensor(10.0), rtol=1e-3)
    assert all(torch.equal(tensor, before[name]) for name, tensor in network.state_dict().items())
    assert not any(module.training for module in network.modules())


def test_features_of_about_the_same_length_are_left_alone() -> None:
    network = shrinking(0.5)
    assert growth(network, Images(network)) == 1.0
