from datetime import UTC, datetime

import pytest

from posttrain_gui.history import naming


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ants and bees", "ants-and-bees"),
        ("Größe: 3/4!", "groe-3-4"),
        ("../../etc/passwd", "etc-passwd"),
        ("蜂", "run"),
        ("", "run"),
        ("a" * 23 + " tail", "a" * 23),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert naming.slug(name) == expected


def test_later_runs_sort_later() -> None:
    days = [datetime(2026, 11, day, 6, 15, 30, tzinfo=UTC) for day in (1, 2, 10)]
    ids = [naming.new_id("x", day) for day in days]
    assert ids == sorted(ids)
    assert ids[0].startswith("20261101-061530-x-")


def test_two_runs_of_one_second_differ() -> None:
    now = datetime(2026, 11, 1, tzinfo=UTC)
    assert len({naming.new_id("x", now) for _ in range(20)}) > 10
