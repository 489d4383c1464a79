"""The walk through the few-shot demo: invented characters, told apart from one example of each."""

from __future__ import annotations

from hands import Hands, rest, wait_for

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
        result = self.window.result
        pages = result.pages
        for page, name in ((pages.episodes, "few-shot-episode"), (pages.adaptation, "few-shot-adaptation")):
            result.tabs.show_page(page)
            rest(1500)
            self.grab(name)

    def teaching(self) -> None:
        """Three test classes with one image each, and a question."""
        page = self.window.result.pages.teach
        self.window.result.tabs.show_page(page)
        rest(300)
        self.click("try_classes")
        wait_for(lambda: page.save.isEnabled(), settle_ms=800)
        self.grab("few-shot-teach")
