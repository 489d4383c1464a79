"""The model that is taught: that of a finished run, with the method that reads the new images."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.models.loading.own_file import load_model_file
from posttrain_gui.strategies.few_shot import FewShot
from posttrain_gui.training.episodes.learner import Learner

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.models.trained import TrainedModel
    from posttrain_gui.report import Report
    from posttrain_gui.strategies.meta.base import Method

AT_ONCE = 64
"""Images that pass the network together where each could pass alone: all of them might not fit into memory."""


@dataclass(frozen=True)
class Subject:
    """A model and how it learns new classes.

    Attributes:
        model: The run's model file.
        method: Reads the support images.
        learner: Calls the network, in evaluation mode.
        plan: Of the run, as it stands in a plan file.
        run_id: Of the run.
        meta_trained: Whether the run was few-shot; else class means of its features do it, which it never learned for.
    """

    model: TrainedModel
    method: Method
    learner: Learner
    plan: dict[str, Any]
    run_id: str
    meta_trained: bool

    @property
    def head_ways(self) -> int:
        """Number of outputs of the head that it was trained with."""
        return find_head(self.model.network).outputs

    def how(self) -> str:
        """The method and its steps, in words: "MAML, 3 inner steps"."""
        steps = self.method.steps()
        if not self.meta_trained:
            return "nearest class means of the run's features (it was not trained for this)"
        inner = "" if self.method.any_ways and not steps else f", {steps} inner step{'' if steps == 1 else 's'}"
        return f"{self.method.title}{inner or ', no inner steps'}"

    def read(self, images: Tensor) -> Tensor:
        """The support images as the method takes them: as features, computed a few at a time, where that is enough.

        Args:
            images: Normalised (S, 3, H, W).

        Returns:
            (S, D); or the images, where they have to pass the network together.
        """
        learner = self.learner
        together = learner.has_batchnorm and learner.statistics != "running"
        if together or not self.method.head_only or isinstance(learner.head.module, nn.Conv2d):
            return images
        with torch.no_grad():
            return torch.cat([learner.features(some) for some in torch.split(images, AT_ONCE)])


def open_subject(report: Report, model_file: Path | None = None) -> Subject:
    """Loads a run's model for teaching, on the CPU.

    Args:
        report: Of the run.
        model_file: Where its model file is, if not where the report says.

    Raises:
        InputError: Where the run kept no model, or its file is gone or damaged.
    """
    path = model_file or Path(report.model_path)
    if not report.model_path:
        raise InputError(f"{report.run_id} kept no model.", f"It is {report.status}.", "Choose a run that has one.")
    if not path.is_file():
        raise InputError(f"{report.run_id} has no model file.", f"{path} is no longer there.")
    model = load_model_file(path)
    strategy, meta_trained = _strategy(report)
    model.network.eval()
    method = strategy.learning
    trained = set(method.trained(model.network))
    for name, parameter in model.network.named_parameters():
        parameter.requires_grad_(name in trained)
    learner = Learner(model.network, strategy.batchnorm)
    return Subject(model, method, learner, report.plan, report.run_id, meta_trained)


def _strategy(report: Report) -> tuple[FewShot, bool]:
    """The few-shot settings of a run; for another kind of run class means by their cosine, as its start head was."""
    settings = report.plan.get("strategy", {})
    if settings.get("kind") == "few-shot":
        return FewShot.model_validate(settings), True
    return FewShot(method="prototypes", metric="cosine"), False
