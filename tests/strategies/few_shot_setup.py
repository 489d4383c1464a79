"""Small networks and episodes in float64, smooth enough for finite differences."""

import copy
from collections import OrderedDict
from typing import Any

import torch
from torch import Tensor, nn

from posttrain_gui.strategies.few_shot import FewShot
from posttrain_gui.strategies.meta.base import Method
from posttrain_gui.training.episodes.episode import Episode
from posttrain_gui.training.episodes.learner import Learner

WAYS = 3


def small_network(*, batchnorm: bool = True, seed: int = 0) -> nn.Sequential:
    """Two convolutions and a head of 3 outputs; nothing in it has a kink."""
    torch.manual_seed(seed)
    norms = [nn.BatchNorm2d(4) if batchnorm else nn.Identity() for _ in range(2)]
    body = nn.Sequential(
        *(nn.Conv2d(3, 4, 3, padding=1), norms[0], nn.Tanh(), nn.AvgPool2d(2)),
        *(nn.Conv2d(4, 4, 3, padding=1), norms[1], nn.Softplus()),
    )
    flatten = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())
    network = nn.Sequential(OrderedDict(body=body, flatten=flatten, head=nn.Linear(4, WAYS))).double().eval()
    for norm in norms:
        if isinstance(norm, nn.BatchNorm2d) and norm.running_mean is not None and norm.running_var is not None:
            norm.running_mean.normal_()  # as those of a trained network: not 0 and 1
            norm.running_var.uniform_(0.5, 2)
    return network


def episode(shots: int = 2, queries: int = 3, ways: int = WAYS, seed: int = 1, side: int = 6) -> Episode:
    """Noise, with a different mean for each class."""
    generator = torch.Generator().manual_seed(seed)

    def drawn(count: int) -> tuple[Tensor, Tensor]:
        labels = torch.arange(ways).repeat_interleave(count)
        noise = torch.randn(len(labels), 3, side, side, generator=generator, dtype=torch.float64)
        return noise + labels.view(-1, 1, 1, 1) / 3, labels

    return Episode(*drawn(shots), *drawn(queries), ways)


def method(tag: str, **settings: Any) -> Method:
    """A method as a plan would make it."""
    return FewShot(method=tag, ways=WAYS, **settings).learning  # type: ignore[arg-type]


def learner(network: nn.Module, statistics: Any = "running", **more: Any) -> Learner:
    """A learner of a copy of the network, everything trained."""
    return Learner(copy.deepcopy(network), statistics, **more)


def gradients(made: Learner) -> dict[str, Tensor]:
    """The gradients as they lie in the parameters; zeros where there are none."""
    named = made.network.named_parameters()
    return {name: torch.zeros_like(own) if own.grad is None else own.grad.clone() for name, own in named}


def meta_gradient(made: Method, network: nn.Module, episodes: list[Episode], **how: Any) -> dict[str, Tensor]:
    """What a method leaves in ``.grad``."""
    prepared = learner(network, **how)
    prepared.train_mode()
    made.learn(prepared, episodes)
    return gradients(prepared)


def assert_same(left: dict[str, Tensor], right: dict[str, Tensor], tolerance: float = 1e-10) -> None:
    """Equal by name, up to a share of the largest entry, and not all zero."""
    assert left.keys() == right.keys()
    assert any(bool(value.abs().max() > 1e-6) for value in left.values())
    for name, value in left.items():
        torch.testing.assert_close(value, right[name], rtol=tolerance, atol=tolerance)
