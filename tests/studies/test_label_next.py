"""Label next: what is left out, what is said, which runs are refused."""

import shutil

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError, RunError
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from posttrain_gui.studies.copies import copy_images
from posttrain_gui.studies.label_next import label_next
from tests.gui.fakes import FakeRun
from tests.gui.other_fakes import drawings, few_shot_report
from tests.studies.answering import CLASSES, model_file, picture


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return model_file(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    """The run's own images: two classes, four each."""
    folder = tmp_path_factory.mktemp("data") / "photos"
    for seed in range(8):
        picture(folder / CLASSES[seed % 2] / f"{seed}.png", seed)
    return folder


@pytest.fixture(scope="module")
def unlabelled(tmp_path_factory, photos):
    """Twelve new images, two that the run has (under other names), one copy, one broken file, one text."""
    folder = tmp_path_factory.mktemp("new") / "unlabelled"
    for seed in range(100, 112):
        picture(folder / f"{seed}.png", seed)
    (folder / "deep").mkdir()
    shutil.copyfile(photos / "ants" / "0.png", folder / "deep" / "renamed.png")
    picture(folder / "other.bmp", 1)
    shutil.copyfile(folder / "100.png", folder / "deep" / "copy.png")
    (folder / "broken.png").write_bytes(b"x")
    (folder / "notes.txt").write_text("x")
    return folder


@pytest.fixture
def history():
    return History(resolve())


@pytest.fixture
def run_id(history, file, photos):
    run = history.begin(
        plans.from_dict({"model": {"source": "sample"}, "data": {"source": "folder", "path": str(photos)}})
    )
    run.finish(FakeRun().report().model_copy(update={"run_id": run.id, "model_path": str(file)}))
    return run.id


def test_what_the_run_has_and_copies_and_broken_files_are_left_out(history, run_id, unlabelled):
    told = []
    found = label_next(run_id, unlabelled, history, lambda *said: told.append(said), count=5)
    assert (found.found, found.known, found.copies, found.candidates) == (16, 2, 1, 12)
    assert [broken.path for broken in found.broken] == [str(unlabelled / "broken.png")]
    assert len(found.images) == 5
    assert len({image.file for image in found.images}) == 5
    assert all(100 <= int(image.file.stem) < 112 for image in found.images)
    assert found.temperature == 2.0
    assert found.remark == ""
    assert "5 of 12 images" in found.sentence
    assert "2 that the run has already, 1 exact copy, 1 that cannot be read" in found.sentence
    stages = list(dict.fromkeys(stage for stage, _, _ in told))
    assert stages == ["indexing", "reading", "known", "loading", "answering", "choosing"]
    for image in found.images:
        assert image.answer in CLASSES
        assert image.probability >= image.second_probability
        assert image.why


def test_it_is_the_same_every_time_and_all_where_there_are_fewer(history, run_id, unlabelled):
    def names(count, seed=0):
        found = label_next(run_id, unlabelled, history, lambda *_: None, count, seed=seed)
        return [image.file.name for image in found.images]

    assert names(4) == names(4)
    everything = names(50)
    assert everything[:4] == names(4)
    assert len(everything) == 12


def test_the_table_has_a_column_for_the_label(history, run_id, unlabelled):
    found = label_next(run_id, unlabelled, history, lambda *_: None, 2)
    headings, first, _ = found.rows()
    row = dict(zip(headings, first, strict=True))
    assert row["label"] == ""
    assert row["image"] == found.images[0].name
    assert row["margin"] == pytest.approx(row["probability"] - row["second probability"])
    assert found.as_json()["images"][0]["why"] == row["why"]


def test_where_the_runs_images_are_gone_that_is_said(history, file, tmp_path, unlabelled):
    run = history.begin(
        plans.from_dict({"model": {"source": "sample"}, "data": {"source": "folder", "path": str(tmp_path / "gone")}})
    )
    run.finish(FakeRun().report().model_copy(update={"run_id": run.id, "model_path": str(file)}))
    found = label_next(run.id, unlabelled, history, lambda *_: None, 3)
    assert found.known == 0
    assert "cannot be looked at any more" in found.remark
    assert found.candidates == 14


def test_nothing_new_is_an_error(history, run_id, photos, tmp_path):
    with pytest.raises(InputError, match="no new image") as told:
        label_next(run_id, photos, history, lambda *_: None)
    assert "the run has 8 already" in told.value.why
    with pytest.raises(InputError, match="There is no folder"):
        label_next(run_id, tmp_path / "nowhere", history, lambda *_: None)
    with pytest.raises(InputError, match="There is no image"):
        label_next(run_id, tmp_path, history, lambda *_: None)
    for count in (0, 1001):
        with pytest.raises(InputError, match="cannot be chosen"):
            label_next(run_id, photos, history, lambda *_: None, count)


def test_runs_of_other_kinds_are_refused(history, run_id, file, photos, tmp_path):
    report = history.report(run_id)
    task = {
        "kind": "regression",
        "baseline": {"accuracy": 0, "loss": 0},
        "final": {"accuracy": 0, "loss": 0},
    }
    several = type(report).model_validate(report.model_dump() | {"tasks": {"size": task}})
    few = few_shot_report(drawings(tmp_path, ["gamma", "delta", "omega"]), model_path=str(file))
    for other, words in ((several, "several tasks"), (few, "few-shot")):
        history.amend(run_id, lambda _, other=other: other.model_copy(update={"run_id": run_id}))
        with pytest.raises(InputError, match=words):
            label_next(run_id, photos, history, lambda *_: None)


def test_copies_have_names_of_their_own_and_replace_nothing(history, run_id, unlabelled, tmp_path):
    images = label_next(run_id, unlabelled, history, lambda *_: None, 12).images
    folder = tmp_path / "to" / "label"
    made = copy_images(images, folder)
    assert [place.name for place in made] == [f"{n:02} {image.file.name}" for n, image in enumerate(images, start=1)]
    assert all(copy.read_bytes() == image.file.read_bytes() for copy, image in zip(made, images, strict=True))
    assert all(image.file.is_file() for image in images)
    with pytest.raises(InputError, match="is not empty"):
        copy_images(images, folder)
    with pytest.raises(InputError, match="is not empty"):
        copy_images(images, made[0])
    (gone := tmp_path / "gone.png").write_bytes(b"x")
    image = type(images[0])("gone.png", gone, "a", 1.0, "b", 0.0, 0.0, "")
    gone.unlink()
    with pytest.raises(RunError, match="0 of 1 pictures"):
        copy_images([image], tmp_path / "other")
