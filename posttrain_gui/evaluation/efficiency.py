"""What a student keeps of its teacher, and what it saves: paired on the same test images, with its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation.compare import changes, mcnemar, paired_bootstrap
from posttrain_gui.evaluation.verdict import outcome_of, p_in_words, signed
from posttrain_gui.report import Efficiency, ModelSize, Outcome

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

WORDS: dict[Outcome, str] = {
    "improved": "reliably better than the teacher",
    "no reliable difference": "no reliable difference from the teacher",
    "worse": "reliably worse than the teacher",
}
"""How the student stands to its teacher."""


def compared(
    teacher: ModelSize, student: ModelSize, teacher_right: ArrayLike, student_right: ArrayLike, batch: int, device: str
) -> Efficiency:
    """Holds a student against its teacher.

    Args:
        teacher: The teacher; its accuracy is taken from its answers.
        student: The student, likewise.
        teacher_right: (N,) bool, which test images the teacher answers rightly.
        student_right: (N,) bool, likewise; the same images in the same order.
        batch: Images at once where several were timed.
        device: Where and how both were timed.
    """
    up, down, n = changes(teacher_right, student_right)
    ci95, p_value = paired_bootstrap(teacher_right, student_right), mcnemar(up, down)[0]
    made = Efficiency(
        teacher=_with_accuracy(teacher, teacher_right),
        student=_with_accuracy(student, student_right),
        batch=batch,
        device=device,
        difference=(up - down) / n,
        ci95=ci95,
        p_value=p_value,
        n=n,
        outcome=outcome_of(p_value, ci95),
    )
    return made.model_copy(update={"sentence": sentence(made)})


def sentence(made: Efficiency) -> str:
    """All of it in one sentence."""
    return f"{_accuracy(made)}; {_cost(made)}."


def times(small: float, large: float) -> str:
    """A ratio with two digits that count: "0.34 ×", "12 ×"."""
    return f"{float(f'{small / large:.2g}'):g} ×" if large > 0 else "–"


def _with_accuracy(size: ModelSize, right: ArrayLike) -> ModelSize:
    return size.model_copy(update={"accuracy": float(np.asarray(right, dtype=bool).mean())})


def _accuracy(made: Efficiency) -> str:
    teacher, student = made.teacher.accuracy, made.student.accuracy
    kept = f"{100 * student / teacher:.1f} % of the teacher's accuracy" if teacher > 0 else "accuracy"
    low, high = made.ci95
    images = "test image" if made.n == 1 else "test images"
    return (
        f"The student keeps {kept} ({100 * student:.1f} % against {100 * teacher:.1f} %): {WORDS[made.outcome]}, "
        f"{signed(made.difference)} points (95 % interval {signed(low)} to {signed(high)}, "
        f"{p_in_words(made.p_value)}, {made.n:,} {images})"
    )


def _cost(made: Efficiency) -> str:
    student, teacher = made.student, made.teacher
    return (
        f"with {times(student.parameters, teacher.parameters)} the parameters, "
        f"{times(student.file_bytes, teacher.file_bytes)} the file and "
        f"{times(student.milliseconds, teacher.milliseconds)} the time for one image "
        f"({times(student.milliseconds_batch, teacher.milliseconds_batch)} for each of {made.batch} at once)"
    )
