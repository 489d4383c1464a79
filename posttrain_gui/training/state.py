"""What of a run in training is kept on the disk, so that it can go on, and the best epoch's weights."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.errors import RunError
from posttrain_gui.events import EpochDone
from posttrain_gui.training import checkpoint
from posttrain_gui.training.meter import Done

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor, nn

    from posttrain_gui.training.averaging import AveragedWeights
    from posttrain_gui.training.steps import Steps
    from posttrain_gui.training.stopwatch import Stopwatch


LAST = "last.pt"
CANNOT = "The run cannot go on from its checkpoint."


class State:
    """Weights that change, optimizer and learning curve; the frozen rest is loaded from where it came.

    Each best epoch has a file of its own: were there one name for all, a power cut between two writes could leave the
    weights of one epoch under the learning curve of another.

    Args:
        network: Being trained.
        stepper: Holds the optimizer and the scale of float16's gradients.
        folder: Where ``last.pt`` and ``best-3.pt`` lie.
        changing: Names of the tensors of ``network.state_dict()`` that training changes.
        stopwatch: Of the run.
        averages: The average beside the weights, or None.
    """

    def __init__(
        self,
        network: nn.Module,
        stepper: Steps,
        folder: Path,
        changing: set[str],
        stopwatch: Stopwatch,
        averages: AveragedWeights | None = None,
    ) -> None:
        self._network, self._stepper, self._folder, self._changing = network, stepper, folder, changing
        self._stopwatch, self._averages = stopwatch, averages
        self._frozen = frozen_fingerprint(network, changing)
        self.epochs: list[EpochDone] = []
        self.work = Done()

    def keep_best(self, epoch: int) -> None:
        """Writes the present weights as those of the best epoch."""
        checkpoint.save({"frozen": self._frozen, "weights": self._weights()}, self._best(epoch))

    def save(self, epochs: list[EpochDone], work: Done) -> None:
        """Writes the last epoch; the best one must be on the disk already.

        Args:
            epochs: All so far.
            work: Done in training so far.
        """
        state: dict[str, Any] = {
            "frozen": self._frozen,
            "weights": self._weights(),
            "stepper": self._stepper.state_dict(),
            "epochs": [asdict(epoch) for epoch in epochs],
            "work": asdict(work),
            "seconds": self._stopwatch.seconds(),
        }
        if self._averages is not None:
            state["averages"] = self._averages.state_dict()
        checkpoint.save(state, self._folder / LAST)
        best = self._best(epochs[-1].best_epoch)
        for old in self._folder.glob("best-*.pt"):
            if old != best:
                old.unlink(missing_ok=True)

    def resume(self) -> bool:
        """Takes the last checkpoint up again, where there is one.

        Raises:
            RunError: Where the model it started from is no longer the same, or a checkpoint is damaged.
        """
        path = self._folder / LAST
        if not path.exists():
            return False
        try:
            self._take_up(checkpoint.load(path))
            # The best is needed at the end: that it is missing or damaged is said now, not after the training.
            self._refuse_others(checkpoint.load(self._best(self.epochs[-1].best_epoch)))
        except (KeyError, TypeError, ValueError, AttributeError, RuntimeError, IndexError) as error:
            why = f"{path.name}, or the best epoch beside it, is no checkpoint of this plan."
            raise RunError(CANNOT, why, "Start a new run from this plan.") from error
        return True

    def _take_up(self, state: dict[str, Any]) -> None:
        self._take(state)
        self._stepper.load_state_dict(state["stepper"])
        if self._averages is not None:
            self._averages.load_state_dict(state["averages"])
        self.epochs = [EpochDone(**epoch) for epoch in state["epochs"]]
        self.work = Done(**state["work"])
        self._stopwatch.went_on_for(state["seconds"])

    def take_best(self, epoch: int) -> None:
        """Puts the best epoch's weights into the network."""
        self._take(checkpoint.load(self._best(epoch)))

    def _best(self, epoch: int) -> Path:
        return self._folder / f"best-{epoch}.pt"

    def _weights(self) -> dict[str, Tensor]:
        return {name: t.detach().cpu() for name, t in self._network.state_dict().items() if name in self._changing}

    def _refuse_others(self, state: dict[str, Any]) -> None:
        if state["frozen"] != self._frozen:
            raise RunError(
                CANNOT,
                "The model it started from is no longer the same.",
                "Put the original model back, or start a new run from this plan.",
            )

    def _take(self, state: dict[str, Any]) -> None:
        self._refuse_others(state)
        own = self._network.state_dict()
        with torch.no_grad():
            for name, tensor in state["weights"].items():
                own[name].copy_(tensor)


def frozen_fingerprint(network: nn.Module, changing: set[str]) -> str:
    """SHA-256 over names, shapes and values of the tensors that training does not change."""
    state = network.state_dict()
    digest = hashlib.sha256(repr([(name, tuple(tensor.shape)) for name, tensor in state.items()]).encode())
    add_tensors(digest, {name: tensor for name, tensor in state.items() if name not in changing})
    return digest.hexdigest()


def add_tensors(digest: hashlib._Hash, tensors: dict[str, Tensor]) -> None:
    """Adds names and values to a hash, whatever the memory layout."""
    for name, tensor in tensors.items():
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().contiguous().view(-1).view(torch.uint8).numpy().data)


def changing_tensors(network: nn.Module, trained: set[str]) -> set[str]:
    """Trained parameters, and the running statistics of BatchNorm layers that are in training mode."""
    buffers = {
        f"{name}.{buffer}" if name else buffer
        for name, module in network.named_modules()
        if module.training
        for buffer, _ in module.named_buffers(recurse=False)
    }
    return trained | (buffers & set(network.state_dict()))
