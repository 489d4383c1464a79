"""What holds for every registered augmentation of single images, and for what mixes a batch."""

import pytest
import torch
from torch import Tensor

from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.training import images
from posttrain_gui.training.hooks import Hooks
from posttrain_gui.training.randomness import Using, generator

KINDS = sorted(kind for kind, cls in regularizers().items() if cls.group == "Data augmentation")
MIXING = {"mixup", "cutmix"}
SINGLE = [kind for kind in KINDS if kind not in MIXING]
OFF = {
    "crop": [{"smallest": 1.0, "stretch": 1.0}],
    "flip": [{"horizontal": 0.0, "vertical": 0.0}],
    "rotation": [{"degrees": 0.0}],
    "affine": [{"degrees": 0.0, "translate": 0.0, "scale": 0.0, "shear": 0.0}],
    "color-jitter": [{"brightness": 0.0, "contrast": 0.0, "saturation": 0.0, "hue": 0.0}],
    "blur": [{"probability": 0.0}],
    "random-erasing": [{"probability": 0.0}, {"probability": 1.0, "largest": 0.0}],
}
"""Settings at which nothing is left to change."""
NEVER_OFF = {"trivial-augment", "randaugment", "augmix"}
"""Some of their changes have no strength (equalise, auto-contrast), so that none makes them nothing."""


def hooks_of(kind: str, **settings: object) -> Hooks:
    hooks = Hooks()
    regularizers()[kind](**settings).attach(hooks)
    return hooks


def picture(height: int = 40, width: int = 40) -> Tensor:
    """A smooth picture with an edge, so that blur, shift and colour all show."""
    down, across = torch.meshgrid(torch.linspace(0, 200, height), torch.linspace(30, 255, width), indexing="ij")
    made = torch.stack([down, across, (down + across) / 2]).to(torch.uint8)
    made[:, height // 4 : height // 2, width // 4 : width // 2] = torch.tensor([250, 10, 90]).view(3, 1, 1)
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_it_has_its_place_in_the_loop(kind: str) -> None:
    hooks = hooks_of(kind)
    assert hooks.augmented
    assert bool(hooks.mixing) == (kind in MIXING)


@pytest.mark.parametrize("kind", SINGLE)
@pytest.mark.parametrize("size", [(40, 40), (1, 1), (9, 300)])
def test_it_keeps_type_and_shape_and_the_image_given(kind: str, size: tuple[int, int]) -> None:
    base, hooks = picture(*size), hooks_of(kind)
    kept = base.clone()
    for index in range(8):
        with Using(generator(0, "augment", 1, index)):
            shown = hooks.crops[0](base, min(size)) if hooks.crops else hooks.augmentations[0](base)
        assert shown.dtype == torch.uint8
        assert shown.shape == ((3, min(size), min(size)) if hooks.crops else base.shape)
    assert torch.equal(base, kept), "decoded images are kept in memory: they must not be changed"


@pytest.mark.parametrize("kind", SINGLE)
def test_same_generator_same_image_and_another_epoch_another(kind: str) -> None:
    base, hooks = picture(), hooks_of(kind)

    def seen(epoch: int) -> list[Tensor]:
        return [images.view(base, 40, hooks, generator(3, "augment", epoch, index)) for index in range(30)]

    first, again, later = seen(1), seen(1), seen(2)
    assert all(torch.equal(a, b) for a, b in zip(first, again, strict=True))
    assert any(not torch.equal(a, b) for a, b in zip(first, later, strict=True))


@pytest.mark.parametrize("kind", SINGLE)
def test_no_number_is_drawn_past_the_images_generator(kind: str) -> None:
    torch.manual_seed(0)
    before = torch.get_rng_state()
    for index in range(40):
        images.view(picture(), 40, hooks_of(kind), generator(0, "augment", 1, index))
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize("kind", sorted(MIXING))
def test_mixing_draws_from_the_ambient_generator_too(kind: str) -> None:
    torch.manual_seed(0)
    before = torch.get_rng_state()
    batch, labels = torch.rand(4, 3, 8, 8), torch.tensor([0, 1, 2, 0])
    before = torch.get_rng_state()
    with Using(generator(5)):
        first = hooks_of(kind).mixing[0](batch, labels, 3)
    with Using(generator(5)):
        second = hooks_of(kind).mixing[0](batch, labels, 3)
    assert torch.equal(torch.get_rng_state(), before)
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))


@pytest.mark.parametrize("kind", SINGLE)
def test_no_strength_is_no_change(kind: str) -> None:
    assert (kind in OFF) != (kind in NEVER_OFF), "say at which settings it does nothing, or that there are none"
    for settings in OFF.get(kind, []):
        hooks = hooks_of(kind, **settings)
        for index in range(20):
            assert torch.equal(images.view(picture(), 40, hooks, generator(1, index)), picture())


@pytest.mark.parametrize(
    ("kind", "weak", "strong"),
    [
        ("affine", {"translate": 0.02, "degrees": 1, "scale": 0.01, "shear": 0}, {"translate": 0.3}),
        ("blur", {"probability": 1, "sigma": 0.3}, {"probability": 1, "sigma": 5}),
        ("random-erasing", {"probability": 0.1}, {"probability": 1, "largest": 0.6}),
        ("randaugment", {"num_ops": 1, "magnitude": 1}, {"num_ops": 4, "magnitude": 25}),
        ("augmix", {"severity": 1}, {"severity": 10}),
    ],
)
def test_a_higher_strength_changes_more(kind: str, weak: dict[str, float], strong: dict[str, float]) -> None:
    def change(settings: dict[str, float]) -> float:
        hooks, base = hooks_of(kind, **settings), picture()
        seen = [images.view(base, 40, hooks, generator(2, index)) for index in range(40)]
        return sum(float((view.float() - base.float()).abs().mean()) for view in seen)

    assert change(strong) > 1.5 * change(weak) > 0


@pytest.mark.parametrize(
    ("kind", "settings"),
    [
        ("rotation", {"degrees": 45}),
        ("affine", {"degrees": 45}),
        ("randaugment", {"num_ops": 1}),
        ("trivial-augment", {}),
    ],
)
def test_what_comes_in_from_outside_has_the_colour_of_the_border(kind: str, settings: dict[str, float]) -> None:
    plain = torch.tensor([200, 40, 90], dtype=torch.uint8).view(3, 1, 1).expand(3, 40, 40).contiguous()
    for index in range(60):
        shown = images.view(plain, 40, hooks_of(kind, **settings), generator(4, index)).int()
        # Whatever was done to a picture of one colour, it has one colour: no black corner, no dark seam.
        assert torch.equal(shown.amax(dim=(1, 2)), shown.amin(dim=(1, 2))), index


def test_erasing_covers_one_rectangle_of_the_right_size() -> None:
    base = torch.full((3, 60, 60), 128, dtype=torch.uint8)
    base[0, 0, 0] = 255
    hooks = hooks_of("random-erasing", probability=1.0, largest=0.3, fill="noise")
    shares = []
    for index in range(60):
        shown = images.view(base, 60, hooks, generator(6, index))
        rows, columns = torch.nonzero((shown != base).any(dim=0), as_tuple=True)
        shares.append(float((rows.max() - rows.min() + 1) * (columns.max() - columns.min() + 1)) / 3600)
        inside = shown[:, rows.min() : rows.max() + 1, columns.min() : columns.max() + 1].float()
        assert inside.std() > 50, "noise from 0 to 255 has a deviation of 74"
    assert min(shares) >= 0.015
    assert 0.2 < max(shares) <= 0.32


def test_erasing_with_the_mean_colour() -> None:
    base = torch.zeros(3, 20, 20, dtype=torch.uint8)
    base[:, :10] = torch.tensor([200, 100, 50], dtype=torch.uint8).view(3, 1, 1)
    hooks = hooks_of("random-erasing", probability=1.0, largest=0.3, fill="mean")
    shown = images.view(base, 20, hooks, generator(0, 1))
    changed = (shown != base).any(dim=0)
    assert changed.any()
    assert torch.equal(shown[:, changed].unique(dim=1), torch.tensor([[100], [50], [25]], dtype=torch.uint8))


def test_blur_equals_a_gaussian_of_the_drawn_width() -> None:
    dot = torch.zeros(3, 41, 41, dtype=torch.uint8)
    dot[:, 20, 20] = 255
    from scipy.ndimage import gaussian_filter

    hooks = hooks_of("blur", probability=1.0, sigma=3.0)
    with Using(generator(9)):
        shown = hooks.augmentations[0](dot)
    with Using(generator(9)):
        torch.rand(())
        sigma = float(torch.empty(1).uniform_(0.1, 3.0))
    expected = torch.from_numpy(gaussian_filter(dot[0].double().numpy(), sigma, radius=9))
    assert float((shown[0].double() - expected).abs().max()) <= 0.51
