"""Gradients of several tasks: plain sums are plain sums, aggregates reach the shared layers only."""

import math

import pytest
import torch
from torch import Tensor, nn

from posttrain_gui.data.base import Item, Task
from posttrain_gui.strategies.weightings.base import weightings
from posttrain_gui.strategies.weightings.functions.weighing import Together, Weighing
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.steps import Stepper, Stepping
from posttrain_gui.training.tasks.layout import Layout
from posttrain_gui.training.tasks.objective import TaskObjective
from posttrain_gui.training.tasks.record import TaskRecord

TASKS = (Task("a", "classification", ("x", "y", "z")), Task("b", "regression"))
CPU = torch.device("cpu")
ITEMS = [Item(str(i), 0, None, "", (float(i % 3), float(i * i))) for i in range(8)]
LAYOUT = Layout.of(TASKS, range(2), ITEMS)
LABELS = LAYOUT.labels(ITEMS)
INPUTS = torch.randn(8, 5, generator=torch.Generator().manual_seed(2))


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(5, 6), nn.Tanh(), nn.Linear(6, 4))


def objective(net: nn.Sequential, weighing: Weighing) -> TaskObjective:
    return TaskObjective(
        LAYOUT, weighing, TaskRecord(LAYOUT), list(net[0].parameters()), list(net[2].parameters()), 0.5
    )


def gradients(net: nn.Module) -> list[Tensor]:
    return [parameter.grad.clone() for parameter in net.parameters() if parameter.grad is not None]


def descended(weighing: Weighing, penalty: bool = False, labels: Tensor = LABELS) -> tuple[nn.Sequential, list[Tensor]]:
    net = network()
    goal = objective(net, weighing)
    loss = goal(net(INPUTS), labels)
    extra = sum((p**2).sum() for p in net.parameters()) if penalty else None
    goal.descend(loss, extra if isinstance(extra, Tensor) else None, lambda one: one)
    return net, gradients(net)


def plain(labels: Tensor = LABELS, penalty: bool = False) -> list[Tensor]:
    net = network()
    losses, _ = LAYOUT.losses(net(INPUTS), labels)
    total = losses.sum()
    if penalty:
        total = total + sum((p**2).sum() for p in net.parameters())
    total.backward()
    return gradients(net)


def test_equal_is_the_plain_sum() -> None:
    torch.testing.assert_close(
        descended(weightings()["equal"]().build(("a", "b"), ("classification", "regression"), CPU))[1], plain()
    )


@pytest.mark.parametrize("penalty", [False, True])
def test_an_aggregator_that_sums_gives_the_plain_sum(penalty: bool) -> None:
    summing = Together(2, lambda jacobian: jacobian.sum(dim=0))
    torch.testing.assert_close(descended(summing, penalty)[1], plain(penalty=penalty))


def test_an_aggregator_sees_each_tasks_gradient_in_the_shared_layers_and_the_heads_keep_their_own() -> None:
    seen: list[Tensor] = []

    def nothing(jacobian: Tensor) -> Tensor:
        seen.append(jacobian)
        return torch.zeros(jacobian.shape[1])

    _, found = descended(Together(2, nothing))
    wanted = plain()
    assert seen[0].shape == (2, 5 * 6 + 6)
    torch.testing.assert_close(seen[0].sum(dim=0), torch.cat([wanted[0].flatten(), wanted[1]]))
    assert all((gradient == 0).all() for gradient in found[:2])
    torch.testing.assert_close(found[2:], wanted[2:])


@pytest.mark.parametrize("kind", ["equal", "fixed", "uncertainty", "mgda"])
def test_the_loss_that_is_told_is_the_mean_over_the_tasks_with_labels_whatever_their_weights(kind: str) -> None:
    settings = {"weights": {"a": 5.0}} if kind == "fixed" else {}
    weighing = weightings()[kind](**settings).build(("a", "b"), ("classification", "regression"), CPU)
    for parameter in weighing.parameters:
        parameter.data.fill_(-3.0)
    net, missing = network(), LABELS.clone()
    missing[:, 0] = math.nan
    for labels, tasks in ((LABELS, 2), (missing, 1)):
        goal = objective(net, weighing)
        told = goal.told(goal(net(INPUTS), labels))
        torch.testing.assert_close(told, LAYOUT.losses(net(INPUTS), labels)[0].sum() / tasks)
        assert not told.requires_grad


def test_a_sum_that_is_no_number_is_told_as_such() -> None:
    goal, net = objective(network(), Weighing(2)), network()
    goal(net(INPUTS), LABELS)
    assert math.isinf(goal.told(torch.tensor(math.inf)))


def test_a_task_without_a_label_in_the_batch_has_no_row() -> None:
    rows: list[int] = []

    def counting(jacobian: Tensor) -> Tensor:
        rows.append(len(jacobian))
        return jacobian.sum(dim=0)

    missing = LABELS.clone()
    missing[:, 0] = math.nan
    torch.testing.assert_close(descended(Together(2, counting), labels=missing)[1], plain(missing))
    assert rows == [1]


def test_two_accumulated_batches_add_up_aggregates() -> None:
    net = network()
    goal = objective(net, Together(2, lambda jacobian: jacobian.sum(dim=0)))
    for _ in range(2):
        goal.descend(goal(net(INPUTS), LABELS), None, lambda one: one)
    torch.testing.assert_close(gradients(net), [2 * gradient for gradient in plain()])


@pytest.mark.parametrize("kind", list(weightings()))
def test_every_weighting_makes_steps_and_goes_on_as_if_never_stopped(kind: str) -> None:
    def made() -> tuple[nn.Sequential, Stepper]:
        net = network()
        weighing = weightings()[kind]().build(("a", "b"), ("classification", "regression"), CPU)
        goal = objective(net, weighing)
        own = [{"params": goal.parameters, "lr": 0.01}] if goal.parameters else []
        optimizer = torch.optim.Adam([{"params": list(net.parameters()), "lr": 0.01}, *own])
        return net, Stepper(net, list(net.named_parameters()), optimizer, goal, Compute(CPU), Stepping())

    def epochs(net: nn.Sequential, stepper: Stepper, seeds: range) -> None:
        for seed in seeds:
            torch.manual_seed(seed)
            for part in (slice(0, 4), slice(4, 8)):
                stepper.step(net, INPUTS[part], LABELS[part])
            stepper.end_epoch()

    whole, stepper = made()
    start = [parameter.clone() for parameter in whole.parameters()]
    epochs(whole, stepper, range(4))
    assert any((now != old).any() for now, old in zip(whole.parameters(), start, strict=True))
    first, stepper = made()
    epochs(first, stepper, range(2))
    state, weights = stepper.state_dict(), first.state_dict()
    second, again = made()
    second.load_state_dict(weights)
    again.load_state_dict(state)
    epochs(second, again, range(2, 4))
    for name, tensor in whole.state_dict().items():
        assert torch.equal(tensor, second.state_dict()[name]), name


@pytest.mark.parametrize("sam_rho", [0.0, 0.05])
@pytest.mark.parametrize("kind", list(weightings()))
def test_the_same_batch_twice_in_one_update_is_the_batch_once(kind: str, sam_rho: float) -> None:
    """Learned weights are means over images like all else; what is no multiple of its gradients is none of batches."""

    def updated(batches: int) -> list[Tensor]:
        net = network()
        goal = objective(net, weightings()[kind]().build(("a", "b"), ("classification", "regression"), CPU))
        members = [*net.parameters(), *goal.parameters]
        how = Stepping(accumulate=batches, sam_rho=sam_rho)
        stepper = Stepper(net, list(net.named_parameters()), torch.optim.SGD(members, 0.01), goal, Compute(CPU), how)
        for _ in range(batches):
            torch.manual_seed(5)  # the order of PCGrad
            stepper.step(net, INPUTS, LABELS)
        return members

    for once, twice in zip(updated(1), updated(2), strict=True):
        torch.testing.assert_close(once, twice)


@pytest.mark.parametrize(
    ("kind", "theirs", "times"), [("pcgrad", "PCGrad", 1), ("mgda", "MGDA", 2), ("imtl-g", "IMTLG", 2)]
)
def test_gradients_are_those_of_torchjds_own_backward(kind: str, theirs: str, times: int) -> None:
    """Ours times the number of tasks where the method answers with a mean (see ``OnGradients.mean``)."""
    from torchjd import aggregation, autojac

    torch.manual_seed(3)
    ours = descended(weightings()[kind]().build(("a", "b"), ("classification", "regression"), CPU))[1][:2]
    net = network()
    shared = list(net[0].parameters())
    features = net[1](net[0](INPUTS))
    losses, _ = LAYOUT.losses(net[2](features), LABELS)
    autojac.mtl_backward(
        list(losses), features=features, tasks_params=[[], []], shared_params=shared, retain_graph=True
    )
    torch.manual_seed(3)
    autojac.jac_to_grad(shared, getattr(aggregation, theirs)())
    for own, other in zip(ours, shared, strict=True):
        assert other.grad is not None
        torch.testing.assert_close(own, times * other.grad, atol=1e-6, rtol=1e-6)
