"""Self-training runs, from folders to a report, through the real engine."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image, ImageDraw

from posttrain_gui import blend
from posttrain_gui.control import Control
from posttrain_gui.errors import InputError
from posttrain_gui.events import EpochDone, Event, PseudoLabelled
from posttrain_gui.export.files.model_file import load_model_file
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from posttrain_gui.report import Report
from tests.e2e.asking import Ask, Write

Go = Callable[..., tuple[Report, list[Event]]]
Make = Callable[..., Plan]


@pytest.fixture
def pool(tmp_path: Path, shapes: Path) -> Path:
    """Thirty discs and squares, in folders and not, and two pictures that are labelled."""
    chance = random.Random(7)
    for number in range(30):
        kind = "disc" if number % 2 else "square"
        folder = tmp_path / "pool" / (kind if number < 20 else "mixed")
        folder.mkdir(parents=True, exist_ok=True)
        image = Image.new("RGB", (40, 40), tuple(chance.randrange(0, 90) for _ in range(3)))
        x, y, ink = chance.randrange(1, 20), chance.randrange(1, 20), (chance.randrange(140, 256), 0, 200)
        draw = ImageDraw.Draw(image)
        (draw.ellipse if kind == "disc" else draw.rectangle)((x, y, x + 18, y + 18), fill=ink)
        image.save(folder / f"{number}.png")
    for number in range(20):
        shutil.copy(shapes / "bar" / f"{number}.png", tmp_path / "pool" / f"bar {number}.png")
    return tmp_path / "pool"


@pytest.fixture
def make(make_plan: Make, pool: Path, shapes: Path) -> Make:
    data = {"source": "folder", "path": str(shapes), "split": {"val": 0.2, "test": 0.3}, "near_duplicates": False}

    def made(training: dict[str, Any] | None = None, **strategy: Any) -> Plan:
        chosen = {"threshold": 0.5, "ratio": 2, "warm_up": 0, **strategy}
        whole = {"kind": "self-training", "unlabelled": str(pool), **chosen}
        return make_plan(data=data, strategy=whole, training={"epochs": 3, **(training or {})})

    return made


def told(events: list[Event]) -> list[PseudoLabelled]:
    return [event for event in events if isinstance(event, PseudoLabelled)]


def without_time(report: Report) -> Any:
    kept = report.model_dump(exclude={"seconds", "images_per_second", "run_id", "model_path", "findings", "verdict"})
    for epoch in kept["epochs"]:
        epoch.pop("seconds")
    return kept


def weights(report: Report) -> dict[str, Any]:
    return load_model_file(Path(report.model_path)).network.state_dict()


def test_a_run_learns_from_both_and_says_what_became_of_the_unlabelled(make: Make, go: Go) -> None:
    report, events = go(make())
    assert report.status == "done"
    said = report.self_training
    assert said is not None
    assert (said.images, said.left_out, said.known) == (30, 20, 20)
    assert [(row.epoch, row.seen) for row in said.epochs] == [(1, 32), (2, 32), (3, 32)]
    for row, event in zip(said.epochs, told(events), strict=True):
        assert (row.epoch, row.seen, row.used, row.known) == (event.epoch, event.seen, event.used, event.known)
        assert 0 <= (row.right or 0) <= row.known <= row.used <= row.seen
    assert sum(row.used for row in said.epochs) > 0
    assert "pseudo-label" in said.sentence
    places = [number for number, event in enumerate(events) if isinstance(event, PseudoLabelled)]
    assert all(isinstance(events[place - 1], EpochDone) for place in places)
    assert report.verdict is not None
    assert any("left out" in finding for finding in report.findings)


def test_a_run_that_was_cut_off_gives_the_very_numbers_of_one_that_was_not(
    make: Make, go: Go, history: History
) -> None:
    plan = make(tune="last-blocks")
    whole, _ = go(plan)
    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            control.discard()

    cut, _ = go(plan, control, stop)
    assert cut.status == "stopped"
    going_on, _ = go(plan, run=history.reopen(cut.run_id))
    assert without_time(going_on) == without_time(whole)
    after, before = weights(going_on), weights(whole)
    assert all(torch.equal(after[name], before[name]) for name in before)


def test_other_unlabelled_images_do_not_go_on(make: Make, go: Go, history: History, pool: Path) -> None:
    control = Control()
    plan = make()
    cut, _ = go(plan, control, lambda e: control.discard() if isinstance(e, EpochDone) and e.epoch == 1 else None)
    (pool / "disc" / "1.png").unlink()
    report, _ = go(plan, run=history.reopen(cut.run_id))
    assert report.status == "failed"
    assert "unlabelled images are no longer those" in report.error


def test_a_run_is_taken_up_again_without_its_unlabelled_images(
    make: Make, go: Go, history: History, pool: Path
) -> None:
    report, _ = go(make(training={"epochs": 1, "optimizer": {"kind": "sgd", "learning_rate": 5.0}}))
    assert report.best_epoch == 0
    shutil.rmtree(pool)
    with pytest.raises(InputError, match="nothing between before and after"):  # which is said of images and weights
        blend.measure(report.run_id, history, lambda *_: None)


def test_with_weight_0_only_labels_are_learned_from_in_as_many_steps(make: Make, go: Go) -> None:
    report, events = go(make(weight=0, training={"epochs": 1}))
    assert told(events) == []
    assert report.self_training is not None
    assert "not learned from" in report.self_training.sentence
    assert report.status == "done"


def test_labels_only_at_first(make: Make, go: Go) -> None:
    report, events = go(make(warm_up=1, training={"epochs": 2}, steps_per_epoch=1))
    assert [event.epoch for event in told(events)] == [2]
    assert report.self_training is not None
    assert [row.seen for row in report.self_training.epochs] == [16]


def test_it_goes_with_what_changes_batches_steps_and_weights(make_plan: Make, pool: Path, go: Go) -> None:
    strategy = {"kind": "self-training", "unlabelled": str(pool), "threshold": 0.4, "ratio": 2, "warm_up": 0}
    kinds = ("mixup", "balanced-sampler", "class-weights", "swa", "rotation")
    training = {"epochs": 2, "sam_rho": 0.05, "accumulate": 2, "frozen_batchnorm": False, "batch_size": 8}
    plan = make_plan(strategy=strategy, regularizers=[{"kind": kind} for kind in kinds], training=training)
    report, events = go(plan)
    assert report.status == "done", report.error
    assert [event.seen for event in told(events)] == [32, 32]


def test_without_a_folder_it_cannot_begin(make: Make, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no zip")
    wanted = {"": "Choose", str(tmp_path / "gone"): "no folder", str(tmp_path / "notes.txt"): "neither"}
    for path, words in wanted.items():
        problems = make(unlabelled=path).problems()
        assert [problem.path for problem in problems] == ["strategy.unlabelled"]
        assert words in problems[0].message


def test_on_the_command_line(ask: Ask, write: Write, pool: Path) -> None:
    plan = write()
    changes = ["strategy.kind=self-training", f"strategy.unlabelled={pool}", "strategy.threshold=0.4"]
    more = ["strategy.warm_up=0", "training.epochs=1"]
    words = [word for change in (*changes, *more) for word in ("--set", change)]
    checked = ask("check", plan, *words)
    assert checked.code == 0, checked.err
    assert "50 images in" in checked.out
    assert "3 steps an epoch, each of 8 labelled and 24 unlabelled images" in checked.out
    ran = ask("run", plan, *words)
    assert ran.code == 0, ran.err
    assert "Unlabelled: pseudo-labels for" in ran.err
    assert "EPOCH  UNLABELLED  USED" in ran.out
    assert "strategy.weight=0" in ran.out
