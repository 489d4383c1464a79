import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import nn

from posttrain_gui.errors import InputError, RunError
from posttrain_gui.export.base import formats
from posttrain_gui.export.files.disk import write_whole
from posttrain_gui.export.files.model_file import load_model_file, plain_tensors, save_model_file
from posttrain_gui.models.anatomy.head import replace_head
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.models.file import File
from posttrain_gui.models.loading.build import build
from posttrain_gui.models.loading.doctor import inspect, load
from posttrain_gui.models.trained import Architecture

CLASSES = ("ant", "bee", "cat")
PREPROCESSING = Preprocessing(resize=70, crop=64, interpolation="bicubic", mean=(0.4, 0.5, 0.6))
IMAGES = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(0))


def saved(folder: Path, library: str, name: str, plan_name: str = "a") -> tuple[Path, nn.Module]:
    """A model as it is after a run: built for 10 classes, its head replaced, in channels-last memory."""
    torch.manual_seed(0)
    network = build(Architecture(library=library, name=name, num_classes=10)).to(memory_format=torch.channels_last)
    replace_head(network, len(CLASSES))
    architecture = Architecture(library=library, name=name, num_classes=len(CLASSES))
    return save_model_file(
        folder, "best", network, architecture, CLASSES, PREPROCESSING, {"version": 1, "name": plan_name}, {"gain": 0.25}
    ), network


def reload_in_plain_torch(path: Path) -> nn.Module:
    """What the README shows; nothing of this program is used."""
    import timm
    import torchvision
    from safetensors.torch import load_file

    card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    what = card["architecture"]
    if what["library"] == "torchvision":
        model = torchvision.models.get_model(
            what["name"], weights=None, num_classes=what["num_classes"], **what["arguments"]
        )
    else:
        model = timm.create_model(what["name"], num_classes=what["num_classes"], **what["arguments"])
    model.load_state_dict(load_file(path))
    return model.eval()


def same(one: nn.Module, other: nn.Module) -> bool:
    with torch.no_grad():
        plain = (network.eval().to(memory_format=torch.contiguous_format) for network in (one, other))
        first, second = (network(IMAGES) for network in plain)
        return torch.equal(first, second)


@pytest.mark.parametrize(
    ("library", "name"),
    [
        ("torchvision", "resnet18"),
        ("torchvision", "squeezenet1_1"),
        ("torchvision", "googlenet"),
        ("timm", "tf_efficientnet_lite0"),
        ("timm", "convnext_atto"),
    ],
)
def test_ten_lines_of_plain_torch_reload_it(library: str, name: str, tmp_path: Path) -> None:
    path, network = saved(tmp_path, library, name)
    assert same(reload_in_plain_torch(path), network)


@pytest.mark.parametrize(("library", "name"), [("torchvision", "mnasnet0_5"), ("posttrain_gui", "digits-cnn")])
def test_it_is_loaded_as_my_own_checkpoint(library: str, name: str, tmp_path: Path) -> None:
    path, network = saved(tmp_path, library, name)
    said: list[str] = []
    model = File(path=str(path)).load(said.append)
    assert same(model.network, network)
    assert (model.classes, model.preprocessing) == (CLASSES, PREPROCESSING)
    assert (model.architecture.library, model.architecture.name) == (library, name)
    assert said == [f"{library} {name}: a model file of this program, 3 outputs"]


def test_the_json_says_everything(tmp_path: Path) -> None:
    path, _ = saved(tmp_path, "torchvision", "resnet18", "Bienen & Käfer")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["best.json", "best.safetensors"]
    card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert card["architecture"] == {"library": "torchvision", "name": "resnet18", "num_classes": 3, "arguments": {}}
    assert card["classes"] == list(CLASSES)
    assert card["preprocessing"]["crop"] == 64
    assert card["plan"] == {"version": 1, "name": "Bienen & Käfer"}
    assert card["metrics"] == {"gain": 0.25}
    assert set(card["versions"]) == {"python", "torch", "torchvision", "timm", "posttrain-gui"}
    assert "unknown" not in card["versions"].values()
    assert card["made"].endswith("+00:00")


def test_the_weights_alone_are_enough(tmp_path: Path) -> None:
    path, network = saved(tmp_path, "torchvision", "squeezenet1_1")
    path.with_suffix(".json").unlink()
    model = load_model_file(path)
    assert same(model.network, network)
    assert model.classes == CLASSES


def test_json_and_weights_both_name_the_model(tmp_path: Path) -> None:
    path, network = saved(tmp_path, "torchvision", "squeezenet1_1")
    assert same(load_model_file(path.with_suffix(".json")).network, network)
    assert same(load(path.with_suffix(".json")).network, network)
    said = inspect(path)
    assert said.title == "SqueezeNet"
    assert said.matched == said.total == len(network.state_dict())
    assert said.findings[0].startswith("A model file of this program: torchvision squeezenet1_1, 3 outputs, made 20")
    assert inspect(path, classes=("x", "y", "z")).classes == ("x", "y", "z")


def test_a_json_of_another_model_is_noticed(tmp_path: Path) -> None:
    path, _ = saved(tmp_path, "torchvision", "squeezenet1_1")
    card = json.loads(path.with_suffix(".json").read_text())
    card["architecture"]["name"] = "squeezenet1_0"
    path.with_suffix(".json").write_text(json.dumps(card))
    with pytest.raises(InputError, match="not those of torchvision squeezenet1_0") as caught:
        load_model_file(path)
    assert "features.0.weight is (64, 3, 3, 3), not (96, 3, 7, 7)" in caught.value.why
    del card["architecture"]["name"]
    path.with_suffix(".json").write_text(json.dumps(card))
    with pytest.raises(InputError, match="no valid model file") as caught:
        load_model_file(path)
    assert "architecture.name" in caught.value.why
    path.with_suffix(".json").write_text("{")
    with pytest.raises(InputError, match="cannot be read"):
        load_model_file(path)


def test_somebody_elses_weights_are_no_model_file(tmp_path: Path) -> None:
    torch.save(
        build(Architecture(library="torchvision", name="resnet18", num_classes=3)).state_dict(), tmp_path / "a.pt"
    )
    with pytest.raises(InputError, match="no model file"):
        load_model_file(tmp_path / "a.pt")
    with pytest.raises(InputError, match="no model file"):
        formats()["pytorch"]().write(tmp_path / "a.pt", tmp_path / "b.pt")


def test_tied_and_partial_tensors_are_written_whole() -> None:
    network = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
    network[1].weight = network[0].weight
    network.register_buffer("part", torch.arange(10.0)[2:5])
    tensors = plain_tensors(network)
    assert set(tensors) == set(network.state_dict())
    assert torch.equal(tensors["0.weight"], tensors["1.weight"])
    assert tensors["0.weight"].data_ptr() != tensors["1.weight"].data_ptr()
    assert tensors["part"].tolist() == [2.0, 3.0, 4.0]
    assert tensors["part"].untyped_storage().nbytes() == 12


# ── formats ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_room_holds_two_formats() -> None:
    assert list(formats()) == ["safetensors", "pytorch"]


def test_safetensors_copies_both_files(tmp_path: Path) -> None:
    path, network = saved(tmp_path / "run", "torchvision", "squeezenet1_1")
    out = formats()["safetensors"]().write(path, tmp_path / "mine")
    assert out == tmp_path / "mine.safetensors"
    assert out.read_bytes() == path.read_bytes()
    assert same(load_model_file(out).network, network)
    assert same(reload_in_plain_torch(out), network)
    (tmp_path / "folder").mkdir()
    assert formats()["safetensors"]().write(path, tmp_path / "folder") == tmp_path / "folder" / "best.safetensors"
    assert formats()["safetensors"]().write(path, path) == path
    assert same(load_model_file(path).network, network)


@pytest.mark.parametrize("name", ["squeezenet1_1", "mnasnet0_5"])
def test_pytorch_is_one_file_for_weights_only(name: str, tmp_path: Path) -> None:
    import torchvision

    path, network = saved(tmp_path, "torchvision", name)
    out = formats()["pytorch"]().write(path, tmp_path / "deep" / "mine.pt")
    content = torch.load(out, weights_only=True)
    model = torchvision.models.get_model(name, weights=None, num_classes=3)
    model.load_state_dict(content["state_dict"])
    assert same(model, network)
    assert content["classes"] == list(CLASSES)
    assert content["posttrain_gui"]["preprocessing"]["crop"] == 64
    again = load(out)
    assert same(again.network, network)
    assert again.preprocessing == PREPROCESSING


# ── the disk ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may grow beyond 100 kB: what a full disk does to whoever writes, in the system itself."""
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "best.safetensors").write_bytes(b"older")
    with pytest.raises(RunError, match="The disk is full"):
        saved(tmp_path, "torchvision", "squeezenet1_1")
    assert [entry.name for entry in tmp_path.iterdir()] == ["best.safetensors"]
    assert (tmp_path / "best.safetensors").read_bytes() == b"older"


@pytest.mark.parametrize("kind", ["safetensors", "pytorch"])
def test_a_full_disk_while_exporting(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path, _ = saved(tmp_path / "run", "torchvision", "squeezenet1_1")
    request.getfixturevalue("small_disk")
    (tmp_path / "out").mkdir()
    with pytest.raises(RunError, match="The disk is full"):
        formats()[kind]().write(path, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_other_errors_of_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RunError, match="could not be written"):
        write_whole(tmp_path / "file" / "a.txt", lambda place: place.write_text("a"))

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(RunError, match="The disk is full"):
        write_whole(tmp_path / "a.txt", lambda place: place.write_text("a"))
    assert not (tmp_path / "a.txt").exists()


def test_a_mistake_of_ours_is_not_called_the_disks(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "a.txt", lambda _: print(1 / 0))
