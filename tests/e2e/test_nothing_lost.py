"""A run that is disturbed, cut off or found damaged: what happened is said, and nothing that is left is lost."""

import io
import pickle
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image

from posttrain_gui import paths
from posttrain_gui.events import EpochDone, Event, PhaseChanged
from posttrain_gui.history.history import History
from posttrain_gui.plan import Plan
from tests.e2e.asking import Ask, Code, Write


class Cable(BaseException):
    """Someone trips over the cable."""


Go = Callable[..., Any]
MakePlan = Callable[..., Plan]


@pytest.fixture
def interrupted(make_plan: MakePlan, go: Go, history: History) -> Path:
    """The folder of a run that was cut off after its second of three epochs."""

    def cut(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 2:
            raise Cable

    run = history.begin(make_plan())
    with pytest.raises(Cable):
        go(run.plan, watch=cut, run=run)
    run.close()
    return run.folder


def test_a_run_goes_on_only_with_the_images_it_began_with(ask: Ask, interrupted: Path, shapes: Path) -> None:
    victim = shapes / "disc" / "0.png"
    kept = victim.read_bytes()
    for pixel in (None, (1, 200, 3)):
        victim.unlink()
        if pixel:
            Image.new("RGB", (40, 40), pixel).save(victim)
        said = ask("resume", interrupted.name)
        assert said.code == 1
        assert "images are no longer those it began with" in said.error
        victim.write_bytes(kept)
    shutil.copytree(shapes / "disc", shapes / "zed")
    assert "images are no longer those it began with" in ask("resume", interrupted.name).error
    shutil.rmtree(shapes / "zed")
    assert ask("resume", interrupted.name, "--json").json["status"] == "done"


@pytest.mark.parametrize("name", ["last.pt", "start.pt", "best-*.pt"])
def test_a_damaged_checkpoint_is_said_before_anything_is_trained(ask: Ask, interrupted: Path, name: str) -> None:
    path = next((interrupted / "checkpoints").glob(name))
    whole = path.read_bytes()
    for damaged in (b"", b"junk", pickle.dumps(Code(), protocol=2), saved([1]), saved({"x": 1})):
        path.write_bytes(damaged)
        said = ask("resume", interrupted.name)
        assert said.code == 1
        assert "Start a new run from this plan." in said.error
        assert "resume" not in said.error, "advice that leads to the same error"
        assert "Epoch 3" not in said.err
        assert not Path("pwned").exists()
    path.write_bytes(whole)
    assert ask("resume", interrupted.name).code == 0, "nothing but that file was wrong"


def saved(content: Any) -> bytes:
    """A file of torch with something else in it."""
    held = io.BytesIO()
    torch.save(content, held)
    return held.getvalue()


def test_images_that_vanish_during_a_run_are_named(make_plan: MakePlan, go: Go, shapes: Path) -> None:
    def vanish(event: Event) -> None:
        if isinstance(event, PhaseChanged) and event.phase == "baseline":
            shutil.rmtree(shapes / "bar")

    report, _ = go(make_plan(), watch=vanish)
    assert report.status == "failed"
    what, why, _ = report.error.split("\n")
    assert "bar/" in what
    assert "file not found" in why


def test_a_history_deleted_during_a_run_loses_no_run(make_plan: MakePlan, go: Go, history: History) -> None:
    def delete(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            for file in paths.resolve().data.glob("history.sqlite3*"):
                file.unlink()

    report, _ = go(make_plan(), watch=delete)
    assert report.status == "done"
    assert Path(report.model_path).exists()
    assert [row.run_id for row in history.rows()] == [report.run_id]


def test_a_disk_that_fills_up_ends_the_run_with_one_last_event(
    make_plan: MakePlan, go: Go, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    import logging

    def full(_handler: logging.Handler) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(logging.FileHandler, "close", full)
    report, events = go(make_plan())
    assert report.status == "done"
    assert [type(event).__name__ for event in events][-1] == "RunDone"
    assert history.row(report.run_id).status == "done"


def test_what_is_left_of_a_damaged_run_is_shown(ask: Ask, write: Write) -> None:
    run_id = ask("run", write(), "--json").json["run_id"]
    folder = paths.resolve().runs / run_id
    (folder / "events.jsonl").write_text('null\n[1]\n{"event": {}}\n' + "[" * 100_000 + "\n")
    (folder / "report.json").write_text('{"half')
    shown = ask("show", run_id)
    assert (shown.code, "Its report is damaged." in shown.out) == (0, True)
    assert ask("show", run_id, "--json").code == 2
    out = folder.parent.parent / "saved.pt"
    assert ask("export", run_id, "--format", "pytorch", "--out", out).code == 0
    assert out.exists(), "the model is there, though its report is not"
    shutil.rmtree(folder)
    shown = ask("show", run_id)
    assert (shown.code, "Its folder was taken away." in shown.out) == (0, True)
    assert ask("history").code == 0


def test_a_database_that_is_damaged_is_refused_and_left_alone(ask: Ask, write: Write) -> None:
    assert ask("run", write()).code == 0
    database = paths.resolve().history
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    whole = database.read_bytes()
    damaged = whole[:4096] + b"\xff" * (len(whole) - 4096)
    database.write_bytes(damaged)
    for words in (["history"], ["run", write()]):
        said = ask(*words)
        assert (said.code, "cannot be read" in said.error) == (2, True)
    assert database.read_bytes() == damaged


def test_a_cache_full_of_junk_is_no_failure(ask: Ask, write: Write) -> None:
    cache = paths.prepare(paths.resolve()).cache
    for name in ("kept", "precision.json", "scans.sqlite3", "archives"):
        (cache / name).write_bytes(b"junk")
    assert ask("run", write(), "--set", "strategy.tune=head").code == 0
