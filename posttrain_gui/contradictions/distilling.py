"""A teacher and a student: what the run that made the teacher says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.contradictions.base import Look, Remark, Rule
from posttrain_gui.contradictions.seen_before import divided_otherwise, plan_behind

if TYPE_CHECKING:
    from collections.abc import Iterator

KIND = "distill"


def teacher_is_not_asked(look: Look) -> Iterator[Remark]:
    """A distillation that learns from the labels alone."""
    if look.plan.strategy.tag() == KIND and look.strategy("mixing", 1.0) == 0:
        yield Remark(
            "strategy.mixing",
            "The teacher's weight is 0 %: the student learns from the labels alone, and the teacher is only compared "
            "with it. Raise it to be taught.",
        )


def other_split(look: Look) -> Iterator[Remark]:
    """A teacher that was trained on images which judge here."""
    if field := divided_otherwise(_teachers_plan(look).get("data", {}), look):
        yield Remark(
            field,
            "The teacher's run divided these images otherwise, so it has probably been trained on some of the test "
            "images: its accuracy here would be too good. Take the same split as that run.",
        )


def smoothed_teacher(look: Look) -> Iterator[Remark]:
    """Label smoothing erases what a teacher knows of the likeness of classes (Müller, Kornblith & Hinton 2019)."""
    kinds = [entry.get("kind") for entry in _teachers_plan(look).get("regularizers", []) if isinstance(entry, dict)]
    if "label-smoothing" in kinds:
        yield Remark(
            "strategy.teacher",
            "The teacher was trained with label smoothing, which makes it more accurate and a worse teacher: its "
            "answers say less about which classes are alike (Müller et al. 2019). Train one without.",
        )


def _teachers_plan(look: Look) -> dict[str, Any]:
    """The raw plan of the run that made the teacher; {} where it is no run."""
    return plan_behind(look.strategy("teacher", None)) if look.plan.strategy.tag() == KIND else {}


RULES: tuple[Rule, ...] = (teacher_is_not_asked, other_split, smoothed_teacher)
