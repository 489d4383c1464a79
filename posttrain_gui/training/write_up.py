"""The end of a run: its model file and its report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui import plan as plans
from posttrain_gui.evaluation import summary
from posttrain_gui.evaluation.metrics import scores
from posttrain_gui.report import Report, Status

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from posttrain_gui.report import Verdict
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.session import Session
    from posttrain_gui.training.surroundings import Surroundings


def write_model(
    around: Surroundings, fitted: Fitted, classes: tuple[str, ...], verdict: Verdict, temperature: float = 1.0
) -> Path:
    """Writes the improved model (safetensors and JSON) into the run's folder.

    Args:
        around: Of the run.
        fitted: Its network holds the weights to keep.
        classes: Names of the head's outputs.
        verdict: Goes with the model.
        temperature: Of its calibration.

    Raises:
        posttrain_gui.errors.RunError: Where the disk is full.
    """
    from posttrain_gui.export.files.model_file import save_model_file

    stem = re.sub(r"[^a-z0-9]+", "-", around.plan.name.casefold()).strip("-") or "model"
    return save_model_file(
        around.run.model_folder,
        stem,
        fitted.network,
        fitted.model.architecture.model_copy(update={"num_classes": len(classes)}),
        classes,
        fitted.preprocessing,
        plans.to_dict(around.plan),
        verdict.model_dump(mode="json"),
        temperature,
    )


@dataclass(frozen=True)
class Answers:
    """What the model answered, as probabilities (N, C).

    Attributes:
        before: For the test images, before training.
        after: For the test images, after it.
        validated: For the validation images, after it.
    """

    before: NDArray[np.float64]
    after: NDArray[np.float64]
    validated: NDArray[np.float64]


def report_of(session: Session, outcome: Outcome, answers: Answers, verdict: Verdict, model_file: Path) -> Report:
    """The report; whoever sees the run to its end sets ``seconds``."""
    labels, before, after = session.test_labels, answers.before, answers.after
    return Report(
        run_id=session.around.run.id,
        status=status_of(outcome),
        plan=plans.to_dict(session.around.plan),
        seconds=0.0,
        images_per_second=outcome.images_per_second,
        model_path=str(model_file),
        data=summary.data_summary(session.images),
        baseline=summary.baseline(session.before.kind, before, labels),
        final=scores(after, labels),
        validation=scores(answers.validated, session.val_labels),
        verdict=verdict,
        epochs=summary.epoch_rows(outcome.epochs),
        best_epoch=outcome.best.epoch,
        trained_parameters=session.fitted.trained_count,
        parameters=session.fitted.count,
        device=str(session.fitted.compute.device),
        precision=session.fitted.compute.precision,
        answers=summary.answers(session.images.test, before, after),
        findings=list(session.around.findings),
        error="" if outcome.trouble is None else str(outcome.trouble),
    )


def status_of(outcome: Outcome) -> Status:
    """How a run with this training ended."""
    if outcome.trouble is not None:
        return "failed"
    return "stopped" if outcome.finished_early else "done"
