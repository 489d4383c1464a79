"""Each weighting against its paper: numbers worked out by hand, closed forms, defining properties."""

import itertools
import math

import numpy as np
import pytest
import torch
from scipy.optimize import brentq, minimize

from posttrain_gui.errors import InputError
from posttrain_gui.strategies.weightings.base import weightings
from posttrain_gui.strategies.weightings.fixed import FixedWeights
from posttrain_gui.strategies.weightings.functions.learned import Dwa, Uncertainty
from posttrain_gui.strategies.weightings.functions.solvers import bargained, conflict_averse, project
from posttrain_gui.strategies.weightings.functions.weighing import Weighing

CPU = torch.device("cpu")
CONFLICT = torch.tensor([[1.0, 0.0], [-1.0, 1.0]])


def put_together(kind: str, rows: torch.Tensor, **settings: float) -> torch.Tensor:
    names = tuple(f"task {number}" for number in range(len(rows)))
    aggregator = weightings()[kind](**settings).build(names, ("classification",) * len(rows), CPU).aggregator
    assert aggregator is not None
    return aggregator(rows)


def products(rows: torch.Tensor) -> torch.Tensor:
    return rows @ rows.T


def some_rows(seed: int, tasks: int, wide: int = 6) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    sizes = torch.rand(tasks, 1, generator=generator, dtype=torch.float64) * 3 + 0.1
    return sizes * torch.randn(tasks, wide, generator=generator, dtype=torch.float64)


# --- losses -----------------------------------------------------------------------------------------------------------


def test_equal_is_the_plain_sum_of_the_tasks_that_are_present() -> None:
    losses = torch.tensor([1.0, 2.0, 4.0])
    assert float(Weighing(3).total(losses, torch.tensor([True, True, True]))) == 7
    assert float(Weighing(3).total(losses, torch.tensor([True, False, True]))) == 5


def test_fixed_weights_multiply_and_what_is_not_named_counts_one() -> None:
    weighing = FixedWeights(weights={"b": 0.5, "c": 0.0}).build(("a", "b", "c"), ("classification",) * 3, CPU)
    assert weighing.weights() == [1.0, 0.5, 0.0]
    assert float(weighing.total(torch.tensor([1.0, 2.0, 4.0]), torch.tensor([True] * 3))) == 2


def test_a_weight_for_no_task_names_the_nearest() -> None:
    with pytest.raises(InputError, match='no task "colour"') as caught:
        FixedWeights(weights={"colour": 1.0}).build(("shape", "color"), ("classification",) * 2, CPU)
    assert caught.value.why == 'The tasks are "shape", "color".'
    assert caught.value.next == 'Did you mean "color"?'


def test_weights_that_are_all_zero_are_refused() -> None:
    with pytest.raises(InputError, match="nothing to learn"):
        FixedWeights(weights={"a": 0.0}).build(("a",), ("classification",), CPU)


@pytest.mark.parametrize("loss", [0.05, 1.0, 7.0])
def test_the_optimum_of_uncertainty_weighting(loss: float) -> None:
    """Kendall et al. 2018, equation 10: L/(2σ²) + log σ is smallest for σ² = L."""
    weighing = Uncertainty(1, 1.0, CPU)
    weighing.log_variances.data.fill_(math.log(loss))
    total = weighing.total(torch.tensor([loss]), torch.tensor([True]))
    total.backward()
    assert weighing.log_variances.grad is not None
    assert float(weighing.log_variances.grad) == pytest.approx(0, abs=1e-6)
    assert weighing.weights() == pytest.approx([1 / (2 * loss)], rel=1e-5)
    for other in (-0.1, 0.1):
        elsewhere = Uncertainty(1, 1.0, CPU)
        elsewhere.log_variances.data.fill_(math.log(loss) + other)
        assert elsewhere.total(torch.tensor([loss]), torch.tensor([True])) > total


def test_uncertainty_weighting_by_hand() -> None:
    weighing = Uncertainty(2, 1.0, CPU)
    assert weighing.weights() == pytest.approx([1, 1])
    weighing.log_variances.data = torch.tensor([math.log(4.0), math.log(0.5)])
    total = weighing.total(torch.tensor([2.0, 3.0]), torch.tensor([True, True]))
    assert float(total.detach()) == pytest.approx(2 / 8 + math.log(2) + 3 / (2 * 0.5) + math.log(math.sqrt(0.5)))
    assert weighing.weights() == pytest.approx([0.125, 1.0])


def test_gradient_descent_finds_the_optimum_of_uncertainty_weighting() -> None:
    weighing = Uncertainty(2, 1.0, CPU)
    optimizer = torch.optim.SGD(weighing.parameters, lr=0.5)
    for _ in range(300):
        optimizer.zero_grad()
        weighing.total(torch.tensor([0.3, 1.7]), torch.tensor([True, True])).backward()
        optimizer.step()
    assert weighing.log_variances.detach().exp().tolist() == pytest.approx([0.3, 1.7], rel=1e-4)


def test_dynamic_weight_average_by_hand_over_three_epochs() -> None:
    """Liu et al. 2019, equation 7, with T = 2: w = (1/2, 1), then w = (1/2, 1/4)."""
    weighing = Dwa(2, temperature=2.0)
    assert weighing.weights() == [1, 1]
    weighing.after_epoch([4.0, 2.0])
    assert weighing.weights() == [1, 1]
    weighing.after_epoch([2.0, 2.0])
    first, second = math.exp(0.25), math.exp(0.5)
    assert weighing.weights() == pytest.approx([2 * first / (first + second), 2 * second / (first + second)])
    weighing.after_epoch([1.0, 0.5])
    first, second = math.exp(0.25), math.exp(0.125)
    assert weighing.weights() == pytest.approx([2 * first / (first + second), 2 * second / (first + second)])
    assert float(weighing.total(torch.tensor([1.0, 0.0]), torch.tensor([True, True]))) == pytest.approx(
        weighing.weights()[0]
    )


def test_dynamic_weight_average_takes_a_task_without_labels_as_unchanged() -> None:
    weighing = Dwa(3, temperature=1.0)
    weighing.after_epoch([1.0, math.nan, 0.0])
    weighing.after_epoch([1.0, 1.0, 0.0])
    assert weighing.weights() == pytest.approx([1, 1, 1])
    weighing.after_epoch([1e9, 1.0, 1.0])
    assert weighing.weights() == pytest.approx([3, 0, 0])


# --- gradients --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_pcgrad_by_hand(seed: int) -> None:
    """Each loses its half against the other: (1/2, 1/2) + (0, 1). With two tasks no order matters."""
    torch.manual_seed(seed)
    assert put_together("pcgrad", CONFLICT).tolist() == [0.5, 1.5]


def test_pcgrad_takes_its_order_from_torch() -> None:
    rows = some_rows(0, 4, 2)

    def drawn(seed: int) -> list[float]:
        torch.manual_seed(seed)
        return [float(x) for x in put_together("pcgrad", rows)]

    assert drawn(1) == drawn(1)
    assert len({tuple(drawn(seed)) for seed in range(10)}) > 1


@pytest.mark.parametrize("seed", range(20))
def test_mgda_of_two_tasks_is_the_closed_form(seed: int) -> None:
    """Sener & Koltun 2018, equation 4, times the number of tasks."""
    one, two = rows = some_rows(seed, 2)
    gamma = float(((two - one) @ two / ((one - two) @ (one - two))).clamp(0, 1))
    wanted = 2 * (gamma * one + (1 - gamma) * two)
    assert torch.allclose(put_together("mgda", rows), wanted, atol=1e-9)


def test_mgda_of_two_tasks_meets_both_kinds_of_end() -> None:
    """So that the twenty above are known to hold both a mix and a single gradient."""
    gammas = [
        float((r[1] - r[0]) @ r[1] / ((r[0] - r[1]) @ (r[0] - r[1]))) for r in (some_rows(s, 2) for s in range(20))
    ]
    assert any(not 0 < gamma < 1 for gamma in gammas)
    assert any(0 < gamma < 1 for gamma in gammas)


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(("tasks", "wide"), [(2, 6), (3, 6), (5, 3)])
def test_no_task_objects_to_upgrad(seed: int, tasks: int, wide: int) -> None:
    rows = some_rows(seed, tasks, wide)
    assert (rows @ put_together("upgrad", rows) >= -1e-5).all()


def test_upgrad_by_hand() -> None:
    """(1, 0) becomes (1/2, 1/2) and (−1, 1) becomes (0, 1): orthogonal to what they hurt; their sum, as with PCGrad."""
    assert put_together("upgrad", CONFLICT).tolist() == pytest.approx([0.5, 1.5], abs=1e-6)


@pytest.mark.parametrize("seed", range(10))
def test_the_projection_is_the_nearest_that_no_task_objects_to(seed: int) -> None:
    """Against the definition: the vector nearest to Jᵀu with J·v ≥ 0, found by another solver."""
    rows = some_rows(seed, 4, 3).numpy()
    u = np.array([0.25, 0.0, 1.0, 0.5])
    found = project(torch.tensor(u)[None], torch.tensor(rows @ rows.T))[0].numpy() @ rows
    target = u @ rows
    reference = minimize(
        lambda x: ((x - target) ** 2).sum(),
        found,
        jac=lambda x: 2 * (x - target),
        method="SLSQP",
        constraints={"type": "ineq", "fun": lambda x: rows @ x, "jac": lambda _: rows},
        options={"ftol": 1e-14, "maxiter": 500},
    )
    assert found == pytest.approx(reference.x, abs=1e-4)


@pytest.mark.parametrize("seed", range(5))
def test_cagrad_with_radius_zero_is_the_mean_and_so_the_sum(seed: int) -> None:
    rows = some_rows(seed, 3)
    assert conflict_averse(products(rows), 0.0).tolist() == pytest.approx([1 / 3] * 3)
    assert torch.allclose(put_together("cagrad", rows, c=0.0), rows.sum(dim=0))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("c", [0.2, 0.4, 0.9])
def test_cagrad_solves_its_dual(seed: int, c: float) -> None:
    """Against all mixes of three tasks in steps of 1 %."""
    rows = some_rows(seed, 3).numpy()
    mean = rows.mean(axis=0)
    radius = c * np.linalg.norm(mean)

    def value(w: np.ndarray) -> float:
        return float(w @ rows @ mean + radius * np.linalg.norm(w @ rows))

    grid = [np.array([a, b, 100 - a - b]) / 100 for a, b in itertools.product(range(101), repeat=2) if a + b <= 100]
    weights = conflict_averse(products(torch.tensor(rows)), c).numpy()
    beyond = weights - 1 / 3
    w = beyond / beyond.sum()
    assert (w >= -1e-9).all()
    assert value(w) <= min(map(value, grid)) + 1e-6
    assert np.linalg.norm(weights @ rows - mean) == pytest.approx(radius, rel=1e-6)


@pytest.mark.parametrize("seed", range(8))
def test_cagrad_helps_the_worst_task_more_than_the_mean_does(seed: int) -> None:
    rows = some_rows(seed, 3)
    mean = rows.mean(dim=0)
    found = put_together("cagrad", rows, c=0.5) / 3
    assert (rows @ found).min() >= (rows @ mean).min() - 1e-9
    assert torch.linalg.norm(found - mean) <= 0.5 * torch.linalg.norm(mean) * (1 + 1e-9)


def test_cagrad_of_gradients_that_cancel_out_is_their_sum() -> None:
    assert put_together("cagrad", torch.tensor([[1.0, 0.0], [-1.0, 0.0]])).tolist() == [0, 0]


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("tasks", [2, 3, 5])
def test_nash_solves_its_equation(seed: int, tasks: int) -> None:
    """Navon et al. 2022: GᵀGα = 1/α with α > 0; the common gradient is √T long."""
    rows = some_rows(seed, tasks)
    g = products(rows)
    alpha = bargained(g)
    assert (alpha > 0).all()
    assert torch.allclose(g @ alpha, 1 / alpha, rtol=1e-5)
    assert torch.linalg.norm(alpha @ rows) == pytest.approx(math.sqrt(tasks), rel=1e-5)
    assert torch.linalg.norm(put_together("nash-mtl", rows)) == pytest.approx(1, rel=1e-6)


def test_nash_of_two_tasks_by_hand() -> None:
    """Gradients of lengths 2 and 5 at an angle of cosine k: by symmetry each counts 1/length, times 1/√(1 + k)."""
    k = 0.28
    g = torch.tensor([[4.0, 10 * k], [10 * k, 25.0]], dtype=torch.float64)
    assert bargained(g).tolist() == pytest.approx([1 / 2 / math.sqrt(1 + k), 1 / 5 / math.sqrt(1 + k)], rel=1e-6)


def test_nash_does_not_care_for_the_sizes_of_the_losses() -> None:
    rows = some_rows(3, 3)
    sizes = torch.tensor([[0.01], [1.0], [50.0]], dtype=torch.float64)
    assert torch.allclose(put_together("nash-mtl", rows), put_together("nash-mtl", sizes * rows), atol=1e-5)


@pytest.mark.parametrize("seed", range(5))
def test_imtl_g_goes_equally_far_along_each_gradient(seed: int) -> None:
    rows = some_rows(seed, 3)
    along = (rows / torch.linalg.norm(rows, dim=1, keepdim=True)) @ put_together("imtl-g", rows)
    assert along.tolist() == pytest.approx([float(along[0])] * 3, rel=1e-6)


@pytest.mark.parametrize("seed", range(5))
def test_aligned_mtl_is_the_sum_of_orthogonal_gradients_of_one_length(seed: int) -> None:
    """The nearest orthogonal matrix to J is UVᵀ of J = UΣVᵀ; times the smallest singular value."""
    rows = some_rows(seed, 3)
    u, sizes, v = torch.linalg.svd(rows, full_matrices=False)
    assert torch.allclose(put_together("aligned-mtl", rows), (sizes.min() * u @ v).sum(dim=0), atol=1e-8)


def test_brent_agrees_on_the_nash_of_one_angle() -> None:
    """The same two-task case with other lengths, by a root finder on α₁ alone."""
    g = np.array([[1.0, -0.6], [-0.6, 2.0]])

    def rest(first: float) -> float:
        second = (1 / first - g[0, 0] * first) / g[0, 1]
        return float(g[1, 0] * first + g[1, 1] * second - 1 / second)

    first = brentq(rest, 1.01, 50)
    assert float(bargained(torch.tensor(g))[0]) == pytest.approx(first, rel=1e-6)
