"""Which model to start from: on drawn shapes, with models that come with the program and files of weights."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError, PlanError
from posttrain_gui.models.base import ModelSource, sources
from posttrain_gui.plan import Plan
from posttrain_gui.studies.ranking import Ranked, Ranking, deduplicated, default_candidates, rank
from posttrain_gui.studies.ranking_words import distance, sentences
from posttrain_gui.terminal.ranking import candidate, in_words
from tests.studies.answering import model_file

SAMPLE = {"source": "sample"}


@pytest.fixture(autouse=True, scope="module")
def nothing_to_measure() -> Iterator[None]:
    """The arithmetic is what it would mostly be; measuring it would take longer than the tests."""
    with pytest.MonkeyPatch.context() as patch:
        measured = "posttrain_gui.training.precision._time"
        patch.setattr(measured, lambda _n, _c, compute, _k: compute.channels_last + 1)
        yield


def shapes(folder: Path, each: int = 16) -> Path:
    """Light discs and bars on dark ground, in varied places."""
    chance = np.random.default_rng(0)
    for name in ("bar", "disc"):
        (folder / name).mkdir(parents=True)
        for index in range(each):
            image = Image.new("RGB", (32, 32), (int(chance.integers(60)),) * 3)
            x, y = chance.integers(2, 12, 2).tolist()
            box = (x, y, x + 14, y + 14) if name == "disc" else (x, y, x + 4, y + 18)
            ink = tuple(chance.integers(150, 256, 3).tolist())
            getattr(ImageDraw.Draw(image), "ellipse" if name == "disc" else "rectangle")(box, fill=ink)
            image.save(folder / name / f"{index}.png")
    return folder


def plan_on(folder: Path, **changes: Any) -> Plan:
    data = {"source": "folder", "path": str(folder), "split": {"val": 0.25, "test": 0.25}, "near_duplicates": False}
    return plans.from_dict(
        {"model": SAMPLE, "data": data, "training": {"device": "cpu", "epochs": 2, "precision": "float32"}, **changes}
    )


def source(**fields: Any) -> ModelSource:
    return sources()[fields["source"]].model_validate(fields)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shapes(tmp_path_factory.mktemp("images") / "shapes")


@pytest.fixture(scope="module")
def ranked(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Ranking, list[tuple[str, int, int]]]:
    file = model_file(tmp_path_factory.mktemp("model"), classes=("bar", "disc"))
    told: list[tuple[str, int, int]] = []
    candidates = [source(source="file", path="no/such.pt"), source(source="file", path=str(file)), source(**SAMPLE)]
    made = rank(
        plan_on(folder), [*candidates, candidates[2]], tmp_path_factory.mktemp("cache"), lambda *t: told.append(t)
    )
    return made, told


def test_rows_are_in_the_order_of_logme_and_those_that_fail_come_last(ranked: Any) -> None:
    rows = ranked[0].rows
    assert len(rows) == 3  # the same model twice is one row
    assert rows[0].logme > rows[1].logme
    assert rows[2].error == "There is no file no/such.pt."
    assert [row.usable for row in rows] == [True, True, False]
    assert ranked[0].best is rows[0]


def test_each_row_says_how_good_how_large_and_how_fast(ranked: Any) -> None:
    ranking, _ = ranked
    assert (ranking.train, ranking.val, ranking.classes, ranking.chance) == (16, 8, 2, 0.5)
    for row in ranking.rows[:2]:
        assert row.ci95[0] < row.accuracy <= row.ci95[1]
        assert row.milliseconds > 0
        assert row.parameters > 500
        assert row.distance == distance(row, 0.5) != ""
    assert ranking.comparison.n == 8


def test_a_model_with_a_head_for_these_classes_may_have_seen_them(ranked: Any) -> None:
    ranking, _ = ranked
    knowing = next(row for row in ranking.rows if row.model["source"] == "file" and row.usable)
    assert knowing.knows_classes
    assert "better here than it deserves" in ranking.sentence
    assert f"only {ranking.val} validation images" in ranking.sentence


def test_progress_names_each_model(ranked: Any) -> None:
    stages = [stage for stage, _, _ in ranked[1]]
    assert source(**SAMPLE).one_line() in stages
    assert {"data", "loading", "features", "timing"} < set(stages)


def test_the_terminal_shows_a_line_for_each(ranked: Any) -> None:
    text = in_words(ranked[0])
    assert "no/such.pt" in text
    assert text.count(" M ") >= 2
    assert "The test images stayed closed." in text


def test_it_can_be_cancelled(folder: Path, tmp_path: Path) -> None:
    def cancel(stage: str, _done: int, _total: int) -> None:
        if stage == "loading":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rank(plan_on(folder), [source(**SAMPLE)], tmp_path, cancel)


def test_where_no_model_can_be_used_it_is_an_error(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="such"):
        rank(plan_on(folder), [source(source="file", path="no/such.pt")], tmp_path, lambda *_: None)


def test_nothing_to_compare_no_images_and_other_kinds_are_errors(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no model to compare"):
        rank(plan_on(folder), [], tmp_path, lambda *_: None)
    with pytest.raises(PlanError):
        rank(plan_on(tmp_path / "gone"), [source(**SAMPLE)], tmp_path, lambda *_: None)
    with pytest.raises(InputError, match="one label"):
        rank(plan_on(folder, strategy={"kind": "few-shot"}), [source(**SAMPLE)], tmp_path, lambda *_: None)


def row(accuracy: float, title: str = "A · big", **fields: Any) -> Ranked:
    from posttrain_gui.studies.functions.shares import wilson

    ci95 = wilson(round(accuracy * 200), 200)
    made = Ranked(title=title, model=SAMPLE, logme=1, accuracy=accuracy, ci95=ci95, milliseconds=10, **fields)
    return made.model_copy(update={"distance": distance(made, 0.5)})


@pytest.mark.parametrize(
    ("accuracy", "word"), [(0.97, "close"), (0.8, "some way off"), (0.65, "far off"), (0.55, "not told apart")]
)
def test_how_far_the_images_are(accuracy: float, word: str) -> None:
    made = row(accuracy)
    assert made.distance == word
    told = sentences(Ranking(rows=(made,), train=10, val=200, classes=2, chance=0.5))
    assert f"{100 * accuracy:.1f} % of the 200 validation images" in told[0]
    assert "A gets" in told[0]


def test_an_order_that_chance_could_make_is_said_to_be_none() -> None:
    from posttrain_gui.evaluation.verdict import judge_answers

    rows = (row(0.9), row(0.9, "B", findings=()).model_copy(update={"milliseconds": 2.0}))
    right = np.arange(200) % 10 > 0
    other = right.copy()
    other[:2] = [True, False]
    unsure = Ranking(rows=rows, train=9, val=200, classes=2, chance=0.5, comparison=judge_answers(right, other))
    told = sentences(unsure)[1]
    assert "no reliable difference" in told
    assert "B is 5.0 × as fast" in told
    better = judge_answers(np.arange(200) % 2 > 0, right)
    assert "reliably better (+40.0 points" in sentences(unsure.model_copy(update={"comparison": better}))[1]


def test_candidates_at_hand() -> None:
    plan = plans.from_dict({"model": {"source": "bundled", "name": "efficientnet_lite1"}, "data": {"source": "sample"}})
    names = [one.name for one in default_candidates(plan)]  # type: ignore[attr-defined]
    assert names[0] == "efficientnet_lite1"
    assert sorted(names) == ["efficientnet_lite0", "efficientnet_lite1", "efficientnet_lite2"]
    assert deduplicated([plan.model, plan.model]) == [plan.model]


def test_models_on_the_command_line(tmp_path: Path) -> None:
    weights = tmp_path / "mine.pth"
    torch.save({}, weights)
    assert candidate("bundled:efficientnet_lite2").name == "efficientnet_lite2"  # type: ignore[attr-defined]
    assert candidate("torchvision:mobilenet_v2").name == "mobilenet_v2"  # type: ignore[attr-defined]
    assert candidate("sample") == source(**SAMPLE)
    assert candidate(str(weights)).path == str(weights)  # type: ignore[attr-defined]
    for word in ("bundeld:efficientnet_lite2", "bundled:efficientnet_lite7", "nothing"):
        with pytest.raises(InputError, match="not understood"):
            candidate(word)
