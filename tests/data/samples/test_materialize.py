"""The sample images on the disk, and the source that delivers them."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from posttrain_gui.data.sample import SampleData
from posttrain_gui.data.samples import digits, materialize, scanner
from posttrain_gui.errors import InputError


def quiet(_done: int, _total: int) -> None:
    pass


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[Path, int]]]:
    cache = tmp_path_factory.mktemp("cache")
    return cache, materialize.scanned_digits(cache, quiet)


def test_every_image_at_hand_is_there_under_its_label(made: tuple[Path, list[tuple[Path, int]]]) -> None:
    images, labels = digits.load()
    _, other = digits.halves(labels)
    numbers = [int(path.stem.removeprefix("digit-")) for path, _ in made[1]]
    assert sorted(numbers) == other.tolist()
    assert len(numbers) == materialize.IMAGES
    for (path, label), number in zip(made[1], numbers, strict=True):
        assert path.parent.name == str(label) == str(labels[number])
    path, number = made[1][123][0], numbers[123]
    np.testing.assert_array_equal(np.asarray(Image.open(path)), scanner.scan(images[number], number))


def test_nothing_temporary_is_left(made: tuple[Path, list[tuple[Path, int]]]) -> None:
    assert [p.name for p in (made[0] / "samples").iterdir()] == [f"scanned-digits-{scanner.VERSION}"]


def test_the_second_time_nothing_is_written(
    made: tuple[Path, list[tuple[Path, int]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(materialize, "_make", lambda *_: pytest.fail("written again"))
    calls: list[tuple[int, int]] = []
    assert materialize.scanned_digits(made[0], lambda *call: calls.append(call)) == made[1]
    assert calls == [(901, 901)]


def test_an_incomplete_set_is_made_anew(made: tuple[Path, list[tuple[Path, int]]]) -> None:
    made[1][0][0].unlink()
    made[1][400][0].unlink()
    assert materialize.scanned_digits(made[0], quiet) == made[1]


def test_cancelling_leaves_nothing_behind(tmp_path: Path) -> None:
    def cancel(done: int, _total: int) -> None:
        if done >= 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        materialize.scanned_digits(tmp_path, cancel)
    assert list((tmp_path / "samples").iterdir()) == []


def test_a_set_made_by_another_program_meanwhile_is_left_alone(made: tuple[Path, list[tuple[Path, int]]]) -> None:
    folder = made[0] / "samples" / f"scanned-digits-{scanner.VERSION}"
    before = made[1][0][0].stat().st_ino
    materialize._make(folder, quiet)
    assert made[1][0][0].stat().st_ino == before
    assert len(list(folder.parent.iterdir())) == 1


def test_a_cache_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "cache"
    blocked.write_text("a file where a folder should be")
    with pytest.raises(InputError, match="cannot be written") as caught:
        materialize.scanned_digits(blocked, quiet)
    assert "--data-dir" in caught.value.next


def test_the_source_delivers_a_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("posttrain_gui.data.reading.images", reason="the readers of the data room are not there")
    monkeypatch.setenv("POSTTRAIN_GUI_DATA_DIR", str(tmp_path))
    catalogue = SampleData().index(quiet)
    assert catalogue.classes == tuple("0123456789")
    assert len(catalogue.items) == 901
    assert {item.part for item in catalogue.items} == {None}
    assert {item.group for item in catalogue.items} == {""}
    assert all(Path(item.path).is_relative_to(tmp_path) for item in catalogue.items)
    image = catalogue.reader.open(catalogue.items[0].path)
    assert (image.mode, image.size) == ("RGB", (32, 32))
    assert "901 real handwritten digits" in catalogue.findings[0]
