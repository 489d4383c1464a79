"""From the phases of a strategy to what the loop runs on: which images, through which part of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.training import modes, predict
from posttrain_gui.training.loop import Stretch

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from posttrain_gui.plan import Training
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.parts import Parts


class Stretches:
    """Makes each phase ready when its first epoch comes.

    Args:
        settings: ``[training]`` of the plan.
        fitted: In its first phase.
        parts: Made for that phase.
        make: Makes the sources for a later phase.
        found: Told what is trained from then on.

    Attributes:
        fitted: In the present phase.
        parts: Of the present phase.
    """

    def __init__(
        self,
        settings: Training,
        fitted: Fitted,
        parts: Parts,
        make: Callable[[Fitted], Parts],
        found: Callable[[str], None],
    ) -> None:
        self.fitted, self.parts = fitted, parts
        self._settings, self._make, self._found = settings, make, found

    def at(self, epoch: int) -> Stretch:
        """The stretch that an epoch (counted from 1) belongs to."""
        phases = self.fitted.phases
        index = max(i for i, phase in enumerate(phases) if phase.first <= epoch)
        if index != self.fitted.phase:
            self._enter(index)
        return Stretch(self.parts.train, self._forward, self._validate, self.training_mode, self._schedule(index))

    def training_mode(self) -> None:
        """Puts into training mode what is trained in the present phase."""
        frozen = self._settings.frozen_batchnorm
        modes.training_mode(self.fitted.network, self.fitted.cut.units, frozen_batchnorm=frozen)

    def _enter(self, index: int) -> None:
        before, self.fitted = self.fitted.phase, self.fitted.in_phase(index)
        self.parts = self._make(self.fitted)
        sizes = {name: parameter.numel() for name, parameter in self.fitted.parameters}
        for phase in self.fitted.phases[before + 1 : index + 1]:  # a run that goes on skips those that are over
            count = sum(sizes[name] for name in phase.trained)
            self._found(f"From epoch {phase.first} on {count:,} of {self.fitted.count:,} parameters are trained.")

    def _forward(self, inputs: Tensor) -> Tensor:
        source = self.parts.train
        with source.compute.autocast():
            return source.forward(inputs)

    def _validate(self, done: Callable[[int], None]) -> tuple[float, float]:
        source = self.parts.val
        logits = predict.logits(self.fitted.network, source, source.compute, done)
        return self.fitted.goal.score(logits, source.labels)

    def _schedule(self, index: int) -> tuple[int, int]:
        """First and last epoch between the restarts around a phase."""
        phases = self.fitted.phases
        before = [phase.first for phase in phases[: index + 1] if phase.restart]
        after = [phase.first for phase in phases[index + 1 :] if phase.restart]
        return (before[-1] if before else 1), (after[0] - 1 if after else self._settings.epochs)
