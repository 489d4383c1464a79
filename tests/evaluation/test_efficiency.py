"""A student against its teacher: paired, with an interval and a state, by hand."""

import math

import numpy as np
import pytest

from posttrain_gui.evaluation.compare import mcnemar, paired_bootstrap
from posttrain_gui.evaluation.efficiency import compared, times
from posttrain_gui.report import ModelSize
from posttrain_gui.terminal.efficiency_result import efficiency_in_words

N = 1000


def size(name: str, parameters: int, milliseconds: float) -> ModelSize:
    return ModelSize(
        name=name,
        parameters=parameters,
        file_bytes=4 * parameters,
        image_size=64,
        milliseconds=milliseconds,
        milliseconds_batch=milliseconds / 2,
        accuracy=math.nan,
    )


TEACHER, STUDENT = size("large", 4_000_000, 8.0), size("small", 1_000_000, 2.0)


def first(count: int) -> np.ndarray:
    return np.arange(N) < count


def test_the_figures_are_those_of_the_tests_themselves() -> None:
    made = compared(TEACHER, STUDENT, first(900), first(870), 16, "cpu")
    assert (made.teacher.accuracy, made.student.accuracy) == (0.9, 0.87)
    assert made.difference == pytest.approx(-0.03)
    assert made.p_value == mcnemar(0, 30)[0]
    assert made.ci95 == paired_bootstrap(first(900), first(870))
    assert (made.n, made.outcome) == (N, "worse")


def test_the_sentence_says_all_of_it() -> None:
    said = compared(TEACHER, STUDENT, first(900), first(870), 16, "cpu").sentence
    assert said.startswith("The student keeps 96.7 % of the teacher's accuracy (87.0 % against 90.0 %)")
    assert "reliably worse than the teacher, −3.0 points (95 % interval −4." in said
    assert "0.25 × the parameters, 0.25 × the file and 0.25 × the time for one image (0.25 × for each of 16" in said


@pytest.mark.parametrize(
    ("teacher", "student", "words"),
    [(900, 898, "no reliable difference"), (870, 900, "reliably better"), (0, 10, "keeps accuracy (1.0 % against")],
)
def test_other_states(teacher: int, student: int, words: str) -> None:
    assert words in compared(TEACHER, STUDENT, first(teacher), first(student), 16, "cpu").sentence


def test_ratios_have_two_digits_that_count() -> None:
    assert [times(*pair) for pair in ((1, 3), (12.4, 1), (5, 1000), (1, 0))] == ["0.33 ×", "12 ×", "0.005 ×", "–"]


def test_the_terminal_has_both_side_by_side() -> None:
    lines = efficiency_in_words(compared(TEACHER, STUDENT, first(900), first(870), 16, "cpu, float32")).splitlines()
    assert lines[1].split() == ["model", "large", "small"]
    assert lines[2].split()[-4:] == ["90.0", "%", "87.0", "%"]
    assert "16.0 MB" in lines[4]
    assert lines[-2] == "Timed in turns on cpu, float32."
