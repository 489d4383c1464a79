"""Sharpness-aware steps, clipping and accumulation: against torch's own, closed forms and whole batches."""

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from posttrain_gui.training.compute import Compute
from posttrain_gui.training.objective import OneLabelObjective
from posttrain_gui.training.sharpness import ascent, moved, statistics_held
from posttrain_gui.training.steps import Stepped, Stepper, Stepping

CPU = Compute(torch.device("cpu"))
INPUTS = torch.randn(12, 4, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
LABELS = torch.tensor([0, 1, 2] * 4)


def network(*, norm: bool = False) -> nn.Sequential:
    torch.manual_seed(0)
    middle: list[nn.Module] = [nn.BatchNorm1d(6)] if norm else []
    return nn.Sequential(nn.Linear(4, 6), *middle, nn.Tanh(), nn.Linear(6, 3)).double()


def stepper(net: nn.Module, how: Stepping, make: Callable[..., torch.optim.Optimizer] | None = None) -> Stepper:
    optimizer = make(net.parameters()) if make else torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    return Stepper(net, list(net.named_parameters()), optimizer, OneLabelObjective(3), CPU, how)


def run(net: nn.Module, how: Stepping, size: int, rounds: int = 3) -> list[Stepped]:
    """Rounds over the inputs in batches of a size."""
    made = stepper(net, how)
    return [
        made.step(net, inputs, labels)
        for _ in range(rounds)
        for inputs, labels in zip(INPUTS.split(size), LABELS.split(size), strict=True)
    ]


def weights(net: nn.Module) -> Tensor:
    return torch.cat([p.detach().flatten() for p in net.parameters()])


def gradient(net: nn.Module) -> list[Tensor]:
    loss = functional.cross_entropy(net(INPUTS).float(), LABELS)
    return list(torch.autograd.grad(loss, list(net.parameters())))


def test_a_radius_of_zero_is_the_optimizer_alone() -> None:
    ours, theirs = network(), network()
    run(ours, Stepping(sam_rho=0.0), 4)
    reference = torch.optim.SGD(theirs.parameters(), lr=0.1, momentum=0.9)
    for _ in range(3):
        for inputs, labels in zip(INPUTS.split(4), LABELS.split(4), strict=True):
            reference.zero_grad()
            functional.cross_entropy(theirs(inputs).float(), labels).backward()
            reference.step()
    assert torch.equal(weights(ours), weights(theirs))


@pytest.mark.parametrize("rho", [0.05, 2.0])
def test_the_ascent_is_as_long_as_the_radius_and_along_the_gradient(rho: float) -> None:
    net = network()
    functional.cross_entropy(net(INPUTS).float(), LABELS).backward()
    members = list(net.parameters())
    steps = ascent(members, rho)
    flat = torch.cat([step.flatten() for step in steps if step is not None])
    along = torch.cat([p.grad.flatten() for p in members if p.grad is not None])
    assert flat.norm().item() == pytest.approx(rho, rel=1e-6)
    assert functional.cosine_similarity(flat, along, dim=0).item() == pytest.approx(1.0)


def test_weights_are_back_exactly_after_looking_around() -> None:
    members = [nn.Parameter(torch.tensor([1e8, 1e-8, 0.1]))]
    before = members[0].detach().clone()
    with moved(members, [torch.tensor([0.3, 0.3, 0.3])]):
        assert not torch.equal(members[0].detach(), before)
    assert torch.equal(members[0].detach(), before)


def test_what_has_no_gradient_stays_where_it_is() -> None:
    trained, frozen = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2))
    trained.grad = torch.tensor([3.0, 4.0])
    first, second = ascent([trained, frozen], 0.5)
    assert first is not None
    assert first.tolist() == pytest.approx([0.3, 0.4])
    assert second is None


def test_a_step_uses_the_gradient_at_the_worst_weights_nearby() -> None:
    ours, there = network(), network()
    stepper(ours, Stepping(sam_rho=0.5), lambda p: torch.optim.SGD(p, lr=0.1)).step(ours, INPUTS, LABELS)
    start = weights(there)
    slope = torch.cat([g.flatten() for g in gradient(there)])
    nn.utils.vector_to_parameters(start + 0.5 * slope / slope.norm(), there.parameters())
    expected = start - 0.1 * torch.cat([g.flatten() for g in gradient(there)])
    assert torch.allclose(weights(ours), expected, atol=1e-9)
    assert not torch.allclose(start - 0.1 * slope, expected, atol=1e-4), "the test can tell the two apart"


def test_batchnorm_counts_a_batch_once() -> None:
    plain, sharp = network(norm=True), network(norm=True)
    stepper(plain, Stepping()).step(plain, INPUTS, LABELS)
    stepper(sharp, Stepping(sam_rho=0.5)).step(sharp, INPUTS, LABELS)
    one, other = plain[1], sharp[1]
    assert isinstance(one, nn.BatchNorm1d)
    assert isinstance(other, nn.BatchNorm1d)
    assert one.running_mean is not None
    assert torch.equal(one.running_mean, other.running_mean)
    assert torch.equal(one.running_var, other.running_var)
    assert other.num_batches_tracked is not None
    assert other.num_batches_tracked.item() == 1
    assert other.momentum == one.momentum == 0.1


@pytest.mark.parametrize("how", [{}, {"clip_norm": 0.05}, {"sam_rho": 0.5}])
@pytest.mark.parametrize("size", [6, 4, 3])
def test_accumulated_batches_make_the_step_of_the_larger_batch(size: int, how: dict[str, float]) -> None:
    small, whole = network(), network()
    count = len(INPUTS) // size
    done = run(small, Stepping(accumulate=count, **how), size)
    run(whole, Stepping(**how), len(INPUTS))
    assert torch.allclose(weights(small), weights(whole), atol=1e-6, rtol=0)
    assert [one.updated for one in done] == ([False] * (count - 1) + [True]) * 3


def test_batches_of_unequal_size_count_by_their_images() -> None:
    small, whole = network(), network()
    made = stepper(small, Stepping(accumulate=3))
    for inputs, labels, last in ((INPUTS[:9], LABELS[:9], False), (INPUTS[9:], LABELS[9:], True)):
        assert made.step(small, inputs, labels, last=last).updated == last
    run(whole, Stepping(), len(INPUTS), rounds=1)
    assert torch.allclose(weights(small), weights(whole), atol=1e-6, rtol=0)


@pytest.mark.parametrize("limit", [0.01, 100.0])
def test_clipping_equals_torchs(limit: float) -> None:
    ours, theirs = network(), network()
    stepper(ours, Stepping(clip_norm=limit)).step(ours, INPUTS, LABELS)
    reference = torch.optim.SGD(theirs.parameters(), lr=0.1, momentum=0.9)
    functional.cross_entropy(theirs(INPUTS).float(), LABELS).backward()
    nn.utils.clip_grad_norm_(theirs.parameters(), limit)
    reference.step()
    assert torch.equal(weights(ours), weights(theirs))


def test_a_loss_can_be_asked_for_without_a_step() -> None:
    net = network()
    made, before = stepper(net, Stepping(penalties=(lambda named: named[0][1].sum() * 0 + 2.0,))), weights(net)
    asked = made.loss(net, INPUTS, LABELS)
    assert asked.item() == made.step(net, INPUTS, LABELS).loss.item()
    assert asked.item() > 2.0
    assert not asked.requires_grad
    assert not torch.equal(before, weights(net))


def test_batches_that_overflow_leave_nothing_in_the_statistics() -> None:
    net = network(norm=True)
    layer = net[1]
    assert isinstance(layer, nn.BatchNorm1d)
    with statistics_held(net):
        net(INPUTS * math.inf)
    assert layer.running_mean is not None
    assert layer.running_mean.tolist() == [0.0] * 6
    assert layer.num_batches_tracked is not None
    assert layer.num_batches_tracked.item() == 0
    assert layer.training, "the mode is left alone"


def test_a_step_that_float16_skips_leaves_the_weights_to_no_one_else() -> None:
    net = network().float()
    decay = Stepping(penalties=(lambda named: named[0][1].sum() * 1e37,), updates=(shrink,))
    half = Compute(torch.device("cpu"), torch.float16)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    made = Stepper(net, list(net.named_parameters()), optimizer, OneLabelObjective(3), half, decay)
    before = weights(net)
    made.step(net, INPUTS.float(), LABELS)
    assert torch.equal(weights(net), before)


def test_updates_come_before_the_step_and_once_each() -> None:
    net, seen = network(), list[Tensor]()
    made = stepper(net, Stepping(updates=(lambda _: seen.append(weights(net)),), accumulate=2))
    before = weights(net)
    made.step(net, INPUTS[:6], LABELS[:6])
    assert not seen
    made.step(net, INPUTS[6:], LABELS[6:])
    assert len(seen) == 1
    assert torch.equal(seen[0], before)


def shrink(optimizer: torch.optim.Optimizer) -> None:
    with torch.no_grad():
        for parameter in optimizer.param_groups[0]["params"]:
            parameter.mul_(0.5)
