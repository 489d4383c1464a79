"""What names a set of images: taken up again only where it is the very same."""

from dataclasses import replace
from pathlib import Path

import pytest

from posttrain_gui.data.base import Prepared, Split
from posttrain_gui.data.care.prepare import prepare, prepare_by_class, prepare_tasks
from posttrain_gui.data.folder import Folder
from posttrain_gui.training.reading import key_of_data, key_of_test
from tests.data.pictures import quiet_stage, tree


@pytest.fixture
def source(tmp_path: Path) -> Folder:
    folders = {f"{color}-{shape}": 6 for color in ("red", "blue", "green") for shape in ("star", "circle")}
    return Folder(path=str(tree(tmp_path, folders)), attributes="{color}-{shape}")


def with_other_target(images: Prepared) -> Prepared:
    first = images.train[0]
    changed = replace(first, targets=(1 - first.targets[0], first.targets[1]))
    return replace(images, train=[changed, *images.train[1:]])


def test_a_changed_label_of_one_task_is_other_data(source: Folder) -> None:
    images = prepare_tasks(source, quiet_stage)
    assert key_of_data(images) == key_of_data(prepare_tasks(source, quiet_stage))
    assert key_of_data(images) != key_of_data(with_other_target(images))
    renamed = replace(images, tasks=(replace(images.tasks[0], name="hue"), images.tasks[1]))
    assert key_of_data(images) != key_of_data(renamed)
    assert key_of_test(images) == key_of_test(with_other_target(images))


def test_each_way_to_divide_the_same_files_is_other_data(source: Folder) -> None:
    whole = prepare(source, quiet_stage)
    apart = prepare_by_class(source, Split(), False, quiet_stage)
    assert len({key_of_data(images) for images in (whole, apart, prepare_tasks(source, quiet_stage))}) == 3


def test_other_groups_are_other_data(source: Folder) -> None:
    """Episodes are drawn by groups: answers to those of other groups are not answers to the same."""
    images = prepare_by_class(source, Split(), False, quiet_stage)
    grouped = replace(images, test=[replace(images.test[0], group="one"), *images.test[1:]])
    assert key_of_data(images) != key_of_data(grouped)
    assert key_of_test(images) == key_of_test(grouped)
