"""Images made ready for few-shot and for multi-task runs, from files."""

import math
import shutil
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from posttrain_gui.data.base import Prepared, Split
from posttrain_gui.data.care.by_class import divide_by_class
from posttrain_gui.data.care.prepare import prepare, prepare_by_class, prepare_tasks
from posttrain_gui.data.csv_file import Csv
from posttrain_gui.data.folder import Folder
from posttrain_gui.errors import InputError
from tests.data.pictures import quiet, quiet_stage, save, tree


def classes_of(done: Prepared) -> list[set[str]]:
    return [{done.classes[item.label] for item in part} for part in (done.train, done.val, done.test)]


def test_classes_apart_from_a_folder(tmp_path: Path) -> None:
    tree(tmp_path, {f"c{i}": 3 for i in range(10)})
    save(tmp_path / "c3" / "copy.png", 9)  # the seed of c3/0.png
    (tmp_path / "c4" / "broken.png").write_bytes(b"x")
    stages: list[str] = []
    done = prepare_by_class(Folder(path=str(tmp_path)), Split(), False, lambda stage, *_: stages.append(stage))
    assert [len(part) for part in classes_of(done)] == [6, 2, 2]
    assert set.union(*classes_of(done)) == {f"c{i}" for i in range(10)}
    assert {entry.path for entry in done.excluded} == {"c3/copy.png", "c4/broken.png"}
    assert list(dict.fromkeys(stages)) == ["reading", "comparing", "splitting"]
    assert all(item.path in done.fingerprints for item in done.train + done.val + done.test)
    assert done.duplicates == [("c3/0.png", "c3/copy.png")]


def test_look_alikes_of_several_classes_stay_where_they_are(tmp_path: Path) -> None:
    tree(tmp_path, {f"c{i}": 3 for i in range(9)})
    for i in range(9):
        save(tmp_path / f"c{i}" / "like.jpg", 0, quality=95 - 3 * i)
    done = prepare_by_class(Folder(path=str(tmp_path)), Split(), False, quiet_stage)
    assert done.excluded == []
    assert len(done.train) + len(done.val) + len(done.test) == 36


def test_the_same_picture_under_two_classes_of_one_part_is_said(tmp_path: Path) -> None:
    tree(tmp_path, {f"{part}/{part} {i}": 3 for part in ("train", "val", "test") for i in range(3)})
    shutil.copy(tmp_path / "train/train 0/0.png", tmp_path / "train/train 1/same.png")
    done = prepare_by_class(Folder(path=str(tmp_path)), Split(), False, quiet_stage)
    assert any(finding.startswith("Pictures with different labels: 1.") for finding in done.findings)
    assert len(done.train) == 10


def test_fine_tuning_on_parts_with_other_classes_says_what_they_are_for(tmp_path: Path) -> None:
    tree(tmp_path, {f"{part}/{part} {i}": 3 for part in ("train", "test") for i in range(3)})
    with pytest.raises(InputError, match="others than those to train on") as caught:
        prepare(Folder(path=str(tmp_path)), quiet_stage)
    assert "few-shot" in caught.value.next


def write_table(folder: Path, rows: list[str]) -> Csv:
    (folder / "labels.csv").write_text("\n".join(["path,shape,color", *rows]))
    return Csv(path=str(folder / "labels.csv"))


def test_several_labels_from_a_table(tmp_path: Path) -> None:
    tree(tmp_path, {"img": 40})
    (tmp_path / "img" / "7.png").write_bytes(b"x")
    rows = [
        f"img/{i}.png,{'circle' if i % 2 else 'star'},{'' if i == 4 else 'red' if i % 3 else 'blue'}" for i in range(40)
    ]
    done = prepare_tasks(write_table(tmp_path, rows), quiet_stage)
    assert done.classes == ()
    assert [(task.name, task.classes) for task in done.tasks] == [
        ("shape", ("circle", "star")),
        ("color", ("blue", "red")),
    ]
    everything = {item.path: item.targets for item in done.train + done.val + done.test}
    assert len(everything) == 39
    assert everything["img/3.png"] == (0.0, 0.0)
    assert everything["img/4.png"][0] == 1.0
    assert math.isnan(everything["img/4.png"][1])
    assert [(entry.path, entry.reason[:12]) for entry in done.excluded] == [("img/7.png", "not an image")]


def test_a_class_whose_files_are_all_broken_leaves_its_task(tmp_path: Path) -> None:
    tree(tmp_path, {"img": 30})
    (tmp_path / "img" / "0.png").write_bytes(b"x")
    rows = [f"img/{i}.png,{'a' if i == 0 else 'bc'[i % 2]},{'red' if i % 3 else 'blue'}" for i in range(30)]
    done = prepare_tasks(write_table(tmp_path, rows), quiet_stage)
    assert done.tasks[0].classes == ("b", "c")
    assert 'shape: class "a" is left out: none of its files can be used.' in done.findings
    assert {item.path: item.targets[0] for item in done.train + done.val + done.test}["img/1.png"] == 1.0


def test_copies_stay_on_one_side_and_contradictions_are_said(tmp_path: Path) -> None:
    tree(tmp_path, {"img": 30})
    for i in range(30, 34):
        shutil.copy(tmp_path / "img" / "1.png", tmp_path / "img" / f"{i}.png")
    rows = [f"img/{i}.png,{'ab'[i % 2]},{'red' if i % 3 else 'blue'}" for i in range(33)] + ["img/33.png,b,"]
    done = prepare_tasks(write_table(tmp_path, rows), quiet_stage)
    twins = {f"img/{i}.png" for i in (1, 30, 31, 32, 33)}
    assert sum(bool(twins & {item.path for item in part}) for part in (done.train, done.val, done.test)) == 1
    said = next(finding for finding in done.findings if finding.startswith("Pictures with different labels"))
    assert 'img/1.png ("shape b, color red") and img/30.png ("shape a, color blue")' in said


def test_traffic_signs_are_three_tasks(shared_data: Path) -> None:
    done = prepare_tasks(Csv(path=str(shared_data / "traffic_signs" / "labels.csv")), quiet_stage)
    assert [(task.name, task.kind, len(task.classes)) for task in done.tasks] == [
        ("sign", "classification", 43),
        ("shape", "classification", 5),
        ("color", "classification", 4),
    ]
    assert len(done.train) + len(done.val) == 1348
    assert len(done.test) == 645
    sides: dict[str, set[str | None]] = {}
    for item in done.train + done.val + done.test:
        if item.group:
            sides.setdefault(item.group, set()).add(item.part)
    assert all(len(parts) == 1 for parts in sides.values())
    for number, task in enumerate(done.tasks):
        learned = Counter(item.targets[number] for item in done.train)
        assert len(learned) == len(task.classes), task.name
    assert "3 tasks: sign (43 classes), shape (5), color (4)." in done.findings


def test_omniglot_as_it_comes(shared_data: Path) -> None:
    archive = str(shared_data / "omniglot" / "images_background_small1.zip")
    source = Folder(path=archive, class_folders="innermost")
    done = prepare_by_class(source, Split(), False, quiet_stage)
    assert len(done.classes) == 136
    assert done.classes[0] == "Balinese/character01"
    assert [len(part) for part in (done.train, done.val, done.test)] == [1920, 400, 400]
    whole = prepare_by_class(source, Split(), True, quiet_stage)
    alphabets = [{name.split("/")[0] for name in part} for part in classes_of(whole)]
    assert sum(len(side) for side in alphabets) == len(set.union(*alphabets)) == 5


def test_learn_from_one_omniglot_set_and_judge_by_the_new_alphabets_of_the_other(
    shared_data: Path, tmp_path: Path
) -> None:
    for part, name in (("train", "small1"), ("test", "small2")):
        with zipfile.ZipFile(shared_data / "omniglot" / f"images_background_{name}.zip") as opened:
            opened.extractall(tmp_path / "zips")
        shutil.move(tmp_path / "zips" / f"images_background_{name}", tmp_path / "both" / part)
    found = Folder(path=str(tmp_path / "both"), class_folders="innermost").index(quiet)
    division = divide_by_class(found.items, found.classes, Split(), by_parent=True)
    train, val, test = ({found.classes[item.label] for item in items} for items in division.parts.values())
    assert len(test) == 106
    alphabets = [{name.split("/")[0] for name in part} for part in (train, val, test)]
    assert len(alphabets[2]) == 3
    assert not alphabets[2] & (alphabets[0] | alphabets[1])
    assert len(train | val) == 136
