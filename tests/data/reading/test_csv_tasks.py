import math
import tomllib
from pathlib import Path
from typing import Any

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.data.base import Catalogue, Task
from posttrain_gui.data.csv_file import Csv
from posttrain_gui.data.reading.targets import in_words, is_missing
from posttrain_gui.errors import InputError
from tests.data.pictures import quiet, tree

ROWS = [
    ("circle", "red", "1.5"),
    ("circle", "blue", "2"),
    ("star", "red", ""),
    ("star", "NA", "7.25"),
    ("circle", "?", "nan"),
    ("", "n/a", "NaN"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tree(tmp_path, {"img": 6})


def source(folder: Path, rows: list[tuple[str, ...]], header: str = "path,shape,color,size", **fields: Any) -> Csv:
    lines = [f"img/{i}.png,{','.join(row)}" for i, row in enumerate(rows)]
    (folder / "labels.csv").write_text("\n".join([header, *lines]))
    return Csv(path=str(folder / "labels.csv"), **fields)


def index(folder: Path, rows: list[tuple[str, ...]], header: str = "path,shape,color,size", **fields: Any) -> Catalogue:
    return source(folder, rows, header, **fields).index_tasks(quiet)


def test_classes_and_numbers_with_gaps(folder: Path) -> None:
    found = index(folder, ROWS, label_columns=("shape", "color"), value_columns=("size",))
    assert found.tasks == (
        Task("shape", "classification", ("circle", "star")),
        Task("color", "classification", ("blue", "red")),
        Task("size", "regression"),
    )
    assert found.classes == ()
    assert [item.label for item in found.items] == [0] * 5
    targets = [tuple(None if math.isnan(t) else t for t in item.targets) for item in found.items]
    assert targets == [(0, 1, 1.5), (0, 0, 2), (1, 1, None), (1, None, 7.25), (0, None, None)]
    assert [(entry.path, entry.reason) for entry in found.excluded] == [("img/5.png", "row 7 gives no label")]
    assert found.findings == ["Labels that are missing (of 5): color 2, size 2; nothing was guessed."]


def test_index_still_reads_one_label(folder: Path) -> None:
    found = source(folder, ROWS, label_column="color", label_columns=("shape", "color")).index(quiet)
    assert found.classes == ("?", "blue", "n/a", "NA", "red")
    assert found.tasks == ()
    assert all(item.targets == () for item in found.items)


def test_without_names_every_column_is_a_task_as_its_content_suggests(folder: Path) -> None:
    header = "path,id,shape,weight,grade,split,note,source,empty,group"
    rows = [
        (str(i), "ab"[i % 2], f"{i}.5", str(i // 3), "train", f"seen on day {i}", "museum", "", "g") for i in range(6)
    ]
    found = index(folder, rows, header)
    assert found.tasks == (
        Task("shape", "classification", ("a", "b")),
        Task("weight", "regression"),
        Task("grade", "classification", ("0", "1")),
    )
    assert {(item.part, item.group) for item in found.items} == {("train", "g")}
    assert found.findings[:2] == [
        "Each column is a task: shape (classes), weight (numbers), grade (classes).",
        "Columns that are no task: id (it numbers the rows); note (nearly every row says something else); "
        "source (the same everywhere); empty (empty).",
    ]


@pytest.mark.parametrize(("different", "kind"), [(20, "classification"), (21, "regression")])
def test_whole_numbers_are_classes_where_they_are_few(tmp_path: Path, different: int, kind: str) -> None:
    text = "\n".join(["path,years", *(f"{i}.png,{i * 11 % different}" for i in range(63))])
    (tmp_path / "labels.csv").write_text(text)
    assert [fact.kind for fact in Csv(path=str(tmp_path / "labels.csv")).survey()] == [kind]


def test_the_survey_says_what_each_column_holds(folder: Path) -> None:
    facts = source(folder, ROWS, "path,shape,color,size").survey()
    assert [(f.name, f.kind, f.different, f.missing, f.numbers) for f in facts] == [
        ("shape", "classification", 2, 1, False),
        ("color", "classification", 2, 3, False),
        ("size", "regression", 3, 3, True),
    ]


@pytest.mark.parametrize("value", ["big", "1,5", "inf", "1_000"])
def test_a_value_that_is_no_number_is_named_with_its_row(folder: Path, value: str) -> None:
    rows = [("a", "r", "1"), ("b", "b", f'"{value}"'), ("a", "b", "2"), ("b", "r", "x")]
    with pytest.raises(InputError) as caught:
        index(folder, rows, label_columns=("shape", "color"), value_columns=("size",))
    assert caught.value.what == f'Row 3 of labels.csv says "{value}" in column "size".'
    assert "2 rows say none" in caught.value.why
    assert "label_columns" in caught.value.next


def test_a_column_that_is_not_there_names_the_nearest(folder: Path) -> None:
    with pytest.raises(InputError, match='has no column "colour"') as caught:
        index(folder, ROWS, label_columns=("shape", "colour"))
    assert '"color"' in caught.value.why


def test_one_task_is_no_several(folder: Path) -> None:
    with pytest.raises(InputError, match='only one task: "shape"'):
        index(folder, ROWS, label_columns=("shape",))


def test_a_table_with_one_label_column_says_how_to_name_more(folder: Path) -> None:
    rows = [("a", "seen here"), ("b", "seen there"), ("a", "seen nowhere")]
    with pytest.raises(InputError, match="no columns for several tasks") as caught:
        index(folder, rows, "path,shape,note")
    assert caught.value.why == ('Only "shape" seems to be one; not used: note (nearly every row says something else).')
    assert "label_columns" in caught.value.next


def test_a_named_column_without_two_classes_is_refused(folder: Path) -> None:
    rows = [("a", "red", "1"), ("b", "red", "2")]
    with pytest.raises(InputError, match='Task "color" has no two classes') as caught:
        index(folder, rows, label_columns=("shape", "color"))
    assert 'Every label of it is "red"' in caught.value.why


def test_rows_that_contradict_each_other_are_set_aside(folder: Path) -> None:
    text = "path,shape,color\nimg/0.png,a,red\nimg/0.png,a,blue\nimg/1.png,b,red\nimg/1.png,b,red\nimg/2.png,a,blue\n"
    (folder / "labels.csv").write_text(text)
    found = Csv(path=str(folder / "labels.csv"), label_columns=("shape", "color")).index_tasks(quiet)
    assert [item.path for item in found.items] == ["img/1.png", "img/2.png"]
    assert {entry.path: entry.reason for entry in found.excluded} == {
        "img/0.png": 'different labels for one image: row 2 "a, red", row 3 "a, blue"',
        "img/1.png": "row 5 lists it again (first in row 4); counted once",
    }


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"label_columns": ("shape", "Shape")}, '"Shape" is named twice.'),
        ({"label_columns": ("shape",), "value_columns": ("shape ",)}, '"shape " is named twice.'),
        ({"value_columns": ("path",)}, '"path" is named as path, split or group column already.'),
        ({"label_columns": (" ",)}, "Name the column."),
    ],
)
def test_columns_that_are_two_things_at_once(folder: Path, fields: dict[str, Any], message: str) -> None:
    csv = source(folder, ROWS, **fields)
    assert [problem.message for problem in csv.problems()] == [message]
    assert csv.problems()[0].path in fields


@pytest.mark.parametrize("given", ['["shape", "color"]', "shape,color", "shape, color"])
def test_columns_from_the_command_line_and_back_to_a_file(tmp_path: Path, given: str) -> None:
    (tmp_path / "plan.toml").write_text('[model]\nsource = "bundled"\n[data]\nsource = "csv"\npath = "labels.csv"\n')
    plan = plans.load(tmp_path / "plan.toml", [f"data.label_columns={given}"])
    assert isinstance(plan.data, Csv)
    assert plan.data.label_columns == ("shape", "color")
    (tmp_path / "again.toml").write_text(plans.to_toml(plan))
    assert tomllib.loads((tmp_path / "again.toml").read_text())["data"]["label_columns"] == ["shape", "color"]
    assert plans.load(tmp_path / "again.toml").data == plan.data


@pytest.mark.parametrize(("cell", "missing"), [("", True), (" NA ", True), ("nan", True), ("?", True), ("none", False)])
def test_what_counts_as_missing(cell: str, missing: bool) -> None:
    assert is_missing(cell) == missing


def test_labels_in_words() -> None:
    tasks = (Task("shape", "classification", ("a", "b")), Task("size", "regression"))
    assert in_words(tasks, (1.0, 2.5)) == "shape b, size 2.5"
    assert in_words(tasks, (math.nan, 3.0)) == "size 3"
    assert in_words(tasks, (math.nan, math.nan)) == "no label"


def test_a_decimal_comma_is_asked_for_not_taken_for_classes(folder: Path) -> None:
    rows = [("ab"[i % 2], "xyz"[i % 3], f'"{i % 3},5"') for i in range(6)]
    found = index(folder, rows)
    assert [task.name for task in found.tasks] == ["shape", "color"]
    assert "Columns that are no task: size (numbers with a comma; write 0.5 for 0,5)." in found.findings
    with pytest.raises(InputError, match=r'says "0,5" in column "size"') as refused:
        index(folder, rows, label_columns=("shape",), value_columns=("size",))
    assert "Write numbers with a decimal point and no comma" in str(refused.value)


def test_lists_of_numbers_are_no_numbers(folder: Path) -> None:
    rows = [("ab"[i % 2], "xyz"[i % 3], f'"{i % 2},5,1"') for i in range(6)]
    assert [task.kind for task in index(folder, rows).tasks] == ["classification"] * 3
