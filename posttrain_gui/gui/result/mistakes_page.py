"""The worst mistakes as pictures, filtered by what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result.figures import Kind, mistakes
from posttrain_gui.gui.result.mistake_grid import MistakeGrid
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.data.base import Reader
    from posttrain_gui.gui.result.pictures import Pictures
    from posttrain_gui.report import Report


class MistakesPage(QWidget):
    """A row of filters above the pictures; the most confident answers first."""

    topic: ClassVar[About] = About(
        "result#mistakes",
        title="Mistakes",
        text="Test images that are answered wrongly, the surest mistakes first. Often they show wrong labels, or "
        "what two classes have in common.",
    )

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._pictures = pictures
        pictures.ready.connect(self._use)
        pictures.failed.connect(self._cannot)
        self.grid = MistakeGrid()
        self._nothing = label("", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nothing)
        self.problem = label("", "warn", wrap=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._filters())
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)

    def _filters(self) -> QHBoxLayout:
        self._kinds: dict[Kind, str] = {
            "wrong": tr("All mistakes"),
            "newly wrong": tr("Newly wrong"),
            "still wrong": tr("Still wrong"),
            "newly right": tr("Newly right"),
        }
        row = QHBoxLayout()
        self.group = QButtonGroup(self)
        self.filters: dict[Kind, QPushButton] = {}
        for kind, text in self._kinds.items():
            button = QPushButton(text)
            button.setCheckable(True)
            button.setObjectName(f"filter_{kind.replace(' ', '_')}")
            describe(button, text, tr("Shows only these pictures."), tip=True)
            button.setProperty("role", "filter")
            self.group.addButton(button)
            row.addWidget(button)
            self.filters[kind] = button
        self.filters["wrong"].setChecked(True)
        self.group.buttonClicked.connect(self._refresh)
        row.addStretch(1)
        row.addWidget(label(tr("The most confident answers come first."), "muted"))
        return row

    def show_report(self, report: Report) -> None:
        """Shows the answers of a report."""
        self._report = report
        self.problem.hide()
        for kind, button in self.filters.items():
            button.setText(f"{self._kinds[kind]} ({number(len(mistakes(report.answers, kind)))})")
        self._refresh()
        if self.isVisible():
            self._pictures.ask()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Images are looked for only when somebody looks at this page."""
        super().showEvent(event)
        self._pictures.ask()

    def kind(self) -> Kind:
        """The filter chosen."""
        return next(kind for kind, button in self.filters.items() if button.isChecked())

    @Slot()
    def _refresh(self) -> None:
        if self._report is None:
            return
        shown = mistakes(self._report.answers, self.kind())
        classes = self._report.data.classes if self._report.data else []
        self.grid.answers.show(shown, classes)
        self._nothing.setText(tr("There are none: no test image is of this kind."))
        self._stack.setCurrentIndex(0 if shown else 1)

    @Slot(object)
    def _use(self, reader: Reader | None) -> None:
        self.grid.answers.use(reader)

    @Slot(str)
    def _cannot(self, why: str) -> None:
        self.problem.setText(tr("The images cannot be shown: {why}", why=tr(why)))
        self.problem.show()
