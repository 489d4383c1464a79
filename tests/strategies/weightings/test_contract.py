"""Every registered weighting keeps the contract of a weighting."""

import math
from pathlib import Path
from typing import Any

import pytest
import torch

from posttrain_gui import plan as plans
from posttrain_gui.errors import PlanError
from posttrain_gui.strategies.weightings.base import WeightingChoice, weightings
from posttrain_gui.strategies.weightings.functions.weighing import Weighing
from posttrain_gui.training import checkpoint

ALL = list(weightings().values())
OF_LOSSES = [cls for cls in ALL if not cls.on_gradients]
OF_GRADIENTS = [cls for cls in ALL if cls.on_gradients]
NAMES = ("sign", "shape", "size")
KINDS = ("classification", "classification", "regression")
EVERYONE = torch.tensor([True, True, True])


def built(cls: type[WeightingChoice]) -> Weighing:
    return cls().build(NAMES, KINDS, torch.device("cpu"))


def plan_with(weighting: dict[str, Any]) -> dict[str, Any]:
    return {
        "model": {"source": "bundled"},
        "data": {"source": "csv", "path": "labels.csv"},
        "strategy": {"kind": "multi-task", "weighting": weighting},
    }


def test_the_room_holds_what_the_program_promises() -> None:
    promised = "equal fixed uncertainty dwa pcgrad cagrad mgda upgrad aligned-mtl imtl-g nash-mtl"
    assert list(weightings())[:4] == ["equal", "fixed", "uncertainty", "dwa"]
    assert set(weightings()) == set(promised.split())


@pytest.mark.parametrize("cls", ALL)
def test_says_what_it_is_in_words(cls: type[WeightingChoice]) -> None:
    assert cls.title
    assert cls.summary.endswith(".")
    assert cls.when_not.endswith(".")
    assert cls.__doc__
    assert cls.reference or cls.tag() == "fixed"
    for name, field in cls.settings().items():
        assert field.title, name
        assert len(field.description or "") >= 15, name


@pytest.mark.parametrize("cls", ALL)
def test_stands_in_a_plan_file(cls: type[WeightingChoice], tmp_path: Path) -> None:
    plan = plans.from_dict(plan_with({"kind": cls.tag()}))
    file = tmp_path / "plan.toml"
    file.write_text(plans.to_toml(plan), encoding="utf-8")
    assert plans.load(file).strategy == plan.strategy
    assert cls.title in plan.strategy.one_line()


def test_numbers_of_tasks_stand_in_a_plan_file_and_on_the_command_line() -> None:
    data = plan_with({"kind": "equal"})
    plans.apply_change(data, 'strategy.weighting={ kind = "fixed", weights = { "traffic sign" = 2, shape = 0.5 } }')
    strategy = plans.from_dict(data).strategy
    assert strategy.weighting.weights == {"traffic sign": 2.0, "shape": 0.5}  # type: ignore[attr-defined]
    assert "Fixed weights (traffic sign 2, shape 0.5)" in strategy.one_line()


@pytest.mark.parametrize("number", [-1, math.inf, "much"])
def test_a_number_that_cannot_be_is_refused_where_it_stands(number: object) -> None:
    with pytest.raises(PlanError) as caught:
        plans.from_dict(plan_with({"kind": "fixed", "weights": {"shape": number}}))
    assert caught.value.problems[0].path.startswith("strategy.weighting.weights")


@pytest.mark.parametrize("cls", ALL)
def test_weights_are_numbers_exactly_where_losses_are_weighed(cls: type[WeightingChoice]) -> None:
    weighing = built(cls)
    assert len(weighing.weights()) == 3
    assert all(map(math.isnan, weighing.weights())) is cls.on_gradients
    assert (weighing.aggregator is not None) is cls.on_gradients


@pytest.mark.parametrize("cls", ALL)
def test_a_task_without_a_label_in_the_batch_gives_no_gradient(cls: type[WeightingChoice]) -> None:
    weighing = built(cls)
    losses = torch.tensor([2.0, math.nan, 3.0], requires_grad=True)
    total = weighing.total(losses, torch.tensor([True, False, True]))
    total.backward()
    assert torch.isfinite(total)
    assert losses.grad is not None
    assert losses.grad[1] == 0
    assert (losses.grad[[0, 2]] > 0).all()
    for parameter in weighing.parameters:
        assert parameter.grad is not None
        assert parameter.grad[1] == 0
        assert (parameter.grad[[0, 2]] != 0).all()


@pytest.mark.parametrize("cls", ALL)
def test_a_batch_without_any_label_counts_nothing(cls: type[WeightingChoice]) -> None:
    losses = torch.full((3,), math.nan, requires_grad=True)
    total = built(cls).total(losses, torch.tensor([False, False, False]))
    total.backward()
    assert float(total.detach()) == 0
    assert losses.grad is not None
    assert not losses.grad.any()


@pytest.mark.parametrize("cls", ALL)
def test_the_total_is_the_sum_of_weights_times_losses(cls: type[WeightingChoice]) -> None:
    """What the curve of weights shows is what was minimised; where nothing is weighed, the plain sum."""
    weighing = built(cls)
    losses = torch.tensor([2.0, 0.5, 3.0], requires_grad=True)
    weighing.total(losses, EVERYONE).backward()
    told = weighing.weights() if not cls.on_gradients else [1.0] * 3
    assert losses.grad is not None
    assert losses.grad.tolist() == pytest.approx(told)


@pytest.mark.parametrize("cls", ALL)
def test_a_run_that_goes_on_weighs_bit_for_bit_as_before(cls: type[WeightingChoice], tmp_path: Path) -> None:
    weighing = built(cls)
    for epoch in range(3):
        for parameter in weighing.parameters:
            with torch.no_grad():
                parameter.add_(torch.tensor([0.1, -0.2, 0.3]))
        weighing.after_epoch([2.0 - epoch / 3, 1.5, 3.0 / (epoch + 1)])
    checkpoint.save(weighing.state_dict(), tmp_path / "last.pt")
    other = built(cls)
    parameters = [id(parameter) for parameter in other.parameters]
    other.load_state_dict(checkpoint.load(tmp_path / "last.pt"))
    assert [id(parameter) for parameter in other.parameters] == parameters, "the optimizer holds the old ones"
    for later in range(2):
        losses = torch.rand(3, generator=torch.Generator().manual_seed(later))
        assert torch.equal(other.total(losses, EVERYONE), weighing.total(losses, EVERYONE))
        told, wanted = other.weights(), weighing.weights()
        assert told == wanted or all(map(math.isnan, told + wanted))
        for one in (weighing, other):
            one.after_epoch(losses.tolist())


def put_together(cls: type[WeightingChoice], rows: torch.Tensor) -> torch.Tensor:
    torch.manual_seed(0)
    aggregator = built(cls).aggregator
    assert aggregator is not None
    found = aggregator(rows)
    assert isinstance(found, torch.Tensor)
    return found


@pytest.mark.parametrize("cls", OF_GRADIENTS)
@pytest.mark.parametrize("tasks", [1, 2, 3, 7])
def test_gradients_come_out_in_their_shape_alike_each_time(cls: type[WeightingChoice], tasks: int) -> None:
    rows = torch.randn(tasks, 50, generator=torch.Generator().manual_seed(tasks), requires_grad=True)
    found = put_together(cls, rows)
    assert found.shape == (50,)
    assert found.dtype == rows.dtype
    assert not found.requires_grad
    assert torch.isfinite(found).all()
    assert torch.equal(found, put_together(cls, rows))


@pytest.mark.parametrize("cls", [cls for cls in OF_GRADIENTS if cls.tag() != "nash-mtl"])
def test_tasks_that_want_the_same_or_nothing_of_one_another_get_the_plain_sum(cls: type[WeightingChoice]) -> None:
    """So that a learning rate means the same in all of them."""
    stretch = 1.4 if cls.tag() == "cagrad" else 1.0  # it goes 1 + c times as far in their direction
    alike = torch.tensor([[3.0, 4.0, 0.0]]).repeat(3, 1)
    assert put_together(cls, alike).tolist() == pytest.approx([9 * stretch, 12 * stretch, 0.0], abs=1e-4)
    apart = 2 * torch.eye(3)
    assert put_together(cls, apart).tolist() == pytest.approx([2 * stretch] * 3, abs=1e-5)


@pytest.mark.parametrize("cls", OF_GRADIENTS)
def test_one_row_alone_keeps_its_direction(cls: type[WeightingChoice]) -> None:
    row = torch.tensor([[0.3, -0.4]])
    found = put_together(cls, row)
    assert torch.cosine_similarity(found, row[0], dim=0) == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize("cls", OF_GRADIENTS)
@pytest.mark.parametrize(
    "rows",
    [[[0.0, 0.0], [0.0, 0.0]], [[1.0, 2.0], [0.0, 0.0]], [[1.0, 0.0], [-1.0, 0.0]], [[1e-12, 0.0], [1e6, 1.0]]],
    ids=["all zero", "one zero", "opposed", "far apart in size"],
)
def test_awkward_gradients_give_finite_numbers(cls: type[WeightingChoice], rows: list[list[float]]) -> None:
    assert torch.isfinite(put_together(cls, torch.tensor(rows))).all()


@pytest.mark.parametrize("cls", OF_GRADIENTS)
@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_what_is_no_number_stays_none(cls: type[WeightingChoice], bad: float) -> None:
    """The loop ends such a run in words; a solver that hangs or raises would not."""
    assert not torch.isfinite(put_together(cls, torch.tensor([[1.0, bad], [1.0, 2.0]]))).all()


@pytest.mark.parametrize("cls", OF_LOSSES)
def test_only_learned_weights_are_parameters(cls: type[WeightingChoice]) -> None:
    assert bool(built(cls).parameters) is (cls.tag() == "uncertainty")
