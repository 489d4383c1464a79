"""The painted scenes and their labels."""

import hashlib
from collections import Counter

import numpy as np
import pytest

from posttrain_gui.data.samples import painter, scene_labels, scenes
from posttrain_gui.data.samples.scene_labels import COLORS, SHAPE_NAMES, Scene
from posttrain_gui.data.samples.shapes import SHAPES

KNOWN = frozenset({"shape", "color", "size"})


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("circle", np.pi),
        ("ring", np.pi * (1 - 0.52**2)),
        ("square", 2.0),
        ("triangle", 3 * np.sqrt(3) / 4),
        ("cross", 2 * 1.88 * 0.6 - 0.36),
        ("star", 10 * 0.5 * np.sin(np.pi / 5) * np.cos(2 * np.pi / 5) / np.cos(np.pi / 5)),
    ],
)
def test_a_shape_covers_the_area_that_geometry_says(name: str, share: float) -> None:
    """The unit circle's square, at a fine grid; the star's inner radius is cos 72° / cos 36°."""
    x, y = np.meshgrid(np.linspace(-1.2, 1.2, 801), np.linspace(-1.2, 1.2, 801))
    inside = SHAPES[name](x, y) < 0
    assert inside.mean() * 2.4**2 == pytest.approx(share, rel=0.01)
    assert (np.hypot(x, y)[inside] <= 1 + 1e-6).all() or name == "cross"


def test_labels_are_complete_and_not_uniform() -> None:
    every = scene_labels.scenes()
    assert len(every) == 1200
    pairs = Counter((scene.shape, scene.color) for scene in every)
    assert len(pairs) == 36, "every combination is there"
    assert max(pairs.values()) > 3 * min(pairs.values()), "and some are more frequent"
    assert {30.0 <= scene.size <= 90.0 for scene in every} == {True}
    assert np.std([scene.size for scene in every]) > 8


@pytest.mark.parametrize(("task", "share"), scene_labels.MISSING.items())
def test_the_said_share_of_labels_is_missing(task: str, share: float) -> None:
    every = scene_labels.scenes()
    missing = sum(task not in scene.known for scene in every) / len(every)
    assert missing == pytest.approx(share, abs=0.03)
    assert all(scene.known for scene in every), "no picture is without any label"


@pytest.mark.parametrize("color", range(6))
def test_a_color_is_the_hue_that_it_is_called(color: int) -> None:
    """Of the shape's pixels in many pictures, before light and camera."""
    hues = []
    for number in range(20):
        x, y = np.meshgrid(np.arange(48.0), np.arange(48.0))
        body = painter._body(Scene(0, color, 50.0, KNOWN), x, y, np.random.RandomState(number))
        red, green, blue = body[24, 24] / 255
        hues.append(np.degrees(np.arctan2(np.sqrt(3) * (green - blue), 2 * red - green - blue)) % 360)
    apart = (np.array(hues) - painter.HUES[COLORS[color]] + 180) % 360 - 180
    assert np.abs(apart).max() < 13


@pytest.mark.parametrize("percent", [30.0, 60.0])
def test_the_size_is_the_circles_share_of_the_width(percent: float) -> None:
    x, y = np.meshgrid(np.arange(48) + 0.5 - 24, np.arange(48) + 0.5 - 24)
    cover = painter._cover(Scene(SHAPE_NAMES.index("circle"), 0, percent, KNOWN), x, y, percent / 100 * 24, 0.3)
    assert 2 * np.sqrt(cover.sum() / np.pi) / 48 * 100 == pytest.approx(percent, rel=0.02)


def test_the_same_number_paints_the_same_picture_and_another_another() -> None:
    scene = scene_labels.scenes()[5]
    np.testing.assert_array_equal(painter.paint(scene, 5), painter.paint(scene, 5))
    assert (painter.paint(scene, 5) != painter.paint(scene, 6)).any()


def test_the_labels_are_the_same_on_every_machine() -> None:
    told = repr([(scene.shape, scene.color, scene.size, sorted(scene.known)) for scene in scene_labels.scenes()])
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == "a8f385513f158007"


def test_the_pictures_are_the_same_on_every_machine() -> None:
    """Mean colours: a last digit of a sine may differ between processors, which can move a value by one."""
    every = scene_labels.scenes()
    means = [painter.paint(every[number], number).mean(axis=(0, 1)) for number in (0, 600, 1199)]
    np.testing.assert_allclose(means, [[163.3, 184.0, 172.2], [96.3, 93.1, 79.6], [123.2, 152.6, 192.3]], atol=0.5)


def test_the_tasks_are_those_that_are_promised() -> None:
    assert [(task.name, task.kind, len(task.classes)) for task in scenes.TASKS] == [
        ("shape", "classification", 6),
        ("color", "classification", 6),
        ("size", "regression", 0),
    ]
