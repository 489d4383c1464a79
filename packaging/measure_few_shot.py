"""Measures the few-shot methods on real handwritten characters (Omniglot), and writes docs/few-shot.md.

    python packaging/measure_few_shot.py SHARED_DATA docs/few-shot.md [--work FOLDER] [--seeds 1]

SHARED_DATA holds ``omniglot`` with its two small background sets. Learned from are the alphabets of the first; judged
is by the alphabets of the second that the first lacks. What was measured is kept in ``few-shot.json`` beside the page;
runs that stand there are not made again, so the command can be cut off and goes on. Delete that file to begin anew.
"""

from __future__ import annotations

import shutil
import time
import zipfile
from typing import TYPE_CHECKING, Any

from episodes_table import Row, page
from measuring import arguments, gone_on_with, keep, run, side_by_side

from posttrain_gui import plan as plans
from posttrain_gui.events import Event, PhaseChanged

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

SETTINGS = ((5, 1), (5, 5), (20, 1))
"""Ways and shots."""
FIRST, SECOND = "images_background_small1", "images_background_small2"
AFFINE = {"kind": "affine", "degrees": 10.0, "translate": 0.06, "scale": 0.12, "shear": 6.0}
"""Drawings by other hands: turned, moved and sheared a little."""

ON_RUNNING = {"batchnorm": "running"}
ON_SUPPORT = {"batchnorm": "support", "episodes_per_update": 4, "inner_rate": 0.2}
RECIPES: dict[str, dict[Any, Any]] = {
    "prototypes": {
        "strategy": {**ON_RUNNING, "train_ways": 30, "episodes_per_update": 1},
        "training": {"precision": "bfloat16"},
        "updates": {(5, 1): 2400, (5, 5): 1200, (20, 1): 2400},
    },
    "maml": {
        "strategy": {**ON_SUPPORT, "inner_steps": 2, "test_steps": 5},
        "updates": {(5, 1): 1800, (5, 5): 900, (20, 1): 400},
    },
    "fomaml": {
        "strategy": {**ON_SUPPORT, "inner_steps": 3, "test_steps": 10},
        "updates": {(5, 1): 1200, (5, 5): 700, (20, 1): 400},
    },
    "anil": {
        "strategy": {**ON_RUNNING, "episodes_per_update": 4, "inner_steps": 5, "inner_rate": 0.2, "test_steps": 20},
        "training": {"precision": "bfloat16"},
        "updates": {(5, 1): 2400, (5, 5): 1200, (20, 1): 700},
    },
    "reptile": {
        "strategy": {**ON_SUPPORT, "inner_steps": 5, "inner_rate": 0.1, "test_steps": 20},
        (20, 1): {"test_steps": 10},
        "updates": {(5, 1): 1200, (5, 5): 700, (20, 1): 240},
    },
}
"""What each method was given; further settings, and the number of meta-updates, by ways and shots."""
EPOCHS = 6
"""Looks at the validation episodes."""


def divided(data: Path, work: Path) -> Path:
    """The drawings as ``train`` and ``test`` folders of alphabets; no alphabet is in both."""
    folder = work / "characters"
    if not folder.exists():
        made = work / "characters.part"
        shutil.rmtree(made, ignore_errors=True)
        for name in (FIRST, SECOND):
            with zipfile.ZipFile(data / "omniglot" / f"{name}.zip") as archive:
                archive.extractall(made)
        (made / FIRST).rename(made / "train")
        (made / "test").mkdir()
        known = {alphabet.name for alphabet in (made / "train").iterdir()}
        for alphabet in sorted((made / SECOND).iterdir()):
            if alphabet.name not in known:
                alphabet.rename(made / "test" / alphabet.name)
        shutil.rmtree(made / SECOND)
        made.rename(folder)
    return folder


def plan_of(method: str, ways: int, shots: int, folder: Path, seed: int) -> plans.Plan:
    """The plan of one run; the characters are divided alike for all."""
    recipe = RECIPES[method]
    strategy = {"kind": "few-shot", "method": method, "ways": ways, "shots": shots, "queries": 5, "rotations": True}
    updates = recipe["updates"][ways, shots] // EPOCHS
    training = {
        "epochs": EPOCHS,
        "optimizer": {"kind": "adam", "learning_rate": 2e-3},
        "schedule": {"kind": "cosine"},
        "precision": "float32",
        "head_learning_rate": 1,
        "seed": seed,
    }
    return plans.from_dict(
        {
            "name": f"Omniglot, {method}, {ways} ways {shots} shots",
            "model": {"source": "untrained", "name": "conv4", "width": 64, "side": 28},
            "data": {
                "source": "folder",
                "path": str(folder),
                "class_folders": "innermost",
                "split": {"val": 0.15, "seed": 0},
            },
            "strategy": strategy | {"updates_per_epoch": updates} | recipe["strategy"] | recipe.get((ways, shots), {}),
            "regularizers": [AFFINE],
            "training": training | recipe.get("training", {}),
        }
    )


class Clock:
    """Processor seconds of meta-training."""

    def __init__(self) -> None:
        self.seconds, self._since = 0.0, 0.0

    def __call__(self, event: Event) -> None:
        """An event of the run."""
        if isinstance(event, PhaseChanged):
            now = time.process_time()
            if self._since:
                self.seconds += now - self._since
            self._since = now if event.phase == "training" else 0.0


def measure(method: str, ways: int, shots: int, seed: int, folder: Path, work: Path) -> tuple[Row, str]:
    """One run, in a process of its own; gives its row and its verdict."""
    clock, plan = Clock(), plan_of(method, ways, shots, folder, seed)
    report = run(plan, work, clock)
    assert report.verdict is not None
    return Row.of(method, seed, report, clock.seconds), report.verdict.sentence


def measure_all(rows: list[Row], asked: argparse.Namespace, work: Path, file: Path) -> None:
    """Makes the runs that are missing, several at once, and keeps each as soon as it is done."""
    folder = divided(asked.data, work)
    there = {(row.method, row.ways, row.shots, row.seed) for row in rows}
    wanted = [(method, *setting, seed) for seed in range(asked.seeds) for setting in SETTINGS for method in RECIPES]
    jobs = [(*one, folder, work) for one in wanted if one not in there]
    for row, sentence in side_by_side(measure, jobs, asked.workers):
        rows.append(row)
        keep(rows, file)
        print(f"{row.method:12} {row.ways:2}-way {row.shots}-shot {row.seconds:6.0f} s  {sentence}", flush=True)


def main() -> None:
    """Runs what is missing, then writes the page."""
    asked = arguments(__doc__, seeds=1)
    rows, file = gone_on_with(asked, Row.from_json, measure_all)
    methods = list(RECIPES)
    rows.sort(key=lambda row: (SETTINGS.index((row.ways, row.shots)), methods.index(row.method), row.seed))
    keep(rows, file)
    asked.out.write_text(page(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
