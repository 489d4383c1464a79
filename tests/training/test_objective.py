"""What a step minimises: classes weighted, targets mixed, losses replaced; against torch's own."""

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.objective import OneLabelObjective, right_answers

LABELS = torch.tensor([0, 0, 0, 1])
CPU = torch.device("cpu")


def swap(inputs: Tensor, labels: Tensor, classes: int) -> tuple[Tensor, Tensor]:
    return inputs.flip(0), 0.75 * functional.one_hot(labels.flip(0), classes) + 0.25 / classes


def keep(inputs: Tensor, labels: Tensor, classes: int) -> tuple[Tensor, Tensor]:
    return inputs, functional.one_hot(labels, classes).float()


def test_without_regularizers_it_is_torchs_cross_entropy() -> None:
    logits = torch.randn(4, 2, generator=torch.Generator().manual_seed(0))
    objective = OneLabelObjective.of(Hooks(), LABELS, 2, CPU)
    inputs, targets = objective.mixed(logits, LABELS)
    assert targets is LABELS
    assert torch.equal(objective(inputs, targets), functional.cross_entropy(logits, LABELS))


def test_class_weights_and_smoothing_are_torchs_own() -> None:
    hooks = Hooks(class_weights=[lambda counts: counts.sum() / counts.float()], label_smoothing=0.1)
    logits = torch.randn(4, 2, generator=torch.Generator().manual_seed(0))
    expected = functional.cross_entropy(logits, LABELS, weight=torch.tensor([4 / 3, 4.0]), label_smoothing=0.1)
    assert torch.allclose(OneLabelObjective.of(hooks, LABELS, 2, CPU)(logits, LABELS), expected)


def seven(logits: Tensor, *_others: object, **_more: object) -> Tensor:
    return logits.sum() * 0 + 7.0


def test_the_last_loss_counts() -> None:
    hooks = Hooks(losses=[seven])
    assert OneLabelObjective.of(hooks, LABELS, 2, CPU)(torch.zeros(4, 2), LABELS).item() == 7.0


def test_one_of_several_mixings_is_drawn_for_each_batch() -> None:
    objective = OneLabelObjective.of(Hooks(mixing=[swap, keep]), LABELS, 2, CPU)
    torch.manual_seed(0)
    inputs = torch.arange(4.0)
    firsts = {objective.mixed(inputs, LABELS)[0][0].item() for _ in range(40)}
    assert firsts == {0.0, 3.0}


def test_of_a_mixed_image_the_larger_part_is_the_right_answer() -> None:
    logits = torch.tensor([[2.0, 1.0], [0.0, 1.0]])
    assert right_answers(logits, torch.tensor([[0.7, 0.3], [0.6, 0.4]])).item() == 1
    assert right_answers(logits, torch.tensor([0, 1])).item() == 2


@pytest.mark.parametrize("mixing", [[swap], [swap, keep]])
def test_mixing_keeps_shapes_and_sums_of_targets(mixing: list[object]) -> None:
    hooks = Hooks()
    hooks.mixing.extend(mixing)  # type: ignore[arg-type]
    _, targets = OneLabelObjective.of(hooks, LABELS, 2, CPU).mixed(torch.zeros(4, 3, 2, 2), LABELS)
    assert torch.allclose(targets.sum(dim=1), torch.ones(4))
    assert hooks.augmented, "outputs of mixed images must not be kept"
