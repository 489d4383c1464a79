"""The sample "scenes": SYNTHETIC pictures with three labels each, for multi-task training.

1,200 pictures of 48 × 48 px: a coloured, textured shape on a textured ground (``painter.py``), labelled with its shape
(six), its colour (six) and its size in % of the picture's width, a number. Some labels are missing on purpose
(``scene_labels.py``).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Excluded, Item, Task
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.samples import materialize, painter, scene_labels
from posttrain_gui.data.samples.base import SampleSet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from posttrain_gui.data.samples.base import Picture, Progress
    from posttrain_gui.data.samples.scene_labels import Scene

TASKS = (
    Task("shape", "classification", scene_labels.SHAPE_NAMES),
    Task("color", "classification", scene_labels.COLORS),
    Task("size", "regression"),
)


def draw() -> Iterable[Picture]:
    """Every scene."""
    for number, scene in enumerate(scene_labels.scenes()):
        yield f"scene-{number:04d}.png", painter.paint(scene, number)


SET = SampleSet("scenes", 2, scene_labels.IMAGES, draw)


def catalogue(cache: Path, progress: Progress) -> Catalogue:
    """The pictures by shape. Raises InputError where they cannot be written to the cache."""
    found = list(zip(materialize.files(cache, SET, progress), scene_labels.scenes(), strict=True))
    items = [Item(str(path), scene.shape) for path, scene in found if "shape" in scene.known]
    aside = [Excluded(str(path), "its shape is not known") for path, scene in found if "shape" not in scene.known]
    note = f"{len(items):,} synthetic pictures by shape; {len(aside)} whose shape is not known are left out."
    return Catalogue(items, scene_labels.SHAPE_NAMES, FileReader(), excluded=aside, findings=[note])


def task_catalogue(cache: Path, progress: Progress) -> Catalogue:
    """The pictures with all three labels. Raises InputError where they cannot be written to the cache."""
    every = scene_labels.scenes()
    found = zip(materialize.files(cache, SET, progress), every, strict=True)
    items = [Item(str(path), 0, targets=_targets(scene)) for path, scene in found]
    lacking = ", ".join(f"{sum(task.name not in one.known for one in every)} a {task.name}" for task in TASKS)
    note = f"{len(items):,} synthetic pictures with a shape, a color and a size (% of the width); {lacking} lacking."
    return Catalogue(items, (), FileReader(), findings=[note], tasks=TASKS)


def _targets(scene: Scene) -> tuple[float, ...]:
    """In the order of the tasks; nan where not known."""
    values = {"shape": float(scene.shape), "color": float(scene.color), "size": scene.size}
    return tuple(values[task.name] if task.name in scene.known else math.nan for task in TASKS)
