from pathlib import Path

import pytest

from posttrain_gui.data.base import Catalogue
from posttrain_gui.data.csv_file import Csv
from posttrain_gui.errors import InputError
from tests.data.pictures import quiet, tree


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tree(tmp_path, {"img": 6})


def index(folder: Path, text: str | bytes, **columns: str) -> Catalogue:
    path = folder / "labels.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return Csv(path=str(path), **columns).index(quiet)


def test_path_and_label(folder: Path) -> None:
    found = index(folder, "path,label\nimg/0.png,ant\nimg/1.png,bee\n")
    assert [(item.path, found.classes[item.label], item.part, item.group) for item in found.items] == [
        ("img/0.png", "ant", None, ""),
        ("img/1.png", "bee", None, ""),
    ]
    assert found.reader.open("img/0.png").size == (64, 64)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_and_encodings(folder: Path, delimiter: str, encoding: str) -> None:
    text = 'Path,LABEL \nimg/0.png,"Käfer, groß"\nimg/1.png,bee\n'.replace(",", delimiter)
    assert index(folder, text.encode(encoding)).classes == ("bee", f"Käfer{delimiter} groß")


def test_split_and_group_are_used_where_they_are(folder: Path) -> None:
    found = index(
        folder,
        "path,label,split,group\nimg/0.png,a,train,g1\nimg/1.png,b,Valid,g1\nimg/2.png,a,validation,\nimg/3.png,b,TEST,\n"
        "img/4.png,b,,g2\n",
    )
    assert [(item.part, item.group) for item in found.items] == [
        ("train", "g1"),
        ("val", "g1"),
        ("val", ""),
        ("test", ""),
        (None, "g2"),
    ]
    assert found.findings == [
        "train, val, test kept as the split column says.",
        "2 groups; each stays on one side of the split.",
    ]


def test_an_unknown_split_names_the_row(folder: Path) -> None:
    with pytest.raises(InputError, match=r'Row 3 of labels.csv says "tset"') as caught:
        index(folder, "path,label,split\nimg/0.png,a,train\nimg/1.png,b,tset\n")
    assert 'Did you mean "test"?' in caught.value.why


def test_a_missing_column_names_the_nearest(folder: Path) -> None:
    with pytest.raises(InputError, match='no column "label"') as caught:
        index(folder, "path,labels\nimg/0.png,a\n")
    assert "path, labels" in caught.value.why
    assert 'Did you mean "labels"?' in caught.value.why


def test_a_named_optional_column_has_to_be_there(folder: Path) -> None:
    with pytest.raises(InputError, match='no column "fold"'):
        index(folder, "path,label\nimg/0.png,a\n", split_column="fold")


def test_the_split_column_can_be_switched_off(folder: Path) -> None:
    found = index(folder, "path,label,split\nimg/0.png,a,one\nimg/1.png,b,two\n", split_column="")
    assert {item.part for item in found.items} == {None}


def test_rows_without_files_are_set_aside(folder: Path) -> None:
    found = index(
        folder, "path,label\nimg/0.png,a\nimg/1.png,b\ngone.png,a\nhttps://example.org/1.png,a\n,a\nimg/2.png,\n"
    )
    assert [(entry.path, entry.reason) for entry in found.excluded] == [
        ("gone.png", "file not found"),
        ("https://example.org/1.png", "a web address; download the image first"),
        ("row 6", "row 6 names no image"),
        ("img/2.png", "row 7 gives no label"),
    ]


def test_labels_without_any_file(folder: Path) -> None:
    with pytest.raises(InputError, match=r"No row of labels.csv leads to an image \(2 rows\)") as caught:
        index(folder, "path,label\nx/0.png,a\nx/1.png,b\n")
    assert "x/0.png: file not found" in caught.value.why
    assert str(folder) in caught.value.why


def test_backslashes_of_windows(folder: Path) -> None:
    found = index(folder, "path,label\nimg\\0.png,a\nimg\\1.png,b\n")
    assert [item.path for item in found.items] == ["img/0.png", "img/1.png"]


def test_a_row_twice_counts_once(folder: Path) -> None:
    found = index(folder, "path,label\nimg/0.png,a\nimg/0.png,a\nimg/1.png,b\n")
    assert len(found.items) == 2
    assert found.excluded[0].reason == "row 3 lists it again (first in row 2); counted once"


def test_an_image_with_two_labels_is_set_aside(folder: Path) -> None:
    found = index(folder, "path,label\nimg/0.png,a\nimg/0.png,b\nimg/1.png,b\nimg/2.png,a\n")
    assert [item.path for item in found.items] == ["img/1.png", "img/2.png"]
    assert found.excluded[0].reason == 'different labels for one image: row 2 "a", row 3 "b"'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "holds no rows"),
        (b"path,label\n\n\n", "holds no rows"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "no text file"),
        (b"path,label\nimg/0.png,a\nimg/1.png,a\n", 'only one class in labels.csv: "a"'),
    ],
)
def test_tables_that_cannot_be_used(folder: Path, text: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        index(folder, text)


def test_missing_file_and_empty_names(tmp_path: Path) -> None:
    source = Csv(path=str(tmp_path / "gone.csv"), label_column=" ")
    assert [problem.path for problem in source.problems()] == ["path", "label_column"]
    assert Csv().one_line() == "no table chosen"
    assert source.one_line() == "gone.csv · table"


def test_traffic_signs(shared_data: Path) -> None:
    path = shared_data / "traffic_signs" / "labels.csv"
    found = Csv(path=str(path), label_column="sign").index(quiet)
    assert (len(found.items), len(found.classes), found.excluded) == (1993, 43, [])
    assert sum(item.part == "test" for item in found.items) == 645
