"""The invented scripts, and the hands that write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from posttrain_gui.data.samples import hands, scripts, strokes

if TYPE_CHECKING:
    from posttrain_gui.data.samples.base import Picture


@pytest.fixture(scope="module")
def pictures(strokes_drawn_once: list[Picture]) -> np.ndarray:
    """(300 characters, 20 hands, 28, 28)."""
    return np.stack([pixels for _, pixels in strokes_drawn_once]).reshape(300, 20, 28, 28)


def test_a_curve_runs_through_its_knots() -> None:
    knots = np.array([[0.0, 0.0], [1.0, 2.0], [3.0, 1.0], [4.0, 4.0]])
    line = scripts.curve(knots, samples=5)
    assert line.shape == (15, 2)
    for number, knot in enumerate(knots[:-1]):
        np.testing.assert_allclose(line[5 * number], knot, atol=1e-12)
    np.testing.assert_allclose(line[-1], knots[-1], atol=1e-12)


def test_evenly_placed_knots_on_a_line_give_that_line() -> None:
    line = scripts.curve(np.array([[0.0, 0.0], [1.0, 2.0], [2.0, 4.0]]))
    np.testing.assert_allclose(line[:, 1], 2 * line[:, 0], atol=1e-12)


def test_a_single_point_is_inked_as_a_disk_of_the_pens_width() -> None:
    pixels = hands._inked(np.array([[13.0, 14.0]]), pen=1.0)
    assert pixels[14, 13] == 0  # y first
    assert pixels[14, 14] == pixels[13, 13] == 128  # a pixel further on: half covered, rounded to even
    assert pixels[14, 15] == 255
    assert (pixels < 255).sum() == 9


def test_every_script_has_characters_of_one_to_five_strokes_within_the_square() -> None:
    invented = scripts.invent()
    assert [len(script) for script in invented] == [10] * 30
    assert {len(character) for script in invented for character in script} == {1, 2, 3, 4, 5}
    for script in invented:
        for character in script:
            line = np.concatenate([scripts.curve(stroke) for stroke in character])
            assert np.abs(line).max() <= 1 + 1e-9


def test_no_two_characters_are_nearly_alike() -> None:
    seen = np.stack([scripts._seen(character) for script in scripts.invent() for character in script])
    alike = seen @ seen.T - 2 * np.eye(300)
    assert (alike >= scripts.TOO_ALIKE).sum() <= 6


def test_a_class_is_named_by_its_script(pictures: np.ndarray) -> None:
    assert len(pictures) == len(strokes.CLASSES) == 300
    assert strokes.CLASSES[0] == "script 01/character 01"
    assert strokes.CLASSES[-1] == "script 30/character 10"


def test_every_picture_shows_dark_ink_on_white(pictures: np.ndarray) -> None:
    ink = (pictures < 128).mean(axis=(2, 3))
    assert ink.min() > 0.01
    assert ink.max() < 0.5
    assert len({picture.tobytes() for picture in pictures.reshape(6000, -1)}) == 6000


def test_a_few_examples_tell_characters_apart_somewhat_but_not_well_as_they_are(pictures: np.ndarray) -> None:
    """Nearest class mean of the bare pixels, 5 ways: above chance (20 %), and with room to learn."""
    flat = (255 - pictures.reshape(300, 20, -1)).astype(np.float32) / 255
    assert 0.35 < _episodes(flat, shots=1) < 0.65
    assert 0.6 < _episodes(flat, shots=5) < 0.9


def _episodes(flat: np.ndarray, shots: int) -> float:
    chance, right = np.random.RandomState(0), []
    for _ in range(150):
        classes, order = chance.choice(300, 5, replace=False), chance.permutation(20)
        means = flat[classes][:, order[:shots]].mean(axis=1)
        queries = flat[classes][:, order[shots : shots + 5]]
        distance = ((queries[:, :, None] - means[None, None]) ** 2).sum(axis=-1)
        right.append((distance.argmin(axis=-1) == np.arange(5)[:, None]).mean())
    return float(np.mean(right))


def test_characters_of_one_script_look_more_alike_than_others(pictures: np.ndarray) -> None:
    """Number of strokes and their shapes come from the script: ink varies more between scripts than by chance."""
    ink = (255.0 - pictures).mean(axis=(1, 2, 3)).reshape(30, 10)
    between = ink.mean(axis=1).var() * 10
    within = ink.var(axis=1).mean()
    assert between > 2 * within  # by chance they were equal on average, with a spread of a quarter


def test_the_pictures_are_the_same_on_every_machine(pictures: np.ndarray) -> None:
    """Means of quarters: a last digit of a sine may differ between processors, which can move a grey by one."""
    chosen = pictures[[0, 77, 299], [0, 7, 19]]
    means = chosen.reshape(3, 2, 14, 2, 14).mean(axis=(2, 4)).reshape(3, 4)
    np.testing.assert_allclose(
        means, [[218.6, 255.0, 216.7, 241.6], [235.4, 243.5, 235.4, 255.0], [250.6, 218.9, 248.0, 213.4]], atol=0.5
    )
