"""Label smoothing, focal loss and class weights against torch's cross-entropy and numbers worked out by hand."""

import itertools
import math

import numpy as np
import pytest
import torch
from torch.nn import functional

from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.regularizers.functions.imbalance import effective_number, inverse_frequency
from posttrain_gui.regularizers.functions.losses import focal_loss
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.objective import OneLabelObjective

LABELS = torch.tensor([0, 2, 1, 2, 2, 0])
WEIGHT = torch.tensor([0.5, 2.0, 1.0])


def logits() -> torch.Tensor:
    return torch.randn(6, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64).requires_grad_()


def objective(*plan: dict[str, object]) -> OneLabelObjective:
    hooks = Hooks()
    for given in plan:
        settings = {key: value for key, value in given.items() if key != "kind"}
        regularizers()[str(given["kind"])](**settings).attach(hooks)
    return OneLabelObjective.of(hooks, LABELS, 3, torch.device("cpu"))


SOFT = torch.softmax(torch.randn(6, 3, generator=torch.Generator().manual_seed(1), dtype=torch.float64), 1)


@pytest.mark.parametrize(
    ("targets", "weight", "smoothing"),
    list(itertools.product([LABELS, SOFT], [None, WEIGHT.double()], [0.0, 0.2])),
)
def test_focal_loss_without_focus_is_cross_entropy(
    targets: torch.Tensor, weight: torch.Tensor | None, smoothing: float
) -> None:
    ours, theirs = logits(), logits()
    loss = focal_loss(ours, targets, weight, smoothing, gamma=0.0)
    expected = functional.cross_entropy(theirs, targets, weight=weight, label_smoothing=smoothing)
    loss.backward()
    expected.backward()
    assert loss.item() == pytest.approx(expected.item(), rel=1e-12)
    assert torch.allclose(ours.grad, theirs.grad, rtol=1e-9, atol=1e-12)


def test_focal_loss_of_one_image_by_hand() -> None:
    given = torch.tensor([[math.log(0.9), math.log(0.1)]])
    assert focal_loss(given, torch.tensor([0]), None, 0.0, 2.0).item() == pytest.approx(0.01 * -math.log(0.9), rel=1e-5)
    assert focal_loss(given, torch.tensor([1]), None, 0.0, 2.0).item() == pytest.approx(0.81 * -math.log(0.1))
    mixed = focal_loss(given, torch.tensor([[0.3, 0.7]]), torch.tensor([2.0, 1.0]), 0.0, 2.0).item()
    assert mixed == pytest.approx(0.3 * 2 * 0.01 * -math.log(0.9) + 0.7 * 0.81 * -math.log(0.1), rel=1e-5)


@pytest.mark.parametrize("gamma", [0.5, 1.0, 2.0])
def test_the_gradient_of_a_sure_answer_is_finite(gamma: float) -> None:
    given = torch.tensor([[200.0, -200.0], [-200.0, 200.0]], requires_grad=True)
    focal_loss(given, torch.tensor([0, 0]), None, 0.0, gamma).backward()
    assert torch.isfinite(given.grad).all()


def test_the_gradient_of_the_focal_loss_is_right() -> None:
    def loss(given: torch.Tensor) -> torch.Tensor:
        return focal_loss(given, LABELS, WEIGHT.double(), 0.1, gamma=1.5)

    assert torch.autograd.gradcheck(loss, logits())


def test_label_smoothing_is_torchs_own() -> None:
    given = logits().float()
    smooth = objective({"kind": "label-smoothing", "share": 0.15})
    assert smooth(given, LABELS).item() == functional.cross_entropy(given, LABELS, label_smoothing=0.15).item()


def test_class_weights_and_focal_loss_and_smoothing_work_together() -> None:
    given = logits().float()
    weight = inverse_frequency(torch.tensor([2, 1, 3]))
    weighted = objective({"kind": "class-weights"})
    assert weighted(given, LABELS).item() == functional.cross_entropy(given, LABELS, weight=weight).item()
    all_of_them = objective(
        {"kind": "class-weights"}, {"kind": "focal-loss", "gamma": 1.0}, {"kind": "label-smoothing", "share": 0.1}
    )
    assert all_of_them(given, LABELS).item() == focal_loss(given, LABELS, weight, 0.1, 1.0).item()


def test_inverse_frequency_by_hand_and_as_scikit_learn_balances() -> None:
    from sklearn.utils.class_weight import compute_class_weight

    weights = inverse_frequency(torch.tensor([2, 1, 3]))
    assert weights.dtype == torch.float32
    assert weights.tolist() == pytest.approx([6 / (3 * 2), 6 / 3, 6 / (3 * 3)])
    assert weights.tolist() == pytest.approx(compute_class_weight("balanced", classes=np.arange(3), y=LABELS.numpy()))


def test_effective_number_by_hand() -> None:
    weights = effective_number(torch.tensor([1, 2]), beta=0.5)  # 0.5/0.5 = 1 and 0.5/0.75 = 2/3
    assert weights.tolist() == pytest.approx([2 * 1 / (5 / 3), 2 * (2 / 3) / (5 / 3)])
    assert effective_number(torch.tensor([5, 500]), beta=0.0).tolist() == [1.0, 1.0]
    nearly = effective_number(torch.tensor([5, 500]), beta=1 - 1e-9)
    assert (nearly[0] / nearly[1]).item() == pytest.approx(100, rel=1e-3), "towards 1 it is the inverse frequency"
    milder = effective_number(torch.tensor([5, 5000]), beta=0.999)
    assert 1 < (milder[0] / milder[1]).item() < 1000


def test_a_class_without_training_images_gets_a_finite_weight() -> None:
    for weights in (inverse_frequency(torch.tensor([0, 4])), effective_number(torch.tensor([0, 4]), 0.99)):
        assert torch.isfinite(weights).all()
