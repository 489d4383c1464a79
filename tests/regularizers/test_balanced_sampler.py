"""How often which image is in an epoch."""

import pytest
import torch

from posttrain_gui.regularizers.functions.imbalance import balanced_order
from posttrain_gui.training.randomness import generator

LABELS = torch.tensor([0] * 70 + [1] * 25 + [2] * 5)[torch.randperm(100, generator=generator(0))]


def drawn(balance: float, epoch: int = 1) -> torch.Tensor:
    return balanced_order(LABELS, generator(0, epoch), balance)


def per_class(order: torch.Tensor) -> list[int]:
    return torch.bincount(LABELS[order], minlength=3).tolist()


def test_all_classes_equally_often() -> None:
    counts = per_class(drawn(1.0))
    assert sum(counts) == 100
    assert sorted(counts) == [33, 33, 34]
    extra = {per_class(drawn(1.0, epoch)).index(34) for epoch in range(30)}
    assert extra == {0, 1, 2}, "the one that is left goes to another class each time"


def test_balance_0_is_every_image_once() -> None:
    assert drawn(0.0).sort().values.tolist() == list(range(100))


def test_half_the_balance_is_square_root_sampling() -> None:
    roots = [70**0.5, 25**0.5, 5**0.5]
    assert per_class(drawn(0.5)) == pytest.approx([100 * root / sum(roots) for root in roots], abs=1)


def test_within_a_class_no_image_comes_again_before_all_have_come() -> None:
    seen = torch.bincount(drawn(1.0), minlength=100)
    assert set(seen[LABELS == 2].tolist()) <= {6, 7}, "5 images fill 33 or 34 places"
    assert set(seen[LABELS == 1].tolist()) <= {1, 2}
    assert set(seen[LABELS == 0].tolist()) == {0, 1}
    all_epochs = torch.stack([torch.bincount(drawn(1.0, epoch), minlength=100) for epoch in range(40)]).sum(0)
    assert all_epochs.min() > 0, "over the epochs every image is seen"


def test_the_order_is_shuffled_and_depends_on_the_generator_alone() -> None:
    assert torch.equal(drawn(1.0, 3), drawn(1.0, 3))
    assert not torch.equal(drawn(1.0, 3), drawn(1.0, 4))
    assert len(set(LABELS[drawn(1.0)][:30].tolist())) == 3, "not class after class"


def test_a_class_without_images_takes_no_place() -> None:
    order = balanced_order(torch.tensor([0, 0, 2, 2, 2, 2]), generator(0), 1.0)
    assert len(order) == 6
    assert (order < 2).sum() == 3
