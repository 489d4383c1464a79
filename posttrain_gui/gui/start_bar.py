"""The bar at the bottom: the run's name, what is missing, and Start training."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from posttrain_gui.contradictions import Remark
from posttrain_gui.gui.device_line import DeviceLine
from posttrain_gui.gui.forms.paths import TextField
from posttrain_gui.gui.forms.row import FieldRow
from posttrain_gui.gui.forms.spec import spec_of
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe, lettered
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFontMetrics

    from posttrain_gui.choice import Problem
    from posttrain_gui.gui.store import PlanStore

ROOM = 860
"""Width for the list in the smallest window, px; longer texts break into lines."""
SAID_FOR = 8000
"""Milliseconds for which something that happened is told."""
TALLEST = 170
"""Height of the list, px; more is scrolled."""


class MissingList(QScrollArea):
    """What keeps training from starting, and what one should know before; each line leads to its field.

    Signals:
        chosen: The plan path of the line that was clicked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMaximumHeight(TALLEST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: list[QPushButton] = []

    def show_problems(
        self, problems: Sequence[Problem], remarks: Sequence[Problem], place: Callable[[str], str]
    ) -> None:
        """Lists the problems and the remarks.

        Args:
            problems: What is wrong.
            remarks: What does not go together and does not keep training from starting.
            place: From a plan path to the name of the step that holds the field.
        """
        content = QWidget()
        content.setProperty("role", "clear")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.lines = []
        self._add(layout, tr("Before training can start:"), problems, place)
        self._add(layout, tr("Training can start; worth knowing:"), remarks, place)
        layout.addStretch(1)
        self.setWidget(content)
        self.setFixedHeight(min(TALLEST, content.sizeHint().height()))

    def _add(self, layout: QVBoxLayout, heading: str, said: Sequence[Problem], place: Callable[[str], str]) -> None:
        if said:
            layout.addWidget(label(heading, "strong"))
        for problem in said:
            line = self._line(problem, place(problem.path))
            self.lines.append(line)
            layout.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)

    def _line(self, problem: Problem, place: str) -> QPushButton:
        said = tr(problem.message)
        text = tr("{place}: {said}", place=place, said=said) if place else said
        line = QPushButton("\n".join(broken(text, self.fontMetrics(), ROOM)))
        line.setObjectName(f"missing.{problem.path}")
        describe(line, text, tr("Goes to the field."))
        line.setProperty("role", "remark" if isinstance(problem, Remark) else "link")
        line.setProperty("path", problem.path)
        line.setCursor(Qt.CursorShape.PointingHandCursor)
        line.clicked.connect(self._clicked)
        return line

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(str(self.sender().property("path")))


class StartBar(QFrame):
    """Start training is always clickable: where something is missing it says what.

    Signals:
        start: Training may begin.
        field_wanted: The plan path of a field that a person wants to see.
        run_wanted: The running training is to be shown.
    """

    topic: ClassVar[About] = About(
        "train#start",
        title="Start training",
        text="Starts the plan as it is. Where something is missing, the button says what, and each line leads to "
        "its field.",
    )

    start = Signal()
    field_wanted = Signal(str)
    run_wanted = Signal()

    def __init__(
        self,
        store: PlanStore,
        problems: Callable[[], list[Problem]],
        place: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Makes the bar.

        Args:
            store: Holds the plan.
            problems: All that keeps training from starting, the panels' findings included.
            place: From a plan path to the name of the step that holds the field.
            parent: The owner.
        """
        super().__init__(parent)
        self._problems, self._place, self._running = problems, place, False
        self._searching = False
        self.said = label("", "warn", wrap=True, parent=self)
        self.said.setObjectName("start.said")
        self.said.hide()
        self._quiet = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._quiet.timeout.connect(self.said.hide)
        self._remarks = store.remarks
        self.setProperty("role", "bar")
        self.missing = MissingList(self)
        self.missing.hide()
        self.status = label("", "muted", parent=self)
        self.status.setObjectName("start.status")
        self.device = DeviceLine(store, self)
        self.what = QPushButton(self)
        self.what.setObjectName("start.what")
        self.what.setProperty("role", "link")
        self.undo = QPushButton(tr("Back to the plan before"), self)
        self.undo.setObjectName("start.undo")
        self.undo.setProperty("role", "link")
        self.undo.setToolTip(tr("The plan was replaced as a whole; this takes that back. Later: Edit, Undo."))
        self.undo.hide()
        self.what.setToolTip(tr("Shows or hides the list; each line of it leads to its field."))
        self.button = QPushButton(lettered(tr("Start training"), "T"), self)
        self.button.setToolTip(tr("Starts training with the plan as it is, or says what is missing."))
        self.button.setObjectName("start")
        self.button.setProperty("role", "primary")
        self._name = self._name_row(store)
        self._lay_out()
        self.button.clicked.connect(self._pressed)
        self.what.clicked.connect(self._toggle_list)
        self.missing.chosen.connect(self._line_chosen)
        store.changed.connect(self._changed)

    @Slot()
    def offer_undo(self) -> None:
        """The plan was replaced by another one at a click; a way back is shown until something is changed in it."""
        self.undo.show()

    def say(self, text: str) -> None:
        """Says something for some seconds above the bar: why what was dropped is not used, say."""
        self.said.setText(text)
        self.said.show()
        self._quiet.start()

    def show_name(self) -> None:
        """Gives the run's name the keyboard."""
        self._name.focus()

    def set_running(self, running: bool) -> None:
        """While a run is going the button leads to it."""
        self._running = running
        self._show_running()

    def set_searching(self, searching: bool) -> None:
        """While a search is going no training can start; the button leads to the search."""
        self._searching = searching
        self._show_running()

    def _show_running(self) -> None:
        idle = lettered(tr("Show search"), "S") if self._searching else lettered(tr("Start training"), "T")
        self.button.setText(lettered(tr("Show training"), "T") if self._running else idle)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Says whether training can start."""
        problems, remarks = self._problems(), self._remarks()
        name_problem = next((p.message for p in problems if p.path == "name"), "")
        self._name.show_problem(name_problem, refused=bool(name_problem))
        self.status.setText(self._status(len(problems)))
        self.what.setVisible(bool(problems or remarks) and not self._busy)
        self.what.setText(_count(len(problems)) if problems else _remarks(len(remarks)))
        set_role(self.what, "link" if problems else "remark")
        if self.missing.isVisible():
            self._show_list(bool(problems or remarks) and not self._busy)

    @property
    def _busy(self) -> bool:
        return self._running or self._searching

    def _status(self, problems: int) -> str:
        if self._running:
            return tr("Training is going on.")
        if self._searching:
            return tr("A search is going on.")
        return "" if problems else tr("Ready.")

    def _name_row(self, store: PlanStore) -> FieldRow:
        spec = spec_of("name", Plan.model_fields["name"])
        row = FieldRow(store, spec, TextField(spec, self), self)
        row.widget.setMaximumWidth(230)
        row.label.setText(lettered(tr("Name of the run"), "N"))
        row.widget.input().setToolTip(tr(spec.help))
        return row

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the field says by its tool tip what it is, and how it stands is in the button's list."""
        self._name.label.setVisible(not narrow)
        self.status.setVisible(not narrow)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        left: tuple[QWidget, ...] = (self._name.label, self._name.widget, self._name.message)
        right: tuple[QWidget, ...] = (self.undo, self.status, self.what, self.button)
        for widget in left:
            line.addWidget(widget)
        line.addWidget(self.device, 1)
        for widget in right:
            line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 12, 28, 12)
        layout.setSpacing(10)
        layout.addWidget(self.missing)
        layout.addWidget(self.said)
        layout.addLayout(line)
        in_order(self._name.widget, self.undo, self.what, self.button)

    def _show_list(self, shown: bool) -> None:
        if shown:
            self.missing.show_problems(self._problems(), self._remarks(), self._place)
        self.missing.setVisible(shown)

    @Slot()
    def _pressed(self) -> None:
        # A field that still has the keyboard hands over what was typed.
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._busy:
            self.run_wanted.emit()
        elif self._problems():
            self._show_list(True)
        else:
            self._show_list(False)
            self.start.emit()

    @Slot()
    def _toggle_list(self) -> None:
        self._show_list(not self.missing.isVisible())

    @Slot(str)
    def _line_chosen(self, path: str) -> None:
        self.field_wanted.emit(path)

    @Slot(object, object)
    def _changed(self, old: Plan, new: Plan) -> None:
        self._name.changed(old, new)
        self.undo.hide()


def broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text in lines of at most this width (px), broken at spaces; a single longer word stays whole."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _count(problems: int) -> str:
    return tr("1 thing is missing") if problems == 1 else tr("{n} things are missing", n=problems)


def _remarks(remarks: int) -> str:
    return tr("1 remark") if remarks == 1 else tr("{n} remarks", n=remarks)
