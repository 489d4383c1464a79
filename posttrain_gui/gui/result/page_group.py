"""Several pages under one tab: a row of their names above the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe


class PageGroup(QWidget):
    """Pages that belong together. The row of names is hidden where only one of them fits the run.

    Attributes:
        buttons: The name of each page, in their order.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Makes a group without pages.

        Args:
            name: Object name of the row of names.
            parent: The owner.
        """
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._fitting: list[QWidget] = []
        self._stack = QStackedWidget()
        self._row = QWidget()
        self._row.setObjectName(name)
        inside = QHBoxLayout(self._row)
        inside.setContentsMargins(0, 12, 0, 0)
        inside.setSpacing(8)
        inside.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        self._stack.currentChanged.connect(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)

    def add(self, page: QWidget, title: str) -> None:
        """Adds a page behind the others."""
        number = self._stack.addWidget(page)
        button = QPushButton(title)
        button.setCheckable(True)
        describe(button, title, tr("Shows this page."), tip=True)
        button.setProperty("role", "filter")
        self._group.addButton(button, number)
        self._row.layout().insertWidget(number, button)  # type: ignore[union-attr]  # a box layout, made above
        self.buttons.append(button)
        self._mark(self._stack.currentIndex())

    def show_fitting(self, pages: list[QWidget]) -> None:
        """Only these can be chosen from now on; where another one is shown, the first of them takes its place."""
        self._fitting = pages
        for number, button in enumerate(self.buttons):
            button.setVisible(self._stack.widget(number) in pages)
        self._row.setVisible(len(pages) > 1)
        if pages and self._stack.currentWidget() not in pages:
            self._stack.setCurrentWidget(pages[0])

    def show_page(self, page: QWidget) -> None:
        """Goes to a page."""
        self._stack.setCurrentWidget(page)

    def can_show(self, page: QWidget) -> bool:
        """Whether a page fits the run."""
        return page in self._fitting

    @Slot(int)
    def _mark(self, number: int) -> None:
        if 0 <= number < len(self.buttons):
            self.buttons[number].setChecked(True)
