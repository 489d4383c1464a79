"""What is dropped anywhere in the window finds its place."""

import pytest

from posttrain_gui.gui.drops import meaning


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("plan.toml", "plan"),
        ("net.safetensors", "model"),
        ("NET.PTH", "model"),
        ("photos.zip", "data"),
        ("labels.csv", "data"),
        ("letter.pdf", ""),
    ],
)
def test_files_are_told_apart_by_their_names(tmp_path, name, expected):
    file = tmp_path / name
    file.write_bytes(b"x")
    assert meaning(str(file)) == expected


def test_a_folder_is_images_whatever_it_is_called(tmp_path):
    folder = tmp_path / "backup.pt"
    folder.mkdir()
    assert meaning(str(folder)) == "data"


def test_nothing_is_nothing():
    assert meaning("") == ""
