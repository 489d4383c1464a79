"""A made-up but realistic run: its events and its report. Seeded: the same every time."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from posttrain_gui import plan as plans
from posttrain_gui.events import EpochDone, Event, PhaseChanged, RunDone, RunStarted, StepDone, Warned
from posttrain_gui.report import Answer, Baseline, DataSummary, Epoch, Report, Scores, Verdict

CLASSES = ["ant", "bee", "beetle", "butterfly", "dragonfly", "grasshopper", "ladybird", "wasp"]


def plan(name: str = "garden insects", epochs: int = 10) -> plans.Plan:
    return plans.from_dict(
        {
            "name": name,
            "model": {"source": "bundled", "name": "efficientnet_lite0"},
            "data": {"source": "folder", "path": "photos"},
            "regularizers": [{"kind": "flip"}, {"kind": "early-stopping"}],
            "training": {"epochs": epochs},
        }
    )


@dataclass
class FakeRun:
    run_id: str = "20261122-061530-garden-insects-k3f"
    epochs: int = 10
    steps: int = 40
    patience: int = 7
    classes: list[str] = field(default_factory=lambda: list(CLASSES))
    images: int = 320
    seed: int = 0

    def curve(self) -> list[EpochDone]:
        rng, best, done = np.random.default_rng(self.seed), 0, []
        for epoch in range(self.epochs + 1):
            loss = 0.55 + 1.1 * math.exp(-epoch / 2.2) + 0.012 * max(0, epoch - 6) + rng.normal(0, 0.01)
            best = epoch if not done or loss < min(e.val_loss for e in done) else best
            train = (math.nan, math.nan) if epoch == 0 else self._train(epoch)
            val_accuracy = 0.93 - 0.45 * math.exp(-epoch / 2.0) + rng.normal(0, 0.006)
            done.append(
                EpochDone(
                    epoch,
                    *train,
                    loss,
                    val_accuracy,
                    1e-3 * (1 - epoch / (self.epochs + 1)),
                    3.1,
                    best == epoch,
                    best,
                    epoch - best,
                    self.patience,
                )
            )
        return done

    def _train(self, epoch: int) -> tuple[float, float]:
        return 0.08 + 1.6 * math.exp(-epoch / 2.1), 0.995 - 0.5 * math.exp(-epoch / 1.8)

    def events(self, until: int | None = None) -> list[Event]:
        last = self.epochs if until is None else until
        curve, total = self.curve(), self.steps * self.epochs
        told: list[Event] = [
            RunStarted(self.run_id, "garden insects", "runs/x", self.epochs),
            PhaseChanged("data", "Reading 2,412 images"),
            Warned('Largest class 3.1 x the smallest: 480 "bee", 155 "wasp".'),
            PhaseChanged("model", "EfficientNet-Lite0 · 4.7 M parameters"),
            Warned("158 of 160 tensors matched, head 1000 → 8 replaced.", "info"),
            PhaseChanged("baseline", "Measuring the model as it is"),
            StepDone("baseline", self.images, self.images, images_per_second=210.0),
            curve[0],
            PhaseChanged("training", "Training on cpu, bfloat16, channels last"),
        ]
        rng = np.random.default_rng(self.seed + 1)
        for done in curve[1 : last + 1]:
            for step in range(1, self.steps + 1):
                at = (done.epoch - 1) * self.steps + step
                loss = self._train(done.epoch - 1 + step / self.steps)[0] * math.exp(rng.normal(0, 0.18))
                told.append(
                    StepDone(
                        "training",
                        at,
                        total,
                        done.epoch,
                        loss,
                        min(1.0, done.train_accuracy + rng.normal(0, 0.03)),
                        1e-3,
                        187.4,
                        (total - at) * 0.085,
                    )
                )
            told.append(done)
        return told

    def all_events(self) -> list[Event]:
        return [
            *self.events(),
            PhaseChanged("judging", "Judging on the locked test images"),
            PhaseChanged("writing"),
            RunDone(self.run_id, self.report().verdict.sentence),
        ]

    def answers(self) -> list[Answer]:
        rng = np.random.default_rng(self.seed + 2)
        return [self._answer(rng, i) for i in range(self.images)]

    def _answer(self, rng: np.random.Generator, number: int) -> Answer:
        count = len(self.classes)
        truth = int(rng.integers(count))
        before, after = (
            truth if rng.random() < right else int((truth + 1 + rng.integers(count - 1)) % count)
            for right in (0.78, 0.90)
        )
        return Answer(
            path=f"photos/{self.classes[truth]}/{number:04d}.jpg",
            truth=truth,
            before=before,
            after=after,
            confidence_before=float(rng.uniform(0.3, 0.99)),
            confidence_after=float(rng.uniform(0.4, 0.999)),
        )

    def verdict(self, answers: list[Answer], outcome: str) -> Verdict:
        before = float(np.mean([a.before == a.truth for a in answers]))
        after = float(np.mean([a.after == a.truth for a in answers]))
        right = sum(a.after == a.truth != a.before for a in answers)
        wrong = sum(a.before == a.truth != a.after for a in answers)
        gain, low, high = after - before, after - before - 0.049, after - before + 0.051
        return Verdict(
            outcome=outcome,
            gain=gain,
            ci95=(low, high),
            p_value=0.0004,
            n=len(answers),
            newly_right=right,
            newly_wrong=wrong,
            mid_p=0.0003,
            detectable=0.061,
            sentence=f"{before * 100:.1f} % → {after * 100:.1f} %: {outcome}, gain {gain * 100:+.1f} points "
            f"(95 % interval {low * 100:+.1f} to {high * 100:+.1f}, p = 0.0004, {len(answers)} test images; "
            f"{right} newly right, {wrong} newly wrong).",
        )

    def report(self, outcome: str = "improved") -> Report:
        answers = self.answers()
        before = float(np.mean([a.before == a.truth for a in answers]))
        after = float(np.mean([a.after == a.truth for a in answers]))
        return Report(
            run_id=self.run_id,
            status="done",
            plan=plans.to_dict(plan(epochs=self.epochs)),
            seconds=192.4,
            images_per_second=187.4,
            model_path="runs/x/model/garden-insects.safetensors",
            data=DataSummary(
                classes=self.classes,
                train=1690,
                val=361,
                test=self.images,
                findings=["train/ kept; val and test split off."],
            ),
            baseline=Baseline(
                kind="prototype-head", accuracy=before, balanced_accuracy=before - 0.013, loss=0.812, ece=0.094
            ),
            final=Scores(accuracy=after, balanced_accuracy=after - 0.006, loss=0.364, ece=0.041),
            verdict=self.verdict(answers, outcome),
            answers=answers,
            best_epoch=self.curve()[-1].best_epoch,
            trained_parameters=10_248,
            parameters=4_661_256,
            device="cpu",
            precision="bfloat16",
            epochs=[_row(done) for done in self.curve()],
        )


def _row(done: EpochDone) -> Epoch:
    trained = {"train_loss": done.train_loss, "train_accuracy": done.train_accuracy}
    return Epoch(
        epoch=done.epoch,
        **(trained if done.epoch else dict.fromkeys(trained)),
        val_loss=done.val_loss,
        val_accuracy=done.val_accuracy,
        learning_rate=done.learning_rate,
        seconds=done.seconds,
    )
