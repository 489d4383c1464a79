import math
import random
from collections import Counter
from dataclasses import replace

import pytest

from posttrain_gui.data.base import Item, Part, Split, Task
from posttrain_gui.data.care.by_task import divide_tasks
from posttrain_gui.data.care.split import Division
from posttrain_gui.errors import InputError

SHAPE = Task("shape", "classification", ("circle", "square", "star"))
COLOR = Task("color", "classification", ("blue", "red"))
SIZE = Task("size", "regression")
TASKS = (SHAPE, COLOR, SIZE)
NAN = math.nan


def scenes(count: int, part: Part | None = None, seed: int = 0) -> list[Item]:
    """Items whose shapes and colours are unevenly mixed; sizes from 0 to 100."""
    rng = random.Random(seed)
    drawn = [(rng.choices((0, 1, 2), (6, 3, 1))[0], rng.choices((0, 1), (3, 1))[0], rng.uniform(0, 100))]
    drawn += [(rng.choices((0, 1, 2), (6, 3, 1))[0], rng.randrange(2), rng.uniform(0, 100)) for _ in range(count - 1)]
    return [Item(f"{part}/{i}", 0, part, targets=(float(s), float(c), z)) for i, (s, c, z) in enumerate(drawn)]


def share(division: Division, part: Part, task: int, label: int) -> float:
    counts = {p: Counter(item.targets[task] for item in items)[label] for p, items in division.parts.items()}
    return counts[part] / sum(counts.values())


@pytest.mark.parametrize("seed", range(5))
def test_every_class_of_every_task_has_its_share_of_the_test(seed: int) -> None:
    found = divide_tasks(scenes(400), TASKS, Split(val=0.15, test=0.25, seed=seed))
    assert [len(found.parts[part]) for part in ("val", "test")] == pytest.approx([60, 100], abs=6)
    for task, classes in ((0, 3), (1, 2)):
        for label in range(classes):
            assert share(found, "test", task, label) == pytest.approx(0.25, abs=0.05)
            assert share(found, "val", task, label) == pytest.approx(0.15, abs=0.05)


def test_values_are_spread_by_fifths() -> None:
    found = divide_tasks(scenes(400), TASKS, Split(val=0.15, test=0.25))
    fifths = Counter(int(item.targets[2] // 20) for item in found.parts["test"])
    everywhere = Counter(int(item.targets[2] // 20) for item in scenes(400))
    for fifth in range(5):
        assert fifths[fifth] / everywhere[fifth] == pytest.approx(0.25, abs=0.08)


def test_the_same_seed_divides_the_same() -> None:
    items = scenes(100)
    first, again, other = (divide_tasks(items, TASKS, Split(seed=seed)).parts["test"] for seed in (1, 1, 2))
    assert first == again != other


def test_given_parts_are_kept_and_groups_stay_on_one_side() -> None:
    items = [replace(item, group=f"g{i // 4}") for i, item in enumerate(scenes(80, "train"))] + scenes(30, "test", 1)
    found = divide_tasks(items, TASKS, Split())
    assert {item.path for item in found.parts["test"]} == {f"test/{i}" for i in range(30)}
    sides: dict[str, set[str | None]] = {}
    for items_of_part in found.parts.values():
        for item in items_of_part:
            sides.setdefault(item.group, set()).add(item.part)
    assert all(len(sides[f"g{i}"]) == 1 for i in range(20))
    assert len(found.parts["val"]) == pytest.approx(12, abs=4)


def test_missing_labels_are_counted_not_guessed() -> None:
    items = scenes(60, "train") + scenes(20, "val", 1) + scenes(20, "test", 2)
    items = [replace(item, targets=(item.targets[0], NAN, NAN)) if i < 7 else item for i, item in enumerate(items)]
    found = divide_tasks(items, TASKS, Split())
    assert sum(math.isnan(item.targets[1]) for item in found.parts["train"]) == 7
    low, high = min(values := [item.targets[2] for item in items[7:]]), max(values)
    assert found.findings == [
        f"3 tasks: shape (3 classes), color (2), size (numbers from {low:g} to {high:g}); "
        "of 60 training images 7 lack color, 7 lack size."
    ]


def with_colors(train: list[float], val: list[float], test: list[float]) -> list[Item]:
    parts: list[tuple[Part, list[float]]] = [("train", train), ("val", val), ("test", test)]
    return [
        Item(f"{part}/{i}", 0, part, targets=(float(i % 2), color))
        for part, colors in parts
        for i, color in enumerate(colors)
    ]


COLORS = (Task("shape", "classification", ("a", "b")), Task("color", "classification", ("blue", "red", "white")))


def test_a_class_only_in_the_test_and_one_not_in_it_are_said() -> None:
    found = divide_tasks(with_colors([0, 1, 0, 1], [0, 1], [0, 2]), COLORS, Split())
    assert found.findings[1:] == [
        'color: class "white" has no training images and cannot be learned.',
        'color: class "red" has no test images: nothing will be known of how well it is told.',
    ]


def test_a_class_of_one_image_is_learned_from() -> None:
    items = [Item(str(i), 0, targets=(float(i % 2), 2.0 if i == 5 else float(i % 2))) for i in range(30)]
    for seed in range(8):
        found = divide_tasks(items, COLORS, Split(seed=seed))
        assert any(item.targets[1] == 2 for item in found.parts["train"])


@pytest.mark.parametrize(
    ("items", "message", "why"),
    [
        (
            with_colors([NAN, NAN], [0, 1], [0, 1]),
            'Task "color" has no labels to train on',
            "None of 2 training images",
        ),
        (with_colors([0, 1], [NAN], [0, 1]), 'Task "color" has no labels to choose', "None of 1 validation image says"),
        (with_colors([0, 1], [0, 1], [NAN, NAN]), 'Task "color" has no labels to judge by', "None of 2 test images"),
        (with_colors([0, 0], [0, 1], [0, 1]), 'Task "color" cannot be learned', "have the same class"),
    ],
)
def test_tasks_that_cannot_be_learned_or_judged(items: list[Item], message: str, why: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        divide_tasks(items, COLORS, Split())
    assert why in caught.value.why
    assert caught.value.next


def test_a_value_that_never_changes_cannot_be_learned() -> None:
    items = [Item(f"{part}/{i}", 0, part, targets=(3.0,)) for part in ("train", "val", "test") for i in range(3)]
    with pytest.raises(InputError, match='Task "size" cannot be learned') as caught:
        divide_tasks(items, (SIZE,), Split())
    assert "the same value" in caught.value.why
