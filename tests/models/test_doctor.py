import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from posttrain_gui.errors import InputError
from posttrain_gui.models.file import File
from posttrain_gui.models.loading.build import build, build_shapes
from posttrain_gui.models.loading.doctor import inspect, load
from posttrain_gui.models.loading.identify import identify
from posttrain_gui.models.trained import Architecture
from tests.models.conftest import save, shuffled


def network(name: str = "mobilenet_v3_small", classes: int = 4) -> torch.nn.Module:
    return build(Architecture(library="torchvision", name=name, num_classes=classes))


def shapes(library: str, name: str, classes: int) -> dict[str, tuple[int, ...]]:
    built = build_shapes(Architecture(library=library, name=name, num_classes=classes))
    return {key: tuple(value.shape) for key, value in built.state_dict().items()}


@pytest.mark.parametrize("classes", [3, 1000])
@pytest.mark.parametrize(
    ("library", "name"),
    [
        ("posttrain_gui", "digits-cnn"),
        ("torchvision", "resnet50"),
        ("torchvision", "wide_resnet50_2"),
        ("torchvision", "efficientnet_b1"),
        ("torchvision", "vit_b_32"),
        ("torchvision", "swin_v2_t"),
        ("torchvision", "regnet_y_400mf"),
        ("torchvision", "squeezenet1_1"),
        ("torchvision", "densenet169"),
        ("torchvision", "vgg11_bn"),
        ("timm", "resnet50d"),  # holds all names and shapes of the smaller resnet26d
        ("timm", "seresnet50"),  # holds all of resnet50
        ("timm", "mobilenetv3_small_100"),
        ("timm", "vit_tiny_patch16_224"),
        ("timm", "convnext_atto"),
        ("timm", "swin_tiny_patch4_window7_224"),
    ],
)
def test_architectures_are_told_apart(library: str, name: str, classes: int) -> None:
    given = shapes(library, name, classes)
    found = identify(given)
    assert (found.signature.library, found.signature.name, found.outputs) == (library, name, classes)
    assert len(found.fitting) == len(given)
    assert found.exact


def test_a_file_is_loaded_with_every_tensor_in_its_place(tmp_path: Path) -> None:
    original = network()
    original.load_state_dict(shuffled(original))
    path = save(
        {"epoch": 2, "state_dict": {f"module.{k}": v for k, v in original.state_dict().items()}}, tmp_path / "a.pth"
    )
    model = load(path)
    images = torch.rand(2, 3, 64, 64)
    with torch.no_grad():
        assert torch.equal(model.network(images), original.eval()(images))
    assert model.architecture.name == "mobilenet_v3_small"
    assert model.architecture.num_classes == 4
    assert not model.network.training
    total = len(original.state_dict())
    expected = f"MobileNetV3 (torchvision mobilenet_v3_small): {total} of {total} tensors matched, head 4 outputs"
    assert model.findings[0] == expected
    assert 'The weights were found under "state_dict".' in model.findings
    assert 'The prefix "module." was taken off the names.' in model.findings
    assert "The names of its 4 outputs are not known." in model.findings


def test_old_files_without_batch_counters_are_whole(tmp_path: Path) -> None:
    state = {k: v for k, v in network().state_dict().items() if not k.endswith("num_batches_tracked")}
    assert inspect(save(state, tmp_path / "a.pt")).matched == len(state)


def test_another_head_name_is_understood(tmp_path: Path) -> None:
    original = network("resnet18", 3)
    state = {k.replace("fc.", "fc.1."): v for k, v in original.state_dict().items()}
    model = load(save(state, tmp_path / "a.pt"))
    assert "Its head fc.1 is read as fc." in model.findings
    assert torch.equal(model.network.fc.weight, original.fc.weight)


@pytest.mark.parametrize("extra", [{}, {"fc.0.weight": (64, 512), "fc.0.bias": (64,), "fc.2.weight": (3, 64)}])
def test_a_backbone_without_a_fitting_head_gets_a_new_one(extra: dict[str, tuple[int, ...]], tmp_path: Path) -> None:
    original = network("resnet18", 3)
    state = {k: v for k, v in original.state_dict().items() if not k.startswith("fc.")}
    state |= {name: torch.zeros(shape) for name, shape in extra.items()}
    model = load(save(state, tmp_path / "a.pt"))
    assert "no head: a new one starts from class means" in model.findings[0]
    assert model.classes == ()
    assert model.architecture.num_classes == 1  # agrees with no set of classes, so it is replaced
    assert torch.equal(model.network.conv1.weight, original.conv1.weight)
    assert any("left out (fc.0" in finding for finding in model.findings) == bool(extra)


def test_class_names_a_person_a_json_the_file(tmp_path: Path) -> None:
    names = ["a", "b", "c", "d"]
    path = save(
        {"model": network().state_dict(), "class_to_idx": {n: i for i, n in enumerate(names)}}, tmp_path / "a.pt"
    )
    assert inspect(path).classes == tuple(names)
    (tmp_path / "a.json").write_text(json.dumps({"classes": ["e", "f", "g", "h"]}))
    assert inspect(path).classes == ("e", "f", "g", "h")
    assert inspect(path, classes=("i", "j", "k", "l")).classes == ("i", "j", "k", "l")
    with pytest.raises(InputError, match="2 class names were given for 4 outputs"):
        inspect(path, classes=("i", "j"))
    (tmp_path / "a.json").write_text(json.dumps(["e", "f"]))
    said = inspect(path)
    assert said.classes == ()
    assert any("2 class names" in finding and "do not fit 4 outputs" in finding for finding in said.findings)


def test_a_thousand_outputs_are_taken_for_imagenet(tmp_path: Path) -> None:
    said = inspect(save(network(classes=1000).state_dict(), tmp_path / "a.pt"))
    assert said.classes[309:311] == ("bee", "ant")
    assert any("ImageNet's class names are assumed" in finding for finding in said.findings)


def test_the_wrong_architecture_is_said_in_numbers(tmp_path: Path) -> None:
    path = save(network("resnet18").state_dict(), tmp_path / "a.pt")
    with pytest.raises(InputError, match="not those of torchvision resnet50") as caught:
        inspect(path, library="torchvision", name="resnet50")
    assert "of 122 tensors matched" in caught.value.why
    assert "missing or of another shape (layer1.0.conv1.weight" in caught.value.why
    with pytest.raises(InputError, match="no classification model") as caught:
        inspect(path, name="resnt18")
    assert 'Did you mean "resnet18"?' in caught.value.why


def test_a_changed_backbone_is_not_filled_at_random(tmp_path: Path) -> None:
    state = network("resnet18").state_dict()
    state["layer3.0.conv1.weight"] = torch.zeros(1, 2, 3, 3)
    with pytest.raises(InputError, match="not known") as caught:
        load(save(state, tmp_path / "a.pt"))
    assert "The nearest is torchvision resnet18: 121 of 122 tensors matched" in caught.value.why
    assert "layer3.0.conv1.weight" in caught.value.why


def test_tensors_of_no_known_network(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not known"):
        inspect(save({"a.weight": torch.rand(3, 3), "b.weight": torch.rand(3, 3)}, tmp_path / "a.pt"))


def test_a_person_overrules_the_guess(tmp_path: Path) -> None:
    path = save(network("resnet18").state_dict(), tmp_path / "a.pt")
    assert inspect(path).architecture.library == "torchvision"
    said = inspect(path, library="timm", name="resnet18")
    assert (said.architecture.library, said.title) == ("timm", "ResNet")
    assert said.preprocessing.interpolation == "bicubic"


def test_a_model_that_cannot_be_told_from_another_is_said(tmp_path: Path) -> None:
    built = build(Architecture(library="timm", name="tf_efficientnet_lite1", num_classes=3))
    said = inspect(save(built.state_dict(), tmp_path / "a.pt"))
    assert said.architecture.name == "tf_efficientnet_lite1"
    lite0 = build(Architecture(library="timm", name="efficientnet_lite0", num_classes=3))
    said = inspect(save(lite0.state_dict(), tmp_path / "b.pt"))
    assert any(finding.startswith("tf_efficientnet_lite0 has the same tensors") for finding in said.findings)


def test_the_choice_finds_missing_files_without_torch(tmp_path: Path) -> None:
    assert [p.path for p in File().problems()] == ["path"]
    assert "There is no file" in File(path=str(tmp_path / "no.pt")).problems()[0].message
    (tmp_path / "a.pt").touch()
    assert File(path=str(tmp_path / "a.pt")).problems() == []
    assert [p.path for p in File(path=str(tmp_path / "a.pt"), classes=("one",)).problems()] == ["classes"]


@pytest.mark.parametrize(
    ("file", "line"),
    [
        (
            "mobilenet_v2_imagenet1k",
            "MobileNetV2 (torchvision mobilenet_v2): 314 of 314 tensors matched, head 1,000 outputs",
        ),
        (
            "squeezenet1_0_imagenet1k",
            "SqueezeNet (torchvision squeezenet1_0): 52 of 52 tensors matched, head 1,000 outputs",
        ),
    ],
)
def test_real_weights_know_an_ant_from_a_bee(file: str, line: str, shared_data: Path, said: list[str]) -> None:
    from tests.models.photos import known_as

    model = File(path=str(shared_data / "weights" / f"{file}.safetensors")).load(said.append)
    assert said[0] == line
    assert known_as(model, shared_data / "ants_bees" / "test") >= 10


def test_safetensors_of_half_precision_are_loaded(tmp_path: Path) -> None:
    original = network()
    half = {k: v.half() if v.is_floating_point() else v for k, v in original.state_dict().items()}
    save_file(half, tmp_path / "a.safetensors")
    model = load(tmp_path / "a.safetensors")
    assert model.network.classifier[0].weight.dtype == torch.float32
    torch.testing.assert_close(model.network.classifier[0].weight, original.classifier[0].weight, atol=1e-3, rtol=1e-3)
