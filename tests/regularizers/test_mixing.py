"""Mixup and CutMix: pictures and labels are mixed by the same share."""

import pytest
import torch
from torch.nn import functional

from posttrain_gui.regularizers.functions.mixing import cutmix, mixup

CLASSES = 5


@pytest.fixture
def batch() -> tuple[torch.Tensor, torch.Tensor]:
    numbers = torch.Generator().manual_seed(1)
    return torch.rand(6, 3, 12, 16, generator=numbers), torch.tensor([0, 1, 2, 3, 4, 0])


def share(targets: torch.Tensor, labels: torch.Tensor) -> float:
    """λ, read from a row whose two labels differ."""
    return float(targets[1, labels[1]])


@pytest.mark.parametrize("mix", [mixup, cutmix])
@pytest.mark.parametrize("alpha", [0.05, 0.2, 1.0, 10.0])
def test_targets_are_distributions_over_the_two_labels(mix, alpha, batch) -> None:
    images, labels = batch
    kept = images.clone(), labels.clone()
    for seed in range(50):
        torch.manual_seed(seed)
        mixed, targets = mix(images, labels, CLASSES, alpha)
        assert mixed.shape == images.shape
        assert mixed.dtype == targets.dtype == torch.float32
        torch.testing.assert_close(targets.sum(dim=1), torch.ones(6))
        lam = share(targets, labels)
        partner = labels.roll(1)
        expected = lam * functional.one_hot(labels, CLASSES) + (1 - lam) * functional.one_hot(partner, CLASSES)
        torch.testing.assert_close(targets, expected.float())
    assert torch.equal(images, kept[0])
    assert torch.equal(labels, kept[1])


@pytest.mark.parametrize("mix", [mixup, cutmix])
def test_loss_of_the_mixed_target_is_the_mix_of_two_losses(mix, batch) -> None:
    images, labels = batch
    logits = torch.randn(6, CLASSES, generator=torch.Generator().manual_seed(2))
    torch.manual_seed(3)
    _, targets = mix(images, labels, CLASSES, 1.0)
    lam = share(targets, labels)
    assert 0.02 < lam < 0.98
    mixed = lam * functional.cross_entropy(logits, labels) + (1 - lam) * functional.cross_entropy(
        logits, labels.roll(1)
    )
    torch.testing.assert_close(functional.cross_entropy(logits, targets), mixed)


def test_mixup_lays_the_pictures_over_each_other(batch) -> None:
    images, labels = batch
    torch.manual_seed(4)
    mixed, targets = mixup(images, labels, CLASSES, 1.0)
    lam = share(targets, labels)
    torch.testing.assert_close(mixed, lam * images + (1 - lam) * images.roll(1, 0))


def test_cutmix_share_is_the_true_area_also_where_the_box_is_clipped(batch) -> None:
    images, labels = batch
    clipped = 0
    for seed in range(200):
        torch.manual_seed(seed)
        mixed, targets = cutmix(images, labels, CLASSES, 1.0)
        pasted = (mixed != images).all(dim=1)
        assert torch.equal(mixed.where(pasted[:, None], images), mixed)
        torch.testing.assert_close(mixed.where(~pasted[:, None], images.roll(1, 0)), mixed)
        assert share(targets, labels) == pytest.approx(1 - float(pasted[1].float().mean()), abs=1e-6)
        rows, columns = torch.nonzero(pasted[1], as_tuple=True)
        if len(rows):
            assert len(rows) == (rows.max() - rows.min() + 1) * (columns.max() - columns.min() + 1), "a rectangle"
            clipped += int(rows.min() == 0 or columns.min() == 0 or rows.max() == 11 or columns.max() == 15)
    assert clipped > 20


def test_the_share_follows_its_beta_distribution(batch) -> None:
    images, labels = batch
    torch.manual_seed(5)
    drawn = torch.tensor([share(mixup(images[:2], labels[:2], CLASSES, 0.4)[1], labels) for _ in range(2000)])
    # Beta(α, α): mean 1/2, variance 1 / (4 (2α + 1)).
    assert float(drawn.mean()) == pytest.approx(0.5, abs=0.03)
    assert float(drawn.var()) == pytest.approx(1 / (4 * 1.8), abs=0.012)


@pytest.mark.parametrize("mix", [mixup, cutmix])
def test_one_image_alone_stays_as_it_is(mix, batch) -> None:
    images, labels = batch
    mixed, targets = mix(images[:1], labels[:1], CLASSES, 1.0)
    torch.testing.assert_close(mixed, images[:1])
    torch.testing.assert_close(targets, functional.one_hot(labels[:1], CLASSES).float())


@pytest.mark.parametrize("mix", [mixup, cutmix])
def test_the_layout_in_memory_is_kept(mix, batch) -> None:
    images, labels = batch
    mixed, _ = mix(images.to(memory_format=torch.channels_last), labels, CLASSES, 1.0)
    assert mixed.is_contiguous(memory_format=torch.channels_last)
