"""Sample images on the disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from posttrain_gui.data.samples import clean_digits, digits, materialize, scanned_digits, scanner, scenes, strokes
from posttrain_gui.data.samples.base import SampleSet
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from posttrain_gui.data.samples.base import Picture


def quiet(_done: int, _total: int) -> None:
    pass


def draw() -> Iterable[Picture]:
    """250 pictures in 10 folders, each of its own grey."""
    for number in range(250):
        yield f"class {number // 25}/picture {number:03d}.png", np.full((4, 5), number, np.uint8)


LITTLE = SampleSet("little", 3, 250, draw)


@pytest.fixture
def made(tmp_path: Path) -> list[Path]:
    return materialize.files(tmp_path, LITTLE, quiet)


def test_every_image_is_there_as_it_was_drawn(made: list[Path], tmp_path: Path) -> None:
    assert len(made) == 250
    root = tmp_path / "samples" / "little-3"
    for path, (name, pixels) in zip(made, draw(), strict=True):
        assert path == root / name
        np.testing.assert_array_equal(np.asarray(Image.open(path)), pixels)


def test_nothing_temporary_is_left(made: list[Path], tmp_path: Path) -> None:
    assert made
    assert [p.name for p in (tmp_path / "samples").iterdir()] == ["little-3"]


def test_the_second_time_nothing_is_written(made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(materialize, "_make", lambda *_: pytest.fail("written again"))
    calls: list[tuple[int, int]] = []
    assert materialize.files(tmp_path, LITTLE, lambda *call: calls.append(call)) == made
    assert calls == [(250, 250)]


def test_an_incomplete_set_is_made_anew(made: list[Path], tmp_path: Path) -> None:
    made[0].unlink()
    made[200].unlink()
    assert materialize.files(tmp_path, LITTLE, quiet) == made
    assert made[0].is_file()


def test_another_version_lies_in_another_folder(made: list[Path], tmp_path: Path) -> None:
    newer = materialize.files(tmp_path, SampleSet("little", 4, 250, draw), quiet)
    assert {path.parents[1].name for path in newer} == {"little-4"}
    assert made[0].is_file()


def test_cancelling_leaves_nothing_behind(tmp_path: Path) -> None:
    def cancel(done: int, _total: int) -> None:
        if done >= 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        materialize.files(tmp_path, LITTLE, cancel)
    assert list((tmp_path / "samples").iterdir()) == []


def test_a_set_made_by_another_program_meanwhile_is_left_alone(made: list[Path], tmp_path: Path) -> None:
    before = made[0].stat().st_ino
    materialize._make(tmp_path / "samples" / "little-3", LITTLE, quiet)
    assert made[0].stat().st_ino == before
    assert len(list((tmp_path / "samples").iterdir())) == 1


def test_a_cache_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "cache"
    blocked.write_text("a file where a folder should be")
    with pytest.raises(InputError, match="cannot be written") as caught:
        materialize.files(blocked, LITTLE, quiet)
    assert "--data-dir" in caught.value.next


@pytest.mark.usefixtures("strokes_drawn_once")
@pytest.mark.parametrize("module", [scanned_digits, clean_digits, strokes, scenes], ids=lambda made: made.SET.name)
def test_each_set_draws_as_many_different_files_as_it_says(module: ModuleType) -> None:
    wanted: SampleSet = module.SET
    names = [name for name, _ in wanted.draw()]
    assert len(set(names)) == len(names) == wanted.images


def test_scanned_digits_lie_under_their_label(tmp_path: Path) -> None:
    images, labels = digits.load()
    found = materialize.files(tmp_path, scanned_digits.SET, quiet)
    numbers = [int(path.stem.removeprefix("digit-")) for path in found]
    assert sorted(numbers) == digits.halves(labels)[1].tolist()
    assert [path.parent.name for path in found] == [str(labels[number]) for number in numbers]
    np.testing.assert_array_equal(np.asarray(Image.open(found[123])), scanner.scan(images[numbers[123]], numbers[123]))


def test_clean_digits_are_those_that_no_scan_was_made_of(tmp_path: Path) -> None:
    images, labels = digits.load()
    found = clean_digits.catalogue(tmp_path, quiet)
    scanned = {name.rpartition("/")[2] for name, _ in scanned_digits.SET.draw()}
    assert not {Path(item.path).name for item in found.items} & scanned
    assert len(found.items) + len(scanned) == len(images)
    for item in found.items[::100]:
        number = int(Path(item.path).stem.removeprefix("digit-"))
        assert item.label == labels[number]
        np.testing.assert_array_equal(np.asarray(Image.open(item.path)), images[number])
