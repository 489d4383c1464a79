import math
from pathlib import Path

import pytest

from posttrain_gui.data.base import Catalogue
from posttrain_gui.data.folder import Folder
from posttrain_gui.data.reading.attributes import pattern_of
from posttrain_gui.errors import InputError
from tests.data.pictures import quiet, tree


def index(root: Path, attributes: str = "", folders: str = "outermost") -> Catalogue:
    return Folder(path=str(root), attributes=attributes, class_folders=folders).index_tasks(quiet)  # type: ignore[arg-type]


def labels(found: Catalogue) -> dict[str, dict[str, str]]:
    return {
        item.path: {
            task.name: task.classes[int(target)]
            for task, target in zip(found.tasks, item.targets, strict=True)
            if not math.isnan(target)
        }
        for item in found.items
    }


def test_folder_names_say_two_things(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"red-circle": 1, "red-star": 1, "blue-star": 1}), "{color}-{shape}")
    assert labels(found) == {
        "red-circle/0.png": {"color": "red", "shape": "circle"},
        "red-star/0.png": {"color": "red", "shape": "star"},
        "blue-star/0.png": {"color": "blue", "shape": "star"},
    }
    assert found.classes == ()
    assert all(item.label == 0 for item in found.items)
    assert found.findings == ['Folder names read as "{color}-{shape}".']


def test_given_parts_stay(tmp_path: Path) -> None:
    tree(tmp_path, {"train/red-circle": 1, "train/blue-star": 1, "test/red-star": 1})
    found = index(tmp_path, "{color}-{shape}")
    assert [(item.part, item.targets) for item in found.items] == [
        ("train", (0.0, 1.0)),
        ("train", (1.0, 0.0)),
        ("test", (1.0, 1.0)),
    ]


def test_folders_inside_folders(tmp_path: Path) -> None:
    tree(tmp_path, {"Greek/character01": 1, "Latin/character01": 1, "Latin/character02": 1})
    found = index(tmp_path, "{alphabet}/{character}", "innermost")
    assert [task.classes for task in found.tasks] == [("Greek", "Latin"), ("character01", "character02")]


def test_a_part_that_is_no_task(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"017_red-circle": 1, "018_blue-star": 1}), "{_}_{color}-{shape}")
    assert labels(found)["017_red-circle/0.png"] == {"color": "red", "shape": "circle"}


def test_a_label_that_is_not_known(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"red-circle": 1, "NA-star": 1, "blue-?": 1, "na-nan": 1}), "{color}-{shape}")
    assert labels(found) == {
        "red-circle/0.png": {"color": "red", "shape": "circle"},
        "NA-star/0.png": {"shape": "star"},
        "blue-?/0.png": {"color": "blue"},
    }
    assert [entry.reason for entry in found.excluded] == ['the folder name "na-nan" gives no label']


def test_names_that_do_not_fit_are_set_aside(tmp_path: Path) -> None:
    tree(tmp_path, {"red-circle": 1, "blue-star": 1, "dark-red-circle": 2, "other": 1})
    found = index(tmp_path, "{color}-{shape}")
    assert len(found.items) == 2
    assert {entry.reason for entry in found.excluded} == {
        'the folder name "dark-red-circle" does not fit "{color}-{shape}"',
        'the folder name "other" does not fit "{color}-{shape}"',
    }
    assert found.findings[-1].startswith("3 images set aside: the folder name")


@pytest.mark.parametrize(
    ("names", "read_as"),
    [
        (["red-circle", "blue-star"], "{attribute 1}-{attribute 2}"),
        (["red_big_circle", "blue_big_star", "red_small_star"], "{attribute 1}_{attribute 2}_{attribute 3}"),
        (["red circle", "blue star"], "{attribute 1} {attribute 2}"),
        (["dark_red-circle", "blue-star"], "{attribute 1}-{attribute 2}"),
    ],
)
def test_the_pattern_is_inferred_and_said(tmp_path: Path, names: list[str], read_as: str) -> None:
    found = index(tree(tmp_path, dict.fromkeys(names, 1)))
    assert found.tasks[0].name == "attribute 1"
    assert f'Folder names read as "{read_as}".' in found.findings


def test_what_is_the_same_everywhere_is_no_task(tmp_path: Path) -> None:
    found = index(tree(tmp_path, {"toy-red-circle": 1, "toy-blue-star": 1}))
    assert [task.name for task in found.tasks] == ["attribute 2", "attribute 3"]
    assert '"attribute 1" is no task: it is "toy" everywhere.' in found.findings


@pytest.mark.parametrize(
    ("names", "attributes", "message"),
    [
        (["ants", "bees"], "", "do not say several things"),
        (["red-circle", "bees"], "", "do not say several things"),
        (["sign_01", "sign_02"], "", "fewer than two things that differ"),
        (["ants", "bees"], "{color}-{shape}", "No folder name fits"),
    ],
)
def test_names_that_say_too_little(tmp_path: Path, names: list[str], attributes: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        index(tree(tmp_path, dict.fromkeys(names, 1)), attributes)
    assert "{color}-{shape}" in caught.value.next


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("{a}-{b}", "x-y", ("x", "y")),
        ("{a}-{b}", "x-y-z", None),
        ("{a}-{b}_{c}", "x-y_z", ("x", "y", "z")),
        ("{a}-{b}_{c}", "x_x-y_z", ("x_x", "y", "z")),
        ("{a} and {b}", "salt and pepper", ("salt", "pepper")),
        ("{a}/{b}", "x/y", ("x", "y")),
        ("{a}-{b}", "p/x-y", None),
        ("({a})[{b}].", "(x)[y].", ("x", "y")),
        ("{a}-{b}", "-y", None),
    ],
)
def test_a_name_is_read_in_one_way_only(text: str, name: str, values: tuple[str, ...] | None) -> None:
    assert pattern_of(text).values(name) == values


@pytest.mark.parametrize(
    ("attributes", "message"),
    [
        ("color-shape", "At least two names in braces"),
        ("{color}", "At least two names in braces"),
        ("{color}{shape}", "something has to stand"),
        ("{color}-{shape", "A brace is not closed"),
        ("{color}-{color}", "stands there twice"),
        ("{color}-{}-{shape}", "is empty"),
        ("{alphabet}/{character}", "only where class folders are the innermost"),
    ],
)
def test_a_bad_pattern_is_a_problem_of_its_field(tmp_path: Path, attributes: str, message: str) -> None:
    problems = Folder(path=str(tree(tmp_path, {"a": 1, "b": 1})), attributes=attributes).problems()
    assert [problem.path for problem in problems] == ["attributes"]
    assert message in problems[0].message
    with pytest.raises(InputError):
        index(tmp_path, attributes)
