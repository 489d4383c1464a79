"""What a checkpoint brings back: weights, optimizer, the scale of gradients, the work done; and which is the best."""

from pathlib import Path

import pytest
import torch
from torch import nn

from posttrain_gui.errors import RunError
from posttrain_gui.events import EpochDone
from posttrain_gui.training import checkpoint
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.meter import Done
from posttrain_gui.training.objective import OneLabelObjective
from posttrain_gui.training.state import State
from posttrain_gui.training.steps import Stepper
from posttrain_gui.training.stopwatch import Stopwatch

HALF = Compute(torch.device("cpu"), torch.float16)


def epoch(number: int, best: int) -> EpochDone:
    return EpochDone(number, 1.0, 0.5, 1.0, 0.5, 0.1, 1.0, number == best, best, number - best)


class Training:
    """A tiny network in training, with its state on the disk."""

    def __init__(self, folder: Path, compute: Compute = HALF) -> None:
        torch.manual_seed(0)
        self.network = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
        self.network[0].requires_grad_(False)
        named = list(self.network[1].named_parameters(prefix="1"))
        optimizer = torch.optim.SGD([p for _, p in named], lr=0.1, momentum=0.9)
        self.stepper = Stepper(self.network, named, optimizer, OneLabelObjective(2), compute)
        self.now = 0.0
        self.watch = Stopwatch(lambda: self.now)
        self.state = State(self.network, self.stepper, folder, {"1.weight", "1.bias"}, self.watch)

    def step(self, size: float = 1.0) -> None:
        torch.manual_seed(1)
        self.stepper.step(self.network, torch.randn(3, 4) * size, torch.tensor([0, 1, 0]))

    def save(self, epochs: list[EpochDone], work: Done | None = None) -> None:
        if epochs[-1].best:
            self.state.keep_best(epochs[-1].epoch)
        self.state.save(epochs, work or Done())

    @property
    def weight(self) -> torch.Tensor:
        return self.network[1].weight.detach().clone()


def test_a_float16_run_goes_on_with_its_scale_of_gradients(tmp_path: Path) -> None:
    first = Training(tmp_path)
    first.step()
    first.step(size=float("inf"))  # the scaler skips this step and halves its scale
    first.save([epoch(0, 0)], Done(2, 6, 1.5))
    second = Training(tmp_path)
    scale = second.stepper.state_dict()["scaler"]["scale"]
    assert second.state.resume()
    assert second.stepper.state_dict()["scaler"] == first.stepper.state_dict()["scaler"]
    assert second.stepper.state_dict()["scaler"]["scale"] == scale / 2
    first.step()
    second.step()
    assert torch.equal(first.weight, second.weight)


def test_the_work_and_the_seconds_come_back(tmp_path: Path) -> None:
    first = Training(tmp_path)
    first.now = 90.0
    first.save([epoch(0, 0), epoch(1, 1)], Done(10, 320, 12.5))
    second = Training(tmp_path)
    second.now = 5.0
    assert second.state.resume()
    assert second.state.work == Done(10, 320, 12.5)
    assert second.watch.seconds() == 95.0
    assert [done.epoch for done in second.state.epochs] == [0, 1]


def test_the_best_epoch_is_taken_and_only_it_is_kept(tmp_path: Path) -> None:
    training = Training(tmp_path)
    training.save([epoch(0, 0)])
    training.step()
    best = training.weight
    training.save([epoch(0, 0), epoch(1, 1)])
    training.step()
    training.save([epoch(0, 0), epoch(1, 1), epoch(2, 1)])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["best-1.pt", "last.pt"]
    training.state.take_best(1)
    assert torch.equal(training.weight, best)


def test_a_cut_between_the_best_and_the_last_leaves_the_older_best(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = Training(tmp_path)
    start = training.weight
    training.save([epoch(0, 0)])
    training.step()
    real = checkpoint.save

    def cut(state: dict[str, object], path: Path) -> None:
        if path.name == "last.pt":
            raise KeyboardInterrupt
        real(state, path)

    monkeypatch.setattr(checkpoint, "save", cut)
    with pytest.raises(KeyboardInterrupt):
        training.save([epoch(0, 0), epoch(1, 1)])
    again = Training(tmp_path)
    assert again.state.resume()
    assert [done.epoch for done in again.state.epochs] == [0]
    again.state.take_best(again.state.epochs[-1].best_epoch)
    assert torch.equal(again.weight, start)


def test_another_model_underneath_is_noticed(tmp_path: Path) -> None:
    training = Training(tmp_path)
    training.save([epoch(0, 0)])
    other = Training(tmp_path)
    with torch.no_grad():
        other.network[0].weight[0, 0] += 1e-6
    changed = State(other.network, other.stepper, tmp_path, {"1.weight", "1.bias"}, other.watch)
    with pytest.raises(RunError, match="no longer the same"):
        changed.resume()
