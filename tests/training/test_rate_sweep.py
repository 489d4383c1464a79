"""Steps at rising learning rates: a parabola whose best rate is known, and nothing changed afterwards."""

from collections.abc import Iterator
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from posttrain_gui.training.compute import Compute
from posttrain_gui.training.loop import Stretch
from posttrain_gui.training.objective import OneLabelObjective
from posttrain_gui.training.rate_curve import RateCurve, judged
from posttrain_gui.training.rate_finder import spread
from posttrain_gui.training.rate_sweep import Sweep
from posttrain_gui.training.steps import Stepper, Stepping, parameter_groups

CPU = Compute(torch.device("cpu"))


class Source:
    """Epochs of three batches."""

    labels = torch.tensor([0, 1, 2, 0, 1, 2])

    def __init__(self, inputs: Tensor) -> None:
        self._inputs = inputs
        self.epochs: list[int] = []

    def __len__(self) -> int:
        return 3

    def forward(self, inputs: Tensor) -> Tensor:
        return inputs

    def epoch(self, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        self.epochs.append(epoch)
        yield from zip(self._inputs.split(2), self.labels.split(2), strict=True)


def stretch(source: Source, network: nn.Module) -> Stretch:
    return Stretch(source, network, lambda _: (0.0, 0.0), lambda: network.train() and None, (1, 1))


def parabola(curvature: float) -> RateCurve:
    """½ · λ · w², by plain gradient descent: 1/λ is the best rate, beyond 2/λ it runs away."""
    network = nn.Linear(1, 1, bias=False, dtype=torch.float64)

    def loss(logits: Tensor, *_: Any) -> Tensor:
        return 0.5 * curvature * (logits**2).mean()

    optimizer = torch.optim.SGD(network.parameters(), lr=1.0)
    for group in optimizer.param_groups:
        group["initial_lr"] = 1.0
    stepper = Stepper(network, list(network.named_parameters()), optimizer, OneLabelObjective(1, loss), CPU)
    source = Source(torch.ones(6, 1, dtype=torch.float64))
    sweep = Sweep(network, {"weight"}, stepper, stretch(source, network), 0, 1.0)
    found = sweep.run(spread(1e-6, 1000.0, 128), lambda *_: None)
    return judged(found.rates, found.before, found.now)


@pytest.mark.parametrize("curvature", [0.1, 1.0, 10.0, 300.0])
def test_a_parabola_gets_a_rate_near_its_best_and_never_one_that_runs_away(curvature: float) -> None:
    found = parabola(curvature)
    assert found.suggestion is not None
    assert 0.02 <= found.suggestion * curvature <= 1.0
    assert found.diverged
    assert 2.0 < found.rates[-1] * curvature < 30.0, "it stops soon after it ran away"


def net() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.Dropout(0.3), nn.ReLU(), nn.Linear(6, 3))


def swept(network: nn.Module, **how: Any) -> tuple[Sweep, Stepper, Source]:
    named = list(network.named_parameters())
    groups: list[Any] = parameter_groups(named, "4", 0.01, 10.0)
    optimizer = torch.optim.AdamW(groups, lr=0.01)
    stepper = Stepper(network, named, optimizer, OneLabelObjective(3), CPU, Stepping(**how))
    source = Source(torch.randn(6, 4, generator=torch.Generator().manual_seed(1)))
    changing = set(network.state_dict())
    return Sweep(network, changing, stepper, stretch(source, network), 0, 0.01), stepper, source


def test_nothing_of_the_model_is_changed() -> None:
    network = net().eval()
    network[0].train()
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    sweep, _, _ = swept(network, clip_norm=1.0, sam_rho=0.05)
    found = sweep.run(spread(1e-6, 10.0, 30), lambda *_: None)
    assert found.now != found.before, "something was learned meanwhile"
    assert all(torch.equal(tensor, before[name]) for name, tensor in network.state_dict().items())
    assert [module.training for module in network] == [True, False, False, False, False]
    assert not network.training
    assert all(parameter.grad is None for parameter in network.parameters())


def test_nothing_of_the_model_is_changed_where_it_is_stopped() -> None:
    network = net()
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    sweep, _, _ = swept(network)

    def stop(_images: int, _loss: float, rate: float) -> None:
        if rate > 1e-2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sweep.run(spread(1e-6, 10.0, 30), stop)
    assert all(torch.equal(tensor, before[name]) for name, tensor in network.state_dict().items())


def test_the_first_step_has_the_loss_of_the_untouched_weights() -> None:
    sweep, _, _ = swept(net())
    found = sweep.run([1e-3] * 3, lambda *_: None)
    assert found.now[0] == found.before[0], "the same images, dropout and statistics"
    assert found.now[1] != found.before[1]


def test_groups_keep_their_proportions_and_epochs_follow_one_another() -> None:
    sweep, stepper, source = swept(net())
    seen = []

    def told(images: int, _loss: float, rate: float) -> None:
        rates = {bool(group["head"]): group["lr"] for group in stepper.optimizer.param_groups}
        seen.append((images, rates[False] / rate, rates[True] / rate))

    sweep.run(spread(1e-5, 1e-2, 7), told)
    assert seen == [(2, pytest.approx(1.0), pytest.approx(10.0))] * 7
    assert source.epochs == [1, 2, 3]


def test_accumulated_batches_make_one_step() -> None:
    sweep, _, source = swept(net(), accumulate=3)
    images: list[int] = []
    sweep.run([1e-4] * 4, lambda count, *_: images.append(count))
    assert images == [6] * 4
    assert source.epochs == [1, 2, 3, 4]


def test_a_loss_that_is_no_number_ends_it_and_is_left_out() -> None:
    network = net()
    sweep, _, source = swept(network)
    source._inputs = torch.full((6, 4), float("nan"))
    found = sweep.run([1e-4] * 4, lambda *_: None)
    assert (found.rates, found.before, found.now) == ([], [], [])
