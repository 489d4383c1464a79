"""A mix as a model file, judged once on the test images."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui import plan as plans
from posttrain_gui.evaluation.calibration import fit_temperature, kept_temperature
from posttrain_gui.evaluation.metrics import scores
from posttrain_gui.evaluation.verdict import judge
from posttrain_gui.export.files.model_file import save_model_file
from posttrain_gui.report import Blend
from posttrain_gui.training import predict
from posttrain_gui.training.blending.measuring import Count
from posttrain_gui.training.interpolation import interpolate
from posttrain_gui.training.parts import Batching, PartsMaker
from posttrain_gui.training.reading import key_of_test

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.history.blends import BlendCurve, BlendPoint
    from posttrain_gui.report import Scores, Verdict
    from posttrain_gui.training.blending.ends import Ends

    Progress = Callable[[str, int, int], None]


def take(ends: Ends, alpha: float) -> None:
    """Puts a mix into the run's network."""
    ends.fitted.network.load_state_dict(interpolate(ends.start, ends.end, alpha))


def test_key(ends: Ends) -> str:
    """What names the test images, for counting looks at them."""
    return key_of_test(ends.images)


def judged(ends: Ends, look: int, progress: Progress) -> tuple[Scores, Verdict]:
    """Judges the network as it is on the test images, against the model before training.

    Args:
        ends: Of the run; its network holds the mix.
        look: The how-manieth look at these images this is.
        progress: Told how many images were gone through; may raise to cancel.
    """
    test, fitted, exact = ends.images.test, ends.fitted, ends.fitted.compute.exact()
    count = Count(progress, 2 * len(test), "judging")
    batching = Batching.of(ends.past.plan.training, fitted.compute.device.type)
    source = PartsMaker(ends.images, fitted, batching, ends.past.cache).in_order(test, exact, count)
    after = predict.probabilities(fitted.network, source, exact, count).numpy()
    labels = np.array([item.label for item in test], dtype=np.int64)
    return scores(after, labels), judge(ends.before.numpy(), after, labels, look)


def temperature(ends: Ends, progress: Progress) -> float:
    """The temperature of the network as it is, fitted on the validation images; 1 where the plan wants none.

    Args:
        ends: Of the run; its network holds the mix.
        progress: Told how many images were gone through; may raise to cancel.
    """
    if not ends.past.plan.evaluation.calibrate:
        return 1.0
    val, fitted = ends.images.val, ends.fitted
    count = Count(progress, 2 * len(val))
    batching = Batching.of(ends.past.plan.training, fitted.compute.device.type)
    source = PartsMaker(ends.images, fitted, batching, ends.past.cache).in_order(val, fitted.compute, count)
    rows = predict.probabilities(fitted.network, source, source.compute, count).numpy()
    labels = np.array([item.label for item in val], dtype=np.int64)
    return kept_temperature(rows, labels, fit_temperature(rows, labels))


def write(ends: Ends, alpha: float, verdict: Verdict, progress: Progress) -> Path:
    """Writes the network as it is into the run's folder of model files, beside the run's own.

    Args:
        ends: Of the run; its network holds the mix.
        alpha: Of the mix.
        verdict: Goes with it.
        progress: Told how many validation images were gone through for its temperature; may raise to cancel.

    Raises:
        posttrain_gui.errors.RunError: Where the disk is full.
    """
    own, past, model = ends.past.model_file, ends.past, ends.fitted.model
    return save_model_file(
        own.parent,
        f"{own.stem}-mix-{alpha:.2f}",
        ends.fitted.network,
        model.architecture.model_copy(update={"num_classes": len(ends.images.classes)}),
        ends.images.classes,
        ends.fitted.preprocessing,
        plans.to_dict(past.plan),
        {"alpha": alpha, **verdict.model_dump(mode="json")},
        temperature(ends, progress),
    )


def entry(point: BlendPoint, curve: BlendCurve | None, path: Path, final: Scores, verdict: Verdict) -> Blend:
    """What the report says of a mix that was kept."""
    reference = curve.reference if curve else None
    return Blend(
        alpha=point.alpha,
        model_path=str(path),
        val_accuracy=point.val_accuracy,
        val_loss=point.val_loss,
        reference_accuracy=point.reference_accuracy,
        reference=reference.path if reference else "",
        final=final,
        verdict=verdict,
    )
