"""The sentences and counts of the Data panel, against cases worked out by hand."""

import pytest

from posttrain_gui.data.base import Catalogue, Item, Prepared
from posttrain_gui.data.folder import Folder
from posttrain_gui.data.reading.preview import overview
from posttrain_gui.data.sample import SampleData
from posttrain_gui.data.torchvision_sets import TorchvisionSet
from posttrain_gui.gui.data import wording
from posttrain_gui.gui.data.digest import as_found, as_prepared, pick
from posttrain_gui.gui.data.drop import source_for
from posttrain_gui.models.base import Preprocessing

pytestmark = pytest.mark.usefixtures("qapp")


class Nowhere:
    def open(self, path: str) -> object:
        raise AssertionError(path)

    def identity(self, path: str) -> tuple[str, int, int]:
        return path, 0, 0


def test_smallest_difference_of_120_images_is_4_4_points() -> None:
    # 2.8 · √(0.03 / 120) = 2.8 · 0.015811 = 0.04427
    assert wording.smallest_difference(120) == pytest.approx(0.04427, abs=1e-5)
    assert "120 test images" in wording.provable(120)
    assert "4.4 points" in wording.provable(120)


def test_no_difference_can_be_larger_than_everything() -> None:
    assert wording.smallest_difference(1) <= 1.0
    assert "no gain can be proven" in wording.provable(0)


def test_imbalance_in_numbers() -> None:
    said = wording.imbalance([370, 30, 0], ["a", "b", "empty"])
    assert "12.3 ×" in said
    assert "370 “a”" in said
    assert "30 “b”" in said
    assert "equally large" in wording.imbalance([5, 5], ["a", "b"])
    assert wording.imbalance([5], ["a"]) == ""


def test_preprocessing_sentence_names_every_number() -> None:
    said = wording.preprocessing(Preprocessing())
    for part in ("256 px", "224 × 224 px", "bilinear", "0.485 / 0.456 / 0.406", "0.229 / 0.224 / 0.225"):
        assert part in said
    equal = wording.preprocessing(Preprocessing(mean=(0.5, 0.5, 0.5)))
    assert "mean 0.5 and" in equal


def test_summary() -> None:
    assert wording.summary(Folder(path="/somewhere/photos/"), 2, 397) == "photos · 2 classes · 397 images"
    assert wording.summary(TorchvisionSet(name="CIFAR10"), None, None) == "CIFAR-10"
    assert wording.summary(SampleData(), 1, 1) == "Scanned digits · 1 class · 1 image"


def test_tree_keeps_parts_apart_and_says_what_was_split_off(monkeypatch) -> None:
    items = [Item("a", 0, "train"), Item("b", 1, "train"), Item("c", 1, "test"), Item("d", 0)]
    monkeypatch.setattr(Folder, "index", lambda *_: Catalogue(items, ("x", "y"), Nowhere()))
    tree = as_found(overview(Folder(), lambda *_: None))
    assert [(b.part, b.counts, b.kept) for b in tree.branches] == [
        ("train", (1, 1), True),
        ("test", (0, 1), True),
        (None, (1, 0), False),
    ]
    assert tree.counts == (2, 2)
    assert tree.total == 4
    prepared = Prepared([Item("a", 0, "train")], [Item("d", 1, "val")], [Item("c", 1, "test")], ("x", "y"), Nowhere())
    assert [(b.part, b.kept) for b in as_prepared(prepared, tree.given).branches] == [
        ("train", True),
        ("val", False),
        ("test", True),
    ]


def test_pick_shows_every_class_and_depends_on_the_seed() -> None:
    items = [Item(f"{label}/{n}", label) for label in range(3) for n in range(40)]
    first, again, other = pick(items, 3, 15, 0), pick(items, 3, 15, 0), pick(items, 3, 15, 1)
    assert first == again
    assert first != other
    assert len(first) == len(set(first)) == 15
    assert [sum(item.label == label for item in first) for label in range(3)] == [5, 5, 5]
    assert len(pick(items[:4], 3, 15, 0)) == 4
    assert len({item.label for item in pick(items, 3, 2, 0)}) == 2
    assert pick([], 3, 15, 0) == []


def test_what_may_be_dropped(tmp_path) -> None:
    assert source_for(str(tmp_path)) == "folder"
    assert source_for("/x/photos.ZIP") == "folder"
    assert source_for("/x/labels.csv") == "csv"
    assert source_for("/x/picture.jpg") is None
