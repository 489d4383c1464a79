"""posttrain-gui predict and label-next, as a shell calls them."""

import csv

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from tests.cli.conftest import ask  # noqa: F401 - a fixture
from tests.gui.fakes import FakeRun
from tests.studies.answering import CLASSES, model_file, picture


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return model_file(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("photos")
    for seed in range(4):
        picture(place / f"{seed}.png", seed)
    (place / "broken.png").write_bytes(b"x")
    return place


@pytest.fixture
def run_id(file, tmp_path):
    for seed in range(4):
        picture(tmp_path / "data" / CLASSES[seed % 2] / f"{seed}.png", 50 + seed)
    plan = plans.from_dict(
        {"model": {"source": "sample"}, "data": {"source": "folder", "path": str(tmp_path / "data")}}
    )
    run = History(resolve()).begin(plan)
    run.finish(FakeRun().report().model_copy(update={"run_id": run.id, "model_path": str(file)}))
    return run.id


def test_predict_with_a_run_or_a_file(ask, run_id, file, folder, tmp_path):  # noqa: F811
    out = tmp_path / "answers.csv"
    said = ask("predict", run_id.split("-")[-1], folder, "--out", out, "--json")
    assert said.code == 0, said
    told = said.json
    assert (told["temperature"], told["calibrated"], told["path"]) == (2.0, True, str(out))
    assert [answer["image"] for answer in told["answers"]] == [
        *(str(folder / f"{n}.png") for n in range(4)),
        str(folder / "broken.png"),
    ]
    assert "problem" in told["answers"][4]
    with out.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["answer"] for row in rows[:4]] == [answer["answer"] for answer in told["answers"][:4]]
    assert float(rows[0]["probability"]) == pytest.approx(max(told["answers"][0]["probabilities"].values()), abs=1e-6)
    alone = ask("predict", file, folder / "0.png", "--json").json["answers"]
    assert alone[0]["probabilities"] == pytest.approx(told["answers"][0]["probabilities"], abs=1e-6)


def test_predict_in_words(ask, file, folder):  # noqa: F811
    said = ask("predict", file, folder)
    assert said.code == 0
    assert said.out.startswith("IMAGE")
    assert "Cannot be used:" in said.out
    assert "broken.png: not an image this program reads" in said.out
    assert "temperature 2.00, fitted on the run's validation images, is applied" in said.out
    assert "Loading the model" in said.err


def test_predict_says_what_is_wrong(ask, file, folder, tmp_path):  # noqa: F811
    said = ask("predict", file, folder / "broken.png", "--out", tmp_path / "a.csv")
    assert (said.code, said.out) == (2, "")
    assert "error: The image cannot be used." in said.err
    assert not (tmp_path / "a.csv").exists()
    (tmp_path / "there.csv").write_text("mine")
    ask("predict", file, folder, "--out", tmp_path / "there.csv").is_error("is there already")
    assert (tmp_path / "there.csv").read_text() == "mine"
    ask("predict", "20260101-nothing", folder).is_error("20260101-nothing")
    assert ask("predict", tmp_path / "none.safetensors", folder).code == 2
    ask("predict", file).is_error("IMAGES")


def test_label_next(ask, run_id, folder, tmp_path):  # noqa: F811
    out, copies = tmp_path / "next.csv", tmp_path / "copies"
    said = ask("label-next", run_id, folder, "--count", 3, "--out", out, "--copy", copies, "--json")
    assert said.code == 0, said
    told = said.json
    assert len(told["images"]) == 3
    assert (told["candidates"], told["path"], told["copies_in"]) == (4, str(out), str(copies))
    with out.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["image"] for row in rows] == [image["image"] for image in told["images"]]
    assert {row["label"] for row in rows} == {""}
    assert len(list(copies.iterdir())) == 3
    ask("label-next", run_id, folder, "--copy", copies).is_error("is not empty")
    said = ask("label-next", run_id, folder, "--count", 2)
    assert "2 of 4 images" in said.out
    assert "no random sample" in said.out
    assert "Looking at the run's own images" in said.err


def test_label_next_says_what_is_wrong(ask, run_id, folder, tmp_path):  # noqa: F811
    said = ask("label-next", run_id, tmp_path / "data")
    assert (said.code, said.out) == (2, "")
    assert "error: There is no new image in" in said.err
    assert ask("label-next", run_id, folder, "--count", 0).code == 2
    ask("label-next", run_id).is_error("FOLDER")
