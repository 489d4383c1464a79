"""Penalties and their gradients against numbers worked out by hand."""

import pytest
import torch
from torch import nn

from posttrain_gui.regularizers.functions.penalties import l1_penalty, l2_penalty


def parameters() -> list[tuple[str, nn.Parameter]]:
    weight = nn.Parameter(torch.tensor([[1.0, -2.0], [0.5, 0.0]]))
    bias = nn.Parameter(torch.tensor([10.0, -10.0]))
    return [("weight", weight), ("bias", bias)]


def test_l1_is_the_sum_of_magnitudes_and_its_gradient_the_sign() -> None:
    named = parameters()
    penalty = l1_penalty(named, strength=0.1)
    penalty.backward()
    assert penalty.item() == pytest.approx(0.35)
    assert torch.allclose(named[0][1].grad, torch.tensor([[0.1, -0.1], [0.1, 0.0]]))
    assert named[1][1].grad is None, "biases are not penalised"


def test_l2_is_the_sum_of_squares_and_its_gradient_twice_the_weight() -> None:
    named = parameters()
    penalty = l2_penalty(named, strength=0.1)
    penalty.backward()
    assert penalty.item() == pytest.approx(0.525)
    assert torch.allclose(named[0][1].grad, torch.tensor([[0.2, -0.4], [0.1, 0.0]]))
    assert named[1][1].grad is None


def test_no_weights_no_penalty() -> None:
    assert l1_penalty([], 1.0).item() == 0.0
    assert l2_penalty([], 1.0).item() == 0.0
