"""Teaches and answers in the background: the newest wish counts, one piece of work at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from posttrain_gui.gui.background import Task

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from posttrain_gui.report import Report
    from posttrain_gui.teaching.lesson import Lesson
    from posttrain_gui.teaching.teacher import Teacher

    Classes = dict[str, list[Path]]
    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Outcome:
    """What a piece of work came to.

    Attributes:
        teacher: The model as it is taught now.
        classes: What it was taught.
        lesson: How.
        asked: The image it was asked about, or None.
        answer: Name → probability, or None.
        error: Why the image could not be answered, or None.
    """

    teacher: Teacher
    classes: Classes
    lesson: Lesson
    asked: Path | None = None
    answer: dict[str, float] | None = None
    error: Exception | None = None


def carry_out(
    report: Report,
    model_file: Path | None,
    last: Outcome | None,
    classes: Classes,
    asked: Path | None,
    progress: Progress,
) -> Outcome:
    """Loads the model where that is not done, teaches where the classes are others, and answers.

    Raises:
        posttrain_gui.errors.UserError: Where it cannot be taught; a bad image that was asked about is no such case.
    """
    from posttrain_gui.errors import UserError
    from posttrain_gui.teaching.teacher import Teacher

    teacher = last.teacher if last else Teacher(report, model_file, progress)
    known = last is not None and list(last.classes.items()) == list(classes.items())
    lesson = last.lesson if last is not None and known else teacher.learn(classes, progress)
    if asked is None:
        return Outcome(teacher, classes, lesson)
    try:
        return Outcome(teacher, classes, lesson, asked, teacher.answer(asked))
    except UserError as error:
        return Outcome(teacher, classes, lesson, asked, error=error)


class TeachWork(QObject):
    """The work behind the page.

    Signals:
        progressed: (stage, done, total).
        done: An Outcome.
        saved: Path of a model file.
        failed: The exception.
        changed: :attr:`busy` may be another one.
    """

    progressed = Signal(str, int, int)
    done = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._file: Path | None = None
        self._last: Outcome | None = None
        self._wish: tuple[Classes, Path | None] | None = None
        self._task: Task | None = None
        application = QCoreApplication.instance()
        if application is not None:  # Qt waits for its thread pool before the program ends
            application.aboutToQuit.connect(self.forget)

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._task is not None

    def use(self, report: Report, model_file: Path | None) -> None:
        """Another run's model is taught from now on."""
        self.forget()
        self._report, self._file = report, model_file

    @Slot()
    def forget(self) -> None:
        """Stops what goes on; the model and what it was taught are let go of."""
        self._wish = self._last = None
        if self._task is not None:
            self._task.cancel()

    def want(self, classes: Classes, asked: Path | None) -> None:
        """Has these classes taught and this image answered, instead of whatever was wanted before."""
        self._wish = (classes, asked)
        if self._task is not None:
            self._task.cancel()
        else:
            self._next()

    def save(self, folder: Path, stem: str) -> None:
        """Writes what is taught now as a model file."""
        if self._last is None or self.busy:
            return
        teacher = self._last.teacher
        self._begin(Task(lambda _progress: teacher.save(folder, stem), self, heavy=True), self.saved)

    def _next(self) -> None:
        if self._wish is None or self._report is None:
            return
        (classes, asked), self._wish = self._wish, None
        work = partial(carry_out, self._report, self._file, self._last, classes, asked)
        self._begin(Task(work, self, heavy=True), self.done)

    def _begin(self, task: Task, then: SignalInstance) -> None:
        self._task = task
        task.progressed.connect(self.progressed)
        task.done.connect(self._keep)
        task.done.connect(then)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        task.start()
        self.changed.emit()

    @Slot(object)
    def _keep(self, result: object) -> None:
        if isinstance(result, Outcome):
            self._last = result

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.failed.emit(error)

    @Slot()
    def _ended(self) -> None:
        """The next wish waits until the one before has let go of the model."""
        self._task = None
        self._next()
        if self._task is None:
            self.changed.emit()
