import datetime
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from posttrain_gui.errors import InputError
from posttrain_gui.models.loading.names import tidy
from posttrain_gui.models.loading.reading import class_names, read_weights
from tests.models.conftest import Unsafe, save

TENSORS = {"fc.weight": torch.rand(2, 4), "fc.bias": torch.rand(2)}


@pytest.mark.parametrize(
    ("content", "found_in"),
    [
        (TENSORS, ""),
        ({"state_dict": TENSORS, "epoch": 3}, "state_dict"),
        ({"model": TENSORS, "optimizer": {"state": {}}}, "model"),
        ({"ema": TENSORS}, "ema"),
        ({"net": {"state_dict": TENSORS}}, "net.state_dict"),
        ({"lr": torch.tensor(0.1), "model_state_dict": TENSORS}, "model_state_dict"),
    ],
)
def test_the_state_dict_is_found(content: object, found_in: str, tmp_path: Path) -> None:
    weights = read_weights(save(content, tmp_path / "a.pth"))
    assert weights.found_in == found_in
    assert {name: value.shape for name, value in weights.tensors.items()} == {
        name: value.shape for name, value in TENSORS.items()
    }


def test_trained_weights_come_before_their_average(tmp_path: Path) -> None:
    other = {name: value + 1 for name, value in TENSORS.items()}
    weights = read_weights(save({"ema": other, "model": TENSORS}, tmp_path / "a.pt"))
    assert weights.found_in == "model"
    assert torch.equal(weights.tensors["fc.bias"], TENSORS["fc.bias"])


def test_the_old_format_is_read(tmp_path: Path) -> None:
    torch.save(TENSORS, tmp_path / "old.pth", _use_new_zipfile_serialization=False)
    assert set(read_weights(tmp_path / "old.pth").tensors) == set(TENSORS)


def test_the_content_decides_not_the_ending(tmp_path: Path) -> None:
    save_file(TENSORS, tmp_path / "weights.pt")
    assert torch.equal(read_weights(tmp_path / "weights.pt").tensors["fc.bias"], TENSORS["fc.bias"])


@pytest.mark.parametrize("new_format", [True, False])
def test_a_pickle_that_needs_code_is_refused_by_name(new_format: bool, tmp_path: Path) -> None:
    path = tmp_path / "whole.pt"
    torch.save({"model": TENSORS, "thing": Unsafe()}, path, _use_new_zipfile_serialization=new_format)
    with pytest.raises(InputError, match=r"refused") as caught:
        read_weights(path)
    assert "tests.models.conftest.Unsafe" in caught.value.why
    assert "state_dict()" in caught.value.next


def test_a_date_in_a_checkpoint_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_weights(save({"model": TENSORS, "when": datetime.date(2020, 1, 1)}, tmp_path / "a.pt"))
    assert "datetime.date" in caught.value.why


@pytest.mark.parametrize("ending", [".pt", ".safetensors"])
@pytest.mark.parametrize("keep", [0, 5, 100, 400])
def test_a_torn_file_is_an_error_in_words(ending: str, keep: int, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    tensors = {name: value.repeat(10, *[1] * (value.dim() - 1)) for name, value in TENSORS.items()}
    save(tensors, path) if ending == ".pt" else save_file(tensors, path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(InputError, match=r"cannot be read|is empty"):
        read_weights(path)


def test_no_file_no_weights_no_tensors(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file"):
        read_weights(tmp_path / "none.pt")
    with pytest.raises(InputError, match="holds no weights") as caught:
        read_weights(save({"epoch": 3, "lr": 0.1}, tmp_path / "a.pt"))
    assert "epoch, lr" in caught.value.why
    with pytest.raises(InputError):
        read_weights(tmp_path)
    (tmp_path / "photo.pt").write_bytes(b"\xff\xd8\xff\xe0 a photo, long enough to be read")
    with pytest.raises(InputError, match="cannot be read"):
        read_weights(tmp_path / "photo.pt")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (["ant", "bee"], ("ant", "bee")),
        ({"bee": 1, "ant": 0}, ("ant", "bee")),
        ({"1": "bee", "0": "ant"}, ("ant", "bee")),
        ({0: "ant", 1: "bee"}, ("ant", "bee")),
        ({"ant": 0, "bee": 2}, ()),
        ({"ant": 0, "bee": 0}, ()),
        ([1, 2], ()),
        ("ant", ()),
        ({}, ()),
    ],
)
def test_class_names_in_every_usual_form(content: object, expected: tuple[str, ...]) -> None:
    assert class_names(content) == expected


def test_class_names_in_safetensors_metadata(tmp_path: Path) -> None:
    save_file(TENSORS, tmp_path / "a.safetensors", {"classes": json.dumps(["ant", "bee"]), "format": "pt"})
    assert read_weights(tmp_path / "a.safetensors").classes == ("ant", "bee")


def test_wrappers_prefixes_come_off() -> None:
    names, prefixes = tidy({f"module._orig_mod.model.l{n}.weight": n for n in range(20)} | {"criterion.weight": 99})
    assert prefixes == ["module.", "_orig_mod.", "model."]
    assert names == {f"l{n}.weight": n for n in range(20)} | {"criterion.weight": 99}


def test_a_prefix_that_only_some_share_stays() -> None:
    given = {"backbone.a": 1, "backbone.b": 2, "fc.weight": 3}
    assert tidy(given) == (given, [])


def test_densenets_old_names_are_renamed() -> None:
    names, _ = tidy({"features.denseblock1.denselayer2.norm.1.running_mean": 0, "features.norm5.weight": 1})
    assert list(names) == ["features.denseblock1.denselayer2.norm1.running_mean", "features.norm5.weight"]
