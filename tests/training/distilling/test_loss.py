"""The loss of distillation: by hand, and the limits of Hinton, Vinyals & Dean 2015 (arXiv:1503.02531)."""

import math

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from posttrain_gui.training.distilling.loss import soft_loss
from posttrain_gui.training.distilling.objective import DistillObjective, apart, beside
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.objective import OneLabelObjective

LABELS = torch.tensor([2, 0, 1])


def logits_of(seed: int) -> Tensor:
    return torch.randn(3, 4, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def objective(share: float, ask: Tensor, hooks: Hooks | None = None) -> DistillObjective:
    plain = OneLabelObjective.of(hooks or Hooks(), LABELS, 4, torch.device("cpu"))
    return DistillObjective(plain, lambda _: ask.float(), 2.0, share)


def test_two_classes_by_hand() -> None:
    """Teacher (ln 9, 0) and student (ln 3, 0) at T = 2: probabilities 3 : 1 and √3 : 1; times T² = 4."""
    teacher, student = torch.tensor([[math.log(9), 0.0]]), torch.tensor([[math.log(3), 0.0]])
    root = math.sqrt(3)
    expected = 0.75 * math.log(0.75 / (root / (1 + root))) + 0.25 * math.log(0.25 / (1 / (1 + root)))
    assert soft_loss(student, teacher, 2.0).item() == pytest.approx(4 * expected, abs=1e-6)


def test_at_temperature_1_it_is_cross_entropy_less_the_teachers_entropy() -> None:
    student, teacher = logits_of(0), logits_of(1)
    sure = teacher.softmax(1)
    entropy = -(sure * sure.log()).sum(1).mean()
    assert torch.allclose(soft_loss(student, teacher, 1.0), functional.cross_entropy(student, sure) - entropy)


def test_with_a_high_temperature_the_gradient_is_that_of_matching_logits() -> None:
    """Section 2.1: with zero-mean logits z and v, ∂/∂z_i → (z_i − v_i) / N once T² is counted."""
    student, teacher = logits_of(0), logits_of(1)
    student, teacher = student - student.mean(1, keepdim=True), teacher - teacher.mean(1, keepdim=True)
    student.requires_grad_(True)
    (3 * soft_loss(student, teacher, 1e5)).backward()  # times the images: the mean is over the batch
    assert student.grad is not None
    assert torch.allclose(student.grad, (student - teacher).detach() / 4, atol=1e-4)


def test_the_gradient_does_not_shrink_with_the_temperature() -> None:
    student, teacher, lengths = logits_of(0), logits_of(1), []
    for temperature in (1.0, 4.0, 20.0):
        leaf = student.clone().requires_grad_(True)
        soft_loss(leaf, teacher, temperature).backward()
        assert leaf.grad is not None
        lengths.append(float(leaf.grad.norm()))
    assert max(lengths) / min(lengths) < 3


def test_both_losses_are_mixed_by_the_share() -> None:
    student, teacher = logits_of(0).float(), logits_of(1).float()
    made = objective(0.9, teacher)
    inputs, targets = made.mixed(torch.zeros(3, 1), LABELS)
    hard = functional.cross_entropy(student, LABELS)
    assert torch.allclose(made(student, targets), 0.1 * hard + 0.9 * soft_loss(student, teacher, 2.0))
    assert torch.allclose(made.told(made(student, targets)), hard)
    assert made.right(student, targets) == (student.argmax(1) == LABELS).sum()
    assert inputs.shape == (3, 1)


def test_without_a_share_the_teacher_is_not_asked() -> None:
    plain = OneLabelObjective.of(Hooks(), LABELS, 4, torch.device("cpu"))

    def never(_: Tensor) -> Tensor:
        raise AssertionError("asked")

    made, student = DistillObjective(plain, never, 4.0, 0.0), logits_of(0).float()
    assert torch.equal(made(student, made.mixed(torch.zeros(3, 1), LABELS)[1]), plain(student, LABELS))


def test_with_the_whole_share_a_wrong_label_changes_nothing_but_what_is_told() -> None:
    student, teacher = logits_of(0).float(), logits_of(1).float()
    made = objective(1.0, teacher)
    losses = [made(student, made.mixed(torch.zeros(3, 1), labels)[1]) for labels in (LABELS, LABELS.flip(0))]
    assert torch.equal(losses[0], losses[1])
    assert torch.allclose(made.told(losses[1]), functional.cross_entropy(student, LABELS.flip(0)))
    assert made.told(torch.tensor(math.nan)).isnan()


def test_the_teacher_is_asked_about_the_mixed_pictures() -> None:
    def swap(inputs: Tensor, labels: Tensor, classes: int) -> tuple[Tensor, Tensor]:
        return inputs.flip(0), functional.one_hot(labels.flip(0), classes) * 0.75 + 0.0625

    asked: list[Tensor] = []
    plain = OneLabelObjective.of(Hooks(mixing=[swap]), LABELS, 4, torch.device("cpu"))
    made = DistillObjective(plain, lambda images: asked.append(images) or logits_of(1).float(), 2.0, 0.5)  # type: ignore[func-returns-value]
    inputs, targets = made.mixed(torch.arange(3.0).view(3, 1), LABELS)
    assert torch.equal(asked[0], inputs)
    assert inputs[0].item() == 2.0
    student = logits_of(0).float()
    hard = functional.cross_entropy(student, swap(inputs, LABELS, 4)[1])
    assert torch.allclose(made(student, targets), 0.5 * hard + 0.5 * soft_loss(student, logits_of(1).float(), 2.0))


@pytest.mark.parametrize("classes", [2, 3, 1000])
def test_labels_and_answers_come_apart_as_they_were(classes: int) -> None:
    teacher, labels = torch.randn(5, classes), torch.randint(classes, (5,))
    again, answers = apart(beside(labels, teacher), classes)
    assert torch.equal(again, labels)
    assert torch.equal(answers, teacher)
    mixed = torch.rand(5, classes)
    again, answers = apart(beside(mixed, teacher), classes)
    assert torch.equal(again, mixed)
    assert torch.equal(answers, teacher)
