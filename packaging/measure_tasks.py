"""Measures multi-task learning on real photographs of traffic signs, and writes docs/multi-task.md.

    python packaging/measure_tasks.py SHARED_DATA docs/multi-task.md [--work FOLDER] [--seeds 3]

SHARED_DATA holds ``traffic_signs``. Each task is trained alone once a seed, in the run with equal weights; the other
weightings are held against the same single-task answers. What was measured is kept in ``multi-task.json`` beside the
page; runs that stand there are not made again, so the command can be cut off and goes on. Delete that file to begin
anew.
"""

from __future__ import annotations

import time
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
from measuring import arguments, gone_on_with, keep, run, side_by_side
from tasks_rows import REFERENCE, Row
from tasks_table import page

from posttrain_gui import plan as plans
from posttrain_gui.events import Event, PhaseChanged
from posttrain_gui.strategies.weightings.base import weightings

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from numpy.typing import NDArray

    from posttrain_gui.report import Report, TaskResult

WEIGHTINGS = (REFERENCE, "uncertainty", "dwa", "pcgrad", "upgrad")
TASKS = ("sign", "shape", "color")
EPOCHS, IMAGE_SIZE, BATCH, RATE = 8, 48, 32, 3e-4


class Clock:
    """Processor seconds of each phase of a run."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._phase, self._since = "", time.process_time()

    def __call__(self, event: Event) -> None:
        """An event of the run."""
        if isinstance(event, PhaseChanged):
            self.stop()
            self._phase = event.phase

    def stop(self) -> None:
        """Counts up to now."""
        now = time.process_time()
        self.seconds[self._phase] += now - self._since
        self._since = now


def plan_of(weighting: str, data: Path, seed: int) -> plans.Plan:
    """The plan of one run; the split is the same for all."""
    table = {"source": "csv", "path": str(data / "traffic_signs" / "labels.csv"), "label_columns": list(TASKS)}
    alone = weighting == REFERENCE
    return plans.from_dict(
        {
            "name": f"Traffic signs, {weighting}, seed {seed}",
            "model": {"source": "bundled"},
            "data": {**table, "split": {"val": 0.2, "seed": 0}, "image_size": IMAGE_SIZE},
            "strategy": {"kind": "multi-task", "weighting": {"kind": weighting}, "compare_alone": alone},
            "training": {
                "epochs": EPOCHS,
                "batch_size": BATCH,
                "optimizer": {"kind": "adamw", "learning_rate": RATE, "weight_decay": 0.0},
                "precision": "float32",
                "seed": seed,
            },
        }
    )


def answered_rightly(result: TaskResult, when: str) -> NDArray[np.bool_] | None:
    """Which test answers were right; None where the task was not trained alone."""
    answers = [getattr(answer, when) for answer in result.answers]
    if None in answers:
        return None
    right: NDArray[np.bool_] = np.equal([answer.truth for answer in result.answers], answers)
    return right


def row_of(weighting: str, seed: int, report: Report, seconds: dict[str, float]) -> Row:
    """What is kept of a run: which test answers were right, how long it took, the weights at its end."""
    answers = {
        name: {when: answered_rightly(result, when) for when in ("before", "alone", "after")}
        for name, result in report.tasks.items()
    }
    weights = {name: result.epochs[-1].weight for name, result in report.tasks.items()}
    data = report.data
    assert data is not None
    return Row(weighting, seed, answers, seconds, weights, report.best_epoch, (data.train, data.val))


def measure(weighting: str, seed: int, data: Path, work: Path) -> tuple[Row, str]:
    """One run, in a process of its own kind; gives its row and its verdict."""
    clock = Clock()
    report = run(plan_of(weighting, data, seed), work, clock)
    clock.stop()
    assert report.verdict is not None
    told = [report.verdict.sentence, *(task.verdict.sentence for task in report.tasks.values() if task.verdict)]
    return row_of(weighting, seed, report, dict(clock.seconds)), "\n    ".join(told)


def measure_all(rows: list[Row], asked: argparse.Namespace, work: Path, file: Path) -> None:
    """Makes the runs that are missing, several at once, and keeps each as soon as it is done."""
    there = {(row.weighting, row.seed) for row in rows}
    # The longest first, so that no core waits for one at the end.
    wanted = [(weighting, seed) for weighting in WEIGHTINGS for seed in range(asked.seeds)]
    jobs = [(*one, asked.data, work) for one in wanted if one not in there]
    for row, sentence in side_by_side(measure, jobs, asked.workers):
        rows.append(row)
        keep(rows, file)
        print(f"{row.weighting:12} seed {row.seed} {sum(row.seconds.values()):6.1f} s  {sentence}", flush=True)


def main() -> None:
    """Runs what is missing, then writes the page."""
    asked = arguments(__doc__)
    rows, file = gone_on_with(asked, Row.from_json, measure_all)
    rows.sort(key=lambda row: (WEIGHTINGS.index(row.weighting), row.seed))
    keep(rows, file)
    titles = {kind: choice.title for kind, choice in weightings().items()}
    setting = {"epochs": EPOCHS, "size": IMAGE_SIZE, "batch": BATCH, "rate": RATE}
    asked.out.write_text(page(rows, titles, setting), encoding="utf-8")


if __name__ == "__main__":
    main()
