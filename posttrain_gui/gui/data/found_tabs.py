"""What was found in the images, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QTabWidget

from posttrain_gui.gui.data.pages import CheckPage, ClassesPage, ImagesPage
from posttrain_gui.gui.data.suspects.page import SuspectsPage
from posttrain_gui.gui.data.tasks_page import TasksPage
from posttrain_gui.gui.studies.curve_page import LabelCurvePage
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe_tabs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.strategies.base import Strategy
    from posttrain_gui.strategies.few_shot import FewShot


class FoundTabs(QTabWidget):
    """The pages; which of them are there follows from the kind of labels."""

    def __init__(self, store: PlanStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dataTabs")
        describe_tabs(self, tr("What was found"))
        self.setDocumentMode(True)
        self.images, self.classes, self.checked = ImagesPage(self), ClassesPage(self), CheckPage(self)
        self.tasks = TasksPage(self)
        self.suspects = SuspectsPage(store, self)
        self.curve = LabelCurvePage(store, self)
        self.addTab(self.images, tr("Images"))
        self.addTab(self.classes, tr("Classes"))
        self.addTab(self.tasks, tr("Tasks"))
        self.addTab(self.checked, tr("Check"))
        self.addTab(self.curve, tr("Label curve"))
        self.addTab(self.suspects, tr("Wrong labels?"))

    def hold(self, held: bool) -> None:
        """While held nothing is measured here: a run needs the processor."""
        self.suspects.hold(held)
        self.curve.hold(held)

    def show_facts(self, facts: Facts, strategy: Strategy) -> None:
        """Shows other images, for a kind of run."""
        several = facts.view == "tasks"
        self.setTabVisible(self.indexOf(self.classes), not several)
        self.setTabVisible(self.indexOf(self.tasks), several)
        for page in (self.curve, self.suspects):
            self.setTabVisible(self.indexOf(page), facts.view == "labels")
        if several:
            self.tasks.show_facts(facts)
        elif facts.tree.apart and strategy.tag() == "few-shot":
            self.classes.show_division(facts, cast("FewShot", strategy))
        else:
            self.classes.show_facts(facts)
        self.checked.show_facts(facts)
        self.suspects.show_facts(facts)
        self.images.note.tell(tr("As the model sees them"))
