"""Few-shot and multi-task on the command line: demos, check, what only fine-tuning can do, results in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from posttrain_gui.events import EpisodesReady, EpochDone, ImagesRead, TaskEpoch
from posttrain_gui.plan import load
from posttrain_gui.terminal.ready_plans import demo_plan
from posttrain_gui.terminal.result import in_words
from posttrain_gui.terminal.told import Told
from posttrain_gui.terminal.wording import line_of
from tests.gui.other_fakes import few_shot_report, multi_task_report

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.history.history import History
    from tests.cli.conftest import Ask, FakeImprove

KINDS = ("few-shot", "multi-task")
NOTHING = float("nan")
IMAGES = {"a": [f"{number}.png" for number in range(6)]}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ([], "Scanned digits"),
        (["fine-tune"], "Scanned digits"),
        (["few-shot"], "Strokes, few-shot"),
        (["multi-task"], "Scenes, multi-task"),
    ],
)
def test_each_demo_carries_out_its_plan(words: list[str], name: str, ask: Ask, improve: FakeImprove) -> None:
    assert ask("demo", *words, "--headless", "--json").json["status"] == "done"
    assert improve.plans[0].name == name


def test_a_demo_that_is_not_there(ask: Ask, improve: FakeImprove) -> None:
    ask("demo", "few-shots", "--headless").is_error('no demo "few-shots"', 'Did you mean "few-shot"?')
    assert improve.plans == []


@pytest.mark.parametrize("name", KINDS)
def test_a_demo_opens_the_window_with_its_plan(name: str, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Path | None, bool]] = []
    monkeypatch.setattr("posttrain_gui.terminal.display.available", lambda: True)
    monkeypatch.setattr(
        "posttrain_gui.terminal.window.open_window",
        lambda plan, _places, *, demo=False: opened.append((plan, demo)) or 0,
    )
    assert ask("demo", name).code == 0
    assert opened == [(demo_plan(name), True)]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize(
    "words",
    [
        ("find-lr", "{}"),
        ("search", "{}"),
        ("stages", "{}", "--rank"),
        ("run", "{}", "--preset", "few-images"),
        ("check", "{}", "--preset", "few-images"),
    ],
)
def test_what_only_fine_tuning_can_do_says_so(name: str, words: tuple[str, ...], ask: Ask) -> None:
    ask(*(word.format(name) for word in words)).is_error("fine-tuning", f'strategy.kind = "{name}"')


@pytest.mark.usefixtures("strokes_drawn_once")
def test_check_says_how_classes_are_divided_and_how_many_episodes_there_are(ask: Ask) -> None:
    said = ask("check", "few-shot")
    assert said.code == 0
    assert "300 classes: 210 to learn from, 45 to choose by, 45 to judge by" in said.out
    assert "5-way 1-shot, 5 query images a class; 100 to choose by, 600 to judge by; figures are inductive" in said.out
    assert "800 to learn from, of 20 classes each" in said.out
    assert "8 epochs of 100 updates · 1 episode an update" in said.out
    assert "--preset" not in said.err
    by_script = ask("check", "few-shot", "--set", "strategy.split_by=parent", "strategy.batchnorm=query")
    assert "Whole parents were divided, 30 of them" in by_script.out
    assert "figures are transductive" in by_script.out
    # In the same home: the set is made once.
    said = ask("check", "few-shot", "--set", "strategy.ways=46")
    said.is_error("There are only 45 classes to choose by", "An episode needs 46", "fewer strategy.ways")
    ask("check", "few-shot", "--set", "strategy.shots=20").is_error("only 0 classes to learn from with more than 20")


def test_check_counts_the_labels_of_each_task(ask: Ask) -> None:
    said = ask("check", "multi-task")
    assert said.code == 0
    assert "shape: 6 classes (circle " in said.out
    assert re.search(r"size: numbers from 3\d(\.\d)? to \d\d", said.out)
    assert "231 images lack it" in said.out
    assert "Split:" in said.out
    assert "--preset" not in said.err
    ask("check", "multi-task", "--set", "data.name=strokes").is_error("one label", '"scenes"')


def test_a_table_with_several_labels_is_checked_too(ask: Ask, shared_data: Path, tmp_path: Path) -> None:
    labels = shared_data / "traffic_signs" / "labels.csv"
    text = demo_plan("multi-task").read_text(encoding="utf-8").replace('source = "sample"', 'source = "csv"')
    file = tmp_path / "signs.toml"
    file.write_text(text.replace('name = "scenes"\n', f'path = "{labels}"\n'), encoding="utf-8")
    said = ask("check", file, "--set", 'data.label_columns=["sign", "shape", "color"]')
    assert said.code == 0, said
    assert "sign: 43 classes" in said.out
    assert "645 for test as given" in said.out


def test_stages_are_listed_for_every_kind(ask: Ask) -> None:
    said = ask("stages", "few-shot")
    assert (said.code, said.err) == (0, "")
    assert [line.split()[0] for line in said.out.splitlines()] == ["STAGE", *(f"block{i}" for i in range(1, 5)), "head"]


def test_a_few_shot_result_in_words() -> None:
    told = in_words(few_shot_report(IMAGES, model_path="/m.safetensors"))
    assert told.startswith("62.1 % → 92.3 %: improved, gain +30.2 points")
    assert "5-way 1-shot, 5 query images a class; 600 to judge by" in told
    assert "210 to learn from, 45 to choose by, 45 to judge by" in told
    assert "inductive (BatchNorm uses its running averages)" in told
    assert "accuracy, mean                    62.1 %          92.3 %" in told
    assert "  95 % interval             61.2 to 63.0    91.7 to 92.9" in told
    assert "transductive, the query images answered with each other's help: 94.1 % (93.5 to 94.7)" in told
    curve = [line.split() for line in told.splitlines() if "INNER STEPS" in line or line[:1].isdigit()]
    assert [row[0] for row in curve if row[0] in ("0", "1", "2", "5", "10")] == ["0", "1", "2", "5", "10"]
    assert "posttrain-gui teach" in told
    assert "balanced" not in told


def test_a_transductive_result_says_so() -> None:
    report = few_shot_report(IMAGES)
    assert report.episodes is not None
    answered = report.episodes.model_copy(update={"batchnorm": "query", "transductive": True})
    told = in_words(report.model_copy(update={"episodes": answered}))
    assert "Figures:   transductive (BatchNorm uses the query images' own statistics" in told
    assert "For comparison, inductive: 94.1 %" in told


def test_without_batchnorm_there_is_no_other_way() -> None:
    report = few_shot_report(IMAGES)
    assert report.episodes is not None
    plain = report.episodes.model_copy(update={"batchnorm": "", "other_accuracy": NOTHING, "curve": []})
    told = in_words(report.model_copy(update={"episodes": plain}))
    assert "Figures:   inductive\n" in told
    assert "For comparison" not in told
    assert "INNER STEPS" not in told


def test_a_few_shot_verdict_without_a_sentence_speaks_of_episodes() -> None:
    report = few_shot_report(IMAGES)
    assert report.verdict is not None
    bare = report.model_copy(update={"verdict": report.verdict.model_copy(update={"sentence": ""})})
    expected = "Improved: gain +30.2 points (95 % interval +29.1 points to +31.3 points, 600 test episodes)."
    assert in_words(bare).startswith(expected)


def test_a_multi_task_result_in_words() -> None:
    report = multi_task_report()
    rows = {line.split()[0]: line for line in in_words(report).splitlines() if "%" in line and "points" in line}
    for name, result in report.tasks.items():
        assert f"{100 * result.final.accuracy:.1f} %" in rows[name]
        assert result.verdict is not None
        assert rows[name].endswith(result.verdict.outcome)
    assert "mean" in rows
    told = in_words(report)
    assert "Better together: shape; no difference: colour; worse than alone: size" in told
    assert "size: right within ±4.2; mean error" in told
    assert "Weighting: Equal weights" in told


def test_a_multi_task_result_without_single_trainings() -> None:
    report = multi_task_report()
    changes = {"single": None, "verdict": None, "gain": report.verdict}
    alone = {name: result.model_copy(update=changes) for name, result in report.tasks.items()}
    told = in_words(report.model_copy(update={"tasks": alone}))
    assert "TOGETHER − BEFORE (95 % INTERVAL)" in told
    assert "+40.4 points (+36.0 to +44.0)" in next(line for line in told.splitlines() if line.startswith("shape "))
    assert "ALONE" not in told
    assert "The tasks were not trained alone: nothing to compare with." in told
    assert "nan" not in told


def test_mixing_weights_is_refused_for_other_kinds(ask: Ask, past: History) -> None:
    run = past.begin(load(demo_plan("few-shot")))
    model = run.model_folder / "model.safetensors"
    model.write_bytes(b"weights")
    run.finish(few_shot_report(IMAGES, run_id=run.id, model_path=str(model)))
    ask("blend", run.id).is_error("cannot be mixed", "few-shot run")
    ask("robustness", run.id).is_error("Robustness cannot be measured", "few-shot run")


def test_show_tells_a_few_shot_run_as_its_end_did(ask: Ask, past: History) -> None:
    run = past.begin(load(demo_plan("few-shot")))
    report = few_shot_report(IMAGES, run_id=run.id)
    run.record(EpisodesReady("Prototypes", 210, 45, 45, 5, 1, 5, 100, 600, transductive=False))
    run.record(EpochDone(1, 0.5, 0.99, 0.4, 0.6, 1e-3, 2.0, True, 1, 0))
    run.finish(report)
    said = ask("show", run.id)
    assert "Episodes:  5-way 1-shot" in said.out
    assert "Prototypes, 5-way 1-shot, 100 validation episodes" in said.out
    assert "by heart" not in said.out
    assert ask("show", run.id, "--json").json["episodes"]["ways"] == 5


def test_a_line_for_the_episodes() -> None:
    ready = EpisodesReady("MAML", 1200, 45, 44, 5, 1, 5, 100, 600, transductive=True)
    assert line_of(ready) == (
        "MAML, 5-way 1-shot, 100 validation episodes, 600 test episodes, transductive: 1,200 classes to learn from, "
        "45 to choose by, 44 to judge by"
    )


def test_lines_for_tasks() -> None:
    together = TaskEpoch("shape", "classification", False, 2, 0.5, 0.4, 0.8)
    assert line_of(together, 10) == "  shape: training loss 0.500; validation loss 0.400, accuracy 80.0 %"
    alone = TaskEpoch("size", "regression", True, 2, 0.5, 0.4, 0.8)
    assert line_of(alone, 10) == (
        "size alone, epoch 2 of 10: training loss 0.500; validation loss 0.400, accuracy 80.0 %"
    )
    start = TaskEpoch("size", "regression", True, 0, NOTHING, 0.4, 0.8)
    assert line_of(start, 10) == "size alone, before training: validation loss 0.400, accuracy 80.0 %"


def test_overfitting_is_read_of_images_and_not_of_episodes() -> None:
    """Training episodes are of other classes than validation episodes, often of more of them."""
    curve = [EpochDone(n, 0.1, 0.99, 1.0, 0.5, 1e-3, 1.0, n == 1, 1, 0) for n in (1, 2, 3)]
    images, episodes = Told(), Told()
    images.line(ImagesRead(100, 400, 400))
    episodes.line(EpisodesReady("Prototypes", 210, 45, 45, 5, 1, 5, 100, 600, transductive=False))
    assert "by heart" in [images.line(event) or "" for event in curve][-1]
    assert not any("by heart" in (episodes.line(event) or "") for event in curve)
