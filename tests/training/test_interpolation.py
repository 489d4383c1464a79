"""WiSE-FT's mix of two state dicts, against numbers worked out by hand."""

import pytest
import torch
from torch import nn

from posttrain_gui.training.interpolation import changed, interpolate


def ends() -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    start = {"w": torch.tensor([1.0, -0.0, 4.0]), "bn.running_mean": torch.tensor([10.0]), "bn.n": torch.tensor(3)}
    end = {"w": torch.tensor([3.0, 0.0, 0.0]), "bn.running_mean": torch.tensor([20.0]), "bn.n": torch.tensor(8)}
    return start, end


def bits(tensor: torch.Tensor) -> list[int]:
    return tensor.contiguous().view(-1).view(torch.uint8).tolist()


def test_a_mix_worked_out_by_hand() -> None:
    mixed = interpolate(*ends(), 0.25)
    assert mixed["w"].tolist() == [1.5, 0.0, 3.0]
    assert mixed["bn.running_mean"].tolist() == [12.5], "running statistics are mixed like weights"
    assert mixed["bn.n"].item() == 8, "a counter is taken from the end"


@pytest.mark.parametrize(("alpha", "which"), [(0.0, 0), (1.0, 1)])
def test_the_ends_are_exact_bit_for_bit_and_copies(alpha: float, which: int) -> None:
    given = ends()[which]
    made = interpolate(*ends(), alpha)
    assert all(bits(made[name]) == bits(given[name]) for name in given)
    start, end = ends()
    interpolate(start, end, alpha)["w"].add_(1)
    assert bits(start["w"]) == bits(ends()[0]["w"])
    assert bits(end["w"]) == bits(ends()[1]["w"])


def test_what_training_left_alone_stays_bit_for_bit() -> None:
    torch.manual_seed(0)
    start = {"frozen": torch.randn(1000), "w": torch.zeros(2)}
    end = {"frozen": start["frozen"].clone(), "w": torch.ones(2)}
    for tenth in range(11):
        assert bits(interpolate(start, end, tenth / 10)["frozen"]) == bits(start["frozen"])


def test_half_precision_weights_keep_their_type() -> None:
    start, end = {"w": torch.zeros(1, dtype=torch.float16)}, {"w": torch.ones(1, dtype=torch.float16)}
    mixed = interpolate(start, end, 0.5)
    assert mixed["w"].dtype == torch.float16
    assert mixed["w"].item() == 0.5


def test_a_linear_network_answers_with_the_mix_of_its_answers() -> None:
    torch.manual_seed(0)
    before, after, between = nn.Linear(3, 2), nn.Linear(3, 2), nn.Linear(3, 2)
    between.load_state_dict(interpolate(before.state_dict(), after.state_dict(), 0.3))
    images = torch.randn(4, 3)
    torch.testing.assert_close(between(images), 0.7 * before(images) + 0.3 * after(images))


def test_only_floating_tensors_that_differ_count_as_changed() -> None:
    start, end = ends()
    assert changed(start, end) == {"w", "bn.running_mean"}
    assert changed(start, {**start, "bn.n": torch.tensor(99)}) == set()


@pytest.mark.parametrize("alpha", [-0.1, 1.1, float("nan")])
def test_outside_of_the_ends_there_is_nothing(alpha: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        interpolate(*ends(), alpha)


def test_two_networks_are_refused() -> None:
    start, end = ends()
    with pytest.raises(ValueError, match=r"bn\.n"):
        interpolate(start, {name: tensor for name, tensor in end.items() if name != "bn.n"}, 0.5)
    with pytest.raises(ValueError, match="tensor w is of two kinds"):
        interpolate(start, {**end, "w": torch.zeros(4)}, 0.5)
