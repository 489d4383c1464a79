"""Reference images: how many of a large folder are looked at, and which."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from posttrain_gui.data.base import Prepared
from posttrain_gui.data.reading import tree
from posttrain_gui.training.blending import reference
from tests.data.pictures import quiet_stage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(40):
        place = tmp_path / "known" / ("ants" if number % 2 else "bees")
        place.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (12, 12), (6 * number, 250 - 6 * number, 9)).save(place / f"{number}.png")
    (tmp_path / "known" / "ants" / "broken.png").write_bytes(b"no picture")
    return tmp_path / "known"


def ends_of(folder: Path, test: int = 0) -> Any:
    """Of a run that was judged on some of the very same images."""
    catalogue = tree.read_tree(folder, lambda *_: None)
    prints = reference._prints(catalogue.items, reference._seen(catalogue, catalogue.items, quiet_stage))
    items = [item for item in catalogue.items if item.path in prints][:test]
    images = Prepared([], [], items, catalogue.classes, catalogue.reader, fingerprints=prints)
    return SimpleNamespace(images=images, original=SimpleNamespace(classes=()))


def test_of_many_images_no_more_are_decoded_than_are_wanted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[str] = []
    ends, plain = ends_of(folder), reference._seen

    def counted(catalogue: Any, items: Any, progress: Any) -> Any:
        decoded.extend(item.path for item in items)
        return plain(catalogue, items, progress)

    monkeypatch.setattr(reference, "_seen", counted)
    found = reference.read_reference(folder, ends, quiet_stage, most=10)
    assert found.about.images == len(found.images.val) == 10
    assert len(decoded) == 10 + 10 * found.about.broken
    again = reference.read_reference(folder, ends, quiet_stage, most=10)
    assert again.images.val == found.images.val, "the same ones each time"
    places = [item.path for item in tree.read_tree(folder, lambda *_: None).items]
    assert [item.path for item in found.images.val] == sorted((i.path for i in found.images.val), key=places.index)


def test_where_many_are_left_out_others_take_their_place(folder: Path) -> None:
    found = reference.read_reference(folder, ends_of(folder, test=32), quiet_stage, most=7)
    assert found.about.images == 7
    assert found.about.test_images > 7
    few = reference.read_reference(folder, ends_of(folder, test=32), quiet_stage, most=20)
    assert (few.about.images, few.about.test_images, few.about.broken) == (8, 32, 1)
    whole = reference.read_reference(folder, ends_of(folder, test=32), quiet_stage)
    assert (whole.about.images, whole.about.test_images, whole.about.broken) == (8, 32, 1)
    assert whole.images.val == few.images.val
