"""What is dropped anywhere in the window finds its place, or a reason why not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from posttrain_gui.gui.drops import Offer, of_paths, offered


def made(folder: Path, *names: str) -> Path:
    """A folder with empty files (or folders, where a name ends in "/") in it."""
    folder.mkdir(exist_ok=True)
    for name in names:
        place = folder / name
        if name.endswith("/"):
            place.mkdir(parents=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(b"x")
    return folder


def dragged(*urls: str) -> Offer | None:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return offered(mime)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("plan.toml", "plan"),
        ("bees.posttrain.toml", "plan"),
        ("net.safetensors", "model"),
        ("NET.PTH", "model"),
        ("photos.zip", "data"),
        ("labels.csv", "data"),
        ("labels.TSV", "data"),
        ("bee.JPG", "images"),
    ],
)
def test_files_are_told_apart_by_their_names(tmp_path, name, expected):
    offer = of_paths([made(tmp_path, name) / name])
    assert (offer.kind, offer.paths) == (expected, (tmp_path / name,))
    assert offer.title


@pytest.mark.parametrize(("name", "reason"), [("letter.pdf", "none of what can be used"), ("a.tar.gz", "Unpack it")])
def test_other_files_are_refused_with_the_reason(tmp_path, name, reason):
    offer = of_paths([made(tmp_path, name) / name])
    assert offer.kind == ""
    assert reason in offer.detail


def test_a_folder_is_images_whatever_it_is_called(tmp_path):
    offer = of_paths([made(tmp_path / "backup.pt", "ant/1.jpg", "bee/1.jpg")])
    assert offer.kind == "data"
    assert "2 folders" in offer.detail


def test_a_divided_folder_says_so(tmp_path):
    offer = of_paths([made(tmp_path / "set", "train/ant/1.jpg", "test/ant/2.jpg")])
    assert (offer.kind, offer.detail) == ("data", "set, divided into train, test")


def test_a_folder_in_which_no_image_was_seen_may_still_be_data(tmp_path):
    assert of_paths([made(tmp_path / "deep", "a/b/c/d/1.jpg")]).kind == "data"


def test_an_empty_folder_and_one_that_is_gone_are_refused(tmp_path):
    assert "is empty" in of_paths([made(tmp_path / "nothing", ".hidden")]).detail
    assert "no gone any more" in of_paths([tmp_path / "gone"]).detail
    too_long = "x" * 300  # a name that the disk refuses to look for
    assert f"no {too_long} any more" in of_paths([tmp_path / too_long]).detail


def test_a_run_and_folders_with_model_files_are_asked_about(tmp_path):
    run = of_paths([made(tmp_path / "run", "plan.toml", "events.jsonl", "model/net.safetensors")])
    one = of_paths([made(tmp_path / "one", "net.safetensors", "readme.txt")])
    both = of_paths([made(tmp_path / "both", "net.pt", "ant/1.jpg")])
    assert [(offer.kind, offer.sure) for offer in (run, one, both)] == [
        ("run", False),
        ("model", False),
        ("choose", False),
    ]
    assert one.paths == (tmp_path / "one" / "net.safetensors",)
    assert both.paths == (tmp_path / "both", tmp_path / "both" / "net.pt")
    assert "2 model files" in of_paths([made(tmp_path / "two", "a.pt", "b.pt")]).detail


def test_folders_beside_each_other_are_classes_of_their_common_folder(tmp_path):
    made(tmp_path / "set", "ant/1.jpg", "bee/1.jpg", "wasp/1.jpg")
    folders = [tmp_path / "set" / name for name in ("ant", "bee", "wasp")]
    whole, part = of_paths(folders), of_paths(folders[:2])
    assert (whole.kind, whole.paths, whole.sure) == ("classes", (tmp_path / "set",), True)
    assert (part.kind, part.sure) == ("classes", False)
    assert "all its 3 folders" in part.detail


def test_folders_of_several_places_and_mixtures_are_refused(tmp_path):
    made(tmp_path, "a/ant/1.jpg", "b/bee/1.jpg", "c/x.csv", "1.jpg")
    assert "different places" in of_paths([tmp_path / "a/ant", tmp_path / "b/bee"]).detail
    assert "several things" in of_paths([tmp_path / "1.jpg", tmp_path / "c"]).detail


def test_several_images_are_images(tmp_path):
    made(tmp_path, "1.jpg", "2.png")
    offer = of_paths([tmp_path / "1.jpg", tmp_path / "2.png"])
    assert (offer.kind, len(offer.paths)) == ("images", 2)


def test_addresses_with_spaces_and_letters_of_any_language_are_files(tmp_path):
    folder = made(tmp_path / "mes fourmis 蚂蚁 100%", "ant/1.jpg")
    offer = dragged(QUrl.fromLocalFile(str(folder)).toString(QUrl.ComponentFormattingOption.FullyEncoded))
    assert (offer.kind, offer.paths) == ("data", (folder,))


@pytest.mark.parametrize("url", ["http://example.org/photos.zip", "sftp://host/photos", "file://"])
def test_what_lies_elsewhere_is_refused(url):
    assert "network" in dragged(url).detail


def test_text_is_nothing_of_the_window_s():
    mime = QMimeData()
    mime.setText("adamw")
    assert offered(mime) is None
