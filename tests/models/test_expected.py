"""What weights expect, told without reading them, is what loading them says."""

from pathlib import Path

import pytest

from posttrain_gui.errors import InputError
from posttrain_gui.models.base import Preprocessing, sources
from posttrain_gui.models.file import File
from posttrain_gui.models.loading import expected


@pytest.mark.parametrize(
    ("name", "resize", "crop"), [("efficientnet_lite0", 256, 224), ("efficientnet_lite2", 297, 260)]
)
def test_bundled_as_published(name, resize, crop) -> None:
    # 224 / 0.875 = 256; 260 / 0.875 = 297.1
    half = (0.5, 0.5, 0.5)
    assert expected.bundled(name) == Preprocessing(
        resize=resize, crop=crop, interpolation="bicubic", mean=half, std=half
    )


def test_torchvision_weights_differ_and_are_named_in_any_case() -> None:
    assert expected.torchvision("resnet50", "IMAGENET1K_V1") == Preprocessing(resize=256, crop=224)
    assert expected.torchvision("resnet50", "imagenet1k_v2") == Preprocessing(resize=232, crop=224)
    assert expected.torchvision("resnet50") == expected.torchvision("resnet50", "IMAGENET1K_V2")
    assert expected.torchvision("no-such-network") is None


def test_every_torchvision_classifier_tells() -> None:
    import torchvision

    for name in torchvision.models.list_models(module=torchvision.models):
        found = expected.torchvision(name)
        assert found is not None, name
        assert found.resize >= found.crop, name


def test_timm_agrees_with_its_own_transform() -> None:
    import timm
    from timm.data.config import resolve_data_config

    found = expected.timm("resnet18.a1_in1k")
    own = timm.data.create_transform(
        **resolve_data_config(pretrained_cfg=timm.models.get_pretrained_cfg("resnet18.a1_in1k").to_dict())
    )
    assert found is not None
    assert (found.resize, found.crop) == (own.transforms[0].size, own.transforms[1].size[0])
    assert found.interpolation == own.transforms[0].interpolation.value
    assert found.mean == pytest.approx(tuple(own.transforms[-1].mean.tolist()))
    assert found.std == pytest.approx(tuple(own.transforms[-1].std.tolist()))


@pytest.mark.parametrize("tag", ["bundled", "sample"])
def test_the_same_as_loading(tag) -> None:
    source = sources()[tag]()
    assert expected.expected_preprocessing(source) == source.load(lambda _: None).preprocessing


def test_a_file_of_ones_own(shared_data) -> None:
    source = File(path=str(shared_data / "weights" / "mobilenet_v2_imagenet1k.safetensors"))
    found = expected.expected_preprocessing(source)
    assert (found.crop, found.mean) == (224, (0.485, 0.456, 0.406))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        expected.expected_preprocessing(File(path=str(tmp_path / "none.safetensors")))
