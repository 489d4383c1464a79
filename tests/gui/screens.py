"""Everything the window can show, one screen after the other, for tests that look at all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent

from posttrain_gui import plan as plans
from posttrain_gui.gui.data.reading import State
from posttrain_gui.report import Efficiency, ModelSize, Report, SelfTraining
from tests.evaluation.beside import calibration, forgetting, robustness
from tests.evaluation.test_advice import BY_HEART, Run
from tests.gui.fakes import FakeRun, plan
from tests.gui.other_fakes import drawings, few_shot_events, few_shot_report, multi_task_events, multi_task_report
from tests.gui.pictures import make_classes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.events import Event
    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.gui.panels.base import Panel

    Wait = Callable[[Callable[[], object]], None]

SIZE = ModelSize(
    name="efficientnet_lite0", parameters=4_652_008, file_bytes=18_800_000, image_size=224, milliseconds=31.2,
    milliseconds_batch=212.0, accuracy=0.93,
)  # fmt: skip
SMALL = SIZE.model_copy(update={"name": "digits-cnn", "parameters": 111_936, "file_bytes": 450_000, "accuracy": 0.91})
PLANS: dict[str, dict[str, Any]] = {
    "fine-tune": {"kind": "fine-tune", "tune": "lora"},
    "few-shot": {"kind": "few-shot", "method": "maml"},
    "multi-task": {"kind": "multi-task", "weighting": {"kind": "dwa"}},
    "self-training": {"kind": "self-training"},
    "distill": {"kind": "distill"},
}
REGULARIZERS = [{"kind": "l2"}, {"kind": "dropout"}, {"kind": "color-jitter"}, {"kind": "mixup"}]


@dataclass(frozen=True)
class Screen:
    """Something to look at.

    Attributes:
        name: Step and what is shown there ("result/improved/Calibration").
        widget: What holds it: the window, or a dialog.
    """

    name: str
    widget: QWidget


class Screens:
    """Leads a window from one screen to the next.

    Args:
        window: The window, shown; with an empty plan and an empty history.
        folder: For images of its own.
        wait: Lets the window live until a condition holds.
        every: Whether every page of the Result step is shown for every kind of run that has it; else each page once.
    """

    def __init__(self, window: MainWindow, folder: Path, wait: Wait, *, every: bool = False) -> None:
        self._window, self._folder, self._wait, self._every = window, folder, wait, every

    def all(self) -> Iterator[Screen]:
        """All screens of the window itself; the next one is shown when it is asked for."""
        yield from self.before()
        yield from self.plan()
        yield from self.images()
        yield from self.training()
        yield from self.results()
        yield from self.past()

    def before(self) -> Iterator[Screen]:
        """Every step before anything was chosen."""
        for panel in self._window.panels:
            yield self._at(panel, "before")

    def plan(self) -> Iterator[Screen]:
        """Every source of models and of images, every kind of run, some regularizers."""
        window = self._window
        for tag in window.model.sources.cards:
            window.store.update("model", {"source": tag})
            yield self._at(window.model, tag)
        for kind, strategy in PLANS.items():
            assert window.store.update("strategy", strategy) is not False
            yield self._at(window.strategy, kind)
        window.store.update("strategy", PLANS["fine-tune"])
        window.store.update("regularizers", REGULARIZERS)
        yield self._at(window.regularization, "on")

    def images(self) -> Iterator[Screen]:
        """What was found in a folder, page by page."""
        window = self._window
        make_classes(self._folder / "insects", ants=14, bees=9, wasps=12)
        window.store.update("model", {"source": "sample"})
        window.store.update("data", {"source": "folder", "path": str(self._folder / "insects"), "image_size": 32})
        window.show_panel(window.data)
        self._wait(lambda: window.data.reading.state is State.CHECKED and not window.data.gallery.busy)
        for at in range(window.data.tabs.count()):
            if window.data.tabs.isTabVisible(at):
                window.data.tabs.setCurrentIndex(at)
                yield self._at(window.data, window.data.tabs.tabText(at))

    def training(self) -> Iterator[Screen]:
        """Runs as they were, one of each kind."""
        kinds: dict[str, list[Event]] = {
            "fine-tune": FakeRun().all_events(),
            "few-shot": few_shot_events(),
            "multi-task": multi_task_events(),
        }
        for kind, events in kinds.items():
            self._window.train.show_run(events)
            yield self._at(self._window.train, kind)

    def results(self) -> Iterator[Screen]:
        """Every page of the Result step for every kind of run."""
        panel, seen = self._window.result, set[str]()
        for kind, report in self._reports().items():
            panel.show_report(self._kept(report))
            for page in panel.pages.all():
                if panel.tabs.can_show(page.widget) and (self._every or page.title not in seen):
                    seen.add(page.title)
                    panel.tabs.show_page(page.widget)
                    yield self._at(panel, f"{kind}/{page.title}")

    def past(self) -> Iterator[Screen]:
        """A history and a search with something in them."""
        from tests.gui.test_search_panel import report as search_report

        self._window.history_panel.refresh()
        self._window.history_panel.table.selectRow(0)
        yield self._at(self._window.history_panel, "runs")
        self._window.search.show_report(search_report())
        yield self._at(self._window.search, "found")

    def _at(self, panel: Panel, what: str) -> Screen:
        self._window.show_panel(panel)
        settle()
        return Screen(f"{panel.name.lower()}/{what}", self._window)

    def _reports(self) -> dict[str, Report]:
        made = FakeRun().report()
        usable = {"model_path": "/gone/insects.safetensors"}
        beside = usable | {
            "calibration": calibration(1.42),
            "forgetting": forgetting("forgotten"),
            "robustness": robustness("worse"),
        }
        names = ["script 1/a", "script 1/b", "script 2/a", "script 2/b", "script 3/c"]
        return {
            "improved": made.model_copy(update=beside),
            "plain": FakeRun().report("no reliable difference").model_copy(update=usable),
            "self-training": made.model_copy(
                update={"self_training": SelfTraining(path="/u", images=900, threshold=0.9)}
            ),
            "distill": made.model_copy(
                update={
                    "efficiency": Efficiency(
                        teacher=SIZE,
                        student=SMALL,
                        batch=32,
                        device="cpu",
                        difference=-0.02,
                        ci95=(-0.05, 0.01),
                        p_value=0.2,
                        n=361,
                    )
                }
            ),
            "few-shot": few_shot_report(drawings(self._folder / "signs", names)),
            "multi-task": multi_task_report(**usable),
            "advice": Run(BY_HEART, outcome="worse", counts=(900, 100)).report(),
            "stopped": made.model_copy(update={"status": "stopped", "verdict": None, "answers": []}),
            "failed": made.model_copy(
                update={
                    "status": "failed",
                    "verdict": None,
                    "answers": [],
                    "error": "The loss became infinite.\nThe learning rate is high.\nLower it.",
                }
            ),
        }

    def _kept(self, report: Report) -> Report:
        """The report of a run that the history knows."""
        try:
            own = plans.from_dict(report.plan)
        except Exception:  # a made-up plan of which only some words matter
            own = plan()
        run = self._window.history.begin(own)
        kept = report.model_copy(update={"run_id": run.id})
        run.finish(kept)
        return kept


def settle() -> None:
    """Lays out what was changed; what is done in other threads is not waited for."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
