"""The head of the label curve: the one solution of a convex problem, the same bits each time."""

import pytest
import torch
from sklearn.linear_model import LogisticRegression

from posttrain_gui.studies.functions.linear_head import fit_linear_head
from posttrain_gui.studies.functions.nearest_mean import nearest_mean
from posttrain_gui.studies.functions.shares import wilson


def clouds(each: int, width: int, classes: int = 3) -> tuple[torch.Tensor, torch.Tensor]:
    numbers = torch.Generator().manual_seed(0)
    centres = 2 * torch.randn(classes, width, generator=numbers)
    labels = torch.arange(classes).repeat_interleave(each)
    return centres[labels] + torch.randn(len(labels), width, generator=numbers) + 5, labels


@pytest.mark.parametrize(("each", "width"), [(40, 6), (4, 50)])
def test_it_is_the_regularised_logistic_regression(each: int, width: int) -> None:
    features, labels = clouds(each, width)
    head = fit_linear_head(features, labels, 3, penalty=0.1)
    centred = features.double() - features.double().mean(dim=0)
    unit = (centred / centred.square().mean().sqrt()).numpy()
    reference = LogisticRegression(C=1 / (0.1 * len(labels)), tol=1e-9, max_iter=2000).fit(unit, labels.numpy())
    expected = torch.from_numpy(reference.predict_proba(unit))
    assert torch.allclose(head.logits(features).softmax(dim=1), expected, atol=1e-4)


def test_scaled_and_shifted_features_give_the_same_answers() -> None:
    features, labels = clouds(10, 8)
    plain, moved = (fit_linear_head(rows, labels, 3) for rows in (features, 100 * features - 7))
    assert torch.allclose(plain.logits(features), moved.logits(100 * features - 7), atol=1e-3)


def test_the_same_images_give_the_same_head_bit_for_bit() -> None:
    features, labels = clouds(10, 8)
    first, second = (fit_linear_head(features.clone(), labels, 3) for _ in range(2))
    assert torch.equal(first.weight, second.weight)
    assert torch.equal(first.bias, second.bias)


def test_one_image_a_class_is_enough() -> None:
    features, labels = clouds(1, 30)
    assert torch.equal(fit_linear_head(features, labels, 3).answers(features), labels)


def test_nearest_mean_by_hand() -> None:
    train = torch.tensor([[2.0, 0.0], [4.0, 0.0], [0.0, 1.0]])
    asked = torch.tensor([[3.0, 1.0], [1.0, 3.0], [9.0, 8.0]])
    assert nearest_mean(train, torch.tensor([0, 0, 1]), asked, 2).tolist() == [0, 1, 0]


def test_wilson_by_the_formula() -> None:
    """9 of 10: centre (0.9 + z²/20) / (1 + z²/10), with z = 1.96."""
    assert wilson(9, 10) == pytest.approx((0.59585, 0.98212), abs=1e-4)
    assert wilson(10, 10)[1] == 1
