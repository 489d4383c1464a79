import gzip
import hashlib
import io
import struct
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from torchvision import datasets

from posttrain_gui.data.reading import set_files
from posttrain_gui.data.reading.images import BadImage
from posttrain_gui.data.reading.known_sets import SETS
from posttrain_gui.data.torchvision_sets import TorchvisionSet
from posttrain_gui.errors import InputError
from tests.data.pictures import quiet, save

IMAGES = {"train": 40, "t10k": 20}


def idx(array: np.ndarray) -> bytes:
    """The file format of MNIST."""
    return struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape) + array.tobytes()


def mnist_files() -> dict[str, bytes]:
    rng = np.random.default_rng(0)
    files = {}
    for prefix, count in IMAGES.items():
        files[f"{prefix}-images-idx3-ubyte"] = idx(rng.integers(0, 256, (count, 28, 28), dtype=np.uint8))
        files[f"{prefix}-labels-idx1-ubyte"] = idx(np.arange(count, dtype=np.uint8) % 10)
    return files


def write(root: Path, files: dict[str, bytes]) -> None:
    folder = root / "MNIST" / "raw"
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def refuse(request: urllib.request.Request, **_: Any) -> None:
        asked.append(request.full_url)
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    return asked


@pytest.fixture
def mnist(tmp_path: Path) -> TorchvisionSet:
    write(tmp_path, mnist_files())
    return TorchvisionSet(name="MNIST", path=str(tmp_path))


def test_a_local_set_keeps_its_parts(mnist: TorchvisionSet, offline: list[str]) -> None:
    found = mnist.index(quiet)
    assert [sum(item.part == part for item in found.items) for part in ("train", "test")] == [40, 20]
    assert found.classes[3] == "3 - three"
    assert found.findings == ["The parts of MNIST digits are kept: train 40, test 20 images."]
    image = found.reader.open("train/7")
    assert (image.mode, image.size) == ("RGB", (28, 28))
    expected = np.frombuffer(mnist_files()["train-images-idx3-ubyte"], np.uint8, offset=16).reshape(40, 28, 28)[7]
    assert (np.asarray(image)[..., 0] == expected).all()
    assert offline == []


def test_identity_tells_images_and_sets_apart(mnist: TorchvisionSet) -> None:
    reader = mnist.index(quiet).reader
    assert len({reader.identity(name) for name in ("train/1", "train/2", "test/1")}) == 3
    assert reader.identity("train/1") == mnist.index(quiet).reader.identity("train/1")


def test_an_image_that_is_not_there(mnist: TorchvisionSet) -> None:
    with pytest.raises(BadImage):
        mnist.index(quiet).reader.open("train/4000")


def test_the_limit_is_by_class_and_part_and_seeded(mnist: TorchvisionSet) -> None:
    def names(seed: int) -> list[str]:
        limited = mnist.model_copy(update={"limit": 2, "split": mnist.split.model_copy(update={"seed": seed})})
        items = limited.index(quiet).items
        counts = {(item.part, item.label) for item in items}
        assert (len(items), len(counts)) == (40, 20)
        return [item.path for item in items]

    assert names(0) == names(0)
    assert names(0) != names(1)


def test_archives_in_place_are_unpacked_without_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, offline: list[str]
) -> None:
    packed = {f"{name}.gz": gzip.compress(content) for name, content in mnist_files().items()}
    write(tmp_path, packed)
    sums = [(name, hashlib.md5(content).hexdigest()) for name, content in packed.items()]
    monkeypatch.setattr(datasets.MNIST, "resources", sums)
    source = TorchvisionSet(name="MNIST", path=str(tmp_path), download=False)
    assert len(source.index(quiet).items) == 60
    assert offline == []


def test_missing_archives_are_downloaded_checked_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = {f"{name}.gz": gzip.compress(content) for name, content in mnist_files().items()}
    sums = [(name, hashlib.md5(content).hexdigest()) for name, content in packed.items()]
    monkeypatch.setattr(datasets.MNIST, "resources", sums)

    def answer(request: urllib.request.Request, **_: Any) -> io.BytesIO:
        reply = io.BytesIO(packed[request.full_url.rsplit("/", 1)[-1]])
        reply.headers = {}  # type: ignore[attr-defined]
        return reply

    monkeypatch.setattr(urllib.request, "urlopen", answer)
    calls: list[tuple[int, int]] = []
    found = TorchvisionSet(name="MNIST", path=str(tmp_path)).index(lambda *seen: calls.append(seen))
    assert len(found.items) == 60
    assert len(calls) >= len(packed)
    assert not list(tmp_path.rglob("*.part"))


def test_a_download_with_the_wrong_checksum_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(_: urllib.request.Request, **__: Any) -> io.BytesIO:
        reply = io.BytesIO(b"a login page")
        reply.headers = {}  # type: ignore[attr-defined]
        return reply

    monkeypatch.setattr(urllib.request, "urlopen", answer)
    with pytest.raises(InputError, match="another checksum"):
        TorchvisionSet(path=str(tmp_path)).index(quiet)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("download", [True, False])
def test_offline_says_which_files_to_put_where(tmp_path: Path, download: bool, offline: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        TorchvisionSet(path=str(tmp_path), download=download).index(quiet)
    assert caught.value.what == "CIFAR-10 is not on this machine."
    kind = datasets.CIFAR10
    for part in (kind.filename, kind.url, kind.tgz_md5, "cifar-10-batches-py", str(tmp_path)):
        assert part in caught.value.next
    assert bool(offline) == download
    assert len(str(caught.value).splitlines()) == 3


def test_a_damaged_local_set_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "cifar-10-batches-py").mkdir()
    (tmp_path / "cifar-10-batches-py" / "data_batch_1").write_bytes(b"x")
    with pytest.raises(InputError, match="is not whole"):
        TorchvisionSet(path=str(tmp_path), download=False).index(quiet)


def test_a_set_without_parts_is_left_to_the_split(tmp_path: Path) -> None:
    for number, name in enumerate(("Forest", "River")):
        save(tmp_path / "eurosat" / "2750" / name / f"{name}_1.jpg", number)
    found = TorchvisionSet(name="EuroSAT", path=str(tmp_path)).index(quiet)
    assert (found.classes, {item.part for item in found.items}) == (("Forest", "River"), {None})
    assert found.reader.open("all/1").size == (64, 64)


@pytest.mark.parametrize("name", list(SETS))
def test_every_row_names_a_set_of_torchvision_and_its_files(name: str) -> None:
    kind = getattr(datasets, name)
    files = set_files.files_of(kind)
    assert files
    assert all(file.md5 == "" or len(file.md5) == 32 for file in files)
    assert all(url.startswith("http") and url.endswith(file.name) for file in files for url in file.urls)
    source = TorchvisionSet(name=name)
    assert source.problems() == []
    assert SETS[name].title in source.one_line()


def test_an_unknown_set_names_the_nearest() -> None:
    assert 'Did you mean "CIFAR10"?' in TorchvisionSet(name="CIFAR-10").problems()[0].message
