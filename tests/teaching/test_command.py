"""posttrain-gui teach: a folder of class folders, questions, a model file."""

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.history.history import History
from posttrain_gui.models.loading.own_file import load_model_file
from posttrain_gui.paths import resolve
from tests.cli.conftest import ask  # noqa: F401 - a fixture
from tests.gui.other_fakes import FEW_SHOT


@pytest.fixture
def run_id(run_of):
    """A few-shot run in the history."""
    run = History(resolve()).begin(plans.from_dict(FEW_SHOT))
    run.finish(run_of({"method": "prototypes"}).model_copy(update={"run_id": run.id}))
    return run.id


@pytest.fixture
def folder(signs, tmp_path):
    """One folder a class with two images in each."""
    for name, images in signs.items():
        place = tmp_path / "greek letters" / name
        place.mkdir(parents=True)
        for number in (0, 1):
            (place / f"{number}.png").write_bytes(open(images[number], "rb").read())  # noqa: SIM115, PTH123
    return tmp_path / "greek letters"


def test_it_teaches_answers_and_writes(ask, run_id, folder, signs, tmp_path):  # noqa: F811
    asked = signs["omega"][4], signs["gamma"][5]
    said = ask("teach", run_id.split("-")[-1], folder, "--answer", *asked, "--out", tmp_path / "out", "--json")
    assert said.code == 0, said
    told = said.json
    assert told["classes"] == ["delta", "gamma", "omega"]  # natural order of the folders
    assert told["counts"] == [2, 2, 2]
    assert [answer["answer"] for answer in told["answers"]] == ["omega", "gamma"]
    assert [answer["image"] for answer in told["answers"]] == list(asked)
    assert load_model_file(tmp_path / "out" / "greek-letters.safetensors").classes == ("delta", "gamma", "omega")
    assert told["path"] == str(tmp_path / "out" / "greek-letters.safetensors")


def test_in_words_with_what_cannot_be_promised(ask, run_id, folder, signs):  # noqa: F811
    said = ask("teach", run_id, folder, "--answer", signs["delta"][4])
    assert said.code == 0
    assert said.out.startswith("Learned 3 classes from 6 images: Prototypes, no inner steps.")
    assert f"{signs['delta'][4]}\n  delta" in said.out
    assert "Measured: 92.3 % right" in said.out
    assert "not calibrated" in said.out
    assert "Loading the model" in said.err


def test_what_is_wrong_is_said_before_anything_is_written(ask, run_id, folder, signs, tmp_path):  # noqa: F811
    ask("teach", run_id, folder / "gamma").is_error("does not show several classes", "lie in it directly")
    ask("teach", run_id, tmp_path / "nowhere").is_error("cannot be read")
    (tmp_path / "x.png").write_bytes(b"no")
    said = ask("teach", run_id, folder, "--answer", tmp_path / "x.png", "--out", tmp_path / "out")
    assert (said.code, said.out) == (2, "")
    assert "error: x.png cannot be used" in said.err
    assert not (tmp_path / "out").exists()
    assert ask("teach", run_id, folder, "--out", tmp_path / "out").code == 0
    ask("teach", run_id, folder, "--out", tmp_path / "out").is_error("is there already")
    ask("teach", "20260101-nothing", folder).is_error("20260101-nothing")
    ask("teach", run_id).is_error("FOLDER")
    assert signs


def test_a_run_without_a_model_says_so(ask, folder):  # noqa: F811
    run = History(resolve()).begin(plans.from_dict(FEW_SHOT))
    run.fail("It failed.")
    ask("teach", run.id, folder).is_error("kept no model")


def test_what_is_left_out_and_where_nothing_can_be_written_is_said(ask, run_id, folder, signs):  # noqa: F811
    (folder / "nothing here").mkdir()
    said = ask("teach", run_id, str(folder), "--json")
    assert said.code == 0
    assert 'Note: "nothing here" holds no images and is no class.' in said.err
    said = ask("teach", run_id, str(folder), "--out", str(signs["gamma"][0]))
    assert said.code == 2
    assert "is no folder" in said.err
