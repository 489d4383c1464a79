"""Disturbed pictures: each does what it says, the stronger the more, and always alike."""

from collections import defaultdict

import pytest
import torch

from posttrain_gui.training.disturbances import STRENGTHS, disturbances, jpeg, light, noise, turn
from posttrain_gui.training.randomness import Using, generator


def picture(side: int = 48) -> torch.Tensor:
    """A smooth ramp with a dark square."""
    ramp = torch.linspace(60, 200, side).repeat(3, side, 1)
    ramp[:, 12:30, 16:28] = 20
    return ramp.to(torch.uint8)


def applied(apply, image: torch.Tensor, key: int = 0) -> torch.Tensor:
    with Using(generator("test", key)):
        return apply(image)


def test_there_are_five_at_three_strengths() -> None:
    kinds = defaultdict(list)
    for one in disturbances():
        kinds[one.name].append(one.strength)
    assert dict(kinds) == {name: list(STRENGTHS) for name in ("blur", "noise", "brightness", "jpeg", "rotation")}


def test_the_stronger_the_further_from_the_picture() -> None:
    image = picture()
    away = defaultdict(list)
    for one in disturbances():
        disturbed = applied(one.apply, image)
        assert disturbed.shape == image.shape
        assert disturbed.dtype == torch.uint8
        away[one.name].append((disturbed.float() - image.float()).abs().mean().item())
    for name, distances in away.items():
        assert 0 < distances[0] < distances[1] < distances[2], name


@pytest.mark.parametrize("one", disturbances(), ids=lambda one: f"{one.name}{one.strength}")
def test_the_same_seed_gives_the_same_pixels(one) -> None:
    image = picture()
    assert torch.equal(applied(one.apply, image, 3), applied(one.apply, image, 3))


def test_noise_has_the_standard_deviation_it_says() -> None:
    grey = torch.full((3, 200, 200), 128, dtype=torch.uint8)
    noisy = applied(lambda image: noise(image, 0.1), grey).float()
    assert noisy.std().item() == pytest.approx(25.5, rel=0.02)
    assert noisy.mean().item() == pytest.approx(128, abs=0.5)


def test_light_goes_both_ways_by_the_same_factor() -> None:
    grey = torch.full((3, 8, 8), 100, dtype=torch.uint8)
    seen = {int(applied(lambda image: light(image, 2.0), grey, key)[0, 0, 0]) for key in range(20)}
    assert seen == {50, 200}


def test_turning_by_a_right_angle_moves_the_picture_so() -> None:
    image = picture(33)
    turned = {tuple(applied(lambda one: turn(one, 90.0), image, key).flatten().tolist()) for key in range(20)}
    both = {tuple(torch.rot90(image, times, (1, 2)).flatten().tolist()) for times in (1, 3)}
    assert turned == both


def test_a_jpeg_of_full_quality_hardly_differs() -> None:
    image = picture()
    assert (jpeg(image, 100).float() - image.float()).abs().max() <= 4
