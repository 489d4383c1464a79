"""torchvision's Omniglot, by a tiny stand-in in its real file layout."""

import hashlib
import io
import urllib.error
import urllib.request
import zipfile
from pathlib import Path
from typing import Any

import pytest
from torchvision import datasets

from posttrain_gui.data.base import Catalogue, Split
from posttrain_gui.data.care.by_class import divide_by_class
from posttrain_gui.data.torchvision_sets import TorchvisionSet
from posttrain_gui.errors import InputError
from tests.data.pictures import picture, quiet

CHARACTERS = {
    "images_background": [f"{alphabet}/character0{i}" for alphabet in ("Greek", "Latin") for i in range(1, 4)],
    "images_evaluation": [f"Tengwar/character0{i}" for i in range(1, 4)],
}


def packed(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as opened:
        for number, character in enumerate(CHARACTERS[name]):
            for hand in range(1, 3):
                content = io.BytesIO()
                picture(100 * len(name) + 10 * number + hand, 105).convert("1").save(content, "PNG")
                opened.writestr(f"{name}/{character}/{number:04}_{hand:02}.png", content.getvalue())
    return buffer.getvalue()


@pytest.fixture
def zips(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    made = {f"{name}.zip": packed(name) for name in CHARACTERS}
    sums = {name: hashlib.md5(made[f"{name}.zip"]).hexdigest() for name in CHARACTERS}
    monkeypatch.setattr(datasets.Omniglot, "zips_md5", sums)
    return made


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)


def check(found: Catalogue) -> None:
    assert found.classes == tuple(sorted(name for names in CHARACTERS.values() for name in names))
    by_part = {part: {found.classes[i.label] for i in found.items if i.part == part} for part in ("train", "test")}
    assert by_part == {"train": set(CHARACTERS["images_background"]), "test": set(CHARACTERS["images_evaluation"])}
    assert len(found.items) == 18
    item = next(item for item in found.items if found.classes[item.label] == "Tengwar/character02")
    image = found.reader.open(item.path)
    assert (image.size, image.mode) == ((105, 105), "RGB")
    expected = picture(100 * len("images_evaluation") + 10 + 1, 105).convert("1").convert("RGB")
    assert image.tobytes() == expected.tobytes()


def test_archives_that_lie_there_are_unpacked(tmp_path: Path, zips: dict[str, bytes]) -> None:
    (tmp_path / "omniglot-py").mkdir()
    for name, content in zips.items():
        (tmp_path / "omniglot-py" / name).write_bytes(content)
    source = TorchvisionSet(name="Omniglot", path=str(tmp_path), download=False)
    check(source.index(quiet))
    check(source.index(quiet))  # unpacked already
    assert not list((tmp_path / "omniglot-py").glob("unpacking-*"))


def test_a_download_is_unpacked(tmp_path: Path, zips: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(request: urllib.request.Request, **_: Any) -> io.BytesIO:
        reply = io.BytesIO(zips[request.full_url.rsplit("/", 1)[-1]])
        reply.headers = {}  # type: ignore[attr-defined]
        return reply

    monkeypatch.setattr(urllib.request, "urlopen", answer)
    check(TorchvisionSet(name="Omniglot", path=str(tmp_path)).index(quiet))


def test_its_parts_are_parts_of_classes(tmp_path: Path, zips: dict[str, bytes]) -> None:
    test_archives_that_lie_there_are_unpacked(tmp_path, zips)
    found = TorchvisionSet(name="Omniglot", path=str(tmp_path)).index(quiet)
    division = divide_by_class(found.items, found.classes, Split(val=0.3))
    assert {found.classes[item.label].split("/")[0] for item in division.parts["test"]} == {"Tengwar"}
    assert len({item.label for item in division.parts["val"]}) == 2


@pytest.mark.parametrize("download", [True, False])
def test_absent_it_says_which_archives_to_put_where(tmp_path: Path, download: bool) -> None:
    with pytest.raises(InputError, match="is not on this machine") as caught:
        TorchvisionSet(name="Omniglot", path=str(tmp_path), download=download).index(quiet)
    for name, md5 in datasets.Omniglot.zips_md5.items():
        assert f"{name}.zip" in caught.value.next
        assert md5 in caught.value.next
    assert str(tmp_path / "omniglot-py") in caught.value.next
    assert "unpacked" not in caught.value.next  # torchvision wants to see the archives
