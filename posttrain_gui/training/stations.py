"""What a run of any kind consists of: the stations that ``improve.go`` calls, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.report import Report, Verdict
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.outcome import Outcome


class Stations(Protocol):
    """One run in progress; holds what each station leaves for the next. A strategy names its kind.

    Any station may raise ``control.Discard``, ``control.Finish`` (where there is nothing to keep yet) or a
    ``posttrain_gui.errors.UserError``. A run that goes on passes through all of them again: what was done is taken up
    from its checkpoints, and what was measured on test images is not measured again.
    """

    def read_images(self) -> object:
        """Finds, checks and divides the images; tells what there is to learn from and to judge by."""
        ...

    def load_model(self) -> object:
        """Loads the model, makes it ready for this kind of run, chooses the arithmetic."""
        ...

    @property
    def compute(self) -> Compute:
        """Device and arithmetic, after :meth:`load_model`."""
        ...

    @property
    def aim(self) -> str:
        """What is going to be trained, in words, after :meth:`load_model`: "1,290 of 3,372,000 parameters"."""
        ...

    def measure_baseline(self) -> object:
        """Measures the model before training on what judges it."""
        ...

    def train(self) -> Outcome:
        """Trains; afterwards the network holds the weights of the best epoch."""
        ...

    @property
    def judged_on(self) -> str:
        """What judges, in words: "153 test images", "600 test episodes"."""
        ...

    @property
    def test_key(self) -> str:
        """What names this very set of test images."""
        ...

    def judge(self, look: int) -> Verdict:
        """Measures the model after training on the same, and compares.

        Args:
            look: The how-manieth run this is that is judged on these very test images, from 1.
        """
        ...

    def write_model(self) -> Path:
        """Writes the model file."""
        ...

    def report(self) -> Report:
        """All of it; whoever sees the run to its end sets ``seconds``."""
        ...
