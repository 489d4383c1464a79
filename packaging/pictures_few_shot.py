"""The walk through the few-shot demo: invented characters, told apart from one example of each."""

from __future__ import annotations

from hands import Hands, rest, wait_for
from PySide6.QtWidgets import QTabWidget

SEEN_EPOCHS = 5


class Walk(Hands):
    """From the cards of the methods to three classes that the model never saw."""

    def all(self) -> None:
        """Every picture."""
        wait_for(lambda: self.window.facts.facts is not None and self.window.data.reading.facts is not None)
        for part in (self.choosing, self.running, self.result, self.teaching):
            part()

    def choosing(self) -> None:
        """The methods as cards, and what an episode is."""
        self.window.show_panel(self.window.strategy)
        rest(600)
        self.grab("few-shot-strategy")

    def running(self) -> None:
        """Most of a run."""
        self.window.start()
        self.epochs(SEEN_EPOCHS)
        self.grab("few-shot-train")
        self.ended()

    def result(self) -> None:
        """The verdict, an episode as it was, and what inner steps bring."""
        self.grab("few-shot-result")
        tabs, result = self.named("result_tabs", QTabWidget), self.window.result
        for page, name in ((result.episodes, "few-shot-episode"), (result.adaptation, "few-shot-adaptation")):
            tabs.setCurrentWidget(page)
            rest(1500)
            self.grab(name)

    def teaching(self) -> None:
        """Three test classes with one image each, and a question."""
        page = self.window.result.teach
        self.named("result_tabs", QTabWidget).setCurrentWidget(page)
        rest(300)
        self.click("try_classes")
        wait_for(lambda: page.save.isEnabled(), settle_ms=800)
        self.grab("few-shot-teach")
