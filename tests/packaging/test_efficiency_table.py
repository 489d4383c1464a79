"""The page docs/efficiency.md: what is kept comes back; differences and sentences by hand; what is missing is made."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from efficiency_rows import LABELS, TAUGHT, TEACHER, Row, Timing, read
from efficiency_table import Measured, page
from measure_efficiency import STUDENTS, _missing, student_plan, teacher_plan
from measuring import entries, keep

N = 200
SMALL, OTHER = STUDENTS
SETTING = {"size": 64, "batch": 32, "teacher_epochs": 4, "teacher_rate": 2e-4}


def first(count: int) -> np.ndarray:
    """The first so many answers are right."""
    return np.arange(N) < count


def row(model: str, arm: str, seed: int, right: int) -> Row:
    return Row(model, arm, seed, first(20), first(right), 60.0 + seed, 9, (1600, 400), "/somewhere/model.safetensors")


def rows() -> list[Row]:
    """The teacher 160 of 200; the first student 120, taught 140; the other 130 in both arms."""
    made = [row(TEACHER, "", seed, 160) for seed in (0, 1)]
    for seed in (0, 1):
        made += [row(SMALL, LABELS, seed, 120), row(SMALL, TAUGHT, seed, 140)]
        made += [row(OTHER, LABELS, seed, 130), row(OTHER, TAUGHT, seed, 130)]
    return made


def timings() -> list[Timing]:
    times = {TEACHER: 4.0, SMALL: 1.0, OTHER: 2.0}
    return [
        Timing(name, side, int(one * 1e6), int(one * 4e6), one * side / 64, one / 2, 16, "cpu, float32, 2 threads")
        for side in (64, 224)
        for name, one in times.items()
    ]


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "efficiency.json"
    keep([*rows(), *timings()], file)
    again = [read(entry) for entry in entries(file)]
    assert [one.to_json() for one in again] == [one.to_json() for one in [*rows(), *timings()]]
    assert again[-1] == timings()[-1]
    assert isinstance(again[1], Row)
    assert again[1].after.sum() == 160
    assert again[1].path == ""  # where a throw-away file lay says nothing


def test_only_what_is_missing_is_made() -> None:
    assert len(_missing([], 3)) == 3 + 2 * 2 * 3
    assert _missing(rows(), 2) == []
    assert {seed for _, _, seed in _missing(rows(), 3)} == {2}


def test_shares_and_differences() -> None:
    measured = Measured(rows())
    assert measured.kept(SMALL, TAUGHT) == pytest.approx(140 / 160)
    assert measured.against((SMALL, LABELS), (SMALL, TAUGHT)).mean == pytest.approx(10.0)
    assert measured.against((TEACHER, ""), (OTHER, TAUGHT)).mean == pytest.approx(-15.0)


def test_a_seed_that_is_not_whole_does_not_count() -> None:
    assert Measured([*rows(), row(TEACHER, "", 2, 10)]).seeds == [0, 1]


def test_the_page_says_who_is_helped_and_who_is_not() -> None:
    text = page(rows(), timings(), STUDENTS, SETTING)
    start = text.index("- **")
    helped, not_helped = text[start : text.index("## Accuracy")].replace("\n  ", " ").strip().split("\n")
    assert "keeps 87.5 % of the teacher's accuracy" in helped
    assert "0.25 × the parameters and 0.25 × the time for one image of 64 px" in helped
    assert "The teacher helps: +10.0" in helped
    assert "does not help reliably" in not_helped
    assert "1,600 training, 400 validation and 200 test images at 64 px" in text
    assert all(len(line) <= 120 for line in text.splitlines() if not line.startswith("|"))
    assert "| MobileNetV3-Small | 1,000,000 | 4.0 | 1.00 | 0.50 | 3.50 | 0.50 |" in text


def test_both_arms_differ_in_the_teacher_only(tmp_path: Path) -> None:
    student = STUDENTS[SMALL]
    taught, alone = (student_plan(student, teacher, tmp_path, 1) for teacher in ("teacher.safetensors", ""))
    assert (taught.strategy.tag(), alone.strategy.tag()) == ("distill", "fine-tune")
    for part in ("model", "data", "regularizers", "training"):
        assert getattr(taught, part) == getattr(alone, part)
    assert teacher_plan(tmp_path, 1).data == alone.data
