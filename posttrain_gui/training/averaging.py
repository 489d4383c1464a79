"""Weights averaged beside the trained ones (EMA, SWA)."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import torch
from torch.nn.modules.batchnorm import _BatchNorm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from torch import Tensor, nn

    from posttrain_gui.training.hooks import Averaging


class AveragedWeights:
    """The average, and its place in the network while it is measured.

    Torch's ``AveragedModel`` would copy the whole network; here only what training changes is kept twice, and the
    sources that run the rest of the network on kept outputs go on working.

    Args:
        network: Being trained.
        changing: Names of the tensors of ``network.state_dict()`` that training changes.
        averaging: The rule.
        epochs: Number of epochs of the run.
    """

    def __init__(self, network: nn.Module, changing: set[str], averaging: Averaging, epochs: int) -> None:
        self._network, self._rule = network, averaging
        self._after = int(averaging.start * epochs)
        self._names = [name for name in network.state_dict() if name in changing]
        self._averages: dict[str, Tensor] = {}
        self._count = 0

    @property
    def begun(self) -> bool:
        """Whether there is an average yet."""
        return bool(self._averages)

    def after_update(self, epoch: int) -> None:
        """Called after every update of an epoch (counted from 1)."""
        if self._rule.every == "update" and epoch > self._after:
            self._take_in()

    def after_epoch(self, epoch: int) -> None:
        """Called after the last update of an epoch (counted from 1)."""
        if self._rule.every == "epoch" and epoch > self._after:
            self._take_in()

    @contextlib.contextmanager
    def in_place(self, batches: Callable[[], Iterable[Any]], forward: Callable[[Any], Tensor]) -> Iterator[None]:
        """Inside, the network holds the average, where there is one; afterwards the trained weights again.

        Args:
            batches: Inputs of an epoch of training, for BatchNorm statistics that are to be measured anew.
            forward: Inputs → logits.
        """
        if not self.begun:
            yield
            return
        present = {name: tensor.clone() for name, tensor in self._present().items()}
        self._put(self._averages)
        try:
            if self._rule.recompute_statistics:
                measure_statistics(self._network, batches, forward)
            yield
        finally:
            self._put(present)

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint."""
        return {"averages": {name: tensor.cpu() for name, tensor in self._averages.items()}, "count": self._count}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        present = self._present()
        self._averages = {name: tensor.to(present[name].device) for name, tensor in state["averages"].items()}
        self._count = int(state["count"])

    def _present(self) -> dict[str, Tensor]:
        state = self._network.state_dict()
        return {name: state[name] for name in self._names}

    def _put(self, values: dict[str, Tensor]) -> None:
        with torch.no_grad():
            for name, tensor in self._present().items():
                tensor.copy_(values[name])

    def _take_in(self) -> None:
        """Counts the present weights in; whole numbers (batches counted by BatchNorm) are taken as they are."""
        present = self._present()
        if not self.begun:
            self._averages = {name: tensor.detach().clone() for name, tensor in present.items()}
        else:
            smooth = [name for name, tensor in present.items() if tensor.is_floating_point()]
            with torch.no_grad():
                averages, values = [self._averages[n] for n in smooth], [present[n].detach() for n in smooth]
                self._rule.combine(averages, values, self._count)
                for name in present.keys() - set(smooth):
                    self._averages[name].copy_(present[name])
        self._count += 1


def measure_statistics(
    network: nn.Module, batches: Callable[[], Iterable[Any]], forward: Callable[[Any], Tensor]
) -> None:
    """Measures running means and variances anew over an epoch, as ``torch.optim.swa_utils.update_bn``.

    Other than there, layers in evaluation mode keep theirs: those are frozen.

    Args:
        network: In the mode of training.
        batches: Inputs of an epoch of training.
        forward: Inputs → logits.
    """
    layers = [m for m in network.modules() if isinstance(m, _BatchNorm) and m.training and m.track_running_stats]
    if not layers:
        return
    momenta = [layer.momentum for layer in layers]
    for layer in layers:
        layer.reset_running_stats()
        layer.momentum = None  # a plain mean over all batches
    try:
        with torch.no_grad():
            for inputs in batches():
                forward(inputs)
    finally:
        for layer, momentum in zip(layers, momenta, strict=True):
            layer.momentum = momentum
