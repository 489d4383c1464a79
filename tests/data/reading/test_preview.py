from pathlib import Path

from posttrain_gui.data.csv_file import Csv
from posttrain_gui.data.folder import Folder
from posttrain_gui.data.reading.preview import overview
from tests.data.pictures import quiet, tree


def test_counts_by_part_and_class(tmp_path: Path) -> None:
    tree(tmp_path, {"train/a": 3, "train/b": 1, "test/a": 1, "test/c": 2})
    (tmp_path / "train" / "a" / "broken.png").write_bytes(b"nothing is decoded")
    (tmp_path / "notes.txt").write_text("x")
    found = overview(Folder(path=str(tmp_path)), quiet)
    assert found.classes == ("a", "b", "c")
    assert [(branch.part, branch.counts, branch.images) for branch in found.branches] == [
        ("train", (4, 1, 0), 5),
        ("test", (1, 0, 2), 3),
    ]
    assert (found.counts, found.images) == ((5, 1, 2), 8)
    assert [entry.path for entry in found.excluded] == ["notes.txt"]


def test_ants_and_bees(shared_data: Path) -> None:
    found = overview(Folder(path=str(shared_data / "ants_bees")), quiet)
    assert [(branch.part, branch.images) for branch in found.branches] == [("train", 244), ("test", 153)]


def test_traffic_signs(shared_data: Path) -> None:
    path = str(shared_data / "traffic_signs" / "labels.csv")
    found = overview(Csv(path=path, label_column="sign"), quiet)
    assert [(branch.part, branch.images) for branch in found.branches] == [("train", 1348), ("test", 645)]
