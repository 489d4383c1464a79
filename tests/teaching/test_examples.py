"""What is given to be taught: folders, names, counts; and what may be expected of it."""

import math

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.teaching.examples import MOST, checked, class_folders, images_in, left_out, read_folder
from posttrain_gui.teaching.expectation import expected
from tests.gui.other_fakes import few_shot_report


def make(folder, *names):
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"x")


def test_one_folder_a_class_in_natural_order(tmp_path):
    make(tmp_path / "class 10", "b.png")
    make(tmp_path / "class 2", "10.jpg", "9.jpg", "notes.txt", ".hidden.png")
    make(tmp_path / "empty")
    make(tmp_path, "beside.png")
    found = read_folder(tmp_path)
    assert list(found) == ["class 2", "class 10"]
    assert [path.name for path in found["class 2"]] == ["9.jpg", "10.jpg"]


@pytest.mark.parametrize(
    ("folders", "beside", "said"),
    [((), (), "no folder with images"), (("a",), (), "one folder with images"), ((), ("x.png",), "lie in it directly")],
)
def test_a_folder_that_shows_no_classes_is_explained(tmp_path, folders, beside, said):
    for name in folders:
        make(tmp_path / name, "1.png")
    make(tmp_path, *beside)
    with pytest.raises(InputError) as error:
        read_folder(tmp_path)
    assert said in error.value.why
    assert "one folder for each class" in error.value.next


def test_a_folder_that_is_not_there(tmp_path):
    for look in (read_folder, class_folders, images_in):
        with pytest.raises(InputError, match="cannot be read"):
            look(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("classes", "said"),
    [
        ({}, "nothing to learn"),
        ({"a": ["1.png"]}, "told apart"),
        ({"a": ["1.png"], " ": ["2.png"]}, "no name"),
        ({"a": ["1.png"], "b": []}, 'no image of "b"'),
        ({"a": ["1.png"], "a ": ["2.png"]}, "stands twice"),
        ({"Bee": ["1.png"], "bee": ["2.png"]}, "stands twice"),
        ({"a": ["1.png"] * MOST, "b": ["2.png"]}, "too many"),
    ],
)
def test_classes_that_make_no_sense_are_refused(classes, said):
    with pytest.raises(InputError, match=said):
        checked(classes)


def test_names_lose_their_blanks():
    assert list(checked({" a": ["1.png"], "b\n": ["2.png"]})) == ["a", "b"]


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([1] * 5, "of the kind it learned from."),
        ([1, 1, 1], "usually easier"),
        ([5] * 5, "usually easier"),
        ([1] * 9, "usually harder"),
        ([4] * 9, "no figure"),
        ([1, 6, 3], "3 classes with 1 to 6 images each, which is usually easier"),
    ],
)
def test_what_is_measured_is_told_with_how_it_differs(counts, said):
    report = few_shot_report({"a": ["1"], "b": ["2"]})
    told = expected(report.episodes, 0.923, counts)
    assert told.startswith("Measured: 92.3 % right (91.7 to 92.9) on episodes of 5 classes with 1 image each")
    assert said in told


def test_a_transductive_figure_is_no_promise_for_a_single_image():
    episodes = few_shot_report({"a": ["1"], "b": ["2"]}).episodes.model_copy(update={"transductive": True})
    assert "94.1 % right" in expected(episodes, 0.99, [1] * 5)  # the inductive one, measured beside it
    nothing = episodes.model_copy(update={"other_accuracy": math.nan})
    assert expected(nothing, 0.99, [1] * 5).startswith("Nothing was measured inductively")


def test_what_is_not_taught_is_named(tmp_path):
    make(tmp_path / "a", "1.png")
    make(tmp_path / "b", "1.png")
    assert left_out(tmp_path) == ""
    make(tmp_path / "c 10", "notes.txt")
    make(tmp_path / "c 2", "notes.txt")
    make(tmp_path / ".hidden", "notes.txt")
    make(tmp_path, "1.png")
    assert left_out(tmp_path) == (
        '"c 2", "c 10" hold no images and are no class. 1 image lies beside the class folders and is left out.'
    )
