import os
from collections import Counter
from pathlib import Path

import pytest

from posttrain_gui.data.base import Catalogue
from posttrain_gui.data.folder import Folder
from posttrain_gui.errors import InputError
from tests.data.pictures import quiet, save, tree


def index(path: Path) -> Catalogue:
    return Folder(path=str(path)).index(quiet)


def counts(catalogue: Catalogue) -> Counter[tuple[str | None, str]]:
    return Counter((item.part, catalogue.classes[item.label]) for item in catalogue.items)


def test_class_folders_in_natural_order(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"class 10": 1, "class 9": 2, "Class 1": 12}))
    assert found.classes == ("Class 1", "class 9", "class 10")
    assert [item.path for item in found.items][:12] == [f"Class 1/{i}.png" for i in range(12)]
    assert found.reader.open(found.items[0].path).size == (64, 64)


@pytest.mark.parametrize("validation", ["val", "valid", "validation", "Val"])
def test_given_parts_are_kept(tmp_path: Path, validation: str) -> None:
    tree(tmp_path, {"train/a": 3, "train/b": 2, f"{validation}/a": 1, f"{validation}/b": 1, "test/a": 2, "test/b": 1})
    found = index(tmp_path)
    assert counts(found) == {
        ("train", "a"): 3,
        ("train", "b"): 2,
        ("val", "a"): 1,
        ("val", "b"): 1,
        ("test", "a"): 2,
        ("test", "b"): 1,
    }
    assert found.findings == [f"Given parts: train/, {validation}/, test/."]


def test_any_subset_of_parts(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"train/a": 1, "train/b": 1}))
    assert {item.part for item in found.items} == {"train"}


def test_a_class_may_be_called_train(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"train": 2, "bus": 2, "car": 2}))
    assert found.classes == ("bus", "car", "train")
    assert {item.part for item in found.items} == {None}


def test_deeper_images_belong_to_their_class(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"a": 1, "a/2024/may": 2, "b": 1}))
    assert counts(found) == {(None, "a"): 3, (None, "b"): 1}
    assert "a/2024/may/0.png" in {item.path for item in found.items}


def test_a_wrapping_folder_is_stepped_into_and_said(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"photos/ants": 1, "photos/bees": 1}))
    assert found.classes == ("ants", "bees")
    assert found.findings == [f"Read from the folder photos/, the only one inside {tmp_path.name}."]


def test_hidden_and_system_files_are_ignored_in_silence(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 1, "b": 1, "__MACOSX/a": 1, ".git/x": 1})
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "a/._0.png", "a/thumbs.db", "b/.hidden.png"):
        (tmp_path / name).write_bytes(b"x")
    found = index(tmp_path)
    assert (len(found.items), found.classes, found.excluded, found.findings) == (2, ("a", "b"), [], [])


def test_other_files_are_listed_as_set_aside(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 1, "b": 1})
    for name in ("readme.txt", "a/notes.pdf", "b/IMG_1.HEIC", "b/noending"):
        (tmp_path / name).write_bytes(b"x")
    save(tmp_path / "loose.png", 9)
    reasons = {entry.path: entry.reason for entry in index(tmp_path).excluded}
    assert reasons == {
        "readme.txt": "not an image file (.txt)",
        "a/notes.pdf": "not an image file (.pdf)",
        "b/IMG_1.HEIC": ".heic pictures are not read; save them as JPEG first",
        "b/noending": "not an image file (no ending)",
        "loose.png": "not in a class folder",
    }


def test_nothing_is_listed_twice_where_a_part_is_a_class(tmp_path: Path) -> None:
    tree(tmp_path, {"train": 1, "bus": 1})
    (tmp_path / "train" / "notes.txt").write_text("x")
    assert [entry.path for entry in index(tmp_path).excluded] == ["train/notes.txt"]


def test_empty_class_folders_are_said(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 1, "b": 1, "c": 0})
    found = index(tmp_path)
    assert found.classes == ("a", "b")
    assert found.findings == ["c/: no images in it, ignored."]


def test_folders_beside_the_parts_are_ignored_and_said(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"train/a": 1, "train/b": 1, "unlabelled": 3, "test": 2}))
    assert {entry.path for entry in found.excluded} == {"unlabelled/", "test/"}
    assert any("test/, unlabelled/: ignored" in finding for finding in found.findings)


def test_classes_that_differ_in_case_only_are_asked_about(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"train/Ants": 1, "train/bees": 1, "test/ants": 1, "test/bees": 1}))
    assert any('"Ants" / "ants"' in finding or '"ants" / "Ants"' in finding for finding in found.findings)


def test_images_without_class_folders(tmp_path: Path) -> None:
    tree(tmp_path, {"": 3})
    with pytest.raises(InputError, match="3 images directly in it") as caught:
        index(tmp_path)
    assert "one folder for each class" in caught.value.next


def test_parts_without_class_folders(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"lie directly in test/, train/"):
        index(tree(tmp_path, {"train": 2, "test": 1}))


def test_missing_folder(tmp_path: Path) -> None:
    source = Folder(path=str(tmp_path / "gone"))
    assert [problem.path for problem in source.problems()] == ["path"]
    with pytest.raises(InputError, match="There is no folder"):
        source.index(quiet)


def test_no_folder_chosen() -> None:
    assert Folder().one_line() == "no folder chosen"
    with pytest.raises(InputError, match="Choose the folder"):
        Folder().index(quiet)


def test_a_file_that_is_no_zip(tmp_path: Path) -> None:
    (tmp_path / "photos.rar").write_bytes(b"Rar!")
    with pytest.raises(InputError, match="neither a folder nor a zip"):
        index(tmp_path / "photos.rar")


def test_one_class_only(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r'only one class in .*: "ants"'):
        index(tree(tmp_path, {"ants": 3}))


def test_no_images_at_all(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "notes.txt").write_text("x")
    with pytest.raises(InputError, match="There are no images in"):
        index(tmp_path)


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 1, "b": 1})
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    found = index(tmp_path)
    assert len(found.items) == 2
    assert [(entry.path, entry.reason) for entry in found.excluded] == [("a/again", "a link to a folder above it")]


def test_linked_class_folders_are_followed(tmp_path: Path) -> None:
    tree(tmp_path, {"store/ants": 2, "photos/bees": 2})
    (tmp_path / "photos" / "ants").symlink_to(tmp_path / "store" / "ants", target_is_directory=True)
    assert counts(index(tmp_path / "photos")) == {(None, "ants"): 2, (None, "bees"): 2}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_text_are_set_aside(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 1, "b": 1})
    (tmp_path / "a" / os.fsdecode(b"\xff.png")).write_bytes(b"x")
    found = index(tmp_path)
    assert (len(found.items), found.excluded[0].reason) == (2, "its name is not valid text; rename it")
    found.excluded[0].path.encode()


def test_progress_may_cancel(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        for number in range(600):
            (tmp_path / folder / f"{number}.png").touch()
    seen: list[int] = []

    def stop(done: int, _: int) -> None:
        seen.append(done)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Folder(path=str(tmp_path)).index(stop)
    assert seen == [500]


def test_split_shares_have_to_leave_something() -> None:
    source = Folder.model_validate({"path": ".", "split": {"val": 0.5, "test": 0.5}})
    assert [problem.path for problem in source.problems()] == ["split"]
