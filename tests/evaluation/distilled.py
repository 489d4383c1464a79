"""Finished distillations, made by hand, for the advisor."""

from dataclasses import dataclass
from typing import Any

from posttrain_gui.report import Baseline, DataSummary, Efficiency, ModelSize, Report, Scores, Verdict
from tests.evaluation.other_kinds import SCORES, rows


def _size(name: str, accuracy: float) -> ModelSize:
    sizes = {"parameters": 1000, "file_bytes": 4000, "image_size": 32}
    return ModelSize(name=name, accuracy=accuracy, milliseconds=1.0, milliseconds_batch=0.5, **sizes)


@dataclass
class DistilledRun:
    """A student that stands to its teacher as ``outcome`` says; it gained nothing in the last epochs."""

    outcome: str = "worse"
    epochs: int = 3

    def report(self) -> Report:
        difference = {"worse": -0.04, "improved": 0.04}.get(self.outcome, 0.0)
        made: dict[str, Any] = {"difference": difference, "ci95": (difference - 0.02, difference + 0.02)}
        return Report(
            run_id="student",
            status="done",
            plan={
                "model": {"source": "untrained"},
                "data": {"source": "sample"},
                "strategy": {"kind": "distill", "teacher": {"source": "sample"}},
                "training": {"epochs": self.epochs, "frozen_batchnorm": False},
            },
            seconds=1.0,
            data=DataSummary(classes=["0", "1"], train=1000, val=400, test=400, train_counts=[500, 500]),
            baseline=Baseline(kind="prototype-head", **SCORES),
            final=Scores(**SCORES),
            validation=Scores(**SCORES),
            verdict=Verdict(outcome="improved", gain=0.4, ci95=(0.3, 0.5), p_value=0.001, n=400, detectable=0.02),
            epochs=rows([0.5, 0.9, 0.92, 0.92]),
            best_epoch=2,
            efficiency=Efficiency(
                teacher=_size("large", 0.9),
                student=_size("small", 0.9 + difference),
                batch=16,
                device="cpu",
                p_value=0.01,
                n=400,
                outcome=self.outcome,  # type: ignore[arg-type]
                **made,
            ),
        )
