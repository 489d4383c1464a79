"""The source of the sample images."""

import math
from pathlib import Path

import pytest

from posttrain_gui.data.sample import SampleData
from posttrain_gui.errors import InputError


def quiet(_done: int, _total: int) -> None:
    pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One home for all: the sets are made once."""
    monkeypatch.setenv("POSTTRAIN_GUI_DATA_DIR", str(folder))
    return folder


def test_digits(home: Path) -> None:
    catalogue = SampleData().index(quiet)
    assert catalogue.classes == tuple("0123456789")
    assert len(catalogue.items) == 901
    assert {item.part for item in catalogue.items} == {None}
    assert {item.group for item in catalogue.items} == {""}
    assert all(Path(item.path).is_relative_to(home) for item in catalogue.items)
    image = catalogue.reader.open(catalogue.items[0].path)
    assert (image.mode, image.size) == ("RGB", (32, 32))
    assert "901 real handwritten digits" in catalogue.findings[0]


@pytest.mark.usefixtures("strokes_drawn_once")
def test_strokes() -> None:
    catalogue = SampleData(name="strokes").index(quiet)
    assert len(catalogue.items) == 6000
    assert len(catalogue.classes) == 300
    counts = [0] * 300
    for item in catalogue.items:
        counts[item.label] += 1
        assert "/".join(Path(item.path).parts[-3:-1]) == catalogue.classes[item.label]
    assert set(counts) == {20}
    image = catalogue.reader.open(catalogue.items[0].path)
    assert (image.mode, image.size) == ("RGB", (28, 28))
    assert "synthetic" in catalogue.findings[0]


def test_scenes_by_their_shape() -> None:
    catalogue = SampleData(name="scenes").index(quiet)
    assert catalogue.classes == ("circle", "cross", "ring", "square", "star", "triangle")
    assert len(catalogue.items) + len(catalogue.excluded) == 1200
    assert {found.reason for found in catalogue.excluded} == {"its shape is not known"}
    assert f"{len(catalogue.excluded)} whose shape is not known" in catalogue.findings[0]


def test_scenes_with_all_their_labels() -> None:
    catalogue = SampleData(name="scenes").index_tasks(quiet)
    by_shape = SampleData(name="scenes").index(quiet)
    assert [task.name for task in catalogue.tasks] == ["shape", "color", "size"]
    assert catalogue.classes == ()
    assert len(catalogue.items) == 1200
    labels = {item.path: item.label for item in by_shape.items}
    for item in catalogue.items:
        shape, color, size = item.targets
        assert math.isnan(shape) == (item.path not in labels)
        assert math.isnan(shape) or shape == labels[item.path]
        assert math.isnan(color) or color in range(6)
        assert math.isnan(size) or 30 <= size <= 90
        assert not all(map(math.isnan, item.targets))
    missing = [sum(math.isnan(item.targets[task]) for item in catalogue.items) for task in range(3)]
    assert f"{missing[0]} a shape, {missing[1]} a color, {missing[2]} a size lacking" in catalogue.findings[0]
    image = catalogue.reader.open(catalogue.items[0].path)
    assert (image.mode, image.size) == ("RGB", (48, 48))


@pytest.mark.parametrize("name", ["scanned-digits", "clean-digits", "strokes"])
def test_a_set_with_one_label_says_which_has_several(name: str) -> None:
    with pytest.raises(InputError, match="one label") as caught:
        SampleData(name=name).index_tasks(quiet)
    assert '"scenes"' in caught.value.next


@pytest.mark.parametrize(("name", "told"), [("strokes", "Strokes · sample"), ("scenes", "Scenes · sample")])
def test_its_line(name: str, told: str) -> None:
    assert SampleData(name=name).one_line() == told
