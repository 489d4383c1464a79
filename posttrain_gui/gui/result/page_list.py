"""All pages of the Result page: which there are, what their tabs are called, and for which runs they are.

A new page is a class with ``show_report(report)`` in a file of its own, and an entry in :meth:`PageList.all`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.gui.result.adaptation_page import AdaptationPage
from posttrain_gui.gui.result.advice_page import AdvicePage
from posttrain_gui.gui.result.blend_page import BlendPage
from posttrain_gui.gui.result.calibration_page import CalibrationPage
from posttrain_gui.gui.result.classes_page import ClassesPage
from posttrain_gui.gui.result.details_page import DetailsPage
from posttrain_gui.gui.result.efficiency_page import EfficiencyPage
from posttrain_gui.gui.result.episodes_page import EpisodesPage
from posttrain_gui.gui.result.label_next.page import LabelNextPage
from posttrain_gui.gui.result.mistakes_page import MistakesPage
from posttrain_gui.gui.result.model_place import model_file
from posttrain_gui.gui.result.overview_page import OverviewPage
from posttrain_gui.gui.result.robustness_page import RobustnessPage
from posttrain_gui.gui.result.task_curves_page import TaskCurvesPage
from posttrain_gui.gui.result.tasks_page import TasksPage
from posttrain_gui.gui.result.teach.page import TeachPage
from posttrain_gui.gui.result.try_it.page import TryItPage
from posttrain_gui.gui.result.unlabelled_page import UnlabelledPage
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.result.pictures import Pictures
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report


@dataclass(frozen=True)
class Page:
    """A page and its tab.

    Attributes:
        widget: The page.
        title: Of its tab: short, since all tabs of a run stand side by side.
        show: Shows a report in it.
        fits: Whether there is anything to see of a run.
        group: Title of the tab that it shares with others; "" where it has its own.
    """

    widget: QWidget
    title: str
    show: Callable[[Report], None]
    fits: Callable[[Report], bool]
    group: str = ""


class PageList:
    """Makes all pages of the Result page: they are there when :meth:`made` has come to its end."""

    def __init__(self, pictures: Pictures, history: History) -> None:
        self._pictures, self._history = pictures, history

    def made(self) -> Iterator[None]:
        """Makes the pages, a few at each step: all at once would keep the window waiting for many frames."""
        self.overview, self.classes = OverviewPage(self._pictures), ClassesPage()
        yield
        self.mistakes, self.details = MistakesPage(self._pictures), DetailsPage()
        yield
        self.episodes, self.adaptation = EpisodesPage(self._pictures), AdaptationPage()
        yield
        self.tasks, self.task_curves = TasksPage(), TaskCurvesPage()
        yield
        self.unlabelled, self.efficiency = UnlabelledPage(), EfficiencyPage()
        yield
        self.calibration, self.robustness = CalibrationPage(), RobustnessPage(self._history)
        yield
        self.blend, self.advice, self.teach = BlendPage(self._history), AdvicePage(), TeachPage()
        yield
        self.try_it, self.label_next = TryItPage(self._history), LabelNextPage(self._history)

    def all(self) -> list[Page]:
        """The pages in the order of their tabs."""
        use = tr("Use it")
        return [
            Page(self.overview, tr("Before / after"), self.overview.show_report, _judged),
            Page(self.classes, tr("Classes"), self.classes.show_report, _answered),
            Page(self.mistakes, tr("Mistakes"), self.mistakes.show_report, _answered),
            Page(self.episodes, tr("Episodes"), self.episodes.show_report, _shows_episodes),
            Page(self.adaptation, tr("Adaptation"), self.adaptation.show_report, _adapted),
            Page(self.tasks, tr("Tasks"), self.tasks.show_report, _several_tasks),
            Page(self.task_curves, tr("Task curves"), self.task_curves.show_report, _has_task_curves),
            Page(self.unlabelled, tr("Unlabelled"), self.unlabelled.show_report, _self_trained),
            Page(self.efficiency, tr("Efficiency"), self.efficiency.show_report, _distilled),
            Page(self.calibration, tr("Calibration"), self.calibration.show_report, _calibrated),
            Page(self.robustness, tr("Robustness"), self.robustness.show_report, _answers_images),
            Page(self.blend, tr("Mix"), self.blend.show_report, _mixes),
            Page(self.advice, tr("Next steps"), self.advice.show_report, _always),
            Page(self.try_it, tr("Try it"), self.try_it.show_report, _answers, use),
            Page(self.label_next, tr("Label next"), self.label_next.show_report, _mixes, use),
            Page(self.teach, tr("Teach it a new class"), self._teach, _usable, use),
            Page(self.details, tr("Details"), self.details.show_report, _always),
        ]

    def hold(self, held: bool) -> None:
        """While something is trained, nothing is measured on any page."""
        for page in (self.blend, self.robustness, self.try_it, self.label_next):
            page.hold(held)

    def _teach(self, report: Report) -> None:
        self.teach.show_report(report, model_file(report, self._history))


def _always(_report: Report) -> bool:
    return True


def _judged(report: Report) -> bool:
    return report.verdict is not None


def _answered(report: Report) -> bool:
    return _judged(report) and bool(report.answers)


def _usable(report: Report) -> bool:
    return _judged(report) and bool(report.model_path)


def _answers(report: Report) -> bool:
    """A few-shot model answers nothing before it is taught."""
    return _usable(report) and report.episodes is None


def _one_label(report: Report) -> bool:
    """Neither few-shot nor multi-task: the model before answers the same question as the one after, image by image."""
    return _judged(report) and report.episodes is None and not report.tasks


def _mixes(report: Report) -> bool:
    return _one_label(report) and _usable(report)


def _calibrated(report: Report) -> bool:
    return _one_label(report) and report.calibration is not None


def _answers_images(report: Report) -> bool:
    return _one_label(report) and (bool(report.model_path) or report.robustness is not None)


def _distilled(report: Report) -> bool:
    return _judged(report) and report.efficiency is not None


def _self_trained(report: Report) -> bool:
    return _judged(report) and report.self_training is not None


def _shows_episodes(report: Report) -> bool:
    return _judged(report) and report.episodes is not None and bool(report.episodes.shown)


def _adapted(report: Report) -> bool:
    return _judged(report) and report.episodes is not None and bool(report.episodes.curve)


def _several_tasks(report: Report) -> bool:
    return _judged(report) and bool(report.tasks)


def _has_task_curves(report: Report) -> bool:
    return _judged(report) and any(task.epochs for task in report.tasks.values())
