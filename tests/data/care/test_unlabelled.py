"""Unlabelled images: what judges is never learned from, whatever its file is called."""

import io
import random
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from posttrain_gui.data.base import Item, Prepared
from posttrain_gui.data.care.prepare import prepare
from posttrain_gui.data.care.unlabelled import read_unlabelled, true_class
from posttrain_gui.data.folder import Folder
from posttrain_gui.errors import InputError


def nothing(*_: object) -> None:
    """No progress."""


def photo(seed: int) -> Image.Image:
    """A smooth picture like no other."""
    chance = random.Random(seed)
    small = Image.new("RGB", (6, 6))
    small.putdata([tuple(chance.randrange(256) for _ in range(3)) for _ in range(36)])
    return small.resize((80, 80), Image.Resampling.BICUBIC)


@pytest.fixture
def labelled(tmp_path: Path) -> Prepared:
    for part, first in (("train", 0), ("val", 100), ("test", 200)):
        for number in range(8):
            folder = tmp_path / "data" / part / ("ants" if number % 2 else "bees")
            folder.mkdir(parents=True, exist_ok=True)
            photo(first + number).save(folder / f"{number}.png")
    return prepare(Folder(path=str(tmp_path / "data")), nothing)


@pytest.fixture
def pool(tmp_path: Path) -> Path:
    folder = tmp_path / "pool" / "deep" / "ants"
    folder.mkdir(parents=True)
    for number in range(5):
        photo(300 + number).save(folder / f"{number}.png")
    return tmp_path / "pool"


def test_what_is_labelled_is_left_out_under_any_name_and_counted(labelled: Prepared, pool: Path) -> None:
    photo(203).save(pool / "renamed.bmp")
    photo(101).save(pool / "other.png")
    photo(2).save(pool / "again.png")
    photo(300).save(pool / "copy of 0.png")
    (pool / "broken.jpg").write_bytes(b"no image")
    found = read_unlabelled(pool, labelled, True, nothing)
    assert [item.path for item in found.items] == ["copy of 0.png", *(f"deep/ants/{n}.png" for n in range(1, 5))]
    assert found.left_out == {"test": 1, "val": 1, "train": 1}
    assert found.copies == 1
    assert [one.path for one in found.excluded] == ["broken.jpg"]
    assert any("3 unlabelled images left out" in text and "1 test" in text for text in found.findings())


def test_nearly_the_same_as_a_test_image_is_left_out_too_where_that_is_wanted(labelled: Prepared, pool: Path) -> None:
    stream = io.BytesIO()
    photo(202).filter(ImageFilter.GaussianBlur(0.5)).save(stream, "JPEG", quality=60)
    (pool / "photo.jpg").write_bytes(stream.getvalue())
    assert read_unlabelled(pool, labelled, True, nothing).left_out["test"] == 1
    careless = read_unlabelled(pool, labelled, False, nothing)
    assert careless.left_out["test"] == 0
    assert len(careless.items) == 6


def test_the_truth_comes_from_folders_and_is_counted(labelled: Prepared, pool: Path) -> None:
    photo(400).save(pool / "deep" / "unknown.png")
    found = read_unlabelled(pool, labelled, True, nothing)
    assert found.known == 5
    assert Item("deep/unknown.png", -1) in found.items


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("train/Ants/3.jpg", 0),
        ("bees/ants/3.jpg", 0),
        ("x/greek/alpha/deep/3.jpg", 2),
        ("ants.jpg", -1),
        ("ants and bees/3.jpg", -1),
    ],
)
def test_the_innermost_folder_that_is_a_class_tells(path: str, label: int) -> None:
    assert true_class(path, ("ants", "bees", "Greek/alpha")) == label


def test_a_zip_is_as_good_as_a_folder(labelled: Prepared, pool: Path, tmp_path: Path) -> None:
    photo(203).save(pool / "leak.png")
    with zipfile.ZipFile(tmp_path / "pool.zip", "w") as packed:
        for file in sorted(pool.rglob("*.png")):
            packed.write(file, file.relative_to(pool))
    unpacked = read_unlabelled(tmp_path / "pool.zip", labelled, True, nothing)
    assert unpacked.key == read_unlabelled(pool, labelled, True, nothing).key
    assert unpacked.left_out["test"] == 1


def test_other_images_have_another_key(labelled: Prepared, pool: Path) -> None:
    before = read_unlabelled(pool, labelled, True, nothing).key
    photo(500).save(pool / "new.png")
    assert read_unlabelled(pool, labelled, True, nothing).key != before


def test_nothing_to_learn_from_is_said_with_the_reason(labelled: Prepared, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="24 images are also among the labelled ones"):
        read_unlabelled(tmp_path / "data", labelled, True, nothing)
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match="no images"):
        read_unlabelled(empty, labelled, True, nothing)
    with pytest.raises(InputError, match="no folder"):
        read_unlabelled(tmp_path / "nowhere", labelled, True, nothing)
    shutil.copy(tmp_path / "data" / "test" / "ants" / "1.png", empty / "text.txt")
    with pytest.raises(InputError, match="neither a folder nor a zip"):
        read_unlabelled(empty / "text.txt", labelled, True, nothing)


def test_a_link_that_leads_to_itself_takes_nothing_along(labelled: Prepared, pool: Path) -> None:
    (pool / "0 self").symlink_to("0 self")
    (pool / "gone.png").symlink_to("nowhere.png")
    found = read_unlabelled(pool, labelled, True, nothing)
    assert len(found.items) == 5
    assert sorted(one.path for one in found.excluded) == ["0 self", "gone.png"]


def test_a_folder_without_images_says_what_lies_there_and_what_to_do(labelled: Prepared, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match=r"no images in .*empty\.\nIt is empty\.\nChoose another"):
        read_unlabelled(empty, labelled, True, nothing)
    (empty / "notes.txt").write_text("x")
    with pytest.raises(InputError, match=r"by its name \(notes\.txt: "):
        read_unlabelled(empty, labelled, True, nothing)
