"""Folders inside class folders: to one class, or each a class of its own."""

import zipfile
from collections import Counter
from pathlib import Path

import pytest

from posttrain_gui.data.base import Catalogue
from posttrain_gui.data.folder import Folder
from tests.data.pictures import quiet, tree

HINT = 'class_folders = "innermost"'


def innermost(path: Path) -> Catalogue:
    return Folder(path=str(path), class_folders="innermost").index(quiet)


def counts(found: Catalogue) -> Counter[tuple[str | None, str]]:
    return Counter((item.part, found.classes[item.label]) for item in found.items)


def test_every_folder_with_images_is_a_class_whatever_its_depth(tmp_path: Path) -> None:
    tree(tmp_path, {"Greek/alpha": 2, "Greek/old/beta": 1, "Greek": 1, "Latin/a 10": 2, "Latin/a 2": 1, "alone": 3})
    (tmp_path / "Latin" / "empty").mkdir()
    (tmp_path / "nothing" / "in it").mkdir(parents=True)
    found = innermost(tmp_path)
    assert found.classes == ("alone", "Greek", "Greek/alpha", "Greek/old/beta", "Latin/a 2", "Latin/a 10")
    assert counts(found) == {
        (None, "alone"): 3,
        (None, "Greek"): 1,
        (None, "Greek/alpha"): 2,
        (None, "Greek/old/beta"): 1,
        (None, "Latin/a 2"): 1,
        (None, "Latin/a 10"): 2,
    }
    assert all(found.classes[item.label] == item.path.rpartition("/")[0] for item in found.items)
    assert found.findings == ["nothing/: no images in it, ignored."]


def test_names_begin_below_the_part(tmp_path: Path) -> None:
    tree(tmp_path, {"train/Greek/alpha": 2, "train/Greek/beta": 1, "test/Latin/a": 1, "test/Greek/alpha": 1})
    assert counts(innermost(tmp_path)) == {
        ("train", "Greek/alpha"): 2,
        ("train", "Greek/beta"): 1,
        ("test", "Latin/a"): 1,
        ("test", "Greek/alpha"): 1,
    }


def test_inside_a_zip(tmp_path: Path) -> None:
    files = tree(tmp_path / "files", {"set/Greek/alpha": 1, "set/Latin/a": 1})
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as opened:
        for path in sorted(files.rglob("*.png")):
            opened.write(path, path.relative_to(files))
    assert innermost(tmp_path / "set.zip").classes == ("Greek/alpha", "Latin/a")


def test_without_folders_inside_both_ways_are_the_same(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 2, "b": 3})
    assert innermost(tmp_path).items == Folder(path=str(tmp_path)).index(quiet).items


def test_many_folders_inside_class_folders_give_a_hint(tmp_path: Path) -> None:
    tree(tmp_path, {f"{alphabet}/{i}": 1 for alphabet in ("Greek", "Latin") for i in range(3)})
    found = Folder(path=str(tmp_path)).index(quiet)
    assert found.classes == ("Greek", "Latin")
    assert found.findings[0].startswith("6 folders lie inside the class folders (Greek/0/ …)")
    assert HINT in found.findings[0]
    assert innermost(tmp_path).findings == []


@pytest.mark.parametrize("folders", [["ants/2019", "bees/2019"], ["ants", "ants/small", "bees", "bees/small", "wasps"]])
def test_a_few_folders_inside_give_none(tmp_path: Path, folders: list[str]) -> None:
    tree(tmp_path, dict.fromkeys(folders, 1))
    assert not any(HINT in finding for finding in Folder(path=str(tmp_path)).index(quiet).findings)
