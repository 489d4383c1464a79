"""Caches share one budget and keep within it, and within the limits of a container."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from posttrain_gui.data.base import Item
from posttrain_gui.models.base import Preprocessing
from posttrain_gui.training import memory, threads
from posttrain_gui.training.batches import ImageSet
from posttrain_gui.training.memory import Budget

SMALL = Preprocessing(resize=16, crop=16)
BYTES = 3 * 16 * 16


class Counting:
    """A reader that counts how often it decodes."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def open(self, path: str) -> Image.Image:
        self.opened.append(path)
        return Image.new("RGB", (16, 16), (len(path), 2, 3))

    def identity(self, path: str) -> tuple[str, int, int]:
        return path, 0, 0


def images(reader: Counting, count: int, budget: Budget) -> ImageSet:
    return ImageSet([Item(str(i), 0) for i in range(count)], reader, SMALL, None, budget)


def test_a_budget_is_not_overdrawn_by_many_threads() -> None:
    budget = Budget(1000)
    with ThreadPoolExecutor(8) as pool:
        taken = sum(pool.map(budget.take, [3] * 2000))
    assert taken == 333
    assert budget.left == 1


def test_two_sets_of_images_share_one_budget() -> None:
    reader, budget = Counting(), Budget(3 * BYTES)
    first, second = images(reader, 2, budget), images(reader, 2, budget)
    for _ in range(2):
        for index in range(2):
            first.image(index, 0, 0)
            second.image(index, 0, 0)
    assert len(reader.opened) == 5, "three are kept, one is decoded twice"


def test_going_through_once_keeps_nothing() -> None:
    reader, budget = Counting(), Budget(100 * BYTES)
    passing = images(reader, 2, budget).passing()
    for index in (0, 1, 0):
        passing.image(index, 0, 0)
    assert len(reader.opened) == 3
    assert budget.left == 100 * BYTES


def test_a_container_with_little_memory_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_GROUP", tmp_path)
    free = memory.available()
    assert free > 0
    (tmp_path / "memory.max").write_text("max\n")
    (tmp_path / "memory.current").write_text("1000\n")
    assert memory.available() == pytest.approx(free, rel=0.2)
    (tmp_path / "memory.max").write_text("5000\n")
    assert memory.available() == 4000
    assert Budget().left == 2000


@pytest.mark.parametrize(
    ("content", "chosen", "team"), [("max 100000", 8, 8), ("150000 100000", 8, 2), ("9 100", 8, 1)]
)
def test_the_team_of_threads_keeps_to_the_quota(
    content: str, chosen: int, team: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cpu.max").write_text(content + "\n")
    monkeypatch.setattr(threads, "_QUOTA", tmp_path / "cpu.max")
    assert threads.team(chosen) == team
    monkeypatch.setattr(threads, "_QUOTA", tmp_path / "absent")
    assert threads.team(chosen) == chosen
