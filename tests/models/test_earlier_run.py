"""An earlier run as a model: found by its id, refused with what to do, loaded with its classes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.history.kept_models import find, there
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.loading.outline import outline
from posttrain_gui.models.run import EarlierRun
from posttrain_gui.models.trained import Architecture
from posttrain_gui.models.zoo.weights import load_network
from posttrain_gui.report import Report

DIGITS = tuple("0123456789")


def begin(name: str) -> tuple[str, Path]:
    plan = plans.from_dict({"name": name, "model": {"source": "sample"}, "data": {"source": "sample"}})
    run = History(paths.resolve()).begin(plan)
    run.close()
    return run.id, run.folder


@pytest.fixture
def kept() -> Callable[[str], str]:
    """Makes a run that kept the sample model; gives its id."""

    def make(name: str) -> str:
        from posttrain_gui.export.files.model_file import save_model_file

        run_id, folder = begin(name)
        network = load_network("digits-cnn", 10)
        architecture = Architecture(library="posttrain_gui", name="digits-cnn", num_classes=10)
        seen = Preprocessing(resize=32, crop=32, mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5))
        file = save_model_file(folder / "model", name, network, architecture, DIGITS, seen, {}, {})
        report = Report(run_id=run_id, status="done", plan={}, seconds=1.0, model_path=str(file))
        (folder / "report.json").write_text(report.model_dump_json())
        return run_id

    return make


def test_its_model_is_loaded_with_classes_and_preprocessing(kept: Callable[[str], str]) -> None:
    run_id, said = kept("first"), list[str]()
    model = EarlierRun(run_id=run_id[-3:]).load(said.append)
    assert model.classes == DIGITS
    assert model.preprocessing.crop == 32
    assert said == [f"The model of the run {run_id}: posttrain_gui digits-cnn, 10 classes"]
    assert EarlierRun(run_id=run_id).problems() == []
    found = outline(EarlierRun(run_id=run_id))
    assert (found.architecture.name, found.classes) == ("digits-cnn", DIGITS)


def test_a_beginning_or_an_ending_that_no_other_has_is_enough(kept: Callable[[str], str]) -> None:
    first, second = kept("first"), kept("second")
    places = paths.resolve()
    assert find(second, places).run_id == second
    assert find("second-" + second[-3:], places).run_id == second
    with pytest.raises(InputError, match='2 runs begin or end with "20'):
        find("20", places)
    with pytest.raises(InputError, match="There is no run") as caught:
        find(first[:-1] + "!", places)
    assert first in caught.value.why


def test_what_is_shown_still_names_the_run(kept: Callable[[str], str]) -> None:
    run_id = kept("first")
    shown = EarlierRun(run_id=run_id).one_line().partition(" · ")[0]
    assert shown == f"first-{run_id[-3:]}"
    assert find(shown, paths.resolve()).run_id == run_id


def test_what_is_wrong_is_said_at_the_field(kept: Callable[[str], str]) -> None:
    empty, _ = begin("empty")
    gone = kept("gone")
    model = find(gone, paths.resolve()).file
    model.unlink()
    for run_id, word in (("", "Choose an earlier run"), (empty, "kept no model"), (gone, "is gone"), ("xyz", "no run")):
        problem = EarlierRun(run_id=run_id).problems()[0]
        assert problem.path == "run_id"
        assert word in problem.message


def test_a_data_folder_that_was_moved_still_has_its_models(kept: Callable[[str], str]) -> None:
    run_id = kept("moved")
    report = paths.resolve().runs / run_id / "report.json"
    content = json.loads(report.read_text())
    report.write_text(json.dumps({**content, "model_path": "/elsewhere/moved.safetensors"}))
    assert find(run_id, paths.resolve()).file == report.parent / "model" / "moved.safetensors"


def test_only_runs_with_a_model_are_listed(kept: Callable[[str], str]) -> None:
    assert there(paths.resolve()) == []
    begin("empty")
    run_id = kept("first")
    assert [row.run_id for row in there(paths.resolve())] == [run_id]


def test_looking_for_a_run_makes_no_folders() -> None:
    assert EarlierRun(run_id="abc").problems()
    assert not paths.resolve().data.exists()
