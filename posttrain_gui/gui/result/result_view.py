"""One run on the Result page: its verdict, and below it a tab for each thing that there is to see of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.result.figures import headline
from posttrain_gui.gui.result.headline_view import HeadlineView
from posttrain_gui.gui.result.page_list import PageList
from posttrain_gui.gui.result.page_tabs import PageTabs
from posttrain_gui.gui.result.pictures import Pictures
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report


class ResultView(QWidget):
    """Headline, a line below it, and the tabs.

    Attributes:
        headline: The verdict.
        message: A line below it, not seen where it is empty.
        pictures: What opens the run's test images.
        pages: All pages; which there are is in ``page_list.py``.
        tabs: Their tabs.
    """

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = HeadlineView()
        self.message = label("", "muted", wrap=True)
        self.message.setObjectName("log_path")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pictures = Pictures(self)
        self.pages = PageList(self.pictures, history)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        for widget in (self.headline, self.message):
            self._column.addWidget(widget)

    def made(self) -> Iterator[None]:
        """Makes what is below the verdict, in steps of a few milliseconds; before its end nothing can be shown."""
        yield
        for _ in self.pages.made():
            yield
        self.tabs = PageTabs([], self)  # in its place from the start: moved there whole, all of it is styled again
        for page in self.pages.all():
            self.tabs.add(page)
            yield
        self._column.addWidget(self.tabs, 1)
        self.pages.overview.strip.all_wanted.connect(self._show_mistakes)
        self.pages.overview.forgetting.trade_wanted.connect(self._show_trade)

    def show_report(self, report: Report) -> None:
        """Shows what came out of a run, its verdict first."""
        self.headline.show_headline(headline(report))
        self.pictures.use(report)
        self.tabs.show_report(report)
        self.tabs.show_page(self.pages.overview if report.verdict is not None else self.pages.details)

    @Slot(str)
    def tell(self, text: str) -> None:
        """Shows a line below the verdict; "" for none."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    @Slot()
    def _show_mistakes(self) -> None:
        self.tabs.show_page(self.pages.mistakes)

    @Slot()
    def _show_trade(self) -> None:
        self.tabs.show_page(self.pages.blend)
        self.pages.blend.see_trade()
