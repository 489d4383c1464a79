"""Finished runs of few-shot and multi-task, made by hand, for the advisor."""

from dataclasses import dataclass, field
from typing import Any

from posttrain_gui.report import (
    Baseline,
    DataSummary,
    Episodes,
    Epoch,
    PseudoLabels,
    Report,
    Scores,
    SelfTraining,
    TaskResult,
    TaskScores,
    TaskVerdict,
    Verdict,
)

SCORES = {"accuracy": 0.9, "balanced_accuracy": 0.9, "loss": 0.3, "ece": 0.3}


def rows(accuracies: list[float]) -> list[Epoch]:
    return [
        Epoch(
            epoch=number,
            train_loss=None if number == 0 else 1 - accuracy,
            train_accuracy=None if number == 0 else 0.99,
            val_loss=1.1 - accuracy,
            val_accuracy=accuracy,
            learning_rate=1e-3,
            seconds=1.0,
        )
        for number, accuracy in enumerate(accuracies)
    ]


@dataclass
class FewShotRun:
    """Episodes of 5 ways; the curve is of validation accuracies, the start first."""

    strategy: dict[str, Any] = field(default_factory=dict)
    curve: tuple[float, ...] = (0.5, 0.9, 0.92, 0.92)
    classes: int = 200
    outcome: str = "improved"
    model: str = "untrained"
    saved: str = ""

    def report(self) -> Report:
        accuracies = list(self.curve)
        names = [f"class {number}" for number in range(self.classes)]
        transductive = self.strategy.get("batchnorm") == "query"
        return Report(
            run_id="few",
            status="done",
            plan={
                "model": {"source": self.model},
                "data": {"source": "sample", "name": "strokes"},
                "strategy": {"kind": "few-shot", **self.strategy},
                "training": {"epochs": len(accuracies) - 1, "optimizer": {"kind": "adam", "learning_rate": 1e-3}},
            },
            seconds=1.0,
            data=DataSummary(
                classes=["ant", "bee"], train=10 * self.classes, val=400, test=400, train_counts=[10] * self.classes
            ),
            baseline=Baseline(kind="prototype-head", **SCORES),
            final=Scores(**SCORES),
            validation=Scores(**SCORES),
            verdict=Verdict(outcome=self.outcome, gain=0.01, ci95=(-0.1, 0.2), p_value=0.2, n=600, detectable=0.2),  # type: ignore[arg-type]
            epochs=rows(accuracies),
            best_epoch=accuracies.index(max(accuracies)),
            model_path=self.saved,
            episodes=Episodes(
                ways=5,
                shots=1,
                queries=5,
                n=600,
                ci95=(0.8, 0.9),
                train_classes=names,
                batchnorm=self.strategy.get("batchnorm", "running"),
                transductive=transductive,
            ),
        )


@dataclass
class TasksRun:
    """Three tasks; ``outcomes`` of together against alone, none where they were not trained alone."""

    strategy: dict[str, Any] = field(default_factory=dict)
    outcomes: tuple[str, ...] = ("no difference", "better together", "no difference")
    labelled: tuple[int, ...] = (1000, 1000, 1000)
    curve: tuple[float, ...] = (0.5, 0.9, 0.92, 0.92)

    def report(self) -> Report:
        accuracies = list(self.curve)
        return Report(
            run_id="tasks",
            status="done",
            plan={
                "model": {"source": "bundled"},
                "data": {"source": "sample", "name": "scenes"},
                "strategy": {"kind": "multi-task", **self.strategy},
                "training": {"epochs": len(accuracies) - 1, "optimizer": {"kind": "adam", "learning_rate": 1e-3}},
            },
            seconds=1.0,
            data=DataSummary(classes=[], train=1000, val=400, test=400),
            baseline=Baseline(kind="prototype-head", **SCORES),
            final=Scores(**SCORES),
            validation=Scores(**SCORES),
            verdict=Verdict(outcome="improved", gain=0.2, ci95=(0.1, 0.3), p_value=0.001, n=400, detectable=0.02),
            epochs=rows(accuracies),
            best_epoch=accuracies.index(max(accuracies)),
            tasks={name: self._task(place) for place, name in enumerate(("shape", "color", "size"))},
        )

    def _task(self, place: int) -> TaskResult:
        scores = TaskScores(accuracy=0.8, loss=0.4)
        verdict = None
        if self.outcomes:
            outcome = self.outcomes[place]
            gain = {"worse": -0.05, "better together": 0.05}.get(outcome, 0.0)
            verdict = TaskVerdict(outcome=outcome, gain=gain, ci95=(gain - 0.03, gain + 0.03), p_value=0.01, n=390)  # type: ignore[arg-type]
        single = scores if self.outcomes else None
        own = {"labelled": self.labelled[place], "verdict": verdict, "single": single}
        return TaskResult(kind="classification", classes=["a", "b"], baseline=scores, final=scores, **own)


@dataclass
class SelfTrainedRun:
    """Learned from 4,000 unlabelled images too; ``last`` is what the last epoch made of them."""

    last: tuple[int, int | None, int] = (3000, 2900, 3000)
    threshold: float = 0.95
    outcome: str = "no reliable difference"

    def report(self) -> Report:
        used, right, known = self.last
        epochs = [PseudoLabels(epoch=1, seen=4000, used=400), PseudoLabels(epoch=2, seen=4000, used=used)]
        epochs[1] = epochs[1].model_copy(update={"right": right, "known": known})
        told = SelfTraining(path="pool", images=4000, threshold=self.threshold, epochs=epochs)
        strategy = {"kind": "self-training", "unlabelled": "/", "threshold": self.threshold}
        return Report(
            run_id="self",
            status="done",
            plan={
                "model": {"source": "bundled"},
                "data": {"source": "sample"},
                "strategy": strategy,
                "training": {"epochs": 2, "optimizer": {"kind": "adam", "learning_rate": 1e-3}},
            },
            seconds=1.0,
            data=DataSummary(classes=["ant", "bee"], train=40, val=400, test=400, train_counts=[20, 20]),
            baseline=Baseline(kind="prototype-head", **SCORES),
            final=Scores(**SCORES),
            validation=Scores(**SCORES),
            verdict=Verdict(outcome=self.outcome, gain=0.2, ci95=(0.1, 0.3), p_value=0.1, n=400, detectable=0.01),  # type: ignore[arg-type]
            epochs=rows([0.5, 0.9, 0.9]),
            best_epoch=1,
            self_training=told,
        )
