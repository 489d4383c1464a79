import shutil
from collections import Counter
from pathlib import Path

import pytest

from posttrain_gui import paths
from posttrain_gui.data.base import Prepared
from posttrain_gui.data.care.prepare import prepare
from posttrain_gui.data.csv_file import Csv
from posttrain_gui.data.folder import Folder
from posttrain_gui.errors import InputError
from tests.data.pictures import huge_png, picture, quiet_stage, save, tree


def ready(folder: Path) -> Prepared:
    return prepare(Folder(path=str(folder)), quiet_stage)


def reasons(done: Prepared) -> dict[str, str]:
    return {entry.path: entry.reason for entry in done.excluded}


def test_a_folder_is_ready_for_a_run(tmp_path: Path) -> None:
    stages: list[str] = []
    source = Folder(path=str(tree(tmp_path, {"a": 20, "b": 20})))
    done = prepare(source, lambda stage, *_: stages.append(stage))
    assert [len(done.train), len(done.val), len(done.test)] == [28, 6, 6]
    assert done.classes == ("a", "b")
    assert set(done.fingerprints) == {item.path for item in done.train + done.val + done.test}
    assert all(len(value) == 64 for value in done.fingerprints.values())
    assert list(dict.fromkeys(stages)) == ["reading", "comparing", "splitting"]
    assert done.reader.open(done.train[0].path).size == (64, 64)
    assert (paths.resolve().cache / "scans.sqlite3").is_file()


def test_the_same_twice(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 12, "b": 12})
    first, second = ready(tmp_path), ready(tmp_path)
    assert (first.train, first.val, first.test) == (second.train, second.val, second.test)
    assert first.fingerprints == second.fingerprints


def test_broken_files_of_every_kind_are_set_aside_and_kept(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 6, "b": 6})
    (tmp_path / "a" / "empty.png").touch()
    (tmp_path / "a" / "text.jpg").write_text("not a picture")
    (tmp_path / "b" / "cut.png").write_bytes((tmp_path / "b" / "0.png").read_bytes()[:200])
    huge_png(tmp_path / "b" / "huge.png")
    before = sorted(tmp_path.rglob("*"))
    done = ready(tmp_path)
    assert set(reasons(done)) == {"a/empty.png", "a/text.jpg", "b/cut.png", "b/huge.png"}
    assert "4 files set aside that cannot be used (none is deleted)." in done.findings
    assert sorted(tmp_path.rglob("*")) == before
    assert len(done.train) + len(done.val) + len(done.test) == 12


def test_a_class_of_broken_files_is_left_out(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 6, "c": 6})
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "0.png").write_bytes(b"x")
    done = ready(tmp_path)
    assert done.classes == ("a", "c")
    assert Counter(item.label for item in done.train) == {0: 4, 1: 4}
    assert all(done.classes[item.label] == item.path[0] for item in done.train)
    assert 'Class "b" is left out: none of its files can be used.' in done.findings


def test_nothing_usable(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "0.png").write_bytes(b"x")
    with pytest.raises(InputError, match="None of the files is an image") as caught:
        ready(tmp_path)
    assert "a/0.png: not an image" in caught.value.why


def test_one_class_left(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 6})
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "0.png").write_bytes(b"x")
    with pytest.raises(InputError, match="only one class"):
        ready(tmp_path)


def test_a_class_with_one_image(tmp_path: Path) -> None:
    with pytest.raises(InputError, match='Class "b" has only one usable image'):
        ready(tree(tmp_path, {"a": 6, "b": 1}))


def test_copies_across_given_parts_leave_the_test_pure(tmp_path: Path) -> None:
    tree(tmp_path, {"train/a": 8, "train/b": 8, "test/a": 4, "test/b": 4})
    shutil.copy(tmp_path / "test" / "a" / "0.png", tmp_path / "train" / "a" / "copy.png")
    picture_of_test = picture(8 + 8 + 4 + 1)  # test/b/1.png
    picture_of_test.save(tmp_path / "train" / "b" / "near.jpg", quality=80)
    done = ready(tmp_path)
    assert reasons(done) == {
        "train/a/copy.png": "same picture as test/a/0.png; kept in test only",
        "train/b/near.jpg": "nearly the same picture as test/b/1.png; kept in test only",
    }
    assert len(done.test) == 8
    assert set(done.duplicates) == {("train/a/copy.png", "test/a/0.png"), ("train/b/near.jpg", "test/b/1.png")}
    kinds = "1 exact copy, 1 near duplicate"
    assert f"2 groups of duplicates ({kinds}); each group stays on one side of the split." in done.findings


def test_near_duplicates_can_be_switched_off(tmp_path: Path) -> None:
    tree(tmp_path, {"train/a": 8, "train/b": 8, "test/a": 4, "test/b": 4})
    picture(20).save(tmp_path / "train" / "b" / "near.jpg", quality=80)
    source = Folder(path=str(tmp_path), near_duplicates=False)
    assert prepare(source, quiet_stage).duplicates == []


def test_one_picture_under_two_labels_is_named(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 6, "b": 6})
    shutil.copy(tmp_path / "a" / "3.png", tmp_path / "b" / "same.png")
    conflict = [finding for finding in ready(tmp_path).findings if "different labels" in finding]
    assert conflict == [
        'Pictures with different labels: 1. a/3.png ("a") and b/same.png ("b"). One label of each is wrong.'
    ]


@pytest.mark.parametrize("seed", range(4))
def test_duplicates_never_straddle(tmp_path: Path, seed: int) -> None:
    tree(tmp_path, {"a": 10, "b": 10})
    for number in range(5):
        shutil.copy(tmp_path / "a" / f"{number}.png", tmp_path / "a" / f"copy {number}.png")
        picture(10 + number).save(tmp_path / "b" / f"near {number}.jpg", quality=85)
    done = prepare(Folder.model_validate({"path": str(tmp_path), "split": {"seed": seed}}), quiet_stage)
    side = {item.path: item.part for item in done.train + done.val + done.test}
    assert len(done.duplicates) == 10
    assert all(len({side[path] for path in group}) == 1 for group in done.duplicates)


def test_imbalance_in_numbers(tmp_path: Path) -> None:
    done = ready(tree(tmp_path, {"a": 37, "b": 3}))
    assert done.findings[-1] == 'The largest class is 12.3 times the smallest: 37 "a", 3 "b".'


def test_a_cancel_comes_through(tmp_path: Path) -> None:
    tree(tmp_path, {"a": 3, "b": 3})
    for wanted in ("reading", "comparing", "splitting"):

        def stop(stage: str, *_: int, wanted: str = wanted) -> None:
            if stage == wanted:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            prepare(Folder(path=str(tmp_path)), stop)


def test_tiny_pictures_that_look_alike_stay_apart(tmp_path: Path) -> None:
    from sklearn.datasets import load_digits

    digits = load_digits()
    for number, (image, label) in enumerate(zip(digits.images[:400], digits.target[:400], strict=True)):
        path = tmp_path / str(label) / f"{number}.png"
        path.parent.mkdir(exist_ok=True)
        from PIL import Image

        Image.fromarray((image * 15).astype("uint8")).save(path)
    done = ready(tmp_path)
    assert done.excluded == []
    assert len(done.duplicates) < 20


def test_ants_and_bees(shared_data: Path) -> None:
    done = ready(shared_data / "ants_bees")
    assert (len(done.train) + len(done.val), len(done.test)) == (244, 153)
    assert (done.excluded, done.duplicates) == ([], [])


def test_traffic_signs_keep_their_tracks_together(shared_data: Path) -> None:
    source = Csv(path=str(shared_data / "traffic_signs" / "labels.csv"), label_column="sign")
    done = prepare(source, quiet_stage)
    assert (len(done.train) + len(done.val), len(done.test)) == (1348, 645)
    assert {item.group for item in done.train} & {item.group for item in done.val} == set()
    assert {item.label for item in done.train} == {item.label for item in done.val} == set(range(43))


def test_a_table_with_groups_and_a_file_that_is_gone(tmp_path: Path) -> None:
    save(tmp_path / "x.png", 1)
    tree(tmp_path, {"i": 24})
    rows = [f"i/{i}.png,{'ab'[i % 2]},g{i // 4}" for i in range(24)]
    (tmp_path / "t.csv").write_text("\n".join(["path,label,group", *rows, "gone.png,a,g9"]))
    done = prepare(Csv(path=str(tmp_path / "t.csv")), quiet_stage)
    assert reasons(done) == {"gone.png": "file not found"}
    sides = [{item.group for item in part} for part in (done.train, done.val, done.test)]
    assert all(sides)
    assert sum(map(len, sides)) == len(set.union(*sides)) == 6
