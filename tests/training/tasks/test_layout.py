"""Several tasks on one head: each loses by its own outputs only, and a missing label by nothing."""

import math

import pytest
import torch
from torch.nn import functional

from posttrain_gui.data.base import Item, Task
from posttrain_gui.training.tasks.layout import Layout

SHAPE = Task("shape", "classification", ("disc", "square", "bar"))
SIZE = Task("size", "regression")
COLOUR = Task("colour", "classification", ("red", "blue"))
TASKS = (SHAPE, SIZE, COLOUR)
NAN = math.nan


def items(*targets: tuple[float, ...]) -> list[Item]:
    return [Item(str(i), 0, None, "", row) for i, row in enumerate(targets)]


ITEMS = items((0, 10.0, 1), (2, 14.0, NAN), (NAN, NAN, 0), (1, 12.0, 1))


@pytest.fixture
def layout() -> Layout:
    return Layout.of(TASKS, range(3), ITEMS)


def test_outputs_are_divided_in_the_order_of_the_tasks(layout: Layout) -> None:
    assert [(part.start, part.stop) for part in layout.parts] == [(0, 3), (3, 4), (4, 6)]
    assert layout.names == ("shape: disc", "shape: square", "shape: bar", "size", "colour: red", "colour: blue")


def test_mean_and_spread_come_from_the_training_values(layout: Layout) -> None:
    assert layout.parts[1].mean == pytest.approx(12.0)
    assert layout.parts[1].spread == pytest.approx(math.sqrt(8 / 3))


def test_one_task_alone_has_only_its_own_outputs() -> None:
    alone = Layout.of(TASKS, [2], ITEMS)
    assert alone.names == ("colour: red", "colour: blue")
    assert alone.labels(ITEMS)[:, 0].tolist()[0::3] == [1.0, 1.0]


def test_losses_are_means_over_the_images_with_a_label(layout: Layout) -> None:
    logits = torch.randn(4, 6, generator=torch.Generator().manual_seed(0))
    losses, counts = layout.losses(logits, layout.labels(ITEMS))
    shape = functional.cross_entropy(logits[[0, 1, 3], :3], torch.tensor([0, 2, 1]))
    values = (torch.tensor([10.0, 14.0, 12.0]) - 12) / math.sqrt(8 / 3)
    size = functional.mse_loss(logits[[0, 1, 3], 3], values)
    colour = functional.cross_entropy(logits[[0, 2, 3], 4:], torch.tensor([1, 0, 1]))
    torch.testing.assert_close(losses, torch.stack([shape, size, colour]))
    assert counts.tolist() == [3, 3, 3]


def test_a_missing_label_gives_no_gradient(layout: Layout) -> None:
    logits = torch.randn(4, 6, generator=torch.Generator().manual_seed(0)).requires_grad_()
    losses, _ = layout.losses(logits, layout.labels(ITEMS))
    losses.sum().backward()
    assert logits.grad is not None
    assert not logits.grad.isnan().any()
    missing = torch.zeros(4, 6, dtype=torch.bool)
    missing[1, 4:] = missing[2, :4] = True
    assert (logits.grad[missing] == 0).all()
    assert (logits.grad[~missing] != 0).all()


def test_a_batch_without_any_label_of_a_task_gives_it_zero_loss_and_no_gradient(layout: Layout) -> None:
    logits = torch.randn(1, 6, generator=torch.Generator().manual_seed(0)).requires_grad_()
    losses, counts = layout.losses(logits, layout.labels(items((NAN, NAN, 0))))
    assert counts.tolist() == [0, 0, 1]
    assert losses[:2].tolist() == [0.0, 0.0]
    losses.sum().backward()
    assert logits.grad is not None
    assert (logits.grad[0, :4] == 0).all()


def test_label_smoothing_is_torchs(layout: Layout) -> None:
    logits = torch.randn(4, 6, generator=torch.Generator().manual_seed(0))
    losses, _ = layout.losses(logits, layout.labels(ITEMS), 0.2)
    wanted = functional.cross_entropy(logits[[0, 1, 3], :3], torch.tensor([0, 2, 1]), label_smoothing=0.2)
    torch.testing.assert_close(losses[0], wanted)


def test_values_are_right_within_the_tolerance(layout: Layout) -> None:
    spread = math.sqrt(8 / 3)
    logits = torch.zeros(4, 6)
    logits[:, 3] = torch.tensor([-2 / spread + 0.49, 2 / spread + 0.51, 0.0, 0.0])
    right = layout.right(logits, layout.labels(ITEMS), 0.5)
    assert right[:, 1].tolist() == [True, False, False, True]  # the third has no label


def test_answers_are_probabilities_and_values_in_their_own_unit(layout: Layout) -> None:
    logits = torch.randn(2, 6, generator=torch.Generator().manual_seed(1))
    told = layout.answers(logits)
    torch.testing.assert_close(told[:, :3].sum(dim=1), torch.ones(2, dtype=torch.float64))
    torch.testing.assert_close(told[:, 4:].sum(dim=1), torch.ones(2, dtype=torch.float64))
    torch.testing.assert_close(told[:, 3], logits[:, 3].double() * math.sqrt(8 / 3) + 12)
