"""The tabs of the Result page: which pages there are is in ``page_list.py``, which can be seen depends on the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from posttrain_gui.gui.result.page_group import PageGroup
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe_tabs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.result.page_list import Page
    from posttrain_gui.report import Report


class PageTabs(QTabWidget):
    """One tab a page, or one for several of them.

    All tabs of a run stand side by side at the smallest size of the panels: a tab that has to be scrolled to is not
    found. What is done with a model afterwards therefore shares one.

    Args:
        pages: All pages, in their order.
        parent: The owner.
    """

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result_tabs")
        describe_tabs(self, tr("Parts of the result"))
        self._pages: list[Page] = []
        self._groups: dict[str, PageGroup] = {}
        for page in pages:
            self.add(page)

    def show_report(self, report: Report) -> None:
        """Shows the pages that fit a run, each with its report."""
        for page in self._pages:
            if not page.fits(report):
                self._show_tab(page, there=False)
                continue
            self._show_tab(page, there=True)
            page.show(report)
        for name in self._groups:
            self._show_group(name, report)

    def show_page(self, page: QWidget) -> None:
        """Goes to a page, wherever it stands."""
        group = next((group for group in self._groups.values() if group.isAncestorOf(page)), None)
        if group is not None:
            group.show_page(page)
        self.setCurrentWidget(group or page)

    def can_show(self, page: QWidget) -> bool:
        """Whether a page fits the run that is shown."""
        group = next((group for group in self._groups.values() if group.isAncestorOf(page)), None)
        return group.can_show(page) if group is not None else self.isTabVisible(self.indexOf(page))

    def add(self, page: Page) -> None:
        """Adds a page behind the others; pages of one group stand where its first one does."""
        self._pages.append(page)
        if not page.group:
            self.addTab(page.widget, page.title)
            return
        if page.group not in self._groups:
            self._groups[page.group] = PageGroup("result_group")
            self.addTab(self._groups[page.group], page.group)
        self._groups[page.group].add(page.widget, page.title)

    def _show_tab(self, page: Page, *, there: bool) -> None:
        if not page.group:
            self.setTabVisible(self.indexOf(page.widget), there)

    def _show_group(self, name: str, report: Report) -> None:
        """The tab of several pages; where only one of them fits, it has that one's name."""
        fitting = [page for page in self._pages if page.group == name and page.fits(report)]
        group = self._groups[name]
        group.show_fitting([page.widget for page in fitting])
        self.setTabVisible(self.indexOf(group), bool(fitting))
        self.setTabText(self.indexOf(group), fitting[0].title if len(fitting) == 1 else name)
