"""The walk through the multi-task demo: shape, colour and size of made-up pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hands import Hands, rest, wait_for

from posttrain_gui.events import TaskEpoch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.events import Event


class Walk(Hands):
    """From the cards of the weightings to the tasks before, alone and together."""

    def all(self) -> None:
        """Every picture."""
        wait_for(lambda: self.window.facts.facts is not None and self.window.data.reading.facts is not None)
        for part in (self.choosing, self.running, self.result):
            part()

    def choosing(self) -> None:
        """Images with several labels; how much of the network learns, and how the losses are weighed."""
        for panel, name, pause in (
            (self.window.data, "multi-task-data", 8000),
            (self.window.strategy, "multi-task-strategy", 600),
        ):
            self.window.show_panel(panel)
            rest(pause)
            self.grab(name)

    def running(self) -> None:
        """The tasks together, and each of them alone beside it."""
        self.window.start()
        self.alone(1)
        self.grab("multi-task-train")
        self.ended()

    def alone(self, task: int) -> None:
        """Waits until more than so many tasks have been trained alone for an epoch."""
        history, runner = self.window.history, self.window.runner
        wait_for(lambda: bool(runner.run_id) and len(_alone(history.events(runner.run_id))) > task, settle_ms=200)

    def result(self) -> None:
        """The verdict, then the tasks and their curves."""
        self.grab("multi-task-result")
        result = self.window.result
        for page, name in ((result.pages.tasks, "multi-task-tasks"), (result.pages.task_curves, "multi-task-curves")):
            result.tabs.show_page(page)
            rest(1200)
            self.grab(name)


def _alone(events: Iterable[Event]) -> set[str]:
    """Tasks that were trained alone for an epoch at least."""
    return {event.task for event in events if isinstance(event, TaskEpoch) and event.alone and event.epoch}
