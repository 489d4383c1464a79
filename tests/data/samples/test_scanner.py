"""The digits and the bad scanner."""

import numpy as np
import pytest

from posttrain_gui.data.samples import digits, scanner


@pytest.fixture(scope="module")
def clean() -> tuple[np.ndarray, np.ndarray]:
    return digits.load()


def test_clean_digits_are_dark_ink_on_white(clean: tuple[np.ndarray, np.ndarray]) -> None:
    images, labels = clean
    assert images.shape == (1797, 32, 32)
    assert images.dtype == np.uint8
    assert sorted(set(labels.tolist())) == list(range(10))
    assert (images[:, 0, 0] == 255).mean() > 0.9  # paper in the corner
    assert images.min() == 0


def test_halves_are_disjoint_complete_and_stratified(clean: tuple[np.ndarray, np.ndarray]) -> None:
    labels = clean[1]
    first, other = digits.halves(labels)
    assert not set(first) & set(other)
    assert sorted([*first, *other]) == list(range(1797))
    share = np.bincount(labels[other]) - np.bincount(labels[first])
    assert set(share.tolist()) <= {0, 1}


def test_halves_are_always_the_same(clean: tuple[np.ndarray, np.ndarray]) -> None:
    first, other = digits.halves(clean[1])
    # The shipped weights know the first half: were it to change, the test images would be known to the model.
    assert first[:8].tolist() == [3, 5, 7, 8, 9, 13, 14, 15]
    assert other[:8].tolist() == [0, 1, 2, 4, 6, 10, 11, 12]


def test_a_scan_depends_only_on_image_and_number(clean: tuple[np.ndarray, np.ndarray]) -> None:
    image = clean[0][5]
    np.testing.assert_array_equal(scanner.scan(image, 5), scanner.scan(image, 5))
    assert (scanner.scan(image, 5) != scanner.scan(image, 6)).mean() > 0.5
    assert scanner.scan(image, 5).shape == (32, 32)
    assert scanner.scan(image, 5).dtype == np.uint8


def test_about_half_are_negatives() -> None:
    # On a blank page only the light, the noise and the inversion show: a negative page is dark.
    blank = np.full((32, 32), 255, dtype=np.uint8)
    dark = sum(scanner.scan(blank, index).mean() < 127 for index in range(400))
    assert 160 < dark < 240


def test_tilt_stays_within_its_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[float] = []
    real = scanner._tilt_and_blur

    def spy(page: np.ndarray, degrees: float, radius: float) -> np.ndarray:
        seen.append(degrees)
        return real(page, degrees, radius)

    monkeypatch.setattr(scanner, "_tilt_and_blur", spy)
    for index in range(200):
        scanner.scan(np.full((8, 8), 255, dtype=np.uint8), index)
    assert max(map(abs, seen)) <= 20
    assert min(seen) < -15
    assert max(seen) > 15


def test_light_is_a_ramp_that_averages_out() -> None:
    ramp = scanner._light((32, 32), np.random.RandomState(3))
    assert abs(ramp.mean()) < 1e-9
    assert 0 < np.abs(ramp).max() <= scanner.LIGHT
    np.testing.assert_allclose(np.diff(ramp, n=2, axis=0), 0, atol=1e-9)


def test_fading_keeps_the_middle_and_shrinks_the_rest() -> None:
    np.testing.assert_allclose(scanner._fade(np.array([0.0, 127.5, 255.0]), 0.5), [63.75, 127.5, 191.25])
