"""What the page says while it teaches. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import number, tr

if TYPE_CHECKING:
    from posttrain_gui.report import Report
    from posttrain_gui.teaching.lesson import Lesson


def stage(name: str, done: int, total: int) -> str:
    """What is being done."""
    words = {
        "loading": tr("Loading the model …"),
        "reading": tr("Reading the images …"),
        "learning": tr("Learning the classes …"),
    }
    shown = words.get(name, name)
    return tr("{stage} {done} of {total}", stage=shown, done=number(done), total=number(total)) if total else shown


def about(report: Report) -> str:
    """What the page does with this run's model."""
    if report.episodes is not None:
        return tr("The model tells new classes apart from a few images of each, at once and without training.")
    return tr(
        "This run was no few-shot run: new classes are told apart by nearest class means of its features, labelled "
        '"prototypes". How well that works was not measured.'
    )


def learned(lesson: Lesson) -> str:
    """What was learned from what, and how."""
    return tr(
        "Learned {classes} classes from {images} images: {how}.",
        classes=number(len(lesson.classes)),
        images=number(sum(lesson.counts)),
        how=tr(lesson.how),
    )


def warnings(lesson: Lesson) -> str:
    """What has to be said besides."""
    return "\n".join(tr(text) for text in lesson.warnings())


def error(problem: Exception) -> str:
    """What went wrong, in one line."""
    return " ".join(str(problem).split()) or type(problem).__name__
