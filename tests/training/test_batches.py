"""Batches of images: their sizes, and that an image which comes twice in an epoch is augmented in two ways."""

import pytest
import torch
from PIL import Image
from torch import Tensor

from posttrain_gui.data.base import Item
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.training.batches import Batches, ImageSet
from posttrain_gui.training.compute import Compute
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.sources import FromKept

SMALL = Preprocessing(resize=16, crop=16)


class Grey:
    def open(self, _path: str) -> Image.Image:
        return Image.new("RGB", (16, 16), (100, 100, 100))

    def identity(self, path: str) -> tuple[str, int, int]:
        return path, 0, 0


def brighter(image: Tensor) -> Tensor:
    return image + torch.randint(0, 100, ()).to(torch.uint8)


def first_again_and_again(labels: Tensor, _numbers: torch.Generator) -> Tensor:
    return torch.zeros_like(labels)


def images(count: int) -> ImageSet:
    hooks = Hooks(augmentations=[brighter])
    return ImageSet([Item(str(i), i % 2) for i in range(count)], Grey(), SMALL, hooks, Budget())


def shades(batches: Batches, epoch: int) -> list[int]:
    return [int(image[0, 0, 0]) for pictures, _, _ in batches.epoch(epoch) for image in pictures]


def test_an_image_that_is_drawn_again_looks_different_each_time() -> None:
    repeated = Batches(images(8), 3, 0, shuffle=True, sampler=first_again_and_again)
    seen = shades(repeated, 1)
    assert len(set(seen)) > 4, "all repeats of an image are augmented alike"
    assert seen == shades(repeated, 1)
    assert set(seen) != set(shades(repeated, 2))


def test_what_comes_once_is_augmented_as_it_always_was() -> None:
    in_order = shades(Batches(images(6), 4, 0, shuffle=False), 1)
    shuffled = Batches(images(6), 4, 0, shuffle=True)
    assert [in_order[i] for i in shuffled.order(1)] == shades(shuffled, 1)


@pytest.mark.parametrize(("count", "size", "sizes"), [(9, 4, [4, 5]), (10, 4, [4, 4, 2]), (3, 1, [1, 1, 1])])
@pytest.mark.parametrize("kept", [False, True])
def test_no_image_is_left_alone_in_training(count: int, size: int, sizes: list[int], kept: bool) -> None:
    labels = images(count).labels
    fixed = FromKept(
        torch.nn.Identity(), torch.rand(count, 2), labels, size, 0, Compute(torch.device("cpu")), shuffle=True
    )
    decoded = Batches(images(count), size, 0, shuffle=True)
    made = [len(one[1]) for one in (fixed if kept else decoded).epoch(1)]
    assert made == sizes
    assert len(fixed) == len(decoded) == len(sizes)


def test_measuring_keeps_its_batches() -> None:
    assert [len(labels) for _, labels, _ in Batches(images(9), 4, 0, shuffle=False).epoch(0)] == [4, 4, 1]
