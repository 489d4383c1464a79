"""Decoupled decay, L2-SP and what L1 leaves near zero: numbers worked out by hand, and torch's AdamW."""

from functools import partial

import pytest
import torch
from torch import nn
from torch.nn import functional

from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.regularizers.functions.decay import decay_weights
from posttrain_gui.regularizers.functions.sparsity import Sparsity, near_zero
from posttrain_gui.regularizers.functions.starting_point import StartingPoint, l2_sp_penalty
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.steps import parameter_groups


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 3))


def gradients(of: nn.Module) -> None:
    inputs, labels = torch.randn(5, 4), torch.tensor([0, 1, 2, 0, 1])
    of.zero_grad()
    functional.cross_entropy(of(inputs), labels).backward()


@pytest.mark.parametrize("reference", [torch.optim.AdamW, partial(torch.optim.AdamW, foreach=False)])
def test_adam_with_weight_decay_is_adamw_bit_for_bit(reference: type[torch.optim.AdamW]) -> None:
    ours, theirs = network(), network()
    hooks = Hooks()
    regularizers()["weight-decay"](strength=0.3).attach(hooks)
    adam = torch.optim.Adam(parameter_groups(list(ours.named_parameters()), "2", 0.05, 10.0), lr=0.05)
    groups = parameter_groups(list(theirs.named_parameters()), "2", 0.05, 10.0)
    adamw = reference([{**group, "weight_decay": 0.3 if group["decay"] else 0.0} for group in groups], lr=0.05)
    for step in range(5):
        for model in (ours, theirs):
            torch.manual_seed(step)
            gradients(model)
        for group in (*adam.param_groups, *adamw.param_groups):
            group["lr"] = group["initial_lr"] / (step + 1)  # a schedule changes the decay as it changes the step
        for update in hooks.updates:
            update(adam)
        adam.step()
        adamw.step()
    assert all(torch.equal(a, b) for a, b in zip(ours.parameters(), theirs.parameters(), strict=True))


def test_decay_leaves_biases_and_what_has_no_gradient_alone() -> None:
    built = network()
    before = {name: value.detach().clone() for name, value in built.named_parameters()}
    gradients(built)
    built[0].weight.grad = None
    optimizer = torch.optim.SGD(parameter_groups(list(built.named_parameters()), "2", 0.1, 1.0), lr=0.1)
    decay_weights(optimizer, 0.5)
    after = dict(built.named_parameters())
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed == {"2.weight"}
    assert torch.allclose(after["2.weight"], before["2.weight"] * 0.95)


def test_l2_sp_pulls_the_body_to_its_start_and_the_head_to_zero() -> None:
    body = nn.Parameter(torch.tensor([[1.0, -2.0]]))
    shift = nn.Parameter(torch.tensor([5.0]))
    head = nn.Parameter(torch.tensor([[3.0, 0.5]]))
    named = [("body.weight", body), ("body.bias", shift), ("head.weight", head)]
    start = {"body.weight": torch.tensor([[0.5, -1.0]]), "body.bias": torch.zeros(1), "head.weight": torch.ones(1, 2)}
    penalty = l2_sp_penalty(named, start, "head", alpha=0.2, beta=0.4)
    penalty.backward()
    assert penalty.item() == pytest.approx(0.1 * (0.25 + 1.0) + 0.2 * (9.0 + 0.25))
    assert torch.allclose(body.grad, 0.2 * torch.tensor([[0.5, -1.0]])), "α(w − w₀)"
    assert torch.allclose(head.grad, 0.4 * torch.tensor([[3.0, 0.5]])), "βw; α has no part in the head"
    assert shift.grad is None


def test_l2_sp_finds_the_head_itself_and_begins_at_zero() -> None:
    built, hooks = network(), Hooks()
    regularizers()["l2-sp"](alpha=0.5, beta=0.0).attach(hooks)
    for change in hooks.network:
        change(built)
    start = {name: value.detach().clone() for name, value in built.named_parameters()}
    [penalty] = [anchored(start) for anchored in hooks.anchored_penalties]
    assert penalty(list(built.named_parameters())).item() == 0.0
    with torch.no_grad():
        built[2].weight.add_(1.0)
        assert penalty(list(built.named_parameters())).item() == 0.0, "the head is free"
        built[0].weight.add_(1.0)
    assert penalty(list(built.named_parameters())).item() == pytest.approx(0.25 * 24)


def test_l2_sp_of_nothing_but_biases_is_nothing() -> None:
    pull = StartingPoint(1.0, 1.0)
    pull.look_at(network())
    assert pull.from_start({})([("0.bias", nn.Parameter(torch.ones(3)))]).item() == 0.0


def test_near_zero_is_meant_relative_to_the_layer() -> None:
    large = torch.tensor([[100.0, -100.0, 0.9, 1.1]])  # root mean square 70.7: near zero up to 0.707
    small = large / 1000
    assert near_zero([large, small, torch.zeros(5)]) == (0, 8), "what has one dimension is not counted"
    assert near_zero([large * torch.tensor([1, 1, 0.5, 0.5])]) == (2, 4)
    assert near_zero([torch.zeros(2, 2)]) == (4, 4)
    torch.manual_seed(0)
    near, count = near_zero([torch.randn(500, 500)])
    assert near / count == pytest.approx(0.00798, abs=0.001), "P(|z| < 0.01)"


def test_l1_reports_what_is_near_zero_before_and_after() -> None:
    weight = nn.Parameter(torch.tensor([[1.0, 1.0, 1.0, 0.001]]))
    sparsity = Sparsity(0.1)
    penalty = sparsity.from_start({"weight": weight.detach().clone()})
    assert penalty([("weight", weight)]).item() == pytest.approx(0.3001)
    with torch.no_grad():
        weight[0, 0] = 0.0
    said = sparsity.remark([("weight", weight), ("bias", nn.Parameter(torch.zeros(3)))])
    assert said.startswith("L1: 50.0 % of the trained weights are near zero (before training 25.0 %)")
    assert "1 %" in said
    assert "nothing to do" in sparsity.remark([("bias", nn.Parameter(torch.zeros(3)))])


def test_l1_really_makes_weights_sparse() -> None:
    """One useful input among twenty: with L1 the others' weights end near zero, without they do not."""

    def fitted(strength: float) -> tuple[int, int]:
        torch.manual_seed(0)
        inputs = torch.randn(200, 20)
        labels = (inputs[:, 0] > 0).long()
        layer = nn.Linear(20, 2)
        optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
        penalty = Sparsity(strength).from_start({"weight": layer.weight.detach().clone()})
        for step in range(400):
            optimizer.param_groups[0]["lr"] = 0.1 * (1 - step / 400)
            optimizer.zero_grad()
            (functional.cross_entropy(layer(inputs), labels) + penalty(list(layer.named_parameters()))).backward()
            optimizer.step()
        return near_zero([layer.weight])

    assert fitted(0.05)[0] >= 30
    assert fitted(0.0)[0] <= 4
