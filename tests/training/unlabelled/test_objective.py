"""FixMatch's loss and its mask, against numbers worked out by hand (Sohn et al. 2020, equations 3 and 4)."""

import math

import pytest
import torch
from torch import Tensor, nn

from posttrain_gui.errors import RunError
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.objective import OneLabelObjective
from posttrain_gui.training.unlabelled.batch import Batch, Targets
from posttrain_gui.training.unlabelled.objective import FixMatchObjective, consistency, pseudo_labels
from posttrain_gui.training.unlabelled.record import PseudoRecord

CPU = torch.device("cpu")
LABELS = torch.tensor([0, 1])


def logits_of(*probabilities: float) -> Tensor:
    """Two classes, the first with these probabilities."""
    return torch.tensor([[math.log(p), math.log(1 - p)] for p in probabilities])


class Fixed(nn.Module):
    """Answers the first number of each image for class 0, the negative for class 1; noisy in training."""

    def __init__(self) -> None:
        super().__init__()
        self.noise = nn.Dropout(0.5)
        self.slope = nn.Parameter(torch.ones(()))

    def forward(self, images: Tensor) -> Tensor:
        first = self.slope * self.noise(images)[:, 0, 0, 0]
        return torch.stack([first, -first], dim=1)


def objective(
    network: nn.Module, weight: float = 2.0, threshold: float = 0.9, hooks: Hooks | None = None
) -> FixMatchObjective:
    labelled = OneLabelObjective.of(hooks or Hooks(), LABELS, 2, CPU)
    return FixMatchObjective(labelled, network, Compute(CPU), threshold, weight, PseudoRecord("key"))


def images(*values: float) -> Tensor:
    return torch.tensor(values).view(-1, 1, 1, 1).expand(-1, 3, 2, 2).clone()


def batch(weak: Tensor, truth: list[int]) -> Batch:
    return Batch(images(0.0, 0.0), weak, -weak, torch.tensor(truth))


def test_at_exactly_the_threshold_a_pseudo_label_is_used() -> None:
    classes, used = pseudo_labels(torch.tensor([[0.0, 0.0], [0.0, 1e-3], [-1e-3, 0.0]]), 0.5)
    assert used.tolist() == [True, True, True]
    assert classes.tolist()[1:] == [1, 1]
    assert pseudo_labels(torch.zeros(1, 4), 0.25)[1].item()
    assert not pseudo_labels(torch.zeros(1, 4), 0.2501)[1].item()


def test_the_unlabelled_loss_is_a_mean_over_all_images_the_unused_ones_too() -> None:
    strong = logits_of(0.8, 0.5, 0.4, 0.1)
    loss = consistency(strong, torch.tensor([0, 0, 1, 1]), torch.tensor([True, False, True, False]))
    assert loss.item() == pytest.approx(-(math.log(0.8) + math.log(0.6)) / 4, abs=1e-6)


def test_an_unused_image_gives_no_gradient_even_where_its_loss_is_infinite() -> None:
    strong = torch.tensor([[0.0, 0.0], [1e30, -1e30]], requires_grad=True)
    loss = consistency(strong * 1e10, torch.tensor([0, 1]), torch.tensor([True, False]))
    assert loss.item() == pytest.approx(math.log(2) / 2)


def test_the_loss_of_a_batch_by_hand() -> None:
    """Two labelled images at 50 % each; of three unlabelled ones two are sure, and their strong views disagree."""
    network = Fixed().train()
    made = objective(network)
    weak = images(2.0, -2.0, 0.1)  # sigmoid(2 · 2) = 0.982, likewise for class 1, and 0.55
    inputs, targets = made.mixed(batch(weak, [0, 0, -1]), LABELS)
    assert targets.pseudo.tolist() == [0, 1, 1 if network(weak)[2, 1] > network(weak)[2, 0] else 0]
    assert targets.used.tolist() == [True, True, False]
    logits = torch.tensor([[0.0, 0.0], [0.0, 0.0], [-2.0, 2.0], [2.0, -2.0], [0.0, 0.0]])
    each = math.log(1 + math.exp(4))  # −log sigmoid(−4)
    assert made(logits, targets).item() == pytest.approx(math.log(2) + 2.0 * (2 * each / 3), abs=1e-5)
    assert made.told(torch.tensor(1.0)).item() == pytest.approx(math.log(2))
    assert made.told(torch.tensor(math.nan)).isnan()
    assert len(inputs) == 5
    assert len(targets) == 2


def test_whoever_labels_is_without_noise_and_gradient_and_noisy_again_afterwards() -> None:
    network = Fixed().train()
    made = objective(network)
    answers = {tuple(made.mixed(batch(images(*[2.0] * 8), [0] * 8), LABELS)[1].used.tolist()) for _ in range(5)}
    assert answers == {(True,) * 8}
    assert network.noise.training
    assert network.slope.grad is None


def test_right_and_known_pseudo_labels_are_counted_and_kept_with_the_checkpoint() -> None:
    made = objective(Fixed().train())
    _, targets = made.mixed(batch(images(2.0, -2.0, 2.0, 0.1), [0, 0, -1, 0]), LABELS)
    made.right(torch.zeros(6, 2), targets)
    made.end_epoch()
    assert made.state_dict() == {"key": "key", "rows": [[4, 3, 2, 1]]}
    again = PseudoRecord("key")
    again.load_state_dict(made.state_dict())
    assert again.rows == [[4, 3, 2, 1]]
    with pytest.raises(RunError, match="unlabelled images"):
        PseudoRecord("other").load_state_dict(made.state_dict())


def test_labels_alone_where_there_are_no_views() -> None:
    made = objective(Fixed().train())
    inputs, targets = made.mixed(Batch(images(0.0, 0.0)), LABELS)
    assert made(torch.zeros(2, 2), targets).item() == pytest.approx(math.log(2))
    made.right(torch.zeros(2, 2), targets)
    made.end_epoch()
    assert made.state_dict()["rows"] == [[0, 0, 0, 0]]
    assert len(inputs) == 2


def test_only_labelled_images_are_mixed() -> None:
    def flipped(inputs: Tensor, labels: Tensor, classes: int) -> tuple[Tensor, Tensor]:
        return inputs + 1, torch.full((len(labels), classes), 0.5)

    made = objective(Fixed().train(), hooks=Hooks(mixing=[flipped]))
    given = batch(images(2.0), [0])
    inputs, targets = made.mixed(given, LABELS)
    assert torch.equal(inputs.labelled, given.labelled + 1)
    assert torch.equal(inputs.strong, given.strong)
    assert targets.labels.tolist() == [[0.5, 0.5]] * 2
    assert isinstance(targets, Targets)
